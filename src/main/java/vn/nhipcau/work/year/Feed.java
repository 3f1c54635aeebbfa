package vn.nhipcau.work.year;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.regimes.ExpectedRound;
import vn.nhipcau.work.year.FeedChanges.Changed;

/** A member's private calendar: due days, ends of the agency's tasks, days of the year. */
@Component
class Feed {
    /** What is over stays so many days. */
    private static final int KEPT = 60;

    private static final List<Integer> ALARMS = List.of(7, 1);

    private final FeedTasks tasks;
    private final DueDays due;
    private final YearDays days;
    private final FeedChanges changes;
    private final Settings settings;
    private final Clock clock;

    Feed(FeedTasks tasks, DueDays due, YearDays days, FeedChanges changes, Settings settings, Clock clock) {
        this.tasks = tasks;
        this.due = due;
        this.days = days;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The calendar as a text.
     *
     * @param site the address of this installation, without a slash at its end
     */
    String of(Visitor member, Text text, String site) {
        LocalDate today = Text.day(clock.instant());
        LocalDate from = today.minusDays(KEPT);
        List<FeedEntry> entries = Stream.of(
                        rounds(member, from, today, text),
                        tasks.of(member.agency(), from, today, text),
                        days(from, today, text))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(FeedEntry::on).thenComparing(FeedEntry::name))
                .toList();
        Map<String, Changed> changed = changes.of(
                entries.stream().flatMap(entry -> entry.trailed().stream()).toList());
        String here = settings.find("installation").orElseThrow();
        return CalendarText.of(
                text.get("work.feed.name", member.agencyName()),
                text.language().code(),
                entries.stream().map(entry -> event(entry, changed, here, site)).toList());
    }

    private static FeedEvent event(FeedEntry entry, Map<String, Changed> changed, String here, String site) {
        Changed all = entry.before();
        for (String address : entry.trailed()) {
            all = all.with(changed.getOrDefault(address, Changed.NEVER));
        }
        return new FeedEvent(
                entry.name() + "@" + here,
                all.times(),
                all.last(),
                entry.on(),
                entry.summary(),
                entry.description(),
                site + entry.path(),
                entry.category(),
                entry.alarms());
    }

    /** The lead office has all rounds, everybody else those in which the own agency reports. */
    private List<FeedEntry> rounds(Visitor member, LocalDate from, LocalDate today, Text text) {
        LocalDate last = today.plusYears(2);
        LocalDate toCome = LocalDate.of(today.getYear() + 1, 12, 31);
        boolean keeps = May.act(member, Deed.KEEP_ROUNDS, null);
        long own = member.agency();
        List<DueRound> found = keeps ? due.all(own, from, last) : due.ofAgency(own, from, last);
        List<ExpectedRound> expected = keeps ? due.allExpected(today, toCome) : due.expectedOf(own, today, toCome);
        return Stream.concat(
                        found.stream().map(round -> round(round, keeps, text)),
                        expected.stream().map(each -> expected(each, keeps, text)))
                .toList();
    }

    /** For who keeps rounds it is still the day by which all others are due; what the own agency has filed alarms nobody. */
    private static FeedEntry round(DueRound round, boolean keeps, Text text) {
        String report = round.report() == null ? "" : "/reports/" + round.report();
        String own = report.isEmpty() ? "/reports" : report;
        return new FeedEntry(
                "round-" + round.round(),
                FeedEntry.since(round.openedAt()),
                Stream.of("/rounds/" + round.round(), report)
                        .filter(address -> !address.isEmpty())
                        .toList(),
                round.due(),
                text.get(round.filed() && !keeps ? "work.feed.filed" : "work.feed.due", round.title()),
                text.get("work.feed.due.what", text.date(round.due()), text.date(round.locks())),
                keeps ? "/rounds/" + round.round() : own,
                text.get("work.year.rounds"),
                round.filed() ? List.of() : ALARMS);
    }

    /** Until its round is opened nobody can do anything about it, so that it has no alarm. */
    private static FeedEntry expected(ExpectedRound round, boolean keeps, Text text) {
        String regime = round.regime().address();
        return new FeedEntry(
                "regime-" + round.regime().id() + "-" + round.year() + "-" + round.term(),
                new Changed(round.regime().version(), Instant.EPOCH),
                List.of(regime),
                round.due(),
                text.get("work.feed.expected", round.title()),
                text.get("work.feed.expected.what", round.regime().title()),
                keeps ? regime : "/reports",
                text.get("work.year.rounds"),
                List.of());
    }

    private List<FeedEntry> days(LocalDate from, LocalDate today, Text text) {
        Map<Long, Instant> changed = days.changed();
        return days.occasions(from.getYear(), today.getYear() + 1).stream()
                .filter(occasion -> !occasion.on().isBefore(from))
                .map(occasion -> new FeedEntry(
                        name(occasion),
                        new Changed(
                                occasion.day().version(),
                                changed.getOrDefault(occasion.day().id(), Instant.EPOCH)),
                        List.of(),
                        occasion.on(),
                        occasion.words(text),
                        "",
                        KeepYearDay.ADDRESS,
                        text.get(occasion.day().kind().key()),
                        List.of()))
                .toList();
    }

    /** A day of each quarter has four in a year, a lunar one may have two. */
    private static String name(Occasion occasion) {
        String name = "day-" + occasion.day().id() + "-" + occasion.on().getYear();
        if (occasion.day().lunar()) {
            return name + "-" + occasion.on().getDayOfYear();
        }
        return occasion.day().rule() == YearDay.Rule.DATE
                ? name
                : name + "-" + (occasion.on().getMonthValue() + 2) / 3;
    }
}
