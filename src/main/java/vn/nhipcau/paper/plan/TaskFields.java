package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.paper.plan.FieldLabel.Kind;

/** Gathers the fields of one task from its paragraphs: behind labels, in sentences, in cells. */
final class TaskFields {
    private static final Pattern TIME_PHRASE = Pattern.compile(
            "(?iu)(?:(?:thực hiện|hoàn thành|tổ chức|triển khai|xong)\\s+)?(?:trước|trong|chậm nhất|từ|đến hết|cả|vào)\\s+(?:(?:ngày|tháng|quý|năm)\\s.*|năm|\\d.*)");
    private static final Pattern TIME_INSIDE = Pattern.compile(
            "(?iu)(?<=[\\s,;(])(?:(?:hoàn thành|thực hiện|xong)\\s+)?((?:trước|chậm nhất|trong)\\s+(?:ngày|tháng|quý|năm)\\s[^.;,()]*\\d[^.;,()]*)");
    private static final Pattern ONGOING_END =
            Pattern.compile("(?iu)\\s((?:thường xuyên|liên tục|h[ằà]ng (?:năm|quý|tháng))(?: trong năm)?)\\s*[.;]?$");
    private static final Pattern TIME_BRACKET =
            Pattern.compile("(?iu).*\\(((?:quý|tháng|trước|trong|từ|năm|ngày|cả năm)\\s[^()]*)\\)");
    private static final int LONGEST_TIME = 80;

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
        expecting = value.isEmpty() || value.text().endsWith(",");
        if (!value.isEmpty()) {
            value(kind, value);
        }
    }

    private void value(Kind kind, Passage value) {
        switch (kind) {
            case LEAD -> roles.addAll(RoleLine.read(known, RoleKind.LEAD, value));
            case COORDINATOR -> roles.addAll(RoleLine.read(known, RoleKind.COORDINATOR, value));
            case ADVISOR -> roles.addAll(RoleLine.read(known, RoleKind.ADVISOR, value));
            case ASSIGNMENT -> roles.addAll(RoleLine.read(known, RoleKind.LEAD, value));
            case TIME -> times.add(value.withoutStop());
            case PRODUCT -> products.add(value);
            case BUDGET -> budgets.add(value);
            case CONTENT, OTHER -> content.add(value);
        }
    }

    private void plain(Paragraph paragraph) {
        Passage words = paragraph.words();
        if (words.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        boolean continues = expecting || isPartLine(paragraph);
        boolean roleLine = current.isRole() && continues && RoleLine.someNamed(known, words);
        boolean valueLine = expecting && (current == Kind.TIME || current == Kind.PRODUCT || current == Kind.BUDGET);
        if (roleLine || valueLine) {
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
        if (words.text().length() <= LONGEST_TIME
                && TIME_PHRASE.matcher(words.text()).lookingAt()
                && !TimeGrammar.read(words.text(), 2000).frame().spans().isEmpty()) {
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
        if (!times.isEmpty() || assigned.roles().isEmpty()) {
            return;
        }
        for (Pattern pattern : List.of(TIME_INSIDE, ONGOING_END)) {
            Matcher time = pattern.matcher(words.text());
            if (times.isEmpty() && time.find(assigned.end())) {
                times.add(words.part(time.start(1), time.end(1)).withoutStop());
            }
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
        Matcher bracket = TIME_BRACKET.matcher(title.text());
        if (times.isEmpty() && bracket.lookingAt()) {
            times.add(title.part(bracket.start(1), bracket.end(1)));
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
