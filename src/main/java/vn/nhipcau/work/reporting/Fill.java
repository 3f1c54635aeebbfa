package vn.nhipcau.work.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.FigureWords;
import vn.nhipcau.work.activities.Indicator;
import vn.nhipcau.work.activities.Sentence;
import vn.nhipcau.work.activities.Total;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;

/** What a report says by itself, before anyone has typed a word: its activities, with their totals first. */
final class Fill {
    /** One or two activities need no sum before them. */
    private static final int WORTH_A_SUM = 3;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private Fill() {}

    /**
     * A paragraph to be.
     *
     * @param activity that it tells of, null for the totals
     */
    record Proposed(String text, @Nullable Long activity) {}

    /** The paragraphs of a section; none for a section of free text. */
    static List<Proposed> of(Section section, ReportingRound round, long agency, Bindings bindings) {
        if (section.kinds().isEmpty()) {
            return List.of();
        }
        List<Activity> activities = bindings.of(section);
        List<Proposed> paragraphs = new ArrayList<>();
        if (activities.size() >= WORTH_A_SUM) {
            paragraphs.add(new Proposed(sum("đơn vị", activities.size(), bindings.totals(section), round), null));
        }
        for (Activity activity : activities) {
            paragraphs.add(new Proposed(Sentence.of(activity, agency, bindings.register()), activity.id()));
        }
        return paragraphs;
    }

    /** {@code Trong 6 tháng đầu năm 2022, đơn vị đã thực hiện [[12 hoạt động|n]], đón [[58 đoàn/1.234 lượt|t:VISITS]] khách.} */
    static String sum(String who, int activities, List<Total> totals, ReportingRound round) {
        String counted = totals.stream()
                .filter(t -> t.indicator() != null)
                .map(Fill::total)
                .collect(Collectors.joining("; "));
        String title = round.title();
        return "Trong " + title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1)
                + ", " + who + " đã thực hiện "
                + MarkedText.figure(FigureWords.number(BigDecimal.valueOf(activities)) + " hoạt động", "n")
                + (counted.isEmpty() ? "" : ", " + counted) + ".";
    }

    private static String total(Total total) {
        Indicator indicator = java.util.Objects.requireNonNull(total.indicator());
        return indicator.verb() + " " + MarkedText.figure(total.figure().words(), "t:" + total.key())
                + (total.figure().isGroupCount() ? " khách" : "");
    }
}
