package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its weekday says.
 *
 * @param feast whose day it is, null for a swapped day
 * @param other the weekly rest day that a day makes up for, or the day it was swapped with
 * @param act the act that gives it, null for a swapped day
 * @param clause its place there, null where it is not recorded
 * @param paper the yearly notice that tells it, null where none does
 * @param checked whether someone compared it with the texts
 */
public record Holiday(
        LocalDate day,
        Kind kind,
        @Nullable Feast feast,
        @Nullable LocalDate other,
        @Nullable String act,
        @Nullable String clause,
        @Nullable String paper,
        boolean checked) {

    /** Why a day is off, or worked. */
    public enum Kind {
        /** The law gives it, or the notice tells it. */
        FEAST,
        /** Off until a notice says otherwise: the law leaves the days to the notice, which is missing. */
        ASSUMED,
        /** Off in place of a weekly rest day that a holiday fell on. */
        MADE_UP,
        /** A working day that is off, by the notice. */
        SWAPPED_OFF,
        /** A weekly rest day that is worked, by the notice. */
        SWAPPED_ON;

        public String key() {
            return "base.holiday." + name();
        }
    }

    public boolean isOff() {
        return kind != Kind.SWAPPED_ON;
    }
}
