package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.base.Text;
import vn.nhipcau.work.planning.TaskSpan;

/**
 * A bar with its place and that of its words, in shares of the board's width.
 *
 * @param passed how much of the board's width, counted from the bar's beginning, is behind today
 * @param words empty where there is no room for them
 * @param side where the words stand
 */
public record DrawnBar(TaskBar bar, double from, double width, double passed, String words, Side side) {
    /** Room that is left on each side, so that neighbours stand apart. */
    private static final double APART = 0.12;
    /** The width of a letter where the board is narrow. */
    private static final double LETTER = 1.1;
    /** The room of a silhouette before the words, where a bar has one. */
    private static final double SHAPE = 2.5;

    /** Where the words of a bar stand. */
    public enum Side {
        WITHIN,
        AFTER,
        BEFORE
    }

    static List<DrawnBar> all(List<TaskBar> bars, Window window, LocalDate today, Text text) {
        List<TaskBar> shown = bars.stream()
                .filter(bar -> window.within(new TaskSpan(bar.from(), bar.to())).isPresent())
                .toList();
        List<DrawnBar> drawn = new ArrayList<>();
        double free = 0;
        for (int i = 0; i < shown.size(); i++) {
            double next = i + 1 < shown.size() ? window.place(shown.get(i + 1).from()) : 100;
            DrawnBar bar = drawn(shown.get(i), window, today, text, free, next);
            drawn.add(bar);
            free = bar.side == Side.AFTER ? next : bar.from + bar.width;
        }
        return drawn;
    }

    private static DrawnBar drawn(
            TaskBar bar, Window window, LocalDate today, Text text, double freeBefore, double freeAfter) {
        double from = window.place(bar.from()) + APART;
        double to = window.end(bar.to()) - APART;
        double passed = bar.state() == TaskState.RUNNING ? Math.clamp(window.place(today), from, to) - from : 0;
        String words = bar.label(text);
        double wanted = words.length() * LETTER + 2 + (bar.state() == TaskState.OVERRUN ? SHAPE : 0);
        Optional<Side> side = wanted <= to - from
                ? Optional.of(Side.WITHIN)
                : wanted <= freeAfter - to
                        ? Optional.of(Side.AFTER)
                        : wanted <= from - freeBefore ? Optional.of(Side.BEFORE) : Optional.empty();
        return new DrawnBar(bar, from, to - from, passed, side.isPresent() ? words : "", side.orElse(Side.WITHIN));
    }

    public String x() {
        return Window.percent(from);
    }

    /** Whether its silhouette stands on it, beside its colour. */
    public boolean hasShape() {
        return bar.state() == TaskState.OVERRUN;
    }

    public String breadth() {
        return Window.percent(width);
    }

    public String passedBreadth() {
        return Window.percent(passed);
    }

    /** The bar's whole breadth in a drawing that is as broad as what is passed of it. */
    public String wholeOfPassed() {
        return Window.percent(passed <= 0 ? 0 : width * 100 / passed);
    }

    /** Where the words begin, or end where they stand before the bar. */
    public String wordsAt() {
        return Window.percent(side == Side.AFTER ? from + width : from);
    }
}
