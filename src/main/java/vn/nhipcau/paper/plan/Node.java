package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.Paragraph;

/** A heading or item with what stands under it, while the outline of a paper is built. */
final class Node {
    private final @Nullable Paragraph head;
    private final String level;
    private final SectionKind kind;
    private final List<Paragraph> own = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();
    private final List<TaskTable> tables = new ArrayList<>();

    Node(@Nullable Paragraph head, String level, SectionKind kind) {
        this.head = head;
        this.level = level;
        this.kind = kind;
    }

    @Nullable
    Paragraph head() {
        return head;
    }

    @Nullable
    ItemMark mark() {
        return head == null ? null : head.mark();
    }

    String level() {
        return level;
    }

    SectionKind kind() {
        return kind;
    }

    /** Paragraphs under the heading, before its first child. */
    List<Paragraph> own() {
        return own;
    }

    List<Node> children() {
        return children;
    }

    List<TaskTable> tables() {
        return tables;
    }

    /** The paragraphs under the heading, those of its children among them, in order. */
    List<Paragraph> flat() {
        List<Paragraph> all = new ArrayList<>(own);
        for (Node child : children) {
            if (child.head != null) {
                all.add(child.head);
            }
            all.addAll(child.flat());
        }
        return all;
    }
}
