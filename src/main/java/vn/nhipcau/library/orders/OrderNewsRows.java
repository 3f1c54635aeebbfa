package vn.nhipcau.library.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;

/** Finds what of orders was not told yet. It is read from how they stand. */
@Component
class OrderNewsRows {
    /** What was not told by then is no news any more. */
    private static final Duration NEWS = Duration.ofDays(7);

    /** A translation that is delivered or reviewed anew, after the original was published anew, is told of again. */
    private static final String MOVED = """
            select x.*
            from (
              select 'order ordered ' || o.id as once, 'ORDERED' as what, o.id as order_id, o.edition_id, w.title, o.language, o.due,
                     o.sentences, nullif(o.note, '') as detail, array[nullif(o.translator, o.ordered_by)] as members
              from translation_order_now o join edition_text w on w.edition_id = o.edition_id and w.language = 'vi'
              where o.closed_at is null and o.ordered_at >= :since
              union all
              select 'order cancelled ' || o.id, 'CANCELLED', o.id, o.edition_id, w.title, o.language, o.due,
                     0, o.cancelled, array[nullif(o.translator, o.closed_by)]
              from translation_order o join edition_text w on w.edition_id = o.edition_id and w.language = 'vi'
              where o.cancelled is not null and o.closed_at >= :since
              union all
              select 'order ' || lower(o.stage) || ' ' || o.id || ' ' || coalesce(w.shown, 0), o.stage, o.id, o.edition_id, w.title,
                     o.language, o.due, o.sentences, null,
                     array[case o.stage when 'DELIVERED' then o.reviewer else o.ordered_by end]
              from translation_order_now o join edition_text w on w.edition_id = o.edition_id and w.language = 'vi'
              where o.closed_at is null and o.stage in ('DELIVERED', 'REVIEWED')) x
            where not exists (select 1 from telling t where t.once = x.once)
            order by x.order_id
            """;

    /** Who translated it last, where still there; else those who write the agency's editions. */
    private static final String STALE = """
            select 'translation stale ' || c.edition_id || ' ' || c.language || ' ' || w.shown as once, 'STALE' as what,
                   null::bigint as order_id, c.edition_id, w.title, c.language, null::date as due, c.behind as sentences,
                   null as detail,
                   coalesce(
                     (select array[o.translator]
                      from translation_order o join member m on m.id = o.translator and m.active
                      where o.edition_id = c.edition_id and o.language = c.language and o.cancelled is null
                      order by o.id desc limit 1),
                     array(select m.id from member m
                           where m.active and m.agency_id = e.agency_id and m.roles && '{EDITOR,FOCAL_PERSON}')) as members
            from edition_text w
            join edition e on e.id = w.edition_id and not e.dropped
            join edition_coverage c on c.edition_id = w.edition_id and c.language <> 'vi'
            where w.language = 'vi' and w.shown_since >= :since and c.cover = 'STALE'
              and not exists (select 1 from telling t
                where t.once = 'translation stale ' || c.edition_id || ' ' || c.language || ' ' || w.shown)
            order by c.edition_id, c.language
            """;

    /** The day before it is due, and from the day after it once a week. */
    private static final String DUE = """
            select x.*
            from (
              select case when o.due > :today then 'order tomorrow ' || o.id || ' ' || o.due
                          else 'order overdue ' || o.id || ' ' || o.due || ' ' || (:today::date - o.due - 1) / 7 end as once,
                     case when o.due > :today then 'TOMORROW' else 'OVERDUE' end as what, o.id as order_id, o.edition_id, w.title,
                     o.language, o.due, o.sentences - o.done as sentences, null as detail,
                     case when o.due > :today then array[coalesce(o.translator, o.ordered_by)]
                          else array[o.translator, o.ordered_by] end as members
              from translation_order_now o join edition_text w on w.edition_id = o.edition_id and w.language = 'vi'
              where o.closed_at is null and o.stage in ('ORDERED', 'UNDER_WAY')
                and (o.due = :today::date + 1 or o.due < :today and :working)) x
            where not exists (select 1 from telling t where t.once = x.once)
            order by x.due, x.order_id
            """;

    private final JdbcClient jdbc;

    OrderNewsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done. */
    List<OrderNews> done(Instant now) {
        List<OrderNews> all = new ArrayList<>(found(MOVED, now, true));
        all.addAll(found(STALE, now, true));
        return all;
    }

    /** What is due, told in the morning. */
    List<OrderNews> due(Instant now, boolean workingDay) {
        return found(DUE, now, workingDay);
    }

    private List<OrderNews> found(String sql, Instant now, boolean workingDay) {
        return jdbc.sql(sql)
                .param("since", now.minus(NEWS).atOffset(ZoneOffset.UTC))
                .param("today", Text.day(now))
                .param("working", workingDay)
                .query(OrderNewsRows::news)
                .list();
    }

    private static OrderNews news(ResultSet row, int number) throws SQLException {
        List<Long> members = new ArrayList<>();
        for (Object member : (Object[]) row.getArray("members").getArray()) {
            if (member instanceof Long id) {
                members.add(id);
            }
        }
        return new OrderNews(
                row.getString("once"),
                OrderNews.What.valueOf(row.getString("what")),
                row.getObject("order_id", Long.class),
                row.getLong("edition_id"),
                row.getString("title"),
                row.getString("language"),
                row.getObject("due", LocalDate.class),
                row.getInt("sentences"),
                row.getString("detail"),
                members);
    }
}
