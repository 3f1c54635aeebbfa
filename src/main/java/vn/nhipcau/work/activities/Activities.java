package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.work.activities.Activity.Doer;

/** Where activities are kept, to be read. */
@Component
public class Activities {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Activity> find(long id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** These, in the order asked for; what does not exist is left out. */
    public List<Activity> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Activity> found = whole(jdbc.sql("select a.* from activity a where a.id = any(:ids)")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Activities::bare)
                        .list())
                .stream()
                .collect(Collectors.toMap(Activity::id, a -> a));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** What any of these agencies did that began between two days, both included, oldest first; none twice. */
    public List<Activity> between(Collection<Long> agencies, LocalDate first, LocalDate last) {
        return whole(jdbc.sql("""
                select a.* from activity a
                where a.from_day between :first and :last and not a.withdrawn
                  and exists (select 1 from activity_agency d where d.activity_id = a.id and d.agency_id = any(:agencies))
                order by a.from_day, a.id
                """)
                .param("first", first)
                .param("last", last)
                .param("agencies", agencies.toArray(Long[]::new))
                .query(Activities::bare)
                .list());
    }

    /** The activities that have any of these figures. */
    public List<Activity> havingFigures(Collection<Long> figures) {
        return whole(jdbc.sql("""
                select a.* from activity a
                where not a.withdrawn
                  and a.id in (select f.activity_id from activity_figure f where f.id = any(:figures))
                order by a.from_day, a.id
                """)
                .param("figures", figures.toArray(Long[]::new))
                .query(Activities::bare)
                .list());
    }

    /** How it would read with such content; nothing is kept. */
    Activity asIf(Activity now, ActivityContent content) {
        List<Doer> doers = jdbc.sql("""
                select id, agency_name_on(id, :day) as name from unnest(:ids::bigint[]) with ordinality a (id, position)
                order by position
                """)
                .param("ids", content.agencies().toArray(Long[]::new))
                .param("day", content.from())
                .query((row, number) -> new Doer(row.getLong("id"), row.getString("name")))
                .list();
        return new Activity(
                now.id(),
                content.kind(),
                content.what(),
                content.from(),
                content.to(),
                content.place(),
                content.partners(),
                content.languages(),
                content.countries(),
                content.fields(),
                now.withdrawn(),
                now.version(),
                doers,
                content.figures());
    }

    private List<Activity> whole(List<Activity> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Long[] ids = bare.stream().map(Activity::id).toArray(Long[]::new);
        Map<Long, List<OfActivity<Doer>>> doers = doers(ids);
        Map<Long, List<OfActivity<Figure>>> figures = figures(ids);
        return bare.stream()
                .map(a -> with(a, values(doers.get(a.id())), values(figures.get(a.id()))))
                .toList();
    }

    private record OfActivity<T>(long activity, T value) {}

    private Map<Long, List<OfActivity<Doer>>> doers(Long[] ids) {
        return jdbc
                .sql("""
                select distinct on (d.activity_id, d.position, d.agency_id) d.activity_id, d.agency_id,
                       coalesce(n.name, agency_name_on(d.agency_id, a.from_day)) as name
                from activity_agency d
                  join activity a on a.id = d.activity_id
                  left join agency_name n on n.agency_id = d.agency_id
                    and (n.valid_from is null or n.valid_from <= a.from_day)
                    and (n.valid_to is null or n.valid_to >= a.from_day)
                where d.activity_id = any(:ids)
                order by d.activity_id, d.position, d.agency_id, n.valid_from desc nulls last, n.id desc
                """)
                .param("ids", ids)
                .query((row, number) -> new OfActivity<>(
                        row.getLong("activity_id"), new Doer(row.getLong("agency_id"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OfActivity::activity));
    }

    private Map<Long, List<OfActivity<Figure>>> figures(Long[] ids) {
        return jdbc
                .sql("select * from activity_figure where activity_id = any(:ids) order by activity_id, position")
                .param("ids", ids)
                .query((row, number) -> new OfActivity<>(row.getLong("activity_id"), figure(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OfActivity::activity));
    }

    private static <T> List<T> values(@Nullable List<OfActivity<T>> of) {
        return of == null ? List.of() : of.stream().map(OfActivity::value).toList();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getLong("id"),
                Qualifier.valueOf(row.getString("qualifier")),
                row.getObject("groups", Long.class),
                row.getObject("visits", Long.class),
                row.getObject("value", BigDecimal.class),
                row.getString("unit"));
    }

    private static Activity with(Activity a, List<Doer> doers, List<Figure> figures) {
        return new Activity(
                a.id(),
                a.kind(),
                a.what(),
                a.from(),
                a.to(),
                a.place(),
                a.partners(),
                a.languages(),
                a.countries(),
                a.fields(),
                a.withdrawn(),
                a.version(),
                doers,
                figures);
    }

    private static Activity bare(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("what"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("place"),
                row.getString("partners"),
                List.of((String[]) row.getArray("languages").getArray()),
                List.of((String[]) row.getArray("countries").getArray()),
                JsonMapper.shared().readValue(row.getString("fields"), FIELDS),
                row.getBoolean("withdrawn"),
                row.getInt("version"),
                List.of(),
                List.of());
    }
}
