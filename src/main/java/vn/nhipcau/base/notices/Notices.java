package vn.nhipcau.base.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;

/** Where what members are told is kept. Every room writes here in the transaction of what it tells of. */
@Component
public class Notices {
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Words for one member.
     *
     * @param language in which they are written: the member's
     * @param address of the thing that they speak of
     */
    public record Words(Language language, String title, List<String> lines, String address) {}

    public void put(long member, Words words, Instant at) {
        jdbc.sql("""
                insert into notice (member_id, made_at, language, title, lines, address)
                values (:member, :at, :language, :title, :lines, :address)
                """)
                .param("member", member)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("language", words.language().code())
                .param("title", words.title())
                .param("lines", words.lines().toArray(String[]::new))
                .param("address", words.address())
                .update();
    }

    /** How many a member has not read: asked for on every page. */
    public int unread(long member) {
        return jdbc.sql("select count(*) from notice where member_id = :member and read_at is null")
                .param("member", member)
                .query(Integer.class)
                .single();
    }

    /** A member's notices, newest first. */
    public Listed<Notice> page(long member, @Nullable Integer page) {
        return new Query<>(
                        "select * from notice",
                        new Where().and("member_id = :member", "member", member),
                        "order by id desc",
                        Notices::notice)
                .page(jdbc, page);
    }

    /** Marks one as read; the address that it leads to, or nothing where it is none of this member's. */
    public Optional<String> read(long member, long id, Instant at) {
        return jdbc.sql("""
                update notice set read_at = coalesce(read_at, :at) where id = :id and member_id = :member returning address
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("member", member)
                .query(String.class)
                .optional();
    }

    /**
     * Marks as read what a member has seen.
     *
     * @param last the newest that stood on the page: what came since is still unread
     */
    public void readUpTo(long member, long last, Instant at) {
        jdbc.sql("update notice set read_at = :at where member_id = :member and id <= :last and read_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("member", member)
                .param("last", last)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Language.of(row.getString("language")),
                row.getString("title"),
                List.of((String[]) row.getArray("lines").getArray()),
                row.getObject("read_at") == null);
    }
}
