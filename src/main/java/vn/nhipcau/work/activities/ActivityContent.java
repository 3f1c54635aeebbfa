package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is written of an activity, to be kept.
 *
 * @param kind code of its kind
 * @param to its last day, the first where it took one day
 * @param languages codes of ISO 639
 * @param countries codes of ISO 3166
 * @param fields of its kind: code and value
 * @param agencies that did it, each once, the one that logged it first
 * @param tasks that it belongs to; none where it stands outside the plans
 * @param figures in their order; one with an id keeps its record, to which texts are bound
 * @param evidence in its order
 */
public record ActivityContent(
        String kind,
        String what,
        LocalDate from,
        LocalDate to,
        @Nullable String place,
        @Nullable String partners,
        List<String> languages,
        List<String> countries,
        Map<String, String> fields,
        List<Long> agencies,
        List<Long> tasks,
        List<Figure> figures,
        List<Evidence> evidence) {}
