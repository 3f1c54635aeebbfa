package vn.nhipcau.paper.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.ItemMark.Style;
import vn.nhipcau.paper.parts.Paragraph;

/** Builds the tree of a paper from the marks of its paragraphs; papers differ in which mark stands above which. */
final class Outline {
    /** Level of headings without a mark. */
    private static final String BARE = Style.ROMAN.name();

    private static final String BRACKETED = "(" + Style.NUMBER.name();
    private static final int LONGEST_HEADING = 120;

    private final Node root = new Node(null, "", SectionKind.OTHER);
    private final Deque<Node> open = new ArrayDeque<>();
    private final Set<TaskTable> placed = new HashSet<>();
    private final TaskTables tables;

    private Outline(TaskTables tables) {
        this.tables = tables;
        open.push(root);
    }

    static Node of(List<Paragraph> paragraphs, TaskTables tables) {
        Outline outline = new Outline(tables);
        paragraphs.forEach(outline::take);
        return outline.root;
    }

    private Node top() {
        return open.getFirst();
    }

    private void take(Paragraph paragraph) {
        TaskTable table = tables.holding(paragraph);
        if (table != null) {
            if (placed.add(table)) {
                top().tables().add(table);
            }
            return;
        }
        ItemMark mark = paragraph.mark();
        if (mark == null || mark.isBullet()) {
            if (isBareHeading(paragraph)) {
                begin(paragraph, BARE, SectionKind.ofSection(paragraph.words().text()));
            } else {
                top().own().add(paragraph);
            }
        } else if (isField(paragraph, mark) || isStray(mark)) {
            top().own().add(paragraph);
        } else {
            begin(paragraph, level(paragraph, mark), kind(paragraph, mark));
        }
    }

    private void begin(Paragraph head, String level, SectionKind kind) {
        if (open.stream().anyMatch(node -> node.level().equals(level))) {
            while (!top().level().equals(level)) {
                open.pop();
            }
            open.pop();
        }
        Node node = new Node(head, level, kind);
        top().children().add(node);
        open.push(node);
    }

    /** "(1)" stands below "1." where a paper has both. */
    private static String level(Paragraph paragraph, ItemMark mark) {
        boolean bracketed = mark.style() == Style.NUMBER && paragraph.text().startsWith("(");
        return bracketed ? BRACKETED : mark.level();
    }

    private SectionKind kind(Paragraph paragraph, ItemMark mark) {
        String title = paragraph.words().text();
        return switch (mark.style()) {
            case ARTICLE -> SectionKind.BACKGROUND;
            case PART, ROMAN, UPPER -> SectionKind.ofSection(title);
            case NUMBER -> {
                boolean highest = open.stream()
                        .allMatch(node -> node == root || node.level().equals(level(paragraph, mark)));
                boolean heading = highest && title.length() <= LONGEST_HEADING;
                yield heading && SectionKind.ofSection(title) != SectionKind.BACKGROUND && isShort(title)
                        ? SectionKind.ofSection(title)
                        : SectionKind.ofItem(title);
            }
            default -> SectionKind.ofItem(title);
        };
    }

    private static boolean isShort(String title) {
        return Paragraph.isCapitals(title) || title.split(" ", -1).length <= 8;
    }

    /** "a) Thời gian thực hiện: …", "1.2. Cơ quan chủ trì: …": a field of the task above, numbered like an item. */
    private boolean isField(Paragraph paragraph, ItemMark mark) {
        boolean low = mark.style() == Style.DECIMAL || mark.style() == Style.LETTER;
        boolean inTask = top() != root && top().mark() != null;
        return low && inTask && FieldLabel.first(paragraph.words().text()) != null && !isSectionOfPaper();
    }

    private boolean isSectionOfPaper() {
        ItemMark mark = top().mark();
        return mark != null
                && (mark.style() == Style.ROMAN || mark.style() == Style.PART || mark.style() == Style.UPPER);
    }

    /** A single letter far from "a)" that follows no letter is a broken line, no item. */
    private boolean isStray(ItemMark mark) {
        if (mark.style() != Style.LETTER || mark.depth() > 1) {
            return false;
        }
        boolean inRow = open.stream().anyMatch(node -> node.level().equals(mark.level()));
        return !inRow && !mark.number().startsWith("a");
    }

    private boolean isBareHeading(Paragraph paragraph) {
        @Nullable ItemMark mark = paragraph.mark();
        String text = paragraph.words().text();
        boolean heading = mark == null
                && paragraph.cell() == null
                && text.length() <= LONGEST_HEADING
                && Paragraph.isCapitals(text)
                && text.indexOf(' ') > 0;
        SectionKind kind = heading ? SectionKind.ofSection(text) : SectionKind.OTHER;
        return kind != SectionKind.OTHER;
    }
}
