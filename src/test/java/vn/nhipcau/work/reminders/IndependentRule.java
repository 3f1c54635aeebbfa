package vn.nhipcau.work.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rule of the reminders told a second time, from the words and not from the product's code. */
final class IndependentRule {
    /** Days off of 2051 from May on, by hand: 30/4 and 2/9 with 3/9 fall on a weekend and are made up after it. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2051, 5, 1),
            LocalDate.of(2051, 5, 2),
            LocalDate.of(2051, 9, 4),
            LocalDate.of(2051, 9, 5),
            LocalDate.of(2051, 11, 24));

    /** Days in relation to the due day on which something is told, the first first. */
    private static final int[] DAYS = {-14, -7, -3, -1, 0, 1, 8, 15, 22, 29, 36, 43};

    final List<Report> reports = new ArrayList<>();

    /** By round, agency, person and day in relation to the due day: {@code told 2051-06-01}. */
    final Map<String, String> settled = new TreeMap<>();

    private final Set<String> digests = new HashSet<>();

    /** An agency in a round, with those who are reminded; {@code filed} changes as the weeks go by. */
    static final class Report {
        final long round;
        final long agency;
        final LocalDate due;
        final LocalDate locks;
        final long focal;
        final long leader;
        boolean filed;

        Report(long round, long agency, LocalDate due, LocalDate locks, long focal, long leader) {
            this.round = round;
            this.agency = agency;
            this.due = due;
            this.locks = locks;
            this.focal = focal;
            this.leader = leader;
        }
    }

    /** What must be settled after the program has worked undisturbed at a moment. */
    void worked(LocalDateTime clock) {
        if (clock.getHour() < 7) {
            return;
        }
        LocalDate today = clock.toLocalDate();
        for (long person : reports.stream()
                .flatMap(r -> Stream.of(r.focal, r.leader))
                .distinct()
                .toList()) {
            Map<String, String> news = new TreeMap<>();
            boolean pressing = false;
            for (Report report : reports) {
                if ((report.focal == person || report.leader == person) && !report.filed && isOpen(report, today)) {
                    pressing |= add(news, report, person, today);
                }
            }
            boolean rest = HOLIDAYS.contains(today)
                    || today.getDayOfWeek() == DayOfWeek.SATURDAY
                    || today.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!news.isEmpty() && (!rest || pressing) && digests.add(person + " " + today)) {
                settled.putAll(news);
            }
        }
    }

    private static boolean isOpen(Report report, LocalDate today) {
        return !today.isBefore(report.due.minusDays(21)) && !today.isAfter(report.locks);
    }

    /** Adds a report's news for a person; true where it cannot wait for Monday. */
    private boolean add(Map<String, String> news, Report report, long person, LocalDate today) {
        List<Integer> open = new ArrayList<>();
        for (int day : DAYS) {
            boolean heard = report.focal == person || day >= -3;
            if (heard && !report.due.plusDays(day).isAfter(today)) {
                open.add(day);
            }
        }
        if (open.isEmpty() || settled.containsKey(key(report, person, open.getLast()))) {
            return false;
        }
        for (int day : open) {
            if (!settled.containsKey(key(report, person, day))) {
                news.put(key(report, person, day), (day == open.getLast() ? "told " : "passed ") + today);
            }
        }
        return open.getLast() == -1 || open.getLast() == 0;
    }

    private static String key(Report report, long person, int day) {
        return report.round + " " + report.agency + " " + person + " " + day;
    }
}
