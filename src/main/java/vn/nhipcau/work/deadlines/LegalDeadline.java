package vn.nhipcau.work.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.calendar.WorkingDays;

/**
 * What an act says of a matter, while it is in force.
 *
 * @param amount how many units, null where the act sets no period or names a day of the year
 * @param before whether it lies before its event rather than after it
 * @param yearly the day of the year, where it is one
 * @param onRest what becomes of an end that is a day of rest
 * @param clause its place in the act, null where it is not recorded
 * @param checked whether someone compared this with the act
 */
public record LegalDeadline(
        Matter matter,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer amount,
        Unit unit,
        boolean before,
        @Nullable MonthDay yearly,
        OnRest onRest,
        String act,
        @Nullable String clause,
        boolean checked,
        @Nullable String noteVi,
        @Nullable String noteEn) {

    /** What a period is counted in. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARLY,
        NONE;

        public String key() {
            return "work.deadline.unit." + name();
        }
    }

    /** What becomes of an end that is a day of rest. */
    public enum OnRest {
        /** The next working day: Civil Code 2015, art. 148.5. */
        NEXT,
        /** The working day before, so that no less time is left than the act asks for. */
        PREVIOUS,
        /** It stays. */
        STAYS;

        public String key() {
            return "work.deadline.onRest." + name();
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether its end depends on which days are worked. */
    public boolean asksCalendar() {
        return unit == Unit.WORKING_DAYS || (unit != Unit.HOURS && unit != Unit.NONE && onRest != OnRest.STAYS);
    }

    /** How long it is, and from what: {@code 7 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ}. */
    public String words(Text text) {
        return switch (unit) {
            case NONE -> text.get("work.deadline.none");
            case YEARLY -> text.get("work.deadline.yearly", yearlyIn(text));
            case HOURS, DAYS, WORKING_DAYS, MONTHS ->
                text.get(
                        before ? "work.deadline.before" : "work.deadline.after",
                        text.get(unit.key(), amount == null ? 0 : amount),
                        text.get(matter.eventKey()));
        };
    }

    /** What else there is to say, or null. */
    public @Nullable String note(Language language) {
        return language == Language.VI ? noteVi : noteEn;
    }

    private String yearlyIn(Text text) {
        return yearly == null ? "" : text.dayMonth(yearly.atYear(validFrom.getYear()));
    }

    /**
     * When it is due, for an event in the time of Hà Nội. Hours run from the event itself; of days, months and working
     * days the first is the one after it (Civil Code 2015, art. 147), the last runs to its end (art. 148).
     *
     * @return nothing where the act sets no period
     */
    public Optional<Due> due(LocalDateTime event, WorkingDays days) {
        int count = amount == null ? 0 : before ? -amount : amount;
        LocalDate day = event.toLocalDate();
        return switch (unit) {
            case NONE -> Optional.empty();
            case HOURS -> {
                LocalDateTime end = event.plusHours(count);
                yield Optional.of(new Due(this, event, end.toLocalDate(), end.toLocalTime(), null, List.of()));
            }
            case WORKING_DAYS -> Optional.of(working(event, days));
            case DAYS -> Optional.of(moved(event, day.plusDays(count), days));
            case MONTHS -> Optional.of(moved(event, day.plusMonths(count), days));
            case YEARLY -> Optional.of(moved(event, next(day), days));
        };
    }

    private Due working(LocalDateTime event, WorkingDays days) {
        LocalDate day = event.toLocalDate();
        int count = amount == null ? 0 : amount;
        LocalDate end = before ? days.minus(day, count) : days.plus(day, count);
        List<LocalDate> skipped = before ? days.restBetween(end, day.minusDays(1)) : days.restBetween(day, end);
        return new Due(this, event, end, null, null, skipped);
    }

    private Due moved(LocalDateTime event, LocalDate end, WorkingDays days) {
        LocalDate moved = switch (onRest) {
            case STAYS -> end;
            case NEXT -> days.sameOrNext(end);
            case PREVIOUS -> days.sameOrPrevious(end);
        };
        List<LocalDate> skipped =
                moved.isBefore(end) ? days.restBetween(moved, end) : days.restBetween(end.minusDays(1), moved);
        boolean stays = moved.equals(end);
        return new Due(this, event, moved, null, stays ? null : end, stays ? List.of() : skipped);
    }

    private LocalDate next(LocalDate day) {
        MonthDay wanted = yearly == null ? MonthDay.from(day) : yearly;
        LocalDate sameYear = wanted.atYear(day.getYear());
        return sameYear.isBefore(day) ? wanted.atYear(day.getYear() + 1) : sameYear;
    }
}
