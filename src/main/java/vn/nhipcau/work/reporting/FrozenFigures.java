package vn.nhipcau.work.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.Qualifier;
import vn.nhipcau.work.rounds.ReportingRound;

/** The figures of an issued report, and what they were counted from on that day. */
@Component
public class FrozenFigures {
    private static final String BOUND_TO_FIGURE = """
            insert into issued_figure_activity
            select i.id, a.id, a.what, a.from_day, f.qualifier, f.groups, f.visits, f.value, f.unit
            from issued_figure i
              join activity_figure f on f.id = substring(i.bound_to from 2)::bigint
              join activity a on a.id = f.activity_id
            where i.report_id = :report and i.bound_to ~ '^f[0-9]+$'
            """;

    /** Which activities a section's count or total takes, and which of their figures. */
    private static final String COUNTED = """
              join round_section s on s.id = i.section_id
              join activity a on a.id = d.activity_id and a.from_day between :first and :last and not a.withdrawn
                and (cardinality(s.kinds) = 0 or a.kind = any(s.kinds))
              left join lateral (
                select f.* from activity_figure f left join unit u on lower(u.name) = lower(f.unit)
                where f.activity_id = a.id
                  and coalesce(case when f.unit is null then 'VISITS' end, u.indicator, lower(f.unit))
                      = split_part(substring(i.bound_to from 3), '@', 1)) f on i.bound_to like 't:%'
            where i.report_id = :report and (i.bound_to like 'n%' or f.id is not null)
            """;

    private static final String OF_ONE = """
            insert into issued_figure_activity
            select i.id, a.id, a.what, a.from_day, f.qualifier, f.groups, f.visits, f.value, f.unit
            from issued_figure i
              join activity_agency d on d.agency_id = split_part(i.bound_to, '@', 2)::bigint
            """ + COUNTED + " and i.bound_to like '%@%'";

    private static final String OF_ALL = """
            insert into issued_figure_activity
            select i.id, a.id, a.what, a.from_day, f.qualifier, f.groups, f.visits, f.value, f.unit
            from issued_figure i
              cross join (select distinct da.activity_id from activity_agency da where da.agency_id in (
                select agency_id from report where round_id = :round and kind = 'AGENCY' and state = 'ACCEPTED')) d
            """ + COUNTED + " and i.bound_to !~ '^f' and i.bound_to not like '%@%'";

    private final JdbcClient jdbc;

    FrozenFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A figure as it was issued. */
    record Frozen(long id, String words) {}

    /** What it was counted from. */
    public record Counted(
            long activity,
            String what,
            LocalDate day,
            @Nullable Figure figure) {}

    void freeze(Report report, ReportingRound round) {
        jdbc.sql("""
                insert into issued_figure (report_id, section_id, bound_to, words)
                select distinct :report, p.section_id, m[2], m[1]
                from report_paragraph p
                  cross join lateral regexp_matches(p.text, '\\[\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)\\]\\]', 'g') m
                where p.report_id = :report and not p.left_out
                """).param("report", report.id()).update();
        for (String sql : List.of(BOUND_TO_FIGURE, OF_ONE, OF_ALL)) {
            jdbc.sql(sql)
                    .param("report", report.id())
                    .param("round", round.id())
                    .param("first", round.periodFrom())
                    .param("last", round.cutOff())
                    .update();
        }
    }

    @Nullable
    Frozen find(long report, long section, String bound) {
        return jdbc.sql("""
                select id, words from issued_figure
                where report_id = :report and section_id = :section and bound_to = :bound order by id limit 1
                """)
                .param("report", report)
                .param("section", section)
                .param("bound", bound)
                .query((row, number) -> new Frozen(row.getLong("id"), row.getString("words")))
                .optional()
                .orElse(null);
    }

    Listed<Counted> behind(Frozen figure, int page) {
        long total = jdbc.sql("select count(*) from issued_figure_activity where figure_id = :figure")
                .param("figure", figure.id())
                .query(Long.class)
                .single();
        int shown = (int) Math.clamp(page, 1, Math.max(1, (total + Listed.ROWS - 1) / Listed.ROWS));
        return new Listed<>(
                jdbc.sql("""
                        select * from issued_figure_activity where figure_id = :figure order by day, activity_id
                        limit :rows offset :from
                        """)
                        .param("figure", figure.id())
                        .param("rows", Listed.ROWS)
                        .param("from", (shown - 1) * Listed.ROWS)
                        .query(FrozenFigures::counted)
                        .list(),
                shown,
                total);
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        String qualifier = row.getString("qualifier");
        return new Counted(
                row.getLong("activity_id"),
                row.getString("what"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                qualifier == null
                        ? null
                        : new Figure(
                                0,
                                Qualifier.valueOf(qualifier),
                                row.getObject("groups", Long.class),
                                row.getObject("visits", Long.class),
                                row.getBigDecimal("value"),
                                row.getString("unit")));
    }
}
