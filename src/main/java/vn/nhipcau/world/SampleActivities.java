package vn.nhipcau.world;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Trail;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.FigureWords;

/** What the province's agencies did, written down by their focal persons, or for them by the lead office. */
@Component
class SampleActivities {
    private static final String FILE = "activities.csv";

    /** The first is written down at eight, the next this much later, until the day's eight hours are full. */
    private static final int MINUTES_BETWEEN = 37;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Trail trail;
    private final Clock clock;

    SampleActivities(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whom and what the rows name, by id. */
    private record Register(
            Map<String, Long> agencies, Map<Long, Long> focalPersons, long officer, Map<String, Long> tasks) {
        long agency(String name) {
            return Objects.requireNonNull(agencies.get(name), name);
        }

        long writer(Table.Row row) {
            return focalPersons.getOrDefault(agency(row.list("agencies").getFirst()), officer);
        }

        long task(String number) {
            return Objects.requireNonNull(tasks.get(number), number);
        }
    }

    private record Told(long id, Table.Row row) {}

    /** Writes down all that was logged until today. */
    void log() {
        LocalDate today = LocalDate.now(clock);
        List<Table.Row> rows = Table.read(FILE).stream()
                .filter(row -> !day(row, "logged").isAfter(today))
                .toList();
        List<Long> ids = ids(rows.size());
        List<Told> all = IntStream.range(0, rows.size())
                .mapToObj(i -> new Told(ids.get(i), rows.get(i)))
                .toList();
        Register register = register();
        activities(all, register);
        agencies(all, register);
        tasks(all, register);
        figures(all);
        evidence(all);
        trail.writeByProgram(SamplePeople.ACTOR, "activity.logged", FILE, String.valueOf(all.size()));
    }

    private void activities(List<Told> all, Register register) {
        insert(
                """
                insert into activity (id, kind, what, from_day, to_day, place, partners, languages, countries, fields,
                                      made_at, made_by)
                overriding system value
                values (:id, :kind, :what, :from, :to, :place, :partners, :languages, :countries, :fields::jsonb, :at, :by)
                """,
                all.stream()
                        .map(told -> values(told.id())
                                .addValue("kind", told.row().get("kind"))
                                .addValue("what", told.row().get("what"))
                                .addValue("from", day(told.row(), "from"))
                                .addValue("to", day(told.row(), told.row().has("to") ? "to" : "from"))
                                .addValue("place", orNull(told.row(), "place"))
                                .addValue("partners", orNull(told.row(), "partners"))
                                .addValue(
                                        "languages",
                                        told.row().list("languages").toArray(String[]::new))
                                .addValue(
                                        "countries",
                                        told.row().list("countries").toArray(String[]::new))
                                .addValue(
                                        "fields",
                                        JsonMapper.shared()
                                                .writeValueAsString(told.row().pairs("fields")))
                                .addValue("at", at(told))
                                .addValue("by", register.writer(told.row()))));
    }

    private void agencies(List<Told> all, Register register) {
        insert(
                "insert into activity_agency (activity_id, agency_id, position) values (:id, :agency, :position)",
                numbered(all, row -> row.list("agencies"))
                        .map(n -> values(n.id())
                                .addValue("agency", register.agency(n.value()))
                                .addValue("position", n.position())));
    }

    private void tasks(List<Told> all, Register register) {
        insert(
                "insert into activity_task (activity_id, task_id) values (:id, :task)",
                numbered(all, row -> row.list("tasks"))
                        .map(n -> values(n.id()).addValue("task", register.task(n.value()))));
    }

    private void figures(List<Told> all) {
        insert(
                """
                insert into activity_figure (activity_id, position, qualifier, groups, visits, value, unit)
                values (:id, :position, :qualifier, :groups, :visits, :value, :unit)
                """,
                numbered(all, SampleActivities::figures)
                        .map(n -> values(n.id())
                                .addValue("position", n.position())
                                .addValue("qualifier", n.value().qualifier().name())
                                .addValue("groups", n.value().groups())
                                .addValue("visits", n.value().visits())
                                .addValue("value", n.value().value())
                                .addValue("unit", n.value().unit())));
    }

    private void evidence(List<Told> all) {
        insert(
                """
                insert into activity_evidence (activity_id, position, title, address)
                values (:id, :position, :title, :address)
                """,
                numbered(all, row -> List.copyOf(row.pairs("evidence").entrySet()))
                        .map(n -> values(n.id())
                                .addValue("position", n.position())
                                .addValue("title", n.value().getKey())
                                .addValue("address", n.value().getValue())));
    }

    /** The figures of a row, which stand in the words of a paper. */
    static List<Figure> figures(Table.Row row) {
        return row.list("figures").stream()
                .map(words -> FigureWords.read(words).orElseThrow(() -> new IllegalStateException(words)))
                .toList();
    }

    static LocalDate day(Table.Row row, String column) {
        return LocalDate.parse(row.get(column));
    }

    private static OffsetDateTime at(Told told) {
        return day(told.row(), "logged")
                .atTime(LocalTime.of(8, 0).plusMinutes(told.id() * MINUTES_BETWEEN % 480))
                .atZone(Text.ZONE)
                .toOffsetDateTime();
    }

    private static @Nullable String orNull(Table.Row row, String column) {
        return row.has(column) ? row.get(column) : null;
    }

    private record Numbered<T>(long id, int position, T value) {}

    private static <T> Stream<Numbered<T>> numbered(List<Told> all, Function<Table.Row, List<T>> parts) {
        return all.stream().flatMap(told -> {
            List<Numbered<T>> numbered = new ArrayList<>();
            parts.apply(told.row()).forEach(value -> numbered.add(new Numbered<>(told.id(), numbered.size(), value)));
            return numbered.stream();
        });
    }

    private static MapSqlParameterSource values(long id) {
        return new MapSqlParameterSource("id", id);
    }

    private void insert(String sql, Stream<MapSqlParameterSource> rows) {
        batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private List<Long> ids(int count) {
        return jdbc.sql("select nextval(pg_get_serial_sequence('activity', 'id')) from generate_series(1, :count)")
                .param("count", count)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private Register register() {
        return new Register(
                named("select id, agency_name_now(id) as name from agency"),
                jdbc
                        .sql("""
                        select agency_id, min(id) as id from member where 'FOCAL_PERSON' = any(roles) group by agency_id
                        """)
                        .query((row, number) -> Map.entry(row.getLong("agency_id"), row.getLong("id")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                jdbc.sql("select id from member where sign_in_name = :name")
                        .param("name", SamplePlans.OFFICER)
                        .query(Long.class)
                        .single(),
                named("""
                        select t.id, t.number as name from task t join plan p on p.id = t.plan_id
                        where p.state = 'CONFIRMED'
                        """));
    }

    private Map<String, Long> named(String sql) {
        return jdbc.sql(sql).query((row, number) -> Map.entry(row.getString("name"), row.getLong("id"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
