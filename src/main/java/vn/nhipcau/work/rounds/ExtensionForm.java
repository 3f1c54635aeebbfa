package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** What a person typed to give an agency more time. */
public record ExtensionForm(@Nullable Long agency, String until, String reason) {
    private static final int LONGEST = 500;
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}/\\d{1,2}");

    public ExtensionForm {
        until = Typed.line(until);
        reason = Typed.line(reason);
    }

    /** @param agencies of the round */
    Faults faults(ReportingRound round, List<Long> agencies, LocalDate today) {
        LocalDate day = day(round).orElse(null);
        return Faults.NONE
                .when(agency == null || !agencies.contains(agency), "agency", "base.field.missing")
                .when(day == null, "until", "base.field.day")
                .when(day != null && !day.isAfter(round.due()), "until", "work.extension.early", Typed.day(round.due()))
                .when(day != null && day.isBefore(today), "until", "work.extension.past")
                .when(reason.isEmpty(), "reason", "work.extension.why")
                .when(reason.length() > LONGEST, "reason", "base.field.long", LONGEST);
    }

    /** {@code 25/6} is a day of the year in which the round is due. */
    Optional<LocalDate> day(ReportingRound round) {
        return Typed.day(
                SHORT.matcher(until).matches() ? until + "/" + round.due().getYear() : until);
    }
}
