package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Typed;

/** Finds what another agency already logged, so that one activity is not written twice. */
@Component
class Offers {
    /** Nobody is sure of a day: so many around it are looked at. */
    private static final int DAYS = 3;

    private static final int FEWEST_LETTERS = 8;

    private static final String NEAR = """
            select id from (
              select a.id, similarity(a.words, fold(:words)) as alike,
                     exists (select 1 from activity_task t
                             where t.activity_id = a.id and t.task_id = any(:tasks)) as same_task
              from activity a
              where daterange(a.from_day, a.to_day, '[]') && daterange(:first, :last, '[]') and not a.withdrawn
                and not exists (select 1 from activity_agency d where d.activity_id = a.id and d.agency_id = :own)
            ) near
            where alike >= 0.3 or (same_task and alike >= 0.08)
            order by alike + case when same_task then 0.2 else 0 end desc, id limit 3
            """;

    private final JdbcClient jdbc;
    private final Activities activities;

    Offers(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /** At most three of other agencies about these days, for the same task or in similar words, the likeliest first. */
    List<Activity> of(ActivityForm form, long own) {
        LocalDate from = Typed.day(form.from()).orElse(null);
        if (from == null
                || (form.what().length() < FEWEST_LETTERS && form.taskIds().isEmpty())) {
            return List.of();
        }
        LocalDate to = Typed.day(form.to()).orElse(from);
        return activities.all(jdbc.sql(NEAR)
                .param("words", form.what() + " " + form.place() + " " + form.partners())
                .param("tasks", form.taskIds().toArray(Long[]::new))
                .param("first", from.minusDays(DAYS))
                .param("last", (to.isBefore(from) ? from : to).plusDays(DAYS))
                .param("own", own)
                .query((row, number) -> row.getLong("id"))
                .list());
    }
}
