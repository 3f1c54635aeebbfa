package vn.nhipcau.paper;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report, as written and as understood.
 *
 * @param text from its first digit to the end of its unit, as printed
 * @param value of a NUMBER, thousands and millions multiplied out
 * @param from of a RANGE
 * @param to of a RANGE
 * @param unit of a NUMBER or RANGE, as printed
 * @param groups of a GROUP_COUNT
 * @param visits of a GROUP_COUNT
 * @param section mark of the innermost section that has one, else the title; null above the first heading
 * @param line number of the {@link Line} where its words begin
 * @param doubt why it may be wrong, null when there is none
 */
public record ReportFigure(
        String text,
        FigureKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable String unit,
        @Nullable Long groups,
        @Nullable Long visits,
        FigureQualifier qualifier,
        @Nullable String section,
        int line,
        @Nullable String doubt) {
    /** The same, in a place of the paper. */
    public ReportFigure at(@Nullable String place, int number) {
        return new ReportFigure(text, kind, value, from, to, unit, groups, visits, qualifier, place, number, doubt);
    }
}
