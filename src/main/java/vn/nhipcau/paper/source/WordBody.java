package vn.nhipcau.paper.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Line;

/**
 * The paragraphs of a part of a Word file as lines. Deleted and moved-away words are out, inserted ones in; a field keeps its
 * last result, except page numbers; a text box stands before the paragraph that anchors it.
 */
final class WordBody {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Extent extent;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final List<WordTable.Placed> placed = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private final Map<Integer, List<Line>> notes = new LinkedHashMap<>();
    private @Nullable Integer note;
    private String carried = "";
    private int tableCount;
    private int number;
    private int page;

    WordBody(WordStyles styles, WordNumbering numbering, Extent extent, int firstNumber, int page) {
        this.extent = extent;
        this.styles = styles;
        this.numbering = numbering;
        this.number = firstNumber;
        this.page = page;
    }

    /** A line of the text that refers to a note. */
    record Noted(int line, WordNote note) {}

    List<Line> read(byte[] part) {
        Xml xml = new Xml(part);
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else {
                end(xml.name());
            }
        }
        return placed.stream().map(WordTable.Placed::line).toList();
    }

    List<Noted> noted() {
        return noted;
    }

    /** The notes of a part that holds nothing else, by their ids. */
    Map<Integer, List<Line>> notes() {
        return notes;
    }

    int pages() {
        return page;
    }

    int nextNumber() {
        return number;
    }

    private void start(Xml xml) {
        switch (xml.name()) {
            case "p" -> {
                open.push(new WordParagraph(carried));
                carried = "";
            }
            case "tbl" -> {
                extent.line(0);
                WordTable around = tables.peek();
                tables.push(new WordTable(tableCount++, around == null ? null : around.place()));
            }
            case "footnote", "endnote" -> note = WordNote.id(xml.name().equals("endnote"), xml.number("id", 0));
            // the fall-back repeats a text box for old programs
            case "Fallback", "moveFrom", "pPrChange", "rPrChange", "tcPrChange", "trPrChange", "tblPrChange" ->
                xml.skip();
            default -> {
                WordParagraph paragraph = open.peek();
                WordTable table = tables.peek();
                if (paragraph != null) {
                    startInParagraph(xml, paragraph);
                } else if (table != null) {
                    table.start(xml);
                }
            }
        }
    }

    private void startInParagraph(Xml xml, WordParagraph paragraph) {
        switch (xml.name()) {
            case "del" -> {
                paragraph.markDeletion();
                xml.skip();
            }
            case "textpath" -> Secrecy.refuse(xml.attribute("string"), number);
            case "lastRenderedPageBreak" -> page++;
            case "tc", "tr", "gridSpan", "vMerge", "gridBefore" -> {
                WordTable table = tables.peek();
                if (table != null) {
                    table.start(xml);
                }
            }
            default -> paragraph.start(xml);
        }
    }

    private void end(String name) {
        WordTable table = tables.peek();
        switch (name) {
            case "p" -> emit(open.pop());
            case "r", "pPr" -> {
                WordParagraph paragraph = open.peek();
                if (paragraph != null) {
                    paragraph.end(name);
                }
            }
            case "tc", "tr" -> {
                if (table != null) {
                    table.end(name);
                }
            }
            case "tbl" -> tables.poll();
            default -> {}
        }
    }

    private void emit(WordParagraph paragraph) {
        extent.line(paragraph.text().length());
        WordTable table = tables.peek();
        WordTable.@Nullable Place place = table == null ? null : table.place();
        if (paragraph.isEndDeleted()) {
            carried = paragraph.text();
            return;
        }
        if (table != null && table.isRowDeleted()) {
            return;
        }
        String label = label(paragraph);
        boolean labelOnly = paragraph.isEmpty() && place != null && !label.isBlank();
        if (paragraph.isEmpty() && !labelOnly) {
            number++;
            return;
        }
        String text = label;
        int heading = styles.heading(paragraph.style());
        for (String line : paragraph.lines(styles)) {
            WordNote.Text words = WordNote.takenOut(text + line);
            if (!words.text().isBlank()) {
                words.notes().forEach(at -> noted.add(new Noted(number, at)));
                add(new Line(number++, words.text(), page, paragraph.isBold(styles), null, heading), place);
            }
            text = "";
        }
    }

    private void add(Line line, WordTable.@Nullable Place place) {
        placed.add(new WordTable.Placed(line, place));
        if (note != null) {
            notes.computeIfAbsent(note, id -> new ArrayList<>()).add(line);
        }
    }

    private String label(WordParagraph paragraph) {
        String style = paragraph.style();
        Integer own = paragraph.numbering();
        Integer list = own == null ? styles.numbering(style) : own;
        if (list == null || list == 0) {
            return "";
        }
        Integer level = paragraph.level();
        if (level == null) {
            level = own == null ? styles.level(style) : Integer.valueOf(0);
        }
        return numbering.label(list, level == null ? numbering.levelOf(list, style) : level, styles);
    }
}
