package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.agencies.Agencies;

/** What a person typed and ticked of a round. */
public record RoundForm(
        String title,
        @Nullable RoundKind kind,
        String periodFrom,
        String periodTo,
        String cutOff,
        String opens,
        String due,
        String locks,
        @Nullable Long outline,
        @Nullable Long issuer,
        @Nullable Long lead,
        String place,
        String letter,
        @Nullable List<Long> members,
        @Nullable String find,
        @Nullable Integer version) {
    /** How long a round stays open after its due day, where nobody says otherwise. */
    static final int DAYS_OF_GRACE = 10;

    public RoundForm {
        title = Typed.line(title);
        periodFrom = Typed.line(periodFrom);
        periodTo = Typed.line(periodTo);
        cutOff = Typed.line(cutOff);
        opens = Typed.line(opens);
        due = Typed.line(due);
        locks = Typed.line(locks);
        if (locks.isEmpty()) {
            locks = Typed.day(due)
                    .map(day -> Typed.day(day.plusDays(DAYS_OF_GRACE)))
                    .orElse("");
        }
        place = Typed.line(place);
        letter = Typed.line(letter);
    }

    static RoundForm of(ReportingRound round, List<Agencies.Option> agencies) {
        return of(
                round.settings(),
                round.outline(),
                agencies.stream().map(Agencies.Option::id).toList(),
                round.version());
    }

    static RoundForm of(
            RoundSettings settings, @Nullable Long outline, List<Long> agencies, @Nullable Integer version) {
        return new RoundForm(
                settings.title(),
                settings.kind(),
                Typed.day(settings.dates().periodFrom()),
                Typed.day(settings.dates().periodTo()),
                Typed.day(settings.dates().cutOff()),
                Typed.day(settings.dates().opens()),
                Typed.day(settings.dates().due()),
                Typed.day(settings.dates().locks()),
                outline,
                settings.issuer(),
                settings.lead(),
                settings.place(),
                Objects.requireNonNullElse(settings.letter(), ""),
                agencies,
                null,
                version);
    }

    RoundForm over(int version) {
        return new RoundForm(
                title,
                kind,
                periodFrom,
                periodTo,
                cutOff,
                opens,
                due,
                locks,
                outline,
                issuer,
                lead,
                place,
                letter,
                members,
                find,
                version);
    }

    Faults faults() {
        return Faults.NONE
                .when(title.isEmpty(), "title", "base.field.missing")
                .when(title.length() > OutlineForm.LONGEST, "title", "base.field.long", OutlineForm.LONGEST)
                .when(kind == null, "kind", "base.field.missing")
                .and(dateFaults())
                .when(outline == null, "outline", "work.round.outline.missing")
                .when(issuer == null, "issuer", "base.field.missing")
                .when(lead == null, "lead", "base.field.missing")
                .when(place.isEmpty(), "place", "base.field.missing")
                .when(place.length() > OutlineForm.LONGEST, "place", "base.field.long", OutlineForm.LONGEST)
                .when(kind == RoundKind.AD_HOC && letter.isEmpty(), "letter", "work.round.letter.missing")
                .when(letter.length() > OutlineForm.LONGEST, "letter", "base.field.long", OutlineForm.LONGEST)
                .when(members == null || members.isEmpty(), "members", "work.round.members.empty");
    }

    private Faults dateFaults() {
        Faults faults = Faults.NONE
                .and(noDay("periodFrom", periodFrom))
                .and(noDay("periodTo", periodTo))
                .and(noDay("cutOff", cutOff))
                .and(noDay("opens", opens))
                .and(noDay("due", due))
                .and(noDay("locks", locks));
        return faults.when(isAfter(periodFrom, periodTo), "periodTo", "work.round.periodTo.early")
                .when(isAfter(periodFrom, cutOff), "cutOff", "work.round.cutOff.early")
                .when(isAfter(cutOff, due), "due", "work.round.due.beforeCutOff")
                .when(isAfter(opens, due), "opens", "work.round.opens.late")
                .when(isAfter(due, locks), "locks", "work.round.locks.early");
    }

    RoundSettings settings() {
        return new RoundSettings(
                title,
                Objects.requireNonNull(kind),
                new RoundDates(day(periodFrom), day(periodTo), day(cutOff), day(opens), day(due), day(locks)),
                Objects.requireNonNull(lead),
                Objects.requireNonNull(issuer),
                place,
                Typed.orNull(letter));
    }

    /** Whether the due day comes too soon after the cut-off: to be said, not to be refused. */
    public boolean isHasty() {
        return dateFaults().isEmpty()
                && !new RoundDates(day(periodFrom), day(periodTo), day(cutOff), day(opens), day(due), day(locks))
                        .leaveAWorkingDay();
    }

    private static Faults noDay(String field, String typed) {
        return Faults.NONE.when(Typed.day(typed).isEmpty(), field, "base.field.day");
    }

    private static boolean isAfter(String first, String second) {
        return Typed.day(first)
                .flatMap(one -> Typed.day(second).map(one::isAfter))
                .orElse(false);
    }

    private static LocalDate day(String typed) {
        return Typed.day(typed).orElseThrow();
    }
}
