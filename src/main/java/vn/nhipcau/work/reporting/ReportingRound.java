package vn.nhipcau.work.reporting;

import java.time.LocalDate;

/** A round. */
public record ReportingRound(
        long id,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate cutOff,
        LocalDate opens,
        LocalDate due,
        LocalDate locks,
        long lead,
        long issuer,
        String place,
        int version) {
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !isLockedOn(day);
    }

    public boolean isLockedOn(LocalDate day) {
        return day.isAfter(locks);
    }

    public String address() {
        return "/rounds/" + id;
    }
}
