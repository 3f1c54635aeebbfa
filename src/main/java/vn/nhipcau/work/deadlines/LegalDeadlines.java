package vn.nhipcau.work.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.calendar.OfficeCalendar;

/** The deadlines of the acts. Changed by migrations only. */
@Component
public class LegalDeadlines {
    private final JdbcClient jdbc;
    private final OfficeCalendar calendar;

    LegalDeadlines(JdbcClient jdbc, OfficeCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** All, by matter, the older act first. */
    public List<LegalDeadline> all() {
        return jdbc.sql("""
                select matter, valid_from, valid_to, amount, unit, before, due_month, due_day, on_rest, act, clause,
                       checked, note_vi, note_en
                from legal_deadline order by position, valid_from
                """).query(LegalDeadlines::deadline).list();
    }

    /** What is said of a matter by the act in force on a day. */
    public Optional<LegalDeadline> on(Matter matter, LocalDate day) {
        return all().stream()
                .filter(deadline -> deadline.matter() == matter && deadline.isInForceOn(day))
                .findFirst();
    }

    /**
     * When a matter is due by the act that is in force on the day of the event in Hà Nội: an event of 30/6/2026 by the
     * old act, of 1/7/2026 by the new, whenever the period ends.
     *
     * @return nothing where no act in force sets a period
     */
    public Optional<Due> due(Matter matter, Instant event) {
        LocalDateTime there = LocalDateTime.ofInstant(event, Text.ZONE);
        return on(matter, there.toLocalDate()).flatMap(deadline -> deadline.due(there, calendar.reading()));
    }

    private static LegalDeadline deadline(ResultSet row, int number) throws SQLException {
        int month = row.getInt("due_month");
        return new LegalDeadline(
                Matter.valueOf(row.getString("matter")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                (@Nullable Integer) row.getObject("amount"),
                LegalDeadline.Unit.valueOf(row.getString("unit")),
                row.getBoolean("before"),
                month == 0 ? null : MonthDay.of(month, row.getInt("due_day")),
                LegalDeadline.OnRest.valueOf(row.getString("on_rest")),
                row.getString("act"),
                row.getString("clause"),
                row.getBoolean("checked"),
                row.getString("note_vi"),
                row.getString("note_en"));
    }
}
