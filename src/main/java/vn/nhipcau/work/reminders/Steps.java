package vn.nhipcau.work.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On which days one is reminded: counted in days before the due day, below zero after it. */
final class Steps {
    /** The first of all. */
    static final int EARLIEST = 14;

    private static final List<Integer> BEFORE = List.of(EARLIEST, 7, 3, 1, 0);
    private static final int FIRST_OVERDUE = -1;
    private static final int EVERY = 7;

    private Steps() {}

    /** Those whose day has come, the most urgent last. */
    static List<Integer> come(LocalDate due, LocalDate today) {
        int left = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
        Stream<Integer> before = BEFORE.stream().filter(step -> left <= step);
        Stream<Integer> after = IntStream.iterate(FIRST_OVERDUE, step -> left <= step, step -> step - EVERY)
                .boxed();
        return Stream.concat(before, after).toList();
    }

    /** Whether it cannot wait for a working day: the last day, and the day before. */
    static boolean isUrgent(int step) {
        return step == 1 || step == 0;
    }
}
