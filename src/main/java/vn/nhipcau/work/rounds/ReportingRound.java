package vn.nhipcau.work.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One occasion on which agencies report.
 *
 * @param cutOff last day whose activities and figures are reported
 * @param opens first day on which one may write
 * @param due last day on which a report is in time; "trước ngày 25/5" is met until the end of 25/5
 * @param locks last day on which one may write
 * @param letter the paper that asks for it, null where none does
 * @param regime that it arose from, null where it was opened by itself
 * @param openedBy member, null where the program did
 * @param outline that it began with, null once that is gone; the sections that it keeps are its own
 */
public record ReportingRound(
        long id,
        String title,
        RoundKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate cutOff,
        LocalDate opens,
        LocalDate due,
        LocalDate locks,
        @Nullable Long outline,
        long lead,
        long issuer,
        String place,
        @Nullable String letter,
        @Nullable Long regime,
        Instant openedAt,
        @Nullable Long openedBy,
        int version) {

    /** Whether reports may be written on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(locks);
    }

    public boolean isLockedOn(LocalDate day) {
        return day.isAfter(locks);
    }

    /** Whether the due day is over. */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due);
    }

    /** Days from a day to the due day; below zero once it is over. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, due);
    }

    public String address() {
        return "/rounds/" + id;
    }

    public RoundDates dates() {
        return new RoundDates(periodFrom, periodTo, cutOff, opens, due, locks);
    }

    public RoundSettings settings() {
        return new RoundSettings(title, kind, dates(), lead, issuer, place, letter);
    }
}
