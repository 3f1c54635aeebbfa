package vn.nhipcau.work.deadlines;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What is asked of the deadlines.
 *
 * @param law whether those of all times are listed
 * @param matter whose end shall be counted
 */
public record DueForm(@Nullable String law, @Nullable Matter matter, String day, String time) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.hg](\\d{2})?)?");

    public DueForm {
        day = Typed.line(day);
        time = Typed.line(time);
    }

    public boolean isOfAllTimes() {
        return "all".equals(law);
    }

    /** Whether an end is asked for. */
    boolean isAsked() {
        return matter != null && !day.isEmpty();
    }

    Faults faults() {
        return Faults.NONE
                .when(isAsked() && Typed.day(day).isEmpty(), "day", "base.field.day")
                .when(isAsked() && at().isEmpty(), "time", "work.due.time.wrong");
    }

    /** The time of the day, its beginning where none was typed; nothing where there is no such time. */
    Optional<LocalTime> at() {
        if (time.isEmpty()) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher typed = TIME.matcher(time);
        try {
            return typed.matches()
                    ? Optional.of(LocalTime.of(
                            Integer.parseInt(typed.group(1)),
                            typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
