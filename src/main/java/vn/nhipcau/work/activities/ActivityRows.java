package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;

/** Finds activities, and sums what is found. */
@Component
public class ActivityRows {
    private static final long SUMMED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Sums sums;

    ActivityRows(JdbcClient jdbc, Activities activities, Sums sums) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.sums = sums;
    }

    /**
     * An activity in the list.
     *
     * @param evidence how many files and links show it
     */
    public record Row(Activity activity, int evidence, String tasks) {}

    /** The sums of a whole list, what was withdrawn left out. */
    public record Totals(long activities, List<Total> totals) {}

    Listed<Row> page(ActivityList list, LocalDate today) {
        Listed<Long> found = query(list, today).page(jdbc, list.page());
        return new Listed<>(rows(found.rows()), found.page(), found.total());
    }

    List<Row> all(ActivityList list, LocalDate today) {
        return rows(query(list, today).all(jdbc));
    }

    private static Query<Long> query(ActivityList list, LocalDate today) {
        return new Query<>(
                "select a.id from activity a",
                list.where(today),
                list.sorting().orderBy("a.id desc"),
                (row, number) -> row.getLong("id"));
    }

    /** What an agency logged last, or took part in: so many, what counts alone. */
    public List<Row> recent(long agency, int count) {
        return rows(jdbc.sql("""
                select a.id from activity_agency d join activity a on a.id = d.activity_id
                where d.agency_id = :agency and not a.withdrawn order by a.made_at desc, a.id desc limit :count
                """)
                .param("agency", agency)
                .param("count", count)
                .query((row, number) -> row.getLong("id"))
                .list());
    }

    /** How many activities of an agency began between two days, both included. */
    public long count(long agency, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select count(*) from activity_agency d join activity a on a.id = d.activity_id
                where d.agency_id = :agency and a.from_day between :first and :last and not a.withdrawn
                """)
                .param("agency", agency)
                .param("first", first)
                .param("last", last)
                .query(Long.class)
                .single();
    }

    /** The years to choose from, newest first, this one always. */
    List<Integer> years(LocalDate today) {
        Set<Integer> years = new LinkedHashSet<>();
        years.add(today.getYear());
        jdbc.sql("select min(from_day) as first, max(from_day) as last from activity")
                .query((row, number) -> {
                    LocalDate first = row.getObject("first", LocalDate.class);
                    LocalDate last = row.getObject("last", LocalDate.class);
                    if (first != null && last != null) {
                        IntStream.rangeClosed(first.getYear(), last.getYear()).forEach(years::add);
                    }
                    return 0;
                })
                .list();
        return years.stream().sorted((one, other) -> other - one).toList();
    }

    private List<Row> rows(List<Long> ids) {
        Map<Long, Integer> evidence = jdbc
                .sql("""
                select activity_id, count(*) as number from activity_evidence
                where activity_id = any(:ids) group by activity_id
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("activity_id"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Long, String> tasks = jdbc
                .sql("""
                select a.activity_id, string_agg(t.number, ', ' order by t.plan_id, t.position) as numbers
                from activity_task a join task t on t.id = a.task_id
                where a.activity_id = any(:ids) group by a.activity_id
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("activity_id"), row.getString("numbers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return activities.all(ids).stream()
                .map(a -> new Row(a, evidence.getOrDefault(a.id(), 0), tasks.getOrDefault(a.id(), "")))
                .toList();
    }

    /** Whether the sums of so many are made at once; those of more come after the list. */
    static boolean sumsAtOnce(long found) {
        return found <= SUMMED_AT_ONCE;
    }

    Totals totals(ActivityList list, LocalDate today) {
        Where where = list.where(today).and("not a.withdrawn");
        long count = jdbc.sql("select count(*) from activity a " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
        return new Totals(count, sums.of(where.sql(), where.params()));
    }
}
