package vn.nhipcau.world;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final Trail trail;
    private final Clock clock;

    SampleActivities(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
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
        trail.writeByProgram(SamplePeople.ACTOR, "activity.logged", FILE, null);
    }

    private record Done(
            long id,
            String kind,
            String what,
            String first,
            String last,
            String place,
            String partners,
            List<String> languages,
            List<String> countries,
            Map<String, String> fields,
            String at,
            long by) {}

    private void activities(List<Told> all, Register register) {
        insert("""
                insert into activity (id, kind, what, from_day, to_day, place, partners, languages, countries, fields,
                                      made_at, made_by)
                overriding system value
                select id, kind, what, first, last, nullif(place, ''), nullif(partners, ''), languages, countries, fields,
                       at, by
                from jsonb_to_recordset(:rows::jsonb) r (id bigint, kind text, what text, first date, last date, place text,
                       partners text, languages text[], countries text[], fields jsonb, at timestamptz, by bigint)
                """, all.stream().map(told -> done(told, register)));
    }

    private static Done done(Told told, Register register) {
        Table.Row row = told.row();
        return new Done(
                told.id(),
                row.get("kind"),
                row.get("what"),
                row.get("from"),
                row.get(row.has("to") ? "to" : "from"),
                row.get("place"),
                row.get("partners"),
                row.list("languages"),
                row.list("countries"),
                row.pairs("fields"),
                at(told),
                register.writer(row));
    }

    private static String at(Told told) {
        return day(told.row(), "logged")
                .atTime(LocalTime.of(8, 0).plusMinutes(told.id() * MINUTES_BETWEEN % 480))
                .atZone(Text.ZONE)
                .toInstant()
                .toString();
    }

    private record Linked(long id, int position, long to) {}

    private void agencies(List<Told> all, Register register) {
        insert("""
                insert into activity_agency (activity_id, agency_id, position)
                select id, "to", position from jsonb_to_recordset(:rows::jsonb) r (id bigint, position int, "to" bigint)
                """, parts(all, row -> row.list("agencies"), (id, i, name) -> new Linked(id, i, register.agency(name))));
    }

    private void tasks(List<Told> all, Register register) {
        insert("""
                insert into activity_task (activity_id, task_id)
                select id, "to" from jsonb_to_recordset(:rows::jsonb) r (id bigint, "to" bigint)
                """, parts(all, row -> row.list("tasks"), (id, i, number) -> new Linked(id, i, register.task(number))));
    }

    private record Counted(
            long id,
            int position,
            String qualifier,
            @Nullable Long groups,
            @Nullable Long visits,
            @Nullable BigDecimal value,
            @Nullable String unit) {}

    private void figures(List<Told> all) {
        insert(
                """
                insert into activity_figure (activity_id, position, qualifier, groups, visits, value, unit)
                select id, position, qualifier, groups, visits, value, unit
                from jsonb_to_recordset(:rows::jsonb) r (id bigint, position int, qualifier text, groups bigint,
                       visits bigint, value numeric, unit text)
                """,
                parts(
                        all,
                        SampleActivities::figures,
                        (id, i, f) ->
                                new Counted(id, i, f.qualifier().name(), f.groups(), f.visits(), f.value(), f.unit())));
    }

    private record Linking(long id, int position, String title, String address) {}

    private void evidence(List<Told> all) {
        insert(
                """
                insert into activity_evidence (activity_id, position, title, address)
                select id, position, title, address
                from jsonb_to_recordset(:rows::jsonb) r (id bigint, position int, title text, address text)
                """,
                parts(
                        all,
                        row -> List.copyOf(row.pairs("evidence").entrySet()),
                        (id, i, link) -> new Linking(id, i, link.getKey(), link.getValue())));
    }

    /** The figures of a row, which stand in the words of a paper. */
    private static List<Figure> figures(Table.Row row) {
        return row.list("figures").stream()
                .map(words -> FigureWords.read(words).orElseThrow(() -> new IllegalStateException(words)))
                .toList();
    }

    static LocalDate day(Table.Row row, String column) {
        return LocalDate.parse(row.get(column));
    }

    private interface Part<T, R> {
        R of(long id, int position, T value);
    }

    private static <T, R> Stream<R> parts(List<Told> all, Function<Table.Row, List<T>> values, Part<T, R> part) {
        return all.stream().flatMap(told -> {
            List<R> parts = new ArrayList<>();
            values.apply(told.row()).forEach(value -> parts.add(part.of(told.id(), parts.size(), value)));
            return parts.stream();
        });
    }

    /** All rows in one statement: the first start has no time for hundreds. */
    private void insert(String sql, Stream<?> rows) {
        jdbc.sql(sql)
                .param("rows", JsonMapper.shared().writeValueAsString(rows.toList()))
                .update();
    }

    private List<Long> ids(int count) {
        return jdbc.sql("select nextval(pg_get_serial_sequence('activity', 'id')) from generate_series(1, :count)")
                .param("count", count)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private Register register() {
        return new Register(
                named("select agency_name_now(id), id from agency"),
                jdbc.sql("""
                        select agency_id, min(id) from member where 'FOCAL_PERSON' = any(roles) group by agency_id
                        """).query((row, number) -> Map.entry(row.getLong(1), row.getLong(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                jdbc.sql("select id from member where sign_in_name = :name")
                        .param("name", SamplePapers.OFFICER)
                        .query(Long.class)
                        .single(),
                named("select t.number, t.id from task t join plan p on p.id = t.plan_id where p.state = 'CONFIRMED'"));
    }

    private Map<String, Long> named(String sql) {
        return jdbc
                .sql(sql)
                .query((row, number) -> Map.entry(String.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
