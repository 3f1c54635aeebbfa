package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.work.activities.ActivityForm.EvidenceRow;

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
        List<Evidence> evidence) {

    /** Everything that was typed, where nothing is wrong in it. */
    static ActivityContent of(ActivityForm form, List<Long> agencies, List<Kind> kinds) {
        LocalDate from = Typed.day(form.from()).orElseThrow();
        String kind = kinds.stream()
                .map(Kind::code)
                .filter(form.kind()::equals)
                .findFirst()
                .orElseGet(() -> Kinds.guess(form.what(), kinds));
        return new ActivityContent(
                kind,
                form.what(),
                from,
                Typed.day(form.to()).orElse(from),
                Typed.orNull(form.place()),
                Typed.orNull(form.partners()),
                form.languages().stream().distinct().toList(),
                form.countries().stream().distinct().toList(),
                kinds.stream()
                        .filter(k -> k.code().equals(kind))
                        .flatMap(k -> k.fields().stream())
                        .filter(f -> !form.field(kind, f.code()).isEmpty())
                        .collect(Collectors.toMap(Kind.Field::code, f -> form.field(kind, f.code()))),
                agencies,
                form.taskIds(),
                form.figures().stream().flatMap(row -> row.figure().stream()).toList(),
                evidence(form));
    }

    private static List<Evidence> evidence(ActivityForm form) {
        return Stream.concat(
                        form.files().stream().map(EvidenceRow::file),
                        form.links().stream().filter(row -> !row.isEmpty()).map(EvidenceRow::link))
                .toList();
    }
}
