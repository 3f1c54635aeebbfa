package vn.nhipcau.world.load;

import java.time.LocalDate;

/**
 * How large a province shall be.
 *
 * @param today the day on which it stands; its last round is due soon after
 */
public record Size(int agencies, int years, long seed, LocalDate today) {
    /** The lead office, the committee and one that reports to them. */
    public static final int FEWEST_AGENCIES = 3;

    public static final int MOST_AGENCIES = 1500;
    public static final int MOST_YEARS = 30;

    private static final int DAYS_TO_THE_LAST_DUE = 12;

    /** About 33 of each agency and year. */
    int activities() {
        return agencies * years * 100 / 3;
    }

    /** One of two agencies and a year. */
    int editions() {
        return (agencies * years + 1) / 2;
    }

    int rounds() {
        return 2 * years;
    }

    /** When a round is due, counted from 0, the eldest first. */
    LocalDate due(int round) {
        return today.plusDays(DAYS_TO_THE_LAST_DUE).minusMonths(6L * (rounds() - 1 - round));
    }

    LocalDate periodFrom(int round) {
        return due(round).minusMonths(6).plusDays(20);
    }

    /** The first day of all. */
    LocalDate begin() {
        return periodFrom(0);
    }
}
