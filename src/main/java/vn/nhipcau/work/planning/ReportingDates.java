package vn.nhipcau.work.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept by which days of the year the agencies report on a plan. */
@Component
public class ReportingDates {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");

    private final JdbcClient jdbc;

    ReportingDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MonthDay> ofPlan(long plan) {
        return jdbc.sql("select month, day from plan_reporting_date where plan_id = :plan order by month, day")
                .param("plan", plan)
                .query((row, number) -> MonthDay.of(row.getInt("month"), row.getInt("day")))
                .list();
    }

    /** The stretch to the next reporting date of the plans of a day's year. */
    public Optional<Period> periodOn(LocalDate day) {
        return periodOn(
                day,
                jdbc.sql("""
                        select distinct d.month, d.day from plan_reporting_date d join plan p on p.id = d.plan_id
                        where p.state = 'CONFIRMED' and :year between p.for_year and p.to_year
                        """)
                        .param("year", day.getYear())
                        .query((row, number) -> MonthDay.of(row.getInt("month"), row.getInt("day")))
                        .list());
    }

    /** The days by which the confirmed plans of a year want reports. */
    public List<LocalDate> inYear(int year) {
        return jdbc.sql("""
                select distinct d.month, d.day from plan_reporting_date d join plan p on p.id = d.plan_id
                where p.state = 'CONFIRMED' and :year between p.for_year and p.to_year order by d.month, d.day
                """)
                .param("year", year)
                .query((row, number) ->
                        MonthDay.of(row.getInt("month"), row.getInt("day")).atYear(year))
                .list();
    }

    void replace(long plan, List<MonthDay> days) {
        jdbc.sql("delete from plan_reporting_date where plan_id = :plan")
                .param("plan", plan)
                .update();
        for (MonthDay day : days.stream().distinct().toList()) {
            jdbc.sql("insert into plan_reporting_date values (:plan, :month, :day)")
                    .param("plan", plan)
                    .param("month", day.getMonthValue())
                    .param("day", day.getDayOfMonth())
                    .update();
        }
    }

    /** The days that a person typed, as {@code 25/5, 25/11}; nothing where one of them is no day. */
    static Optional<List<MonthDay>> typed(String text) {
        List<MonthDay> days = new ArrayList<>();
        Matcher found = DAY.matcher(text);
        try {
            while (found.find()) {
                days.add(MonthDay.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        boolean nothingElse = DAY.matcher(text).replaceAll("").matches("[\\s,;và.]*");
        return nothingElse ? Optional.of(days) : Optional.empty();
    }

    static String text(List<MonthDay> days) {
        return String.join(
                ", ",
                days.stream()
                        .map(d -> d.getDayOfMonth() + "/" + d.getMonthValue())
                        .toList());
    }

    /** A stretch between two reporting dates, and where a day stands in it. */
    public record Period(LocalDate opens, LocalDate due) {
        public long daysLeft(LocalDate day) {
            return java.time.temporal.ChronoUnit.DAYS.between(day, due);
        }

        /** How much of the stretch is behind a day, 0 to 1. */
        public double passed(LocalDate day) {
            double whole = java.time.temporal.ChronoUnit.DAYS.between(opens, due);
            return Math.clamp(java.time.temporal.ChronoUnit.DAYS.between(opens, day) / whole, 0, 1);
        }
    }

    /** The stretch that a day lies in: from the day after the last reporting date to the next, both of these days. */
    static Optional<Period> periodOn(LocalDate day, List<MonthDay> days) {
        List<LocalDate> around = days.stream()
                .flatMap(d -> java.util.stream.IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                        .mapToObj(d::atYear))
                .sorted()
                .toList();
        for (int i = 1; i < around.size(); i++) {
            if (!around.get(i).isBefore(day)) {
                return Optional.of(new Period(around.get(i - 1).plusDays(1), around.get(i)));
            }
        }
        return Optional.empty();
    }
}
