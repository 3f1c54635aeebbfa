package vn.nhipcau.people.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** The trail, to be read. */
@Component
public class TrailEntries {
    private final JdbcClient jdbc;

    TrailEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Listed<TrailEntry> page(Visitor visitor, TrailList list) {
        return new Query<>(
                        "select at, actor, act, title, address, detail from trail",
                        list.where(visitor),
                        "order by at desc, id desc",
                        TrailEntries::entry)
                .page(jdbc, list.page());
    }

    /** What was done to one thing, newest first. Whoever asks says that the visitor may see the thing. */
    public List<TrailEntry> of(String address) {
        return jdbc.sql("""
                select at, actor, act, title, address, detail from trail where address = :address order by id desc
                """)
                .param("address", address)
                .query(TrailEntries::entry)
                .list();
    }

    private static TrailEntry entry(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("title"),
                row.getString("address"),
                row.getString("detail"));
    }
}
