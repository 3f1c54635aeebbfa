package vn.nhipcau.work.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;

/**
 * A numbered task of a plan.
 *
 * @param timeText the words of its time frame, null where the paper gives none
 * @param firstLine of the plan's file where it stands, null where it was typed in
 */
public record Task(
        long id,
        long plan,
        int position,
        String number,
        String title,
        String content,
        @Nullable String timeText,
        boolean ongoing,
        List<TaskSpan> spans,
        @Nullable String product,
        @Nullable String budget,
        @Nullable Integer firstLine,
        @Nullable Integer lastLine,
        boolean withdrawn,
        int version,
        List<Actor> actors,
        List<Doubt> doubts) {

    Task with(List<TaskSpan> spans, List<Actor> actors, List<Doubt> doubts) {
        return new Task(
                id, plan, position, number, title, content, timeText, ongoing, spans, product, budget, firstLine,
                lastLine, withdrawn, version, actors, doubts);
    }

    /** The actors of a role by the part of the task that they have; the empty part is the whole. */
    public Map<String, List<Actor>> byPart(RoleKind role) {
        Map<String, List<Actor>> parts = new LinkedHashMap<>();
        actors.stream()
                .filter(a -> a.role() == role)
                .forEach(a -> parts.computeIfAbsent(
                                Objects.requireNonNullElse(a.part(), ""), part -> new java.util.ArrayList<>())
                        .add(a));
        return parts;
    }

    public boolean has(RoleKind role) {
        return actors.stream().anyMatch(a -> a.role() == role);
    }

    public List<Actor> unknown() {
        return actors.stream().filter(a -> a.meaning() == Meaning.UNKNOWN).toList();
    }

    public List<Doubt> openDoubts() {
        return doubts.stream().filter(d -> !d.settled()).toList();
    }

    public boolean needsLook() {
        return !openDoubts().isEmpty() || !unknown().isEmpty();
    }

    public List<String> paragraphs() {
        return content.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Where it stands in its time on a day. */
    public TaskTime timeOn(LocalDate day) {
        if (ongoing) {
            return TaskTime.NOW;
        }
        if (spans.isEmpty()) {
            return TaskTime.UNDATED;
        }
        if (spans.stream().anyMatch(span -> span.covers(day))) {
            return TaskTime.NOW;
        }
        return spans.stream().allMatch(span -> span.isOver(day)) ? TaskTime.OVER : TaskTime.AHEAD;
    }

    public String address() {
        return "/tasks/" + id;
    }
}
