package vn.nhipcau.work.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.FigureWords;
import vn.nhipcau.work.activities.Indicators;
import vn.nhipcau.work.activities.Qualifier;
import vn.nhipcau.work.activities.Total;
import vn.nhipcau.work.rounds.Section;

/**
 * What the figures of a report are bound to, as it is recorded now.
 *
 * @param activities of the report's agencies in the round, each once
 */
public record Bindings(List<Activity> activities, Indicators.Register register) {
    /** The unit in which activities themselves are counted. */
    private static final String ACTIVITIES = "hoạt động";

    /**
     * What the record says beside a figure of the text.
     *
     * @param words of the record, null where it is no more
     * @param differs whether the text says something else
     */
    public record Told(@Nullable String words, boolean differs) {}

    /** The activities that a section tells of; a section of free text may speak of all. */
    public List<Activity> of(Section section) {
        return section.kinds().isEmpty()
                ? activities
                : activities.stream()
                        .filter(a -> section.kinds().contains(a.kind()))
                        .toList();
    }

    public List<Total> totals(Section section) {
        return Total.of(of(section), register);
    }

    static Figure number(int activities) {
        return Figure.number(Qualifier.EXACT, BigDecimal.valueOf(activities), ACTIVITIES);
    }

    private List<Activity> of(Section section, Bond bond) {
        Long agency = bond.agency();
        return agency == null
                ? of(section)
                : of(section).stream().filter(a -> a.isOf(agency)).toList();
    }

    /** The activities that a figure was counted from. */
    public List<Activity> behind(String bound, Section section) {
        Bond bond = Bond.read(bound);
        if (bond.isFigure()) {
            return activities.stream()
                    .filter(a -> a.figures().stream().anyMatch(f -> f.id() == bond.figure()))
                    .toList();
        }
        return bond.isCount()
                ? of(section, bond)
                : of(section, bond).stream()
                        .filter(a -> a.figures().stream()
                                .anyMatch(f -> Total.keyOf(f, register).equals(bond.key())))
                        .toList();
    }

    /** The figure as it is recorded now. */
    public Optional<Figure> recorded(String bound, Section section) {
        Bond bond = Bond.read(bound);
        if (bond.isFigure()) {
            return activities.stream()
                    .flatMap(a -> a.figures().stream())
                    .filter(f -> f.id() == bond.figure())
                    .findFirst();
        }
        List<Activity> counted = of(section, bond);
        return bond.isCount()
                ? Optional.of(number(counted.size()))
                : Total.of(counted, register).stream()
                        .filter(t -> t.key().equals(bond.key()))
                        .map(Total::figure)
                        .findFirst();
    }

    /** What the record says beside these words of a section. */
    public Told beside(MarkedText.Piece piece, Section section) {
        return beside(piece, recorded(java.util.Objects.requireNonNull(piece.bound()), section));
    }

    static Told beside(MarkedText.Piece piece, Optional<Figure> recorded) {
        if (recorded.isEmpty()) {
            return new Told(null, true);
        }
        Optional<Figure> written = FigureWords.read(piece.text());
        boolean same = written.isPresent() && says(written.get(), recorded.get());
        return new Told(recorded.get().words(), !same);
    }

    /** Numbers and qualifier decide; a unit may be called otherwise in a sentence ("2.400 ấn phẩm" for copies). */
    private static boolean says(Figure written, Figure recorded) {
        BigDecimal value = written.value();
        BigDecimal known = recorded.value();
        if (value == null || known == null) {
            return written.saysTheSameAs(recorded);
        }
        return written.qualifier() == recorded.qualifier() && value.compareTo(known) == 0;
    }
}
