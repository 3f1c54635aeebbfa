package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;

/** Sums over many activities, counted by the database: the same as {@link Total#of}, for whole provinces. */
@Component
public class Tallies {
    private static final String COUNTED = """
            with counted as (
              select a.id from activity a
              where a.from_day between :first and :last and not a.withdrawn
                and (:every or a.kind = any(:kinds))
                and exists (select 1 from activity_agency d where d.activity_id = a.id and d.agency_id = any(:agencies)))
            """;

    private final JdbcClient jdbc;
    private final Indicators indicators;

    Tallies(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /**
     * Which activities are counted.
     *
     * @param agencies any of which did it
     * @param kinds of which it is one; none for all
     */
    public record Scope(Collection<Long> agencies, LocalDate first, LocalDate last, Collection<String> kinds) {}

    /** How many there are; one of several agencies is one. */
    public int count(Scope scope) {
        return of(COUNTED + "select count(*) from counted", scope)
                .query(Integer.class)
                .single();
    }

    /** The sums, indicators first. */
    public List<Total> totals(Scope scope) {
        Indicators.Register register = indicators.register();
        return of(COUNTED + """
                select coalesce(case when f.unit is null then 'VISITS' end, i.code, lower(f.unit)) as key,
                       case when bool_or(f.qualifier = 'ABOUT') then 'ABOUT'
                            when bool_or(f.qualifier = 'MORE_THAN') then 'MORE_THAN' else 'EXACT' end as qualifier,
                       sum(f.groups)::bigint as groups, sum(f.visits)::bigint as visits, sum(f.value) as value,
                       case when min(lower(f.unit)) = max(lower(f.unit)) then min(f.unit)
                            else coalesce(min(i.unit), min(f.unit)) end as unit,
                       count(distinct f.activity_id)::int as activities
                from counted c
                  join activity_figure f on f.activity_id = c.id
                  left join unit u on lower(u.name) = lower(f.unit)
                  left join indicator i on i.code = coalesce(u.indicator, case when f.unit is null then 'VISITS' end)
                group by 1
                order by min(coalesce(i.position, 1000)), 1
                """, scope)
                .query((row, number) -> total(row, register))
                .list();
    }

    /** One page of the activities that were counted, oldest first; for a key those that have a figure of it. */
    public Listed<Long> ids(Scope scope, @Nullable String key, int page) {
        String having = COUNTED + """
                select a.id from counted c join activity a on a.id = c.id
                where :key::text is null or exists (
                  select 1 from activity_figure f left join unit u on lower(u.name) = lower(f.unit)
                  where f.activity_id = a.id
                    and coalesce(case when f.unit is null then 'VISITS' end, u.indicator, lower(f.unit)) = :key)
                """;
        long total = of("select count(*) from (" + having + ") counted_so", scope)
                .param("key", key)
                .query(Long.class)
                .single();
        int shown = (int) Math.clamp(page, 1, Math.max(1, (total + Listed.ROWS - 1) / Listed.ROWS));
        return new Listed<>(
                of(having + "order by a.from_day, a.id limit :rows offset :from", scope)
                        .param("key", key)
                        .param("rows", Listed.ROWS)
                        .param("from", (shown - 1) * Listed.ROWS)
                        .query((row, number) -> row.getLong("id"))
                        .list(),
                shown,
                total);
    }

    private JdbcClient.StatementSpec of(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("first", scope.first())
                .param("last", scope.last())
                .param("every", scope.kinds().isEmpty())
                .param("kinds", scope.kinds().toArray(String[]::new))
                .param("agencies", scope.agencies().toArray(Long[]::new));
    }

    private static Total total(ResultSet row, Indicators.Register register) throws SQLException {
        String key = row.getString("key");
        Qualifier qualifier = Qualifier.valueOf(row.getString("qualifier"));
        BigDecimal value = row.getBigDecimal("value");
        Figure figure = value == null
                ? Figure.visits(qualifier, row.getObject("groups", Long.class), row.getObject("visits", Long.class))
                : Figure.number(qualifier, value, row.getString("unit"));
        return new Total(
                key,
                register.all().stream()
                        .filter(i -> i.code().equals(key))
                        .findFirst()
                        .orElse(null),
                figure,
                row.getInt("activities"));
    }
}
