package vn.nhipcau.base.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the acts say of holidays. Few rows, changed by migrations only. */
@Component
class HolidayRules {
    private final JdbcClient jdbc;

    HolidayRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HolidayRule> all() {
        return jdbc.sql("""
                select feast, lunar, month, day, offsets, told, valid_from, valid_to, act, clause, made_up, checked
                from holiday_rule order by valid_from, id
                """).query(HolidayRules::rule).list();
    }

    private static HolidayRule rule(ResultSet row, int number) throws SQLException {
        return new HolidayRule(
                Feast.valueOf(row.getString("feast")),
                row.getBoolean("lunar"),
                row.getInt("month"),
                row.getInt("day"),
                List.of((Integer[]) row.getArray("offsets").getArray()),
                row.getBoolean("told"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("act"),
                row.getString("clause"),
                row.getString("made_up"),
                row.getBoolean("checked"));
    }
}
