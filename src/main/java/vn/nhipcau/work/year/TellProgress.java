package vn.nhipcau.work.year;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskRow;
import vn.nhipcau.work.planning.TaskRows;

/** An agency says how its part of a task stands, or takes back what it said last. */
@Component
class TellProgress {
    private final JdbcClient jdbc;
    private final TaskRows tasks;
    private final ProgressWords words;
    private final Trail trail;
    private final Clock clock;

    TellProgress(JdbcClient jdbc, TaskRows tasks, ProgressWords words, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.words = words;
        this.trail = trail;
        this.clock = clock;
    }

    /** The task, where the visitor's agency leads or coordinates it. */
    Task task(Visitor by, long id) {
        Task task = tasks.find(id)
                .map(TaskRow::task)
                .filter(found -> !found.withdrawn())
                .orElseThrow(NotFound::new);
        if (words.toldBy(by.agency(), List.of(id)).isEmpty()) {
            throw new Forbidden();
        }
        return task;
    }

    /** Says it; false where the agency has said something else since the last word that this person saw. */
    @Transactional
    public boolean tell(Visitor by, long id, ProgressForm form) {
        Task task = task(by, id);
        ProgressState before = present(by, id);
        ProgressState state = Objects.requireNonNull(form.state());
        int rows = jdbc.sql("""
                insert into task_progress (task_id, agency_id, version, state, reason, until, told_at, told_by, actor)
                select :task, :agency, :version + 1, :state, :reason, :until::date, :at, :by, :actor
                where (select coalesce(max(version), 0) from task_progress
                       where task_id = :task and agency_id = :agency) = :version
                on conflict do nothing
                """)
                .param("task", id)
                .param("agency", by.agency())
                .param("version", form.version())
                .param("state", state.name())
                .param("reason", Typed.orNull(Objects.requireNonNull(form.reason())))
                .param("until", form.untilDay())
                .param("at", now())
                .param("by", by.member())
                .param("actor", by.post())
                .update();
        if (rows == 1) {
            Changes changes = new Changes()
                    .of("work.progress", key(before), state.key())
                    .of("work.progress.reason", null, form.reason())
                    .of("work.progress.until", null, form.untilDay());
            trail.write(by, "task.progressTold", title(task), task.address(), changes.detail());
        }
        return rows == 1;
    }

    /** Takes back the agency's last word; the one before it stands again. False where it was not the last any more. */
    @Transactional
    public boolean takeBack(Visitor by, long id, long word) {
        Task task = task(by, id);
        ProgressState before = present(by, id);
        int rows = jdbc.sql("""
                update task_progress set taken_back_at = :at
                where id = :word and task_id = :task and agency_id = :agency and taken_back_at is null
                  and version = (select max(version) from task_progress
                                 where task_id = :task and agency_id = :agency and taken_back_at is null)
                """)
                .param("at", now())
                .param("word", word)
                .param("task", id)
                .param("agency", by.agency())
                .update();
        if (rows == 1) {
            Changes changes = new Changes().of("work.progress", key(before), key(present(by, id)));
            trail.write(by, "task.progressTakenBack", title(task), task.address(), changes.detail());
        }
        return rows == 1;
    }

    private @Nullable ProgressState present(Visitor by, long task) {
        return words.present(List.of(task)).getOrDefault(task, List.of()).stream()
                .filter(word -> word.agency() == by.agency())
                .map(ProgressWord::state)
                .findFirst()
                .orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String key(@Nullable ProgressState state) {
        return state == null ? null : state.key();
    }

    private static String title(Task task) {
        return task.number() + ". " + task.title();
    }
}
