package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Passage;
import vn.nhipcau.paper.plan.FieldLabel.Kind;

/** Gathers the fields of one task from its paragraphs: behind labels, in sentences, in cells. */
final class TaskFields {
    /** Words such as "tổ chức thực hiện" behind the agencies of a sentence say nothing more. */
    private static final int IDLE_WORDS = 6;

    private final KnownAgencies known;
    private Passage title;
    private final List<Passage> content = new ArrayList<>();
    private final List<Passage> times = new ArrayList<>();
    private final List<Passage> products = new ArrayList<>();
    private final List<Passage> budgets = new ArrayList<>();
    private final List<FoundRole> roles = new ArrayList<>();
    private Kind current = Kind.CONTENT;
    private boolean expecting;
    /** A part of the task whose agencies stand on the next line. */
    private @Nullable Passage part;

    TaskFields(KnownAgencies known, Passage head) {
        this.known = known;
        List<FieldLabel> labels = FieldLabel.in(head.text());
        labels.removeIf(label -> label.start() == 0);
        this.title = labels.isEmpty() ? head : head.part(0, labels.getFirst().start());
        values(head, labels);
    }

    Passage title() {
        return title;
    }

    List<Passage> content() {
        return content;
    }

    List<Passage> times() {
        return times;
    }

    List<Passage> products() {
        return products;
    }

    List<Passage> budgets() {
        return budgets;
    }

    List<FoundRole> roles() {
        return roles;
    }

    /** A time or role is given: the paragraphs are those of a task rather than a list inside one. */
    boolean isAssigned() {
        return !times.isEmpty() || !roles.isEmpty();
    }

    void paragraph(Paragraph paragraph) {
        Passage words = paragraph.words();
        List<FieldLabel> labels = FieldLabel.in(words.text());
        if (labels.isEmpty()) {
            plain(paragraph);
            return;
        }
        if (labels.getFirst().kind() == Kind.OTHER && !isNestedRole(labels)) {
            content.add(words);
            current = Kind.CONTENT;
            expecting = false;
            return;
        }
        int start = labels.getFirst().start();
        if (start > 0) {
            plain(Paragraph.of(words.part(0, start).withoutStop(), paragraph.bold(), null));
        }
        values(words, labels);
    }

    private static boolean isNestedRole(List<FieldLabel> labels) {
        return labels.size() > 1;
    }

    private void values(Passage words, List<FieldLabel> labels) {
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size()
                    ? labels.get(i + 1).start()
                    : words.text().length();
            FieldLabel label = labels.get(i);
            Passage value = words.part(label.end(), end);
            if (label.kind() == Kind.OTHER) {
                content.add(words.part(label.start(), end).withoutStop());
            } else {
                field(label.kind(), withoutBracket(value));
            }
        }
    }

    /** "(Chủ trì: Sở X)": the bracket was opened before the label. */
    private static Passage withoutBracket(Passage value) {
        String text = value.text();
        int close = text.lastIndexOf(')');
        boolean unopened = close >= 0 && text.lastIndexOf('(', close) < 0;
        return unopened ? value.part(0, close) : value;
    }

    private void field(Kind kind, Passage value) {
        current = kind;
        part = null;
        expecting = value.isEmpty()
                || value.text().endsWith(",")
                || (kind.isRole() && value.text().endsWith(";"));
        if (!value.isEmpty()) {
            value(kind, value);
        }
    }

    private void value(Kind kind, Passage value) {
        switch (kind) {
            case LEAD, COORDINATOR, ADVISOR, ASSIGNMENT -> roles.addAll(RoleLine.read(known, role(kind), value));
            case TIME -> times.add(value.withoutStop());
            case PRODUCT -> products.add(value);
            case BUDGET -> budgets.add(value);
            case CONTENT, OTHER -> content.add(value);
        }
    }

    private static RoleKind role(Kind kind) {
        return switch (kind) {
            case COORDINATOR -> RoleKind.COORDINATOR;
            case ADVISOR -> RoleKind.ADVISOR;
            default -> RoleKind.LEAD;
        };
    }

    private void plain(Paragraph paragraph) {
        Passage words = paragraph.words();
        if (words.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        boolean continues = expecting || isPartLine(paragraph);
        if (current.isRole() && continues && words.text().endsWith(":")) {
            part = words.part(0, words.text().length() - 1);
            expecting = true;
            return;
        }
        boolean roleLine = current.isRole() && continues && RoleLine.someNamed(known, words);
        boolean valueLine = expecting && (current == Kind.TIME || current == Kind.PRODUCT || current == Kind.BUDGET);
        if (roleLine && part != null) {
            roles.addAll(RoleLine.ofPart(known, role(current), words, part));
        } else if (roleLine || valueLine) {
            value(current, words);
        } else if (!sentence(words)) {
            expecting = false;
            current = Kind.CONTENT;
            content.add(paragraph.isNumbered() ? paragraph.whole() : words);
        }
    }

    /** "+ Hội chợ: Sở Công Thương" below a label that had a value of its own. */
    private boolean isPartLine(Paragraph paragraph) {
        ItemMark mark = paragraph.mark();
        return mark != null && mark.isInnerBullet() && paragraph.words().text().indexOf(':') > 0;
    }

    /** A sentence that gives roles or a time; false when it is the task's content. */
    private boolean sentence(Passage words) {
        if (UnlabelledTime.isWhole(words)) {
            times.add(words.withoutStop());
            return true;
        }
        AssignmentSentence.Assigned assigned = AssignmentSentence.of(known, words);
        if (assigned.roles().isEmpty()) {
            return false;
        }
        roles.addAll(assigned.roles());
        timeInside(words, assigned);
        String rest = words.text().substring(assigned.end()).strip();
        if (rest.split("\\s+", -1).length > IDLE_WORDS && times.isEmpty()) {
            content.add(words);
        }
        return true;
    }

    private void fromSentence(Passage words) {
        AssignmentSentence.Assigned assigned = AssignmentSentence.of(known, words);
        roles.addAll(assigned.roles());
        timeInside(words, assigned);
    }

    private void timeInside(Passage words, AssignmentSentence.Assigned assigned) {
        Passage time = assigned.roles().isEmpty() ? null : UnlabelledTime.inside(words, assigned.end());
        if (times.isEmpty() && time != null) {
            times.add(time);
        }
    }

    void column(TaskColumn column, List<Paragraph> cell) {
        for (Paragraph paragraph : cell) {
            if (FieldLabel.in(paragraph.words().text()).stream()
                    .anyMatch(label -> label.kind().isRole())) {
                paragraph(paragraph);
            } else {
                value(kind(column), paragraph.words());
            }
        }
    }

    private static Kind kind(TaskColumn column) {
        return switch (column) {
            case LEAD -> Kind.LEAD;
            case COORDINATOR -> Kind.COORDINATOR;
            case ADVISOR -> Kind.ADVISOR;
            case ASSIGNMENT -> Kind.ASSIGNMENT;
            case TIME -> Kind.TIME;
            case PRODUCT -> Kind.PRODUCT;
            case BUDGET -> Kind.BUDGET;
            case NUMBER, TITLE, NOTE -> Kind.CONTENT;
        };
    }

    /** What the paragraphs left out the title may still say: "(quý II/2022)", or a sentence that assigns. */
    void fromTitle() {
        Passage bracket = UnlabelledTime.bracket(title);
        if (times.isEmpty() && bracket != null) {
            times.add(bracket);
        }
        if (roles.isEmpty()) {
            fromSentence(title);
        }
        if (roles.isEmpty() && title.text().endsWith(")") && title.text().lastIndexOf('(') > 0) {
            int open = title.text().lastIndexOf('(');
            fromSentence(title.part(open + 1, title.text().length() - 1));
            title = roles.isEmpty() ? title : title.part(0, open);
        }
        if (title.isEmpty() && !content.isEmpty()) {
            title = content.removeFirst();
        }
    }
}
