package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.web.Arch;

/**
 * The reporting rounds of a board's days as a bridge: from pier to pier an arch, today on the deck.
 *
 * @param arches as one path, {@code hangers} likewise, {@code piers} likewise
 * @param today as a place on the deck of 1000, 0 where it is before, 1000 where it is after
 * @param lanes that the words below the deck need
 */
public record YearBridge(String arches, String hangers, String piers, double today, List<Mark> marks, int lanes) {
    private static final double HIGHEST = 88;
    private static final double LOWEST = 26;
    private static final double LETTER = 0.85;
    private static final int MOST = 3;

    /**
     * Words below the deck.
     *
     * @param day in the reader's way, apart from the words so that it can stand out
     * @param before whether they end at their place
     */
    public record Mark(String day, String words, double place, boolean now, boolean before, int lane) {
        public String x() {
            return Window.percent(place);
        }
    }

    /** The bridge of piers, of which those before and after the window give the first and last arch their ends. */
    static YearBridge of(List<Pier> piers, Window window, LocalDate today, Text text) {
        StringBuilder arches = new StringBuilder();
        StringBuilder hangers = new StringBuilder();
        StringBuilder feet = new StringBuilder();
        LocalDate from = null;
        for (Pier pier : piers) {
            LocalDate begins = from != null ? from : pier.periodFrom().orElse(null);
            if (begins != null && !pier.day().isBefore(window.first()) && begins.isBefore(window.last())) {
                Arch arch = arch(window, begins, pier.day());
                arches.append(arch.curve());
                hangers.append(arch.hangers(months(begins, pier.day())));
                feet.append(arch.pier());
            }
            from = pier.day();
        }
        Lanes lanes = new Lanes(MOST);
        List<Mark> marks = marks(piers, window, today, text, lanes);
        return new YearBridge(
                arches.toString(),
                hangers.toString(),
                feet.toString(),
                window.place(today) * 10,
                marks,
                Math.max(1, lanes.count()));
    }

    /** Places beyond the window are beyond the drawing's ends, which cut the arch there. */
    private static Arch arch(Window window, LocalDate from, LocalDate to) {
        double day = 1000.0 / (ChronoUnit.DAYS.between(window.first(), window.last()) + 1);
        double begin = ChronoUnit.DAYS.between(window.first(), from) * day;
        double end = ChronoUnit.DAYS.between(window.first(), to) * day;
        return new Arch(begin, end, Math.clamp((end - begin) / 4, LOWEST, HIGHEST));
    }

    private static DoubleStream months(LocalDate from, LocalDate to) {
        double days = ChronoUnit.DAYS.between(from, to);
        return Stream.iterate(
                        from.withDayOfMonth(1).plusMonths(1), month -> month.isBefore(to), month -> month.plusMonths(1))
                .mapToDouble(month -> ChronoUnit.DAYS.between(from, month) / days);
    }

    private static List<Mark> marks(List<Pier> piers, Window window, LocalDate today, Text text, Lanes lanes) {
        List<Mark> marks = new ArrayList<>();
        List<Pier> shown =
                piers.stream().filter(pier -> window.holds(pier.day())).toList();
        boolean told = !window.holds(today);
        for (Pier pier : shown) {
            if (!told && pier.day().isAfter(today)) {
                marks.add(today(window, today, text, lanes));
                told = true;
            }
            String words = text.get(pier.isPlanned() ? "work.year.pier.planned" : "work.year.pier");
            marks.add(mark(text.dayMonth(pier.day()), words, window.place(pier.day()), false, lanes));
        }
        if (!told) {
            marks.add(today(window, today, text, lanes));
        }
        return marks;
    }

    private static Mark today(Window window, LocalDate today, Text text, Lanes lanes) {
        return mark(text.dayMonth(today), text.get("work.year.today"), window.place(today), true, lanes);
    }

    /** Today's words stand before it, a due day's after it, as long as there is room on that side. */
    private static Mark mark(String day, String words, double place, boolean now, Lanes lanes) {
        double width = (day.length() + words.length() + 3) * LETTER;
        boolean before = now ? place > width : place > 100 - width;
        int lane = lanes.put(before ? place - width : place, before ? place : place + width);
        return new Mark(day, words, place, now, before, lane);
    }

    public String todayAt() {
        return Window.percent(today / 10);
    }

    /** How much of the drawing is built, as a width from a little before its beginning. */
    public String built() {
        return String.format(java.util.Locale.ROOT, "%.1f", today + 4);
    }
}
