package vn.nhipcau.work.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where tasks are kept, with their times. */
@Component
class Tasks {
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Doubts doubts;

    Tasks(JdbcClient jdbc, Actors actors, Doubts doubts) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.doubts = doubts;
    }

    /** The words of a task, as they shall stand. */
    record Words(
            String number,
            String title,
            String content,
            @Nullable String timeText,
            boolean ongoing,
            List<TaskSpan> spans,
            @Nullable String product,
            @Nullable String budget) {}

    List<Task> ofPlan(long plan) {
        return whole(
                jdbc.sql("select * from task where plan_id = :plan order by position, id")
                        .param("plan", plan)
                        .query(Tasks::bare)
                        .list(),
                actors.ofPlan(plan),
                doubts.ofPlan(plan));
    }

    Optional<Task> find(long id) {
        return jdbc.sql("select * from task where id = :id")
                .param("id", id)
                .query(Tasks::bare)
                .optional()
                .map(bare -> whole(List.of(bare), actors.ofTasks(List.of(id)), doubts.ofTask(id))
                        .getFirst());
    }

    /** Tasks by their ids, in the order given. */
    List<Task> all(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Task> found =
                jdbc.sql("select * from task where id in (:ids)").param("ids", ids).query(Tasks::bare).list().stream()
                        .collect(Collectors.toMap(Task::id, b -> b));
        return whole(
                ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList(),
                actors.ofTasks(ids),
                Map.of());
    }

    long add(long plan, Words words, @Nullable Integer firstLine, @Nullable Integer lastLine) {
        long id = jdbc.sql("""
                insert into task (plan_id, position, number, title, content, time_text, ongoing, product, budget,
                                  first_line, last_line)
                values (:plan, (select coalesce(max(position), 0) + 1 from task where plan_id = :plan), :number, :title,
                        :content, :time, :ongoing, :product, :budget, :first, :last)
                returning id
                """)
                .param("plan", plan)
                .params(columns(words))
                .param("first", firstLine)
                .param("last", lastLine)
                .query(Long.class)
                .single();
        spans(id, words.spans());
        return id;
    }

    /** Writes the words of a task anew; false when someone changed it meanwhile. */
    boolean correct(long id, int version, Words words) {
        int rows = jdbc.sql("""
                update task
                set number = :number, title = :title, content = :content, time_text = :time, ongoing = :ongoing,
                    product = :product, budget = :budget, version = version + 1
                where id = :id and version = :version
                """)
                .params(columns(words))
                .param("id", id)
                .param("version", version)
                .update();
        if (rows == 1) {
            spans(id, words.spans());
        }
        return rows == 1;
    }

    /** Counts a change of the task's actors as one of the task; false when someone changed it meanwhile. */
    boolean touch(long id, int version) {
        return jdbc.sql("update task set version = version + 1 where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void withdraw(long id) {
        jdbc.sql("update task set withdrawn = true, version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Takes a task out of a plan that is still being read. */
    void remove(long id) {
        jdbc.sql("delete from task where id = :id").param("id", id).update();
    }

    private void spans(long task, List<TaskSpan> spans) {
        jdbc.sql("delete from task_span where task_id = :task")
                .param("task", task)
                .update();
        int position = 0;
        for (TaskSpan span : spans) {
            jdbc.sql("insert into task_span values (:task, :position, :from, :to)")
                    .param("task", task)
                    .param("position", position++)
                    .param("from", span.from())
                    .param("to", span.to())
                    .update();
        }
    }

    private static Map<String, @Nullable Object> columns(Words words) {
        Map<String, @Nullable Object> columns = new java.util.HashMap<>();
        columns.put("number", words.number());
        columns.put("title", words.title());
        columns.put("content", words.content());
        columns.put("time", words.timeText());
        columns.put("ongoing", words.ongoing());
        columns.put("product", words.product());
        columns.put("budget", words.budget());
        return columns;
    }

    private List<Task> whole(List<Task> bare, Map<Long, List<Actor>> actorsOf, Map<Long, List<Doubt>> doubtsOf) {
        Map<Long, List<TaskSpan>> spansOf = spansOf(bare.stream().map(Task::id).toList());
        return bare.stream()
                .map(b -> b.with(
                        spansOf.getOrDefault(b.id(), List.of()),
                        actorsOf.getOrDefault(b.id(), List.of()),
                        doubtsOf.getOrDefault(b.id(), List.of())))
                .toList();
    }

    private record OfTask(long task, TaskSpan span) {}

    private Map<Long, List<TaskSpan>> spansOf(List<Long> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from task_span where task_id in (:tasks) order by task_id, position")
                .param("tasks", tasks)
                .query((row, number) -> new OfTask(
                        row.getLong("task_id"),
                        new TaskSpan(
                                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OfTask::task, Collectors.mapping(OfTask::span, Collectors.toList())));
    }

    private static Task bare(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getInt("position"),
                row.getString("number"),
                row.getString("title"),
                row.getString("content"),
                row.getString("time_text"),
                row.getBoolean("ongoing"),
                List.of(),
                row.getString("product"),
                row.getString("budget"),
                row.getObject("first_line", Integer.class),
                row.getObject("last_line", Integer.class),
                row.getBoolean("withdrawn"),
                row.getInt("version"),
                List.of(),
                List.of());
    }
}
