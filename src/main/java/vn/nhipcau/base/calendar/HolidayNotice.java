package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper that tells a year's days off.
 *
 * @param paper its number and symbol
 * @param checked whether someone compared the days with the paper
 */
public record HolidayNotice(
        int year,
        String paper,
        LocalDate signedOn,
        String issuer,
        boolean checked,
        @Nullable String note,
        int version) {

    /** The page of its year, where it is kept. */
    public String address() {
        return address(year);
    }

    static String address(int year) {
        return "/calendar/" + year;
    }
}
