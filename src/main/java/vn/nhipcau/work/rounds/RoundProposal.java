package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;

/**
 * The period and dates that a new round is proposed with: the year of reporting runs from 15/12 to 14/12, as Decree
 * 09/2019/NĐ-CP has it, and its first half ends on 14/6.
 *
 * @param due the next reporting date of the plans, null where they name none
 */
record RoundProposal(LocalDate from, LocalDate to, @Nullable LocalDate due, LocalDate today) {
    private static final MonthDay FIRST_HALF = MonthDay.of(Month.JUNE, 14);
    private static final MonthDay YEAR = MonthDay.of(Month.DECEMBER, 14);
    /** How long agencies have from the cut-off to the due day. */
    private static final int DAYS_TO_WRITE = 10;

    /** What follows the last round; without one, the half or the year that the due day lies in. */
    static RoundProposal after(@Nullable LocalDate lastPeriodTo, @Nullable LocalDate due, LocalDate today) {
        LocalDate day = due == null ? today : due;
        LocalDate to = end(lastPeriodTo == null ? day : lastPeriodTo.plusDays(1));
        LocalDate from = lastPeriodTo == null ? YEAR.atYear(to.getYear() - 1).plusDays(1) : lastPeriodTo.plusDays(1);
        return new RoundProposal(from, to, due, today);
    }

    /** The end of the half that a day lies in. */
    private static LocalDate end(LocalDate day) {
        LocalDate half = FIRST_HALF.atYear(day.getYear());
        LocalDate year = YEAR.atYear(day.getYear());
        if (!day.isAfter(half)) {
            return half;
        }
        return day.isAfter(year) ? FIRST_HALF.atYear(day.getYear() + 1) : year;
    }

    /** As papers name it: {@code 6 tháng đầu năm 2022}. */
    String title(Text text) {
        String year = Integer.toString(to.getYear());
        boolean begins = from.equals(YEAR.atYear(to.getYear() - 1).plusDays(1));
        if (begins && to.equals(FIRST_HALF.atYear(to.getYear()))) {
            return text.get("work.round.title.firstHalf", year);
        }
        if (begins && to.equals(YEAR.atYear(to.getYear()))) {
            return text.get("work.round.title.year", year);
        }
        return to.equals(YEAR.atYear(to.getYear())) ? text.get("work.round.title.secondHalf", year) : "";
    }

    String cutOff() {
        if (due == null || due.isBefore(from)) {
            return "";
        }
        LocalDate day = due.minusDays(DAYS_TO_WRITE);
        return Typed.day(day.isBefore(from) ? from : day);
    }

    /** Today, or the due day where that is over. */
    String opens() {
        return Typed.day(due != null && due.isBefore(today) ? due : today);
    }
}
