package vn.nhipcau.work.regimes;

import java.time.LocalDate;
import vn.nhipcau.work.rounds.RoundDates;

/**
 * One occasion of a year on which a regime has its agencies report. Each day is a setting of its own, so that halves may
 * have odd ends.
 *
 * @param title of its round; {@code {năm}} in it becomes the year
 */
public record Term(String title, TermDay from, TermDay to, TermDay cutOff, TermDay opens, TermDay due, TermDay locks) {
    /** What stands for the year in a title. */
    public static final String YEAR = "{năm}";

    public String titleIn(int year) {
        return title.replace(YEAR, Integer.toString(year));
    }

    public RoundDates in(int year) {
        return new RoundDates(
                from.in(year), to.in(year), cutOff.in(year), opens.in(year), due.in(year), locks.in(year));
    }

    LocalDate dueIn(int year) {
        return due.in(year);
    }
}
