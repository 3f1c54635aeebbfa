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
    /** One number with its unit. */
    public static ReportFigure number(String text, BigDecimal value, String unit, FigureQualifier qualifier) {
        return new ReportFigure(text, FigureKind.NUMBER, value, null, null, unit, null, null, qualifier, null, 0, null);
    }

    /** From one number to another, with one unit. */
    public static ReportFigure range(
            String text, BigDecimal from, BigDecimal to, String unit, FigureQualifier qualifier) {
        return new ReportFigure(text, FigureKind.RANGE, null, from, to, unit, null, null, qualifier, null, 0, null);
    }

    /** Groups and visits. */
    public static ReportFigure pair(String text, long groups, long visits, FigureQualifier qualifier) {
        return new ReportFigure(
                text, FigureKind.GROUP_COUNT, null, null, null, null, groups, visits, qualifier, null, 0, null);
    }

    /** The same, in a place of the paper. */
    public ReportFigure at(@Nullable String place, int number) {
        return new ReportFigure(text, kind, value, from, to, unit, groups, visits, qualifier, place, number, doubt);
    }

    /** The same, with why it may be wrong. */
    public ReportFigure doubted(String reason) {
        return new ReportFigure(text, kind, value, from, to, unit, groups, visits, qualifier, section, line, reason);
    }
}
