package vn.nhipcau.paper.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.ReportSection;

/** A section while the outline is built. */
final class Section {
    private final @Nullable Heading heading;
    private final @Nullable Section parent;
    private final List<String> path;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final int line;

    private Section(@Nullable Heading heading, @Nullable Section parent, List<String> path, int line) {
        this.heading = heading;
        this.parent = parent;
        this.path = path;
        this.line = line;
    }

    /** What holds the highest sections. */
    static Section root() {
        return new Section(null, null, List.of(), 0);
    }

    Section add(Heading inner, int at) {
        Section section = new Section(inner, this, pathOf(inner), at);
        sections.add(section);
        return section;
    }

    /** A mark that repeats those above it is not doubled: "2.1" below "II.2" adds "1". */
    private List<String> pathOf(Heading inner) {
        if (inner.level().kind() == Level.Kind.ANNEX) {
            return inner.marks();
        }
        List<String> whole = new ArrayList<>(path);
        List<String> marks = inner.marks();
        int repeated = 0;
        for (int n = 1; n < marks.size() && n <= path.size(); n++) {
            repeated = areEqual(path.subList(path.size() - n, path.size()), marks.subList(0, n)) ? n : repeated;
        }
        whole.addAll(marks.subList(repeated, marks.size()));
        return whole;
    }

    private static boolean areEqual(List<String> above, List<String> marks) {
        for (int i = 0; i < above.size(); i++) {
            if (!bare(above.get(i)).equals(bare(marks.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    @Nullable
    Level level() {
        return heading == null ? null : heading.level();
    }

    int style() {
        return heading == null ? 0 : heading.style();
    }

    @Nullable
    Section parent() {
        return parent;
    }

    /** "1.1" stands below "1)" as it does below "1". */
    boolean isRepeatedBy(Heading inner) {
        return heading != null && inner.repeats(heading);
    }

    /** It has numbers, and those of a mark with more of them do not begin with its own: "2.1" is not below "1". */
    boolean isOtherThan(List<String> marks) {
        if (heading == null || heading.level().kind() != Level.Kind.NUMBER) {
            return false;
        }
        List<String> own = heading.marks();
        if (marks.size() < 2 || marks.size() <= own.size()) {
            return false;
        }
        return !areEqual(own, marks.subList(0, own.size()));
    }

    /** Of the section below it that was opened last. */
    @Nullable
    Heading lastHeading() {
        return sections.isEmpty() ? null : sections.getLast().heading;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    List<Section> sections() {
        return sections;
    }

    /** How a figure names it: the mark of the innermost section that has one, else the title; null for the root. */
    @Nullable
    String name() {
        if (!path.isEmpty()) {
            return String.join(".", path);
        }
        return heading == null ? null : heading.title();
    }

    ReportSection read() {
        boolean marked = heading != null && !heading.marks().isEmpty();
        return new ReportSection(
                marked ? String.join(".", path) : null,
                heading == null ? null : heading.title(),
                paragraphs,
                sections.stream().map(Section::read).toList(),
                line);
    }
}
