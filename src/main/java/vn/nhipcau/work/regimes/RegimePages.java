package vn.nhipcau.work.regimes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.calendar.WorkingDays;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.agencies.Pick;
import vn.nhipcau.work.rounds.Outlines;
import vn.nhipcau.work.rounds.RoundKind;
import vn.nhipcau.work.rounds.Rounds;

/** The form of a regime: what it is proposed with, and what it offers to choose. */
@Component
class RegimePages {
    private static final List<AgencyKind> REPORTING =
            List.of(AgencyKind.DEPARTMENT, AgencyKind.DISTRICT, AgencyKind.COMMUNE);

    private final Outlines outlines;
    private final Agencies agencies;
    private final Rounds rounds;
    private final OfficeCalendar calendar;
    private final Clock clock;

    RegimePages(Outlines outlines, Agencies agencies, Rounds rounds, OfficeCalendar calendar, Clock clock) {
        this.outlines = outlines;
        this.agencies = agencies;
        this.rounds = rounds;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }

    /** Two halves due on 25/5 and 25/11, as plans of provinces have it; the year of reporting is that of Decree 09/2019/NĐ-CP. */
    RegimeForm proposal(Visitor visitor, Text text) {
        Set<AgencyKind> exist =
                agencies.options(today()).stream().map(Agencies.Option::kind).collect(Collectors.toSet());
        return new RegimeForm(
                "",
                RoundKind.PERIODIC,
                Frequency.HALF_YEAR,
                "",
                "",
                REPORTING.stream().filter(exist::contains).toList(),
                outlines.list().stream()
                        .map(row -> row.outline().id())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                visitor.agency(),
                committee(),
                rounds.place().orElse(""),
                Typed.day(today().withDayOfYear(1)),
                "",
                false,
                List.copyOf(TermProposals.of(Frequency.HALF_YEAR, text)),
                List.of(),
                null,
                null);
    }

    private @Nullable Long committee() {
        return agencies.options(today()).stream()
                .filter(option -> option.kind() == AgencyKind.COMMITTEE)
                .map(Agencies.Option::id)
                .findFirst()
                .orElse(null);
    }

    /** Which days are worked, for this request. */
    WorkingDays office() {
        return calendar.reading();
    }

    Pick pick(RegimeForm form) {
        return Pick.of(agencies.options(today()), form.members(), form.find());
    }

    String page(@Nullable Regime regime, RegimeForm form, Pick pick, Faults faults, Text text, Model model) {
        model.addAttribute("regime", regime);
        model.addAttribute("form", form);
        model.addAttribute("pick", pick);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", choices(RoundKind.values(), RoundKind::key, text));
        model.addAttribute("frequencies", choices(Frequency.values(), Frequency::key, text));
        model.addAttribute(
                "outlines",
                outlines.list().stream()
                        .map(row -> new Choice(
                                Long.toString(row.outline().id()), row.outline().title()))
                        .toList());
        model.addAttribute(
                "agencies",
                agencies.options(today()).stream()
                        .map(option -> new Choice(Long.toString(option.id()), option.name()))
                        .toList());
        return "work/regimes/edit";
    }

    private static <T extends Enum<T>> List<Choice> choices(T[] values, Function<T, String> key, Text text) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), text.get(key.apply(value))))
                .toList();
    }

    String name(long agency, LocalDate day) {
        return agencies.nameOn(agency, day).orElse("");
    }
}
