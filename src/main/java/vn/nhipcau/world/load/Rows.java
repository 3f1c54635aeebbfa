package vn.nhipcau.world.load;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes many rows of a table in a few statements. The caller leaves a row in the trail. */
@Component
class Rows {
    private static final int AT_ONCE = 5000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes records whose components are called as the columns: {@code fromDay} goes to {@code from_day}. */
    void into(String table, List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String columns = Arrays.stream(rows.getFirst().getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> '"' + name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) + '"')
                .collect(Collectors.joining(", "));
        String sql = "insert into " + table + " (" + columns + ") overriding system value select " + columns
                + " from jsonb_populate_recordset(null::" + table + ", :rows::jsonb)";
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<? extends Record> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            jdbc.sql(sql).param("rows", JSON.writeValueAsString(some)).update();
        }
    }

    /** The next row that a person adds gets an id after those that were written here. */
    void goOnAfter(String... tables) {
        for (String table : tables) {
            jdbc.sql("select setval(pg_get_serial_sequence('" + table + "', 'id'), (select max(id) from " + table
                            + "))")
                    .query(Long.class)
                    .single();
        }
    }
}
