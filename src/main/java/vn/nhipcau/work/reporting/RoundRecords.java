package vn.nhipcau.work.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.work.activities.Activities;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.Tallies;
import vn.nhipcau.work.activities.Total;
import vn.nhipcau.work.reporting.ReportView.Said;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;

/** What the figures of a consolidated report are counted from: thousands of activities, so it asks for what is shown. */
@Component
public class RoundRecords {
    private final Activities activities;
    private final Tallies tallies;
    private final Reports reports;

    RoundRecords(Activities activities, Tallies tallies, Reports reports) {
        this.activities = activities;
        this.tallies = tallies;
        this.reports = reports;
    }

    /** The activities of a section: of these agencies, or of all whose reports are accepted. */
    Tallies.Scope scope(ReportingRound round, Section section, @Nullable Long agency) {
        return these(round, section, agency == null ? accepted(round) : List.of(agency));
    }

    private static Tallies.Scope these(ReportingRound round, Section section, List<Long> agencies) {
        return new Tallies.Scope(agencies, round.periodFrom(), round.cutOff(), section.kinds());
    }

    /** The same a year before, for the same agencies. */
    Tallies.Scope yearBefore(ReportingRound round, Section section) {
        return new Tallies.Scope(
                accepted(round),
                round.periodFrom().minusYears(1),
                round.cutOff().minusYears(1),
                section.kinds());
    }

    /** A total beside that of the year before. */
    public record Compared(Total now, @Nullable Total before) {}

    List<Compared> compared(ReportingRound round, Section section) {
        Map<String, Total> before = tallies.totals(yearBefore(round, section)).stream()
                .collect(Collectors.toMap(Total::key, total -> total));
        return tallies.totals(scope(round, section, null)).stream()
                .map(total -> new Compared(total, before.get(total.key())))
                .toList();
    }

    /**
     * The pieces of these paragraphs beside what is recorded now, by the paragraph's id.
     *
     * @param totals of the section, where they were asked for before; else none
     */
    Map<Long, List<Said>> said(
            ReportingRound round, Section section, List<Paragraph> paragraphs, List<Compared> totals) {
        List<Bond> bonds = bonds(paragraphs);
        Looked looked = new Looked(
                round, section, figures(bonds), counts(round, section, bonds), totals(round, section, bonds));
        if (!totals.isEmpty()) {
            looked.totals()
                    .put(Optional.empty(), totals.stream().map(Compared::now).toList());
        }
        Map<Long, List<Said>> said = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            List<Said> pieces = new ArrayList<>();
            paragraph.marked().pieces().forEach(piece -> pieces.add(said(piece, looked)));
            said.put(paragraph.id(), pieces);
        }
        return said;
    }

    /** What was found on the way, so that it is asked for once. */
    private record Looked(
            ReportingRound round,
            Section section,
            Map<Long, Activity> byFigure,
            Map<Long, Integer> counts,
            Map<Optional<Long>, List<Total>> totals) {}

    private Said said(MarkedText.Piece piece, Looked looked) {
        if (piece.bound() == null) {
            return new Said(piece.text(), null, null, false, null);
        }
        Bond bond = Bond.read(piece.bound());
        Activity activity = bond.isFigure() ? looked.byFigure().get(bond.figure()) : null;
        Bindings.Told told = Bindings.beside(
                piece,
                activity != null
                        ? activity.figures().stream()
                                .filter(f -> f.id() == bond.figure())
                                .findFirst()
                        : counted(bond, looked));
        return new Said(
                piece.text(), piece.bound(), told.words(), told.differs(), activity == null ? null : activity.id());
    }

    private Optional<Figure> counted(Bond bond, Looked looked) {
        if (bond.isFigure()) {
            return Optional.empty();
        }
        if (bond.isCount()) {
            return bond.agency() == null
                    ? recorded(bond, looked.round(), looked.section())
                    : Optional.of(Bindings.number(looked.counts().getOrDefault(bond.agency(), 0)));
        }
        return looked
                .totals()
                .computeIfAbsent(
                        Optional.ofNullable(bond.agency()),
                        of -> tallies.totals(scope(looked.round(), looked.section(), bond.agency())))
                .stream()
                .filter(t -> t.key().equals(bond.key()))
                .map(Total::figure)
                .findFirst();
    }

    /** A count or total as it is recorded now, or one activity's figure. */
    Optional<Figure> recorded(Bond bond, ReportingRound round, Section section) {
        if (bond.isFigure()) {
            return activities.havingFigures(List.of(bond.figure())).stream()
                    .flatMap(a -> a.figures().stream())
                    .filter(f -> f.id() == bond.figure())
                    .findFirst();
        }
        Tallies.Scope scope = scope(round, section, bond.agency());
        return bond.isCount()
                ? Optional.of(Bindings.number(tallies.count(scope)))
                : tallies.totals(scope).stream()
                        .filter(t -> t.key().equals(bond.key()))
                        .map(Total::figure)
                        .findFirst();
    }

    /** One page of the activities that a figure is counted from. */
    Listed<Activity> behind(Bond bond, ReportingRound round, Section section, int page) {
        if (bond.isFigure()) {
            List<Activity> one = activities.havingFigures(List.of(bond.figure()));
            return new Listed<>(one, 1, one.size());
        }
        Listed<Long> ids = tallies.ids(scope(round, section, bond.agency()), bond.isCount() ? null : bond.key(), page);
        return new Listed<>(activities.all(ids.rows()), ids.page(), ids.total());
    }

    private List<Long> accepted(ReportingRound round) {
        return reports.acceptedAgencies(round.id());
    }

    private static List<Bond> bonds(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> p.marked().figures().stream())
                .map(piece -> Bond.read(Objects.requireNonNull(piece.bound())))
                .toList();
    }

    /** How many activities each agency has whose number stands in the text. */
    private Map<Long, Integer> counts(ReportingRound round, Section section, List<Bond> bonds) {
        List<Long> agencies = agencies(bonds, Bond::isCount);
        return agencies.isEmpty() ? Map.of() : tallies.countsByAgency(these(round, section, agencies));
    }

    /** The totals of each agency that has one in the text; others come when they are asked for. */
    private Map<Optional<Long>, List<Total>> totals(ReportingRound round, Section section, List<Bond> bonds) {
        Map<Optional<Long>, List<Total>> totals = new HashMap<>();
        List<Long> agencies = agencies(bonds, bond -> !bond.isCount() && !bond.isFigure());
        if (!agencies.isEmpty()) {
            Map<Long, List<Total>> byAgency = tallies.totalsByAgency(these(round, section, agencies));
            agencies.forEach(agency -> totals.put(Optional.of(agency), byAgency.getOrDefault(agency, List.of())));
        }
        return totals;
    }

    private static List<Long> agencies(List<Bond> bonds, Predicate<Bond> which) {
        return bonds.stream()
                .filter(which)
                .map(Bond::agency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<Long, Activity> figures(List<Bond> bonds) {
        List<Long> ids = bonds.stream()
                .filter(Bond::isFigure)
                .map(Bond::figure)
                .distinct()
                .toList();
        Map<Long, Activity> byFigure = new HashMap<>();
        if (!ids.isEmpty()) {
            activities.havingFigures(ids).forEach(a -> a.figures().forEach(f -> byFigure.put(f.id(), a)));
        }
        return byFigure;
    }
}
