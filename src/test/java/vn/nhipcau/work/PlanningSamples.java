package vn.nhipcau.work;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;

/** Plans with a task for the table of routes. */
public final class PlanningSamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public PlanningSamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (route.equals("GET /work")) {
            return Optional.of(Map.of("agency", agency));
        }
        String path = route.substring(route.indexOf(' ') + 1);
        if (!path.contains("{plan}") && !path.contains("{task}")) {
            return Optional.empty();
        }
        boolean confirmed = route.startsWith("GET") || path.startsWith("/tasks/") || path.endsWith("/tasks/new");
        long plan = plan(confirmed ? "CONFIRMED" : "READING");
        return Optional.of(
                Map.of("plan", plan, "task", task(plan), "doubt", doubt(plan), "duty", duty(plan), "number", "1"));
    }

    private long plan(String state) {
        String file = files.keep("Kế hoạch thử".getBytes(StandardCharsets.UTF_8), "text/plain");
        return given.write(() -> given.sql()
                .sql("""
                insert into plan (state, horizon, title, for_year, to_year, file_sha256, file_name, made_at, made_by)
                select :state, 'ANNUAL', 'Kế hoạch thử', 2022, 2022, :file, 'thu.txt', now(), min(id) from member
                returning id
                """)
                .param("state", state)
                .param("file", file)
                .query(Long.class)
                .single());
    }

    private long task(long plan) {
        return given.write(() -> given.sql()
                .sql("insert into task (plan_id, position, number, title) values (:plan, 1, '1', 'Thử') returning id")
                .param("plan", plan)
                .query(Long.class)
                .single());
    }

    private long doubt(long plan) {
        return given.write(() -> given.sql()
                .sql("insert into plan_doubt (plan_id, code) values (:plan, 'time.missing') returning id")
                .param("plan", plan)
                .query(Long.class)
                .single());
    }

    private long duty(long plan) {
        return given.write(
                () -> given.sql().sql("""
                insert into standing_duty (plan_id, position, written, meaning, text)
                values (:plan, 1, 'Sở Tài chính', 'OPEN', 'Bố trí kinh phí') returning id
                """).param("plan", plan).query(Long.class).single());
    }
}
