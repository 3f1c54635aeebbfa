package vn.nhipcau.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.people.Role;

/** Tasks that an agency leads, days of the year, and a calendar, for the table of routes. */
public final class YearSamples implements RouteSamples {
    private final Given given;

    public YearSamples(Given given) {
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (route.endsWith("/feeds/{token}.ics")) {
            return Optional.of(Map.of("token", token(agency)));
        }
        if (route.contains("/year/days/{id}")) {
            return Optional.of(Map.of("id", day()));
        }
        if (route.contains("/progress")) {
            long task = task(agency);
            return Optional.of(Map.of("task", task, "word", word(task, agency)));
        }
        return route.contains(" /year") ? Optional.of(Map.of()) : Optional.empty();
    }

    /** A task of the second quarter of 2022 in a plan of its own, which an agency leads. */
    public long task(long agency) {
        return given.write(() -> {
            long plan = given.sql().sql("""
                            insert into plan (state, horizon, title, for_year, to_year, made_at, made_by)
                            select 'CONFIRMED', 'ANNUAL', 'Kế hoạch thử', 2022, 2022, now(), min(id) from member returning id
                            """).query(Long.class).single();
            long task =
                    given.sql().sql("""
                            insert into task (plan_id, position, number, title, time_text)
                            values (:plan, 1, '1', 'Việc thử', 'Quý II/2022') returning id
                            """).param("plan", plan).query(Long.class).single();
            given.sql()
                    .sql("insert into task_span values (:task, 0, '2022-04-01', '2022-06-30')")
                    .param("task", task)
                    .update();
            role(task, agency, "LEAD");
            return task;
        });
    }

    /** Gives an agency a role in a task, within a transaction that leaves a row in the trail. */
    public void role(long task, long agency, String role) {
        given.sql()
                .sql("""
                insert into task_role (task_id, position, role, written, meaning, agency_id)
                values (:task, (select count(*) from task_role where task_id = :task), :role, 'Cơ quan', 'AGENCY', :agency)
                """)
                .param("task", task)
                .param("role", role)
                .param("agency", agency)
                .update();
    }

    private long word(long task, long agency) {
        return given.write(() -> given.sql()
                .sql("""
                        insert into task_progress (task_id, agency_id, version, state, told_at, told_by, actor)
                        select :task, :agency, 1, 'IN_PROGRESS', now(), min(id), 'Đầu mối' from member returning id
                        """)
                .param("task", task)
                .param("agency", agency)
                .query(Long.class)
                .single());
    }

    private long day() {
        return given.write(() -> given.sql().sql("""
                        insert into year_day (kind, rule, name_vi, name_en, month, day)
                        values ('ANNIVERSARY', 'DATE', 'Ngày thử', 'Day', 1, 2) returning id
                        """).query(Long.class).single());
    }

    private String token(long agency) {
        long member = given.member(agency, Role.READER).id();
        String token = "token" + member;
        given.write(() -> given.sql()
                .sql("insert into calendar_feed values (:member, :hash, now())")
                .param("member", member)
                .param("hash", sha256(token))
                .update());
        return token;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
