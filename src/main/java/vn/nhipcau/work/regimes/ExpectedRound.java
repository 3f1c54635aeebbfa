package vn.nhipcau.work.regimes;

import java.time.LocalDate;
import vn.nhipcau.work.rounds.RoundDates;

/**
 * A round that a regime will bring and that was not opened yet.
 *
 * @param term of the regime, counted from 1
 * @param title of the term in that year
 */
public record ExpectedRound(Regime regime, int year, int term, String title, RoundDates dates) {
    public LocalDate due() {
        return dates.due();
    }
}
