package vn.nhipcau.paper.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.paper.source.Xml;

/** Reads a part of a Word file paragraph by paragraph; a text box stands before the paragraph that anchors it. */
final class BodyReader {
    /** Of tables, and of sections. */
    private static final int MOST = 50_000;

    private final Formatting formatting;
    private final List<Section> sections;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Grid> tables = new ArrayList<>();
    private final Deque<Grid> openTables = new ArrayDeque<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int section;

    BodyReader(Formatting formatting, List<Section> sections) {
        this.formatting = formatting;
        this.sections = sections;
        frames.push(Frame.page(sections.getFirst()));
    }

    /** The sections of a main part; there is one at least. */
    static List<Section> sections(Xml xml) {
        List<Section> sections = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("sectPr")) {
                if (sections.size() == MOST) {
                    throw new UnreadablePaper("tooLong");
                }
                Section section = new Section(sections.size() + 1);
                section.fill(Element.read(xml), sections.isEmpty() ? null : sections.getLast());
                sections.add(section);
            }
        }
        return sections.isEmpty() ? List.of(new Section(1)) : sections;
    }

    BodyReader read(@Nullable Xml xml) {
        while (xml != null && xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else {
                end(xml.name());
            }
        }
        return this;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Grid> tables() {
        return tables;
    }

    private void start(Xml xml) {
        switch (xml.name()) {
            case "p" -> paragraph(Element.read(xml));
            case "tbl" -> {
                if (tables.size() == MOST) {
                    throw new UnreadablePaper("tooLong");
                }
                Grid table = new Grid(frames.element());
                tables.add(table);
                openTables.push(table);
            }
            case "Fallback", "sectPr", "sdtPr", "moveFrom", "tblPrEx" -> xml.skip();
            default -> {
                Grid table = openTables.peek();
                if (table != null) {
                    inTable(xml, table);
                }
            }
        }
    }

    private void inTable(Xml xml, Grid table) {
        switch (xml.name()) {
            case "tblPr" -> table.fill(Element.read(xml), formatting.styles());
            case "tblGrid" -> table.columns(Element.read(xml));
            case "tr" -> table.beginRow();
            case "trPr" -> table.row(Element.read(xml));
            // begins with its properties; a file without them is read as if they were empty
            case "tcPr" -> {
                frames.pop();
                frames.push(table.cell(Element.read(xml)));
            }
            case "tc" -> frames.push(frames.element());
            default -> {}
        }
    }

    private void end(String name) {
        Grid table = openTables.peek();
        if (table == null) {
            return;
        }
        switch (name) {
            case "tbl" -> openTables.pop();
            case "tr" -> table.endRow();
            case "tc" -> frames.pop();
            default -> {}
        }
    }

    private void paragraph(Element element) {
        Frame frame = frames.element();
        Grid table = frame.table();
        paragraph(element, frame, table == null ? null : table.style());
        boolean endsSection = element.at("pPr", "sectPr") != null;
        if (endsSection && openTables.isEmpty() && section + 1 < sections.size()) {
            section++;
            frames.pop();
            frames.push(Frame.page(sections.get(section)));
        }
    }

    private void paragraph(Element element, Frame frame, @Nullable String tableStyle) {
        Formatting.Resolved resolved = formatting.paragraph(element.at("pPr"), tableStyle);
        Letters letters = new Letters(formatting, resolved.style(), tableStyle, frame);
        element.children().forEach(letters::read);
        for (Letters.Box box : letters.boxes) {
            box.content().children().forEach(inside -> inBox(inside, box.frame()));
        }
        Paragraph paragraph = new Paragraph(
                paragraphs.size(),
                frame,
                resolved.traits(),
                resolved.style(),
                resolved.label(),
                List.copyOf(letters.runs),
                List.copyOf(letters.strokes),
                letters.pageNumber,
                letters.breaksPage || resolved.traits().isOn("pageBreakBefore"));
        paragraphs.add(paragraph);
        Grid table = frame.table();
        if (table != null) {
            table.count(paragraph.lines());
        }
    }

    /** Tables inside text boxes are read for their words alone. */
    private void inBox(Element element, Frame frame) {
        if (element.name().equals("p")) {
            paragraph(element, frame, null);
        } else {
            element.children().forEach(inside -> inBox(inside, frame));
        }
    }
}
