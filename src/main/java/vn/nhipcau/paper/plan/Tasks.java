package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.ItemMark.Style;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Paragraphs;
import vn.nhipcau.paper.parts.Passage;

/** The tasks of a plan: numbered leaves of the sections that hold tasks, and rows of tables. */
final class Tasks {
    private final KnownAgencies known;
    private final int planYear;
    private final List<ReadTask> tasks = new ArrayList<>();
    private final boolean hasContent;

    private Tasks(KnownAgencies known, int planYear, Node root) {
        this.known = known;
        this.planYear = planYear;
        this.hasContent = hasContent(root);
    }

    /** The tasks of the body, and those of the annex that it does not hold itself. */
    static List<ReadTask> of(KnownAgencies known, int planYear, Node body, Node annex) {
        List<ReadTask> tasks = of(known, planYear, body);
        List<ReadTask> further = of(known, planYear, annex);
        boolean assigned = tasks.stream()
                .anyMatch(task ->
                        task.task().timeFrame() != null || !task.task().roles().isEmpty());
        if (!assigned && !further.isEmpty()) {
            return further;
        }
        Set<String> titles = new HashSet<>();
        tasks.forEach(task -> titles.add(Folding.fold(task.task().title())));
        further.removeIf(task -> titles.contains(Folding.fold(task.task().title())));
        tasks.addAll(further);
        return tasks;
    }

    private static List<ReadTask> of(KnownAgencies known, int planYear, Node root) {
        Tasks read = new Tasks(known, planYear, root);
        read.section(root);
        read.tasks.sort(Comparator.comparingInt(task -> task.task().firstLine()));
        return read.tasks;
    }

    private static boolean hasContent(Node node) {
        return node.kind() == SectionKind.CONTENT || node.children().stream().anyMatch(Tasks::hasContent);
    }

    private void section(Node node) {
        if (!node.kind().holdsTasks() && !isAssigningTable(node)) {
            return;
        }
        node.tables().forEach(table -> table.tasks().forEach(this::row));
        if (node.children().isEmpty()) {
            leaf(node);
            return;
        }
        if (isOneTask(node)) {
            add(node, node.flat());
            return;
        }
        for (Node child : node.children()) {
            if (node.head() != null || mayHold(child)) {
                section(child);
            }
        }
    }

    /** "Phân công nhiệm vụ" may head the duties of agencies, or the very table of tasks. */
    private static boolean isAssigningTable(Node node) {
        Paragraph head = node.head();
        return node.kind() == SectionKind.ORGANISATION
                && head != null
                && Folding.fold(head.words().text()).startsWith("phan cong")
                && !node.tables().isEmpty();
    }

    /** Sections of other kinds beside the content hold tasks only when something in them is assigned. */
    private boolean mayHold(Node node) {
        return node.kind() == SectionKind.CONTENT || !hasContent || hasTables(node) || isAssigned(node.flat());
    }

    private static boolean hasTables(Node node) {
        return !node.tables().isEmpty() || node.children().stream().anyMatch(Tasks::hasTables);
    }

    private void leaf(Node node) {
        ItemMark mark = node.mark();
        if (mark == null || !node.tables().isEmpty()) {
            return;
        }
        boolean section = mark.style() == Style.PART || mark.style() == Style.ROMAN || mark.style() == Style.UPPER;
        if (!section || isAssigned(node.own())) {
            add(node, node.own());
        }
    }

    /** The children only list what one task contains: the fields stand before the first or behind the last of them. */
    private boolean isOneTask(Node node) {
        ItemMark mark = node.mark();
        if (mark == null || mark.style() == Style.ROMAN || mark.style() == Style.PART || mark.style() == Style.UPPER) {
            return false;
        }
        List<Node> children = node.children();
        long assigned =
                children.stream().filter(child -> isAssigned(child.flat())).count();
        boolean own = isAssigned(node.own());
        if (assigned == 0) {
            return own;
        }
        boolean letters = children.stream().allMatch(child -> isLetter(child.mark()));
        return letters
                && assigned == 1
                && children.size() > 1
                && isAssigned(children.getLast().flat());
    }

    private static boolean isLetter(@Nullable ItemMark mark) {
        return mark != null && mark.style() == Style.LETTER;
    }

    private boolean isAssigned(List<Paragraph> paragraphs) {
        TaskFields fields = new TaskFields(known, Paragraphs.together(List.of(), ""));
        paragraphs.forEach(fields::paragraph);
        return fields.isAssigned();
    }

    private void add(Node node, List<Paragraph> paragraphs) {
        Paragraph head = node.head();
        ItemMark mark = node.mark();
        if (head == null || mark == null) {
            return;
        }
        TaskFields fields = new TaskFields(known, head.words());
        paragraphs.forEach(fields::paragraph);
        int last = paragraphs.isEmpty()
                ? head.whole().lastLine()
                : paragraphs.getLast().whole().lastLine();
        tasks.add(ReadTask.of(mark.number(), fields, planYear, head.whole().firstLine(), last));
    }

    private void row(TaskRow row) {
        List<Paragraph> title = row.title();
        Passage head = title.isEmpty()
                ? Paragraphs.together(List.of(), "")
                : title.getFirst().words();
        TaskFields fields = new TaskFields(known, head);
        title.stream().skip(1).forEach(fields::paragraph);
        row.fields().forEach(fields::column);
        for (TaskRow part : row.parts()) {
            part.title().forEach(fields::paragraph);
            part.fields().forEach(fields::column);
        }
        List<Paragraph> all = all(row);
        int first = all.stream().mapToInt(p -> p.whole().firstLine()).min().orElse(0);
        int last = all.stream().mapToInt(p -> p.whole().lastLine()).max().orElse(0);
        tasks.add(ReadTask.of(row.number(), fields, planYear, first, last));
    }

    private static List<Paragraph> all(TaskRow row) {
        List<Paragraph> all = new ArrayList<>(row.title());
        for (Map.Entry<TaskColumn, List<Paragraph>> field : row.fields().entrySet()) {
            all.addAll(field.getValue());
        }
        row.parts().forEach(part -> all.addAll(all(part)));
        return all;
    }
}
