package vn.nhipcau.work.rounds;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be set of a round.
 *
 * @param lead agency that collects the reports
 * @param issuer agency whose consolidated report it becomes
 * @param place where papers of this round are signed
 * @param letter the paper that asks for it, null where none does
 */
public record RoundSettings(
        String title,
        RoundKind kind,
        RoundDates dates,
        long lead,
        long issuer,
        String place,
        @Nullable String letter) {

    public RoundSettings(String title, RoundKind kind, RoundDates dates, long lead, long issuer, String place) {
        this(title, kind, dates, lead, issuer, place, null);
    }

    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("title", title);
        columns.put("kind", kind.name());
        columns.put("periodFrom", dates.periodFrom());
        columns.put("periodTo", dates.periodTo());
        columns.put("cutOff", dates.cutOff());
        columns.put("opens", dates.opens());
        columns.put("due", dates.due());
        columns.put("locks", dates.locks());
        columns.put("lead", lead);
        columns.put("issuer", issuer);
        columns.put("place", place);
        columns.put("letter", letter);
        return columns;
    }
}
