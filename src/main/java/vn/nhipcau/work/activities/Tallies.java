package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static final String OF_AGENCIES = "activity a join activity_agency d on d.activity_id = a.id\n";
    private static final String BY_AGENCY = """
            where a.from_day between :first and :last and not a.withdrawn
              and (:every or a.kind = any(:kinds)) and d.agency_id = any(:agencies)
            """;

    private final JdbcClient jdbc;
    private final Sums sums;

    Tallies(JdbcClient jdbc, Sums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
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
        return sums.of("""
                where a.from_day between :first and :last and not a.withdrawn
                  and (:every or a.kind = any(:kinds))
                  and exists (select 1 from activity_agency d
                              where d.activity_id = a.id and d.agency_id = any(:agencies))
                """, params(scope));
    }

    /** How many of them each agency did, those of none left out; one of several agencies counts for each. */
    public Map<Long, Integer> countsByAgency(Scope scope) {
        return jdbc
                .sql("select d.agency_id, count(*)::int as number from " + OF_AGENCIES + BY_AGENCY
                        + "group by d.agency_id")
                .params(params(scope))
                .query((row, number) -> Map.entry(row.getLong("agency_id"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The sums of each agency's, as {@link #totals} would make them of it alone. */
    public Map<Long, List<Total>> totalsByAgency(Scope scope) {
        return sums.by("d.agency_id", OF_AGENCIES, BY_AGENCY, params(scope));
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
        return jdbc.sql(sql).params(params(scope));
    }

    private static Map<String, Object> params(Scope scope) {
        return Map.of(
                "first", scope.first(),
                "last", scope.last(),
                "every", scope.kinds().isEmpty(),
                "kinds", scope.kinds().toArray(String[]::new),
                "agencies", scope.agencies().toArray(Long[]::new));
    }
}
