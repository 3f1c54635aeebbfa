package vn.nhipcau.work.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** Where plans are kept. */
@Component
public class Plans {
    private static final String PLAN = """
            select p.id, p.state, p.horizon, p.type, p.number, p.symbol, p.place, p.year, p.month, p.day, p.issuer,
                   p.title, p.for_year, p.to_year, p.file_sha256, p.file_name, p.file_pages, p.made_at, p.confirmed_at,
                   p.version
            from plan p
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Plans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A plan in the list: how many tasks it has and what is left to decide. */
    public record Row(Plan plan, int tasks, int agencies, int undecided, int doubts) {}

    /** The file a plan was read from. */
    record FileRead(String sha256, String name, String format, int pages) {}

    Optional<Plan> find(long id) {
        return jdbc.sql(PLAN + "where p.id = :id")
                .param("id", id)
                .query(Plans::plan)
                .optional();
    }

    /**
     * A plan that this visitor may see: while it is read only those who keep plans may.
     *
     * @throws NotFound where there is none
     */
    Plan seen(long id, Visitor visitor) {
        return find(id).filter(plan -> !plan.reading() || May.act(visitor, Deed.KEEP_PLANS, null))
                .orElseThrow(NotFound::new);
    }

    /** The plans, newest first; those still being read only for who may keep them. */
    List<Row> list(boolean withReading) {
        return jdbc.sql("""
                select p.*, (select count(*) from task t where t.plan_id = p.id and not t.withdrawn) as tasks,
                       (select count(distinct r.agency_id) from task_role r join task t on t.id = r.task_id
                        where t.plan_id = p.id and not t.withdrawn) as agencies,
                       (select count(*) from task_role r join task t on t.id = r.task_id
                        where t.plan_id = p.id and r.meaning = 'UNKNOWN')
                       + (select count(*) from standing_duty d where d.plan_id = p.id and d.meaning = 'UNKNOWN')
                         as undecided,
                       (select count(*) from plan_doubt d where d.plan_id = p.id and d.settled_at is null
                        and d.code <> 'agency.unknown') as doubts
                from plan p
                where :reading or p.state = 'CONFIRMED'
                order by p.for_year desc, p.to_year, p.id desc
                """)
                .param("reading", withReading)
                .query((row, number) -> new Row(
                        plan(row, number),
                        row.getInt("tasks"),
                        row.getInt("agencies"),
                        row.getInt("undecided"),
                        row.getInt("doubts")))
                .list();
    }

    long add(Visitor by, PlanHead head, @Nullable FileRead file) {
        return jdbc.sql("""
                insert into plan (state, horizon, type, number, symbol, place, year, month, day, issuer, title, for_year,
                                  to_year, file_sha256, file_name, file_format, file_pages, made_at, made_by)
                values ('READING', :horizon, :type, :number, :symbol, :place, :year, :month, :day, :issuer, :title,
                        :forYear, :toYear, :sha256, :fileName, :format, :pages, :at, :by)
                returning id
                """)
                .params(head.columns())
                .param("sha256", file == null ? null : file.sha256())
                .param("fileName", file == null ? null : file.name())
                .param("format", file == null ? null : file.format())
                .param("pages", file == null ? null : file.pages())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.member())
                .query(Long.class)
                .single();
    }

    /** Writes the head anew; false when someone changed it meanwhile. */
    boolean correct(long id, int version, PlanHead head) {
        return jdbc.sql("""
                update plan
                set horizon = :horizon, type = :type, number = :number, symbol = :symbol, place = :place, year = :year,
                    month = :month, day = :day, issuer = :issuer, title = :title, for_year = :forYear,
                    to_year = :toYear, version = version + 1
                where id = :id and version = :version
                """)
                        .params(head.columns())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Lets nobody else change the plan until the transaction ends. */
    void hold(long id) {
        jdbc.sql("select id from plan where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Confirms a plan that is being read; false when that happened meanwhile. */
    boolean confirm(long id, Visitor by) {
        return jdbc.sql("""
                update plan set state = 'CONFIRMED', confirmed_at = :at, confirmed_by = :by, version = version + 1
                where id = :id and state = 'READING'
                """)
                        .param("id", id)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.member())
                        .update()
                == 1;
    }

    /** Throws away a plan that was never confirmed, with all that was read; false when it was confirmed meanwhile. */
    boolean discard(long id) {
        return jdbc.sql("delete from plan where id = :id and state = 'READING'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Another plan that may be the same one: read from the same bytes, or confirmed for the same years with such a title. */
    Optional<Plan> alike(Plan plan) {
        return jdbc.sql(PLAN + """
                where p.id <> :id
                  and (p.file_sha256 = :sha256
                       or (p.state = 'CONFIRMED' and p.for_year = :forYear and p.to_year = :toYear
                           and similarity(fold(p.title), fold(:title)) > 0.6))
                order by p.state, p.id desc limit 1
                """)
                .param("id", plan.id())
                .param("sha256", plan.fileSha256())
                .param("forYear", plan.forYear())
                .param("toYear", plan.toYear())
                .param("title", plan.title())
                .query(Plans::plan)
                .optional();
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getLong("id"),
                PlanState.valueOf(row.getString("state")),
                Horizon.valueOf(row.getString("horizon")),
                row.getString("type"),
                row.getString("number"),
                row.getString("symbol"),
                row.getString("place"),
                row.getObject("year", Integer.class),
                row.getObject("month", Integer.class),
                row.getObject("day", Integer.class),
                row.getString("issuer"),
                row.getString("title"),
                row.getInt("for_year"),
                row.getInt("to_year"),
                row.getString("file_sha256"),
                row.getString("file_name"),
                row.getObject("file_pages", Integer.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("confirmed_at", OffsetDateTime.class)),
                row.getInt("version"));
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
