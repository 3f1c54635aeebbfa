package vn.nhipcau.work.planning;

import java.time.LocalDate;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;

/** Stretches of time in words, as short as they may be: {@code 1/4–30/6/2022}. */
public final class SpanText {
    private SpanText() {}

    public static String of(Text text, TaskSpan span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from == null) {
            return to == null ? "" : text.get("work.time.until", text.date(to));
        }
        if (to == null) {
            return text.get("work.time.since", text.date(from));
        }
        if (from.equals(to)) {
            return text.date(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        if (text.language() == Language.VI && sameYear) {
            return from.getDayOfMonth() + "/" + from.getMonthValue() + "–" + text.date(to);
        }
        return text.date(from) + "–" + text.date(to);
    }
}
