package vn.nhipcau.work.year;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What a person tells of the agency's part in a task.
 *
 * @param version of the agency's last word on it that the person saw, 0 where there was none
 * @param from the board to which the person goes back, empty for the task
 */
public record ProgressForm(
        @Nullable ProgressState state,
        @Nullable String reason,
        @Nullable String until,
        @Nullable Integer version,
        @Nullable String from) {
    private static final int LONGEST = 500;
    private static final Pattern BOARD = Pattern.compile("/year(\\?[\\w=&%.+-]*)?");

    public ProgressForm {
        reason = Typed.line(reason);
        until = Typed.line(until);
        version = Objects.requireNonNullElse(version, 0);
        from = from != null && BOARD.matcher(from).matches() ? from : "";
    }

    /** The form as it opens: nothing is chosen for the person. */
    static ProgressForm fresh(int version, @Nullable String from) {
        return new ProgressForm(null, "", "", version, from);
    }

    ProgressForm over(int version) {
        return new ProgressForm(state, reason, until, version, from);
    }

    Faults faults(LocalDate today) {
        String why = Objects.requireNonNull(reason);
        boolean postponed = state == ProgressState.POSTPONED;
        return Faults.NONE
                .when(state == null, "state", "work.progress.state.missing")
                .when(state != null && state.needsReason() && why.isEmpty(), "reason", "work.progress.reason.missing")
                .when(why.length() > LONGEST, "reason", "base.field.long", LONGEST)
                .when(postponed && !Typed.isDayOrEmpty(Objects.requireNonNull(until)), "until", "base.field.day")
                .when(
                        postponed
                                && Typed.day(until)
                                        .map(day -> day.isBefore(today))
                                        .orElse(false),
                        "until",
                        "work.progress.until.past");
    }

    /** The day to which it is put off. */
    @Nullable
    LocalDate untilDay() {
        return state == ProgressState.POSTPONED ? Typed.day(until).orElse(null) : null;
    }

    /** Where one goes from the form. */
    public String back(long task) {
        return Objects.requireNonNull(from).isEmpty() ? "/tasks/" + task + "#progress" : from;
    }

    /** The form of a task, from which one comes back to the page at a path with its query. */
    public static String address(long task, String path, String query) {
        String page = query.isEmpty() ? path : path + "?" + query;
        return "/tasks/" + task + "/progress?from=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
