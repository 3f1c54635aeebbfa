package vn.nhipcau.work.regimes;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.work.rounds.RoundDates;

/**
 * A term of a regime in a year.
 *
 * @param number of the term, counted from 1
 * @param holds whether the regime is valid on its due day
 * @param round that was opened for it, null where none was
 */
public record Occasion(
        int year,
        int number,
        String title,
        RoundDates dates,
        boolean holds,
        @Nullable Long round) {}
