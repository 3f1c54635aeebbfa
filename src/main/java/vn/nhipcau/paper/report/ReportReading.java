package vn.nhipcau.paper.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.ReportPaper;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.Letterhead;
import vn.nhipcau.paper.parts.Notes;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Paragraphs;
import vn.nhipcau.paper.parts.SignatureBlock;
import vn.nhipcau.paper.references.PaperReferences;

/** Reads one report: its parts first, then its outline with the figures. */
public final class ReportReading {
    private static final Pattern CLOSING = Pattern.compile("(?iu)trên đây là.*");
    private static final Pattern ATTACHED = Pattern.compile("(?isu)\\(.{0,20}kèm theo.*");
    private static final Pattern SENTENCE = Pattern.compile("(?su).{40,}");

    private final SourceText source;
    private final KnownAgencies known;
    private final Headings headings;
    private final List<Item> items;
    private final Outliner outliner = new Outliner();

    private ReportReading(SourceText source, KnownAgencies known) {
        this.source = source;
        this.known = known;
        ReportLines lines = new ReportLines(source.format());
        this.headings = new Headings(lines);
        this.items = items(source, lines);
    }

    /** Reads a report; whatever the lines hold, it gives an answer. */
    public static ReportPaper read(SourceText source, KnownAgencies known) {
        return new ReportReading(source, known).report();
    }

    private static List<Item> items(SourceText source, ReportLines own) {
        Notes notes = Notes.of(source);
        Map<Integer, Line> lines = new HashMap<>();
        notes.lines().forEach(line -> lines.putIfAbsent(line.number(), line));
        List<Item> items = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(notes.lines(), own)) {
            Line line = Objects.requireNonNull(lines.get(paragraph.whole().firstLine()));
            boolean cell = paragraph.cell() != null;
            items.add(new Item(paragraph, line, notes.in(cell ? paragraph.whole() : paragraph.words())));
        }
        return items;
    }

    private ReportPaper report() {
        ReportParts parts = ReportParts.of(items, headings);
        Letterhead head = Letterhead.of(paragraphs(parts.letterhead()));
        ReportHead read = ReportHead.of(head, paragraphs(parts.opening()), closing(), known);
        for (Item item : parts.opening()) {
            opening(item);
        }
        outline(parts.body());
        outline(parts.annexes());
        SignatureBlock signature = SignatureBlock.of(paragraphs(parts.tail()));
        return new ReportPaper(
                read.type(),
                head.number(),
                head.symbol(),
                head.place(),
                head.date(),
                read.issuer(),
                read.abstractText(),
                outliner.sections(),
                outliner.figures(),
                PaperReferences.read(source, known),
                signature.recipients(),
                signature.signer(),
                outliner.problems());
    }

    private String closing() {
        return items.stream()
                .map(Item::text)
                .filter(text -> CLOSING.matcher(text).matches())
                .findFirst()
                .orElse("");
    }

    private static List<Paragraph> paragraphs(List<Item> items) {
        return items.stream().map(Item::paragraph).toList();
    }

    private void opening(Item item) {
        if (SENTENCE.matcher(item.text()).matches()) {
            outliner.figures(item.text(), item.number());
        }
        item.notes().forEach(note -> outliner.figures(note.text(), note.words().firstLine()));
    }

    private void outline(List<Item> part) {
        int at = 0;
        while (at < part.size()) {
            Item item = part.get(at);
            if (item.isTable()) {
                at = table(part, at);
            } else if (CLOSING.matcher(item.text()).matches()
                    || ATTACHED.matcher(item.text()).matches()) {
                at++;
            } else {
                at = words(part, at);
            }
        }
    }

    private int words(List<Item> part, int at) {
        Item item = part.get(at);
        Heading heading = headings.of(item, isFollowed(part, at));
        if (heading == null) {
            outliner.paragraph(item.text(), item.notes(), item.number());
            return at + 1;
        }
        int next = at + 1;
        boolean untitled = heading.title() != null && heading.title().isEmpty();
        StringBuilder title = new StringBuilder();
        while (untitled && next < part.size() && isTitle(part.get(next), title)) {
            title.append(title.isEmpty() ? "" : " ").append(part.get(next).plain());
            next++;
        }
        outliner.open(untitled ? heading.withTitle(title.toString()) : heading, item.number());
        outliner.notes(item.notes());
        return next;
    }

    /** Text stands below, or a section that can only be its own. */
    private boolean isFollowed(List<Item> part, int at) {
        if (at + 1 == part.size()) {
            return false;
        }
        Item next = part.get(at + 1);
        Heading below = headings.of(next, false);
        if (below == null) {
            return !CLOSING.matcher(next.text()).matches();
        }
        Heading here = headings.of(part.get(at), true);
        return here != null && outliner.holds(here, below);
    }

    /** The title of "Phụ lục I" stands below it, perhaps over several lines in capitals. */
    private static boolean isTitle(Item item, StringBuilder before) {
        ItemMark mark = item.paragraph().mark();
        String text = item.plain();
        boolean plain = mark == null && !item.isTable() && !Heading.isSentence(text) && !text.startsWith("(");
        return plain && (before.isEmpty() || (Paragraph.isCapitals(before.toString()) && Paragraph.isCapitals(text)));
    }

    private int table(List<Item> part, int from) {
        int to = from;
        while (to < part.size() && table(part.get(to)) == table(part.get(from))) {
            to++;
        }
        TableRows.of(part.subList(from, to)).forEach(row -> outliner.row(row.text(), row.figures(), row.notes()));
        return to;
    }

    private static int table(Item item) {
        Cell cell = item.paragraph().cell();
        return cell == null ? -1 : cell.table();
    }
}
