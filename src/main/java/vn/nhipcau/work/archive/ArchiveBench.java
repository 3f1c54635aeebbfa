package vn.nhipcau.work.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.work.archive.ArchivedDoubt.Kind;
import vn.nhipcau.work.planning.SourceLine;

/**
 * The bench on which an archived report is looked through: its file on one side, what was read on the other.
 *
 * @param lines of the part of the file that is shown
 * @param part counted from 1
 * @param parts of the file
 * @param doubts open ones
 * @param view which of what was read is shown
 * @param open the item that is open, 0 for none
 */
public record ArchiveBench(
        ArchivedReport report,
        List<SourceLine> lines,
        int part,
        int parts,
        List<ArchivedSection> sections,
        List<ArchivedFigure> figures,
        List<ArchivedReference> references,
        List<ArchivedDoubt> doubts,
        View view,
        long open) {
    /** More of one kind are not shown at once: a page must stay one that can be scrolled. */
    public static final int SHOWN = 500;

    /** The parts of the reading. */
    public enum View {
        LOOK,
        OUTLINE,
        FIGURES,
        REFERENCES,
        PAPER;

        static View of(Kind kind) {
            return switch (kind) {
                case SECTION -> OUTLINE;
                case FIGURE -> FIGURES;
                case REFERENCE -> REFERENCES;
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public int count(View of) {
        return switch (of) {
            case LOOK -> doubts.size();
            case OUTLINE -> sections.size();
            case FIGURES -> figures.size();
            case REFERENCES -> references.size();
            case PAPER -> 0;
        };
    }

    public List<ArchivedDoubt> doubtsOf(Kind kind, long item) {
        return doubts.stream().filter(doubt -> doubt.isOf(kind, item)).toList();
    }

    /** Doubts about the paper as a whole, and about words that are in nothing that was read. */
    public List<ArchivedDoubt> doubtsOfPaper() {
        return doubts.stream()
                .filter(doubt -> doubt.item() == null)
                .limit(SHOWN)
                .toList();
    }

    public List<ArchivedSection> doubtedSections() {
        return doubted(sections, Kind.SECTION);
    }

    public List<ArchivedFigure> doubtedFigures() {
        return doubted(figures, Kind.FIGURE);
    }

    public List<ArchivedReference> doubtedReferences() {
        return doubted(references, Kind.REFERENCE);
    }

    private <T extends ReadItem> List<T> doubted(List<T> all, Kind kind) {
        Set<Long> ids = doubts.stream()
                .map(ArchivedDoubt::item)
                .filter(item -> item != null && item.kind() == kind)
                .map(item -> Objects.requireNonNull(item).id())
                .collect(Collectors.toSet());
        return all.stream().filter(item -> ids.contains(item.id())).limit(SHOWN).toList();
    }

    /** As many as a page shows, the open one always among them. */
    public <T extends ReadItem> List<T> shown(List<T> items) {
        int open = items.stream().map(ReadItem::id).toList().indexOf(this.open);
        int from = Math.max(0, Math.min(open - SHOWN / 2, items.size() - SHOWN));
        return items.subList(open < SHOWN ? 0 : from, Math.min(items.size(), (open < SHOWN ? 0 : from) + SHOWN));
    }

    /** Where a doubt about the whole paper is mended, null where it is not by a form. */
    public @Nullable View placeOf(ArchivedDoubt doubt) {
        return switch (doubt.code()) {
            case "number.missing", "issuer.missing", "years.missing", "years.several", "type.other" -> View.PAPER;
            case "outline.missing" -> View.OUTLINE;
            default -> null;
        };
    }

    /** The form for a new figure, with the words and the line of a doubt in it. */
    public String figureAddress(ArchivedDoubt doubt) {
        return report.address() + "?view=figures&line=" + doubt.line() + "&words="
                + URLEncoder.encode(String.valueOf(doubt.words()), StandardCharsets.UTF_8) + "#new-figure";
    }

    /** The section in which a line stands, null before the first. */
    public @Nullable ArchivedSection sectionAt(int line) {
        return sections.reversed().stream()
                .filter(section -> section.line() <= line)
                .findFirst()
                .orElse(null);
    }

    /** The line of the file that belongs to the item that is open, 0 for none. */
    public int openLine() {
        return switch (view) {
            case OUTLINE -> lineOf(sections, ArchivedSection::line);
            case FIGURES -> lineOf(figures, ArchivedFigure::line);
            default -> 0;
        };
    }

    private <T extends ReadItem> int lineOf(List<T> items, java.util.function.ToIntFunction<T> line) {
        return items.stream()
                .filter(item -> item.id() == open)
                .findFirst()
                .map(line::applyAsInt)
                .orElse(0);
    }

    /** The address of a view, with an item open in it. */
    public String address(View of, long item) {
        return report.address() + "?view=" + of.word() + (item == 0 ? "" : "&open=" + item + "#item-" + item);
    }

    /** The address of a line of the file, in the part that holds it. */
    public String lineAddress(int line) {
        boolean shown = lines.stream().anyMatch(each -> each.number() == line);
        return shown
                ? "#l" + line
                : report.address() + "?view=" + view.word() + "&line=" + line + (open == 0 ? "" : "&open=" + open)
                        + "#l" + line;
    }

    /** Another part of the file, beside the same view. */
    public String partAddress(int other) {
        return report.address() + "?view=" + view.word() + "&part=" + other + "#src";
    }
}
