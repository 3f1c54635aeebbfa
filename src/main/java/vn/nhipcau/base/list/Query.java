package vn.nhipcau.base.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list as a question to the database.
 *
 * @param select up to and without its {@code where}
 * @param order from {@code order by} on
 */
public record Query<T>(String select, Where where, String order, RowMapper<T> row) {
    /** One page; a number beyond the last gives the last. */
    public Listed<T> page(JdbcClient jdbc, @Nullable Integer asked) {
        long total = jdbc.sql("select count(*) from (" + select + "\n" + where.sql() + ") counted")
                .params(where.params())
                .query(Long.class)
                .single();
        int last = new Listed<T>(List.of(), 1, total).pages();
        int page = Math.clamp(asked == null ? 1 : asked, 1, last);
        List<T> rows = jdbc.sql(sql() + "\nlimit :rows offset :before")
                .params(where.params())
                .param("rows", Listed.ROWS)
                .param("before", (page - 1) * Listed.ROWS)
                .query(row)
                .list();
        return new Listed<>(rows, page, total);
    }

    /** All of it, for a file. */
    public List<T> all(JdbcClient jdbc) {
        return jdbc.sql(sql()).params(where.params()).query(row).list();
    }

    private String sql() {
        return select + "\n" + where.sql() + "\n" + order;
    }
}
