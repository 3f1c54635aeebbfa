package vn.nhipcau.work.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Walks day by day through 2021 and 2022 with the days off of both years written down, as a clerk with a calendar. */
final class SlowRule {
    private static final String HOLIDAYS = """
            2021-01-01
            2021-02-10 2021-02-11 2021-02-12 2021-02-15 2021-02-16
            2021-04-21 2021-04-30 2021-05-03
            2021-09-02 2021-09-03
            2022-01-03
            2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04
            2022-04-11 2022-05-02 2022-05-03
            2022-09-01 2022-09-02
            """;

    private final Set<LocalDate> rest = new HashSet<>();

    SlowRule() {
        Arrays.stream(HOLIDAYS.strip().split("\\s+")).map(LocalDate::parse).forEach(rest::add);
        // 2/1/2021 was a Saturday
        for (LocalDate saturday = LocalDate.of(2021, 1, 2);
                saturday.getYear() < 2023;
                saturday = saturday.plusDays(7)) {
            rest.add(saturday);
            rest.add(saturday.plusDays(1));
        }
    }

    /** The end of a period: its moment for hours, the beginning of its last day for all others. */
    LocalDateTime end(LocalDateTime event, String unit, int amount, String onRest) {
        int step = amount < 0 ? -1 : 1;
        int count = Math.abs(amount);
        LocalDate day = event.toLocalDate();
        switch (unit) {
            case "HOURS" -> {
                return hours(event, step, count);
            }
            case "WORKING_DAYS" -> {
                while (count > 0) {
                    day = day.plusDays(step);
                    count -= rest.contains(day) ? 0 : 1;
                }
                return day.atStartOfDay();
            }
            case "DAYS" -> {
                for (int i = 0; i < count; i++) {
                    day = day.plusDays(step);
                }
            }
            default -> day = months(day, step, count);
        }
        int move = onRest.equals("NEXT") ? 1 : onRest.equals("PREVIOUS") ? -1 : 0;
        while (move != 0 && rest.contains(day)) {
            day = day.plusDays(move);
        }
        return day.atStartOfDay();
    }

    private static LocalDateTime hours(LocalDateTime event, int step, int count) {
        LocalDate day = event.toLocalDate();
        int hour = event.getHour();
        for (int i = 0; i < count; i++) {
            hour += step;
            if (hour == 24) {
                hour = 0;
                day = day.plusDays(1);
            }
            if (hour == -1) {
                hour = 23;
                day = day.minusDays(1);
            }
        }
        return day.atTime(hour, event.getMinute());
    }

    /** Into the month so many months away, and there to the same day or the last there is. */
    private static LocalDate months(LocalDate from, int step, int count) {
        LocalDate day = from;
        for (int i = 0; i < count; i++) {
            int month = day.getMonthValue();
            while (day.getMonthValue() == month) {
                day = day.plusDays(step);
            }
        }
        int month = day.getMonthValue();
        while (day.getDayOfMonth() > 1) {
            day = day.minusDays(1);
        }
        while (day.getDayOfMonth() < from.getDayOfMonth() && day.plusDays(1).getMonthValue() == month) {
            day = day.plusDays(1);
        }
        return day;
    }
}
