package vn.nhipcau.work.archive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.FigureKind;
import vn.nhipcau.paper.FigureQualifier;
import vn.nhipcau.paper.ReportFigure;

/**
 * A figure of an archived report.
 *
 * @param line of the file where its words begin
 * @param text as printed
 * @param value of a NUMBER
 * @param from of a RANGE
 * @param to of a RANGE
 * @param unit of a NUMBER or RANGE
 * @param groups of a GROUP_COUNT
 * @param visits of a GROUP_COUNT
 * @param added typed in by a person where the reader saw none
 */
public record ArchivedFigure(
        long id,
        int line,
        String text,
        FigureKind kind,
        FigureQualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable String unit,
        @Nullable Long groups,
        @Nullable Long visits,
        boolean added)
        implements ReadItem {
    static ArchivedFigure of(ReportFigure read) {
        return new ArchivedFigure(
                0,
                read.line(),
                read.text(),
                read.kind(),
                read.qualifier(),
                read.value(),
                read.from(),
                read.to(),
                read.unit(),
                read.groups(),
                read.visits(),
                false);
    }

    @Override
    public String name() {
        return text;
    }
}
