package vn.nhipcau.work.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.calendar.WorkingDays;

/** Where anniversaries and press meetings are kept. */
@Component
class YearDays {
    private static final String DAY = """
            select id, kind, rule, name_vi, name_en, month, day, lunar, only_year, since, source, checked, version
            from year_day
            """;

    private final JdbcClient jdbc;
    private final OfficeCalendar office;

    YearDays(JdbcClient jdbc, OfficeCalendar office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** What falls in the years from the first to the last, in order. */
    List<Occasion> occasions(int first, int last) {
        List<YearDay> all = all();
        WorkingDays reading = office.reading();
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> Occasion.of(all, year, reading).stream())
                .toList();
    }

    /** All, in the order of the year; what has no day of its own last. */
    List<YearDay> all() {
        return jdbc.sql(DAY + "order by month nulls last, day, id")
                .query(new SimplePropertyRowMapper<>(YearDay.class))
                .list();
    }

    Optional<YearDay> find(long id) {
        return jdbc.sql(DAY + "where id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(YearDay.class))
                .optional();
    }

    /** On which days of a year those of the lunar calendar fall. */
    Map<Long, List<LocalDate>> lunar(int year) {
        return occasions(year, year).stream()
                .filter(occasion -> occasion.day().lunar())
                .collect(groupingBy(occasion -> occasion.day().id(), mapping(Occasion::on, toList())));
    }

    /** When each was changed last. */
    Map<Long, Instant> changed() {
        Map<Long, Instant> changed = new HashMap<>();
        jdbc.sql("select id, changed_at from year_day").query(row -> {
            changed.put(
                    row.getLong("id"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant());
        });
        return changed;
    }
}
