package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhipcau.base.Text;

/** Anniversaries and press meetings as marks in lanes. */
public record DayMarks(List<Mark> marks, int lanes) {
    private static final int MOST = 6;
    private static final double LETTER = 0.95;
    /** A mark on the last day stands within the drawing. */
    private static final double LAST = 99.2;

    /**
     * The occasions of one day.
     *
     * @param press whether all of them are meetings with the press
     * @param words beside the mark, before it where the window ends
     */
    public record Mark(
            LocalDate on,
            List<Occasion> occasions,
            boolean press,
            boolean round,
            String words,
            boolean before,
            double place,
            int lane) {
        public String x() {
            return Window.percent(place);
        }

        /** What the day is, all of it. */
        public String title(Text text) {
            return text.dayMonth(on) + ": "
                    + occasions.stream().map(each -> each.words(text)).collect(Collectors.joining("; "));
        }
    }

    static DayMarks of(List<Occasion> occasions, Window window, Text text) {
        Map<LocalDate, List<Occasion>> byDay =
                occasions.stream().collect(Collectors.groupingBy(Occasion::on, TreeMap::new, Collectors.toList()));
        Lanes lanes = new Lanes(MOST);
        List<Mark> marks = new ArrayList<>();
        byDay.forEach((on, all) -> marks.add(mark(on, all, window, text, lanes)));
        return new DayMarks(marks, Math.max(1, lanes.count()));
    }

    private static Mark mark(LocalDate on, List<Occasion> all, Window window, Text text, Lanes lanes) {
        boolean press = all.stream().allMatch(Occasion::isPress);
        Occasion round = all.stream().filter(Occasion::isRound).findFirst().orElse(null);
        String words = text.dayMonth(on) + (round == null ? "" : " · " + text.get("work.year.years", round.years()));
        double place = Math.min(window.place(on), LAST);
        double width = 2.5 + words.length() * LETTER;
        boolean before = place + width > 100;
        int lane = lanes.put(before ? place - width : place - 1, before ? place + 1 : place + width);
        return new Mark(on, all, press, round != null, words, before, place, lane);
    }
}
