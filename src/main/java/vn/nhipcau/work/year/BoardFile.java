package vn.nhipcau.work.year;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.work.planning.Actor;
import vn.nhipcau.work.planning.Task;

/** The board as rows of a spreadsheet. */
final class BoardFile {
    static final List<String> HEADS = List.of(
            "work.task.plan",
            "work.task.number",
            "work.task.title",
            "work.task.time",
            "work.role.LEAD",
            "work.year.state",
            "work.progress.reason",
            "work.progress.until",
            "work.progress.who",
            "work.progress.others",
            "work.activities");

    private BoardFile() {}

    static List<? extends @Nullable Object> cells(BoardRow row, Text text) {
        Task task = row.task();
        ProgressWord word = row.word();
        return Arrays.asList(
                row.row().planTitle(),
                task.number(),
                task.title(),
                task.timeText(),
                task.actors().stream()
                        .filter(actor -> actor.role() == RoleKind.LEAD)
                        .map(Actor::shown)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                text.get(row.state().key()),
                word == null ? null : word.reason(),
                word == null ? null : word.until(),
                word == null ? null : word.agencyName(),
                row.beside().stream()
                        .map(other -> other.agencyName() + ": "
                                + text.get(other.state().key())
                                + (other.reason() == null ? "" : " (" + other.reason() + ")"))
                        .collect(Collectors.joining("; ")),
                row.activities());
    }
}
