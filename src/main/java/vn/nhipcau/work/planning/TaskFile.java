package vn.nhipcau.work.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;

/** A task as a row of the spreadsheet. */
final class TaskFile {
    private TaskFile() {}

    static List<@Nullable Object> cells(TaskRow row) {
        Task task = row.task();
        return Arrays.asList(
                row.planTitle(),
                task.number(),
                task.title(),
                task.timeText(),
                first(task),
                last(task),
                names(task, RoleKind.LEAD),
                names(task, RoleKind.COORDINATOR),
                names(task, RoleKind.ADVISOR),
                task.product(),
                task.budget());
    }

    private static @Nullable LocalDate first(Task task) {
        return task.spans().stream()
                .map(TaskSpan::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(Task task) {
        return task.spans().stream()
                .map(TaskSpan::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static String names(Task task, RoleKind role) {
        return task.byPart(role).entrySet().stream()
                .map(part -> (part.getKey().isEmpty() ? "" : part.getKey() + ": ")
                        + part.getValue().stream().map(Actor::shown).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }
}
