package vn.nhipcau.work.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.agencies.Pick;
import vn.nhipcau.work.planning.ReportingDates;

/** The form of a round: what it is proposed with, and what it offers to choose. */
@Component
class RoundPages {
    /** Who reports, where no round before says so. */
    private static final Set<AgencyKind> REPORTING = EnumSet.of(
            AgencyKind.DEPARTMENT,
            AgencyKind.DISTRICT,
            AgencyKind.COMMUNE,
            AgencyKind.FRONT,
            AgencyKind.PRESS,
            AgencyKind.ARMED_FORCES,
            AgencyKind.UNIT);

    private final Rounds rounds;
    private final Outlines outlines;
    private final Agencies agencies;
    private final ReportingDates dates;
    private final Clock clock;

    RoundPages(Rounds rounds, Outlines outlines, Agencies agencies, ReportingDates dates, Clock clock) {
        this.rounds = rounds;
        this.outlines = outlines;
        this.agencies = agencies;
        this.dates = dates;
        this.clock = clock;
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }

    /** What a new round is likely to be: after the last one, due on the next date that the plans name. */
    RoundForm proposal(Visitor visitor, Text text) {
        Optional<ReportingRound> last = rounds.last(RoundKind.PERIODIC);
        LocalDate from = last.map(round -> round.due().plusDays(1))
                .filter(day -> day.isAfter(today()))
                .orElse(today());
        LocalDate due = dates.periodOn(from).map(ReportingDates.Period::due).orElse(null);
        RoundProposal proposal =
                RoundProposal.after(last.map(ReportingRound::periodTo).orElse(null), due, today());
        return new RoundForm(
                proposal.title(text),
                RoundKind.PERIODIC,
                Typed.day(proposal.from()),
                Typed.day(proposal.to()),
                proposal.cutOff(),
                proposal.opens(),
                Typed.day(due),
                "",
                last.map(ReportingRound::outline).or(this::firstOutline).orElse(null),
                last.map(ReportingRound::issuer).or(this::committee).orElse(null),
                last.map(ReportingRound::lead).orElse(visitor.agency()),
                rounds.place().or(() -> last.map(ReportingRound::place)).orElse(""),
                "",
                proposed(last.orElse(null)),
                null,
                null);
    }

    private Optional<Long> firstOutline() {
        return outlines.list().stream().map(row -> row.outline().id()).min(Comparator.naturalOrder());
    }

    private Optional<Long> committee() {
        return agencies.options(today()).stream()
                .filter(option -> option.kind() == AgencyKind.COMMITTEE)
                .map(Agencies.Option::id)
                .findFirst();
    }

    private List<Long> proposed(@Nullable ReportingRound last) {
        return last == null
                ? agencies.options(today()).stream()
                        .filter(option -> REPORTING.contains(option.kind()))
                        .map(Agencies.Option::id)
                        .toList()
                : rounds.agencies(last.id()).stream().map(Agencies.Option::id).toList();
    }

    /** The agencies to choose: those that exist on the day of the cut-off, and those that the round has already. */
    Pick pick(@Nullable ReportingRound round, RoundForm form) {
        List<Agencies.Option> exist = agencies.options(Typed.day(form.cutOff()).orElse(today()));
        List<Agencies.Option> had = round == null ? List.of() : rounds.agencies(round.id());
        List<Agencies.Option> all = Stream.concat(
                        exist.stream(), had.stream().filter(h -> exist.stream().noneMatch(e -> e.id() == h.id())))
                .sorted(Comparator.comparing(Agencies.Option::kind))
                .toList();
        return Pick.of(all, form.members(), form.find());
    }

    static List<Choice> choices(List<Agencies.Option> agencies) {
        return agencies.stream()
                .map(option -> new Choice(Long.toString(option.id()), option.name()))
                .toList();
    }

    /** What is wrong with a form, in it and with what stands already. */
    Faults faults(@Nullable ReportingRound round, RoundForm form, Pick pick) {
        Faults faults = form.faults();
        if (round == null) {
            return faults;
        }
        List<Agencies.Option> begun = rounds.begun(round.id());
        Optional<Agencies.Option> lost =
                begun.stream().filter(b -> !pick.ticked().contains(b.id())).findFirst();
        return faults.when(
                        lost.isPresent() && rounds.agencies(round.id()).stream().anyMatch(a -> isSame(lost, a)),
                        "members",
                        "work.round.members.begun",
                        lost.map(Agencies.Option::name).orElse(""))
                .when(
                        !begun.isEmpty() && !Objects.equals(form.outline(), round.outline()),
                        "outline",
                        "work.round.outline.begun",
                        begun.size());
    }

    private static boolean isSame(Optional<Agencies.Option> one, Agencies.Option other) {
        return one.filter(o -> o.id() == other.id()).isPresent();
    }

    String page(@Nullable ReportingRound round, RoundForm form, Pick pick, Faults faults, Text text, Model model) {
        model.addAttribute("round", round);
        model.addAttribute("form", form);
        model.addAttribute("pick", pick);
        model.addAttribute("faults", faults);
        model.addAttribute("begun", round == null ? 0 : rounds.begun(round.id()).size());
        model.addAttribute(
                "kinds",
                Arrays.stream(RoundKind.values())
                        .map(kind -> new Choice(kind.name(), text.get(kind.key())))
                        .toList());
        model.addAttribute(
                "outlines",
                outlines.list().stream()
                        .map(row -> new Choice(
                                Long.toString(row.outline().id()), row.outline().title()))
                        .toList());
        model.addAttribute(
                "agencies", choices(agencies.options(Typed.day(form.cutOff()).orElse(today()))));
        return "work/rounds/editRound";
    }
}
