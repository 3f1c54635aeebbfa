package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Mark;
import vn.nhipcau.paper.MarkKind;
import vn.nhipcau.paper.PlanTask;
import vn.nhipcau.paper.Problem;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.paper.Span;
import vn.nhipcau.paper.TaskRole;
import vn.nhipcau.paper.TimeFrame;
import vn.nhipcau.paper.parts.Passage;

/** A task with what was uncertain in it and where its words stand. */
record ReadTask(PlanTask task, List<Problem> problems, List<Mark> marks) {
    /** Puts gathered fields into the shape of the plan. */
    static ReadTask of(@Nullable String number, TaskFields fields, int planYear, int firstLine, int lastLine) {
        fields.fromTitle();
        Passage title = fields.title().withoutStop();
        List<TaskRole> roles = new ArrayList<>();
        for (FoundRole role : fields.roles()) {
            String part = role.part() == null ? null : role.part().text();
            roles.add(new TaskRole(
                    role.role(), role.agency().name(), role.agency().isGroup(), part));
        }
        List<TimeGrammar.Read> times = fields.times().stream()
                .map(time -> TimeGrammar.read(time.text(), planYear))
                .toList();
        PlanTask task = new PlanTask(
                number,
                title.text(),
                fields.content().stream().map(Passage::text).toList(),
                frame(times),
                roles,
                joined(fields.products()),
                joined(fields.budgets()),
                firstLine,
                lastLine);
        boolean impossible = times.stream().anyMatch(TimeGrammar.Read::impossible);
        return new ReadTask(task, problems(task, fields, impossible), marks(number, title, fields));
    }

    private static @Nullable String joined(List<Passage> values) {
        StringBuilder text = new StringBuilder();
        for (Passage value : values) {
            boolean parted = text.isEmpty() || STOP.matcher(text).matches();
            text.append(text.isEmpty() ? "" : parted ? " " : "; ").append(value.text());
        }
        String whole = text.toString();
        return whole.isEmpty() ? null : LAST_STOP.matcher(whole).replaceFirst("");
    }

    private static final Pattern STOP = Pattern.compile(".*[.;,:]");

    /** Three dots are no stop. */
    private static final Pattern LAST_STOP = Pattern.compile("(?<!\\.)[.;,:](?:/\\.)?\\s*$");

    private static @Nullable TimeFrame frame(List<TimeGrammar.Read> times) {
        if (times.isEmpty()) {
            return null;
        }
        List<Span> spans = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        boolean ongoing = false;
        for (TimeGrammar.Read time : times) {
            if (texts.contains(time.frame().text())) {
                continue;
            }
            spans.addAll(time.frame().spans());
            texts.add(time.frame().text());
            ongoing |= time.frame().ongoing();
        }
        return new TimeFrame(String.join("; ", texts), ongoing, spans);
    }

    private static List<Problem> problems(PlanTask task, TaskFields fields, boolean impossible) {
        List<Problem> problems = new ArrayList<>();
        String number = task.number();
        if (task.timeFrame() == null) {
            problems.add(new Problem(number, "time.missing", task.firstLine(), null));
        } else if (impossible) {
            int line = fields.times().getFirst().firstLine();
            problems.add(new Problem(
                    number, "date.impossible", line, task.timeFrame().text()));
        }
        if (task.roles().stream().noneMatch(role -> role.role() == RoleKind.LEAD)) {
            problems.add(new Problem(number, "lead.missing", task.firstLine(), null));
        }
        if (task.roles().stream().allMatch(role -> role.role() == RoleKind.LEAD)) {
            problems.add(new Problem(number, "coordinator.missing", task.firstLine(), null));
        }
        for (FoundRole role : fields.roles()) {
            if (role.agency().isStrange()) {
                int line = role.words().firstLine();
                problems.add(new Problem(
                        number, "agency.unknown", line, role.agency().name()));
            }
        }
        return problems;
    }

    private static List<Mark> marks(@Nullable String number, Passage title, TaskFields fields) {
        List<Mark> marks = new ArrayList<>(title.marks(MarkKind.TITLE, number));
        fields.times().forEach(time -> marks.addAll(time.marks(MarkKind.TIME, number)));
        Passage lastPart = null;
        for (FoundRole role : fields.roles()) {
            if (role.part() != null && role.part() != lastPart) {
                lastPart = role.part();
                marks.addAll(lastPart.marks(MarkKind.PART, number));
            }
            marks.addAll(role.words().marks(kind(role), number));
        }
        return marks;
    }

    private static MarkKind kind(FoundRole role) {
        if (role.agency().isGroup() || role.agency().isStrange()) {
            return role.agency().isGroup() ? MarkKind.GROUP : MarkKind.UNKNOWN;
        }
        return switch (role.role()) {
            case LEAD -> MarkKind.LEAD;
            case COORDINATOR -> MarkKind.COORDINATOR;
            case ADVISOR -> MarkKind.ADVISOR;
        };
    }
}
