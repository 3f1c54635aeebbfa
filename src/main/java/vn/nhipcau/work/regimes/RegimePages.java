package vn.nhipcau.work.regimes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
import vn.nhipcau.work.rounds.Outlines;
import vn.nhipcau.work.rounds.RoundKind;

/** The form of a regime: what it is proposed with, and what it offers to choose. */
@Component
class RegimePages {
    private final Outlines outlines;
    private final Agencies agencies;
    private final Clock clock;

    RegimePages(Outlines outlines, Agencies agencies, Clock clock) {
        this.outlines = outlines;
        this.agencies = agencies;
        this.clock = clock;
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }

    /** Two halves due on 25/5 and 25/11, as plans of provinces have it; the year of reporting is that of Decree 09/2019/NĐ-CP. */
    RegimeForm proposal(Visitor visitor, Text text) {
        String first = text.get("work.round.title.firstHalf", Term.YEAR);
        String whole = text.get("work.round.title.year", Term.YEAR);
        return new RegimeForm(
                "",
                RoundKind.PERIODIC,
                Frequency.HALF_YEAR,
                "",
                "",
                List.of(AgencyKind.DEPARTMENT, AgencyKind.DISTRICT, AgencyKind.COMMUNE),
                outlines.list().stream()
                        .map(row -> row.outline().id())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                visitor.agency(),
                committee(),
                "",
                Typed.day(today().withDayOfYear(1)),
                "",
                false,
                List.of(
                        new TermForm(first, "15/12-1", "14/6", "15/5", "3/5", "25/5", "4/6"),
                        new TermForm(whole, "15/12-1", "14/12", "15/11", "1/11", "25/11", "5/12")),
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
