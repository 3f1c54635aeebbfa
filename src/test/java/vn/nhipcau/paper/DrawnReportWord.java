package vn.nhipcau.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnSection.Row;
import vn.nhipcau.paper.ReportBlocks.Block;
import vn.nhipcau.paper.ReportBlocks.Kind;
import vn.nhipcau.paper.ReportLayout.Level;

/** A drawn report as a small Word file: notes of Word's own, marks typed or made by Word, headings in its styles. */
final class DrawnReportWord {
    private static final String BULLETS = "2";

    private final StringBuilder xml = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final ReportLayout layout;
    private final @Nullable Random random;
    private final DrawnRuns runs;
    private final boolean countedBullets;
    private int noteCount;

    private DrawnReportWord(ReportLayout layout, @Nullable Random random) {
        this.layout = layout;
        this.random = random;
        this.runs = new DrawnRuns(xml, random);
        this.countedBullets = layout.counted() || layout.dense();
    }

    static byte[] file(List<Block> blocks, ReportLayout layout, @Nullable Random random) {
        DrawnReportWord word = new DrawnReportWord(layout, random);
        word.xml.append(root("document")).append("<w:body>");
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Kind.PAIR) {
                int end = i;
                while (blocks.get(end).kind() == Kind.PAIR) {
                    end++;
                }
                word.letterhead(blocks.subList(i, end));
                i = end - 1;
            } else {
                word.block(blocks.get(i));
            }
        }
        word.xml.append("</w:body></w:document>");
        Map<String, String> parts = new HashMap<>();
        parts.put("document", word.xml.toString());
        parts.put("footnotes", root("footnotes") + word.notes + "</w:footnotes>");
        parts.put("numbering", numbering(layout));
        parts.put("styles", styles());
        return DrawnRuns.zipped(parts);
    }

    private static String root(String name) {
        return "<w:" + name + " xmlns:w=\"" + DrawnRuns.SPACE + "\">";
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder(root("styles"));
        for (int level = 1; level <= 3; level++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading%d\"><w:name w:val=\"heading %d\"/>"
                            .formatted(level, level))
                    .append("<w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr></w:style>".formatted(level - 1));
        }
        return styles.append("</w:styles>").toString();
    }

    private static String numbering(ReportLayout layout) {
        StringBuilder xml = new StringBuilder(root("numbering"));
        xml.append("<w:abstractNum w:abstractNumId=\"1\">");
        for (int i = 0; i < layout.levels().size(); i++) {
            String shown = "%" + (i + 1);
            level(
                    xml,
                    i,
                    switch (layout.levels().get(i)) {
                        case PART, ROMAN -> List.of("upperRoman", shown + layout.romanEnd());
                        case CAPITAL -> List.of("upperLetter", shown + ".");
                        case ROMAN_DECIMAL -> List.of("decimal", "%" + i + "." + shown + ".");
                        case ARABIC -> List.of("decimal", shown + layout.arabicEnd());
                        case DECIMAL -> List.of("decimal", decimal(layout, i) + ".");
                        case LETTER -> List.of("lowerLetter", shown + layout.letterEnd());
                        case BRACKET -> List.of("decimal", "(" + shown + ")");
                        case BARE -> List.of("none", "");
                    });
        }
        xml.append("</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">");
        level(xml, 0, List.of("bullet", "-"));
        return xml.append("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .append("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>")
                .toString();
    }

    private static String decimal(ReportLayout layout, int level) {
        String above = layout.levels().get(level - 1) == Level.DECIMAL ? decimal(layout, level - 1) : "%" + level;
        return above + ".%" + (level + 1);
    }

    private static void level(StringBuilder xml, int level, List<String> formatAndText) {
        xml.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
        xml.append(formatAndText.getFirst()).append("\"/><w:lvlText w:val=\"").append(formatAndText.getLast());
        xml.append("\"/></w:lvl>");
    }

    private void letterhead(List<Block> pairs) {
        xml.append("<w:tbl><w:tr><w:tc>");
        pairs.forEach(pair -> paragraph("", pair.text(), List.of(), true));
        xml.append("</w:tc><w:tc>");
        pairs.forEach(pair -> paragraph("", pair.mark(), List.of(), true));
        xml.append("</w:tc></w:tr></w:tbl>");
    }

    private void block(Block block) {
        boolean bare = layout.levels().getFirst() == Level.BARE;
        boolean marked = block.kind() == Kind.HEADING || block.kind() == Kind.ITEM;
        if (block.kind() == Kind.TABLE) {
            table(block.rows());
        } else if (block.kind() == Kind.BULLET) {
            String properties = countedBullets ? counted(BULLETS, 0) : "";
            paragraph(properties, (countedBullets ? "" : bullet() + " ") + block.text(), block.notes(), false);
        } else if (marked && (bare || layout.counted())) {
            String style =
                    bare ? "<w:pStyle w:val=\"Heading" + (block.level() + 1) + "\"/>" : counted("1", block.level());
            paragraph(style, block.text(), block.notes(), block.isBold());
        } else if (block.kind() == Kind.HEADING && block.mark().startsWith("PHẦN")) {
            paragraph("", block.mark(), List.of(), true);
            paragraph("", block.text(), block.notes(), true);
        } else {
            String mark = block.mark().isEmpty() ? "" : block.mark() + (layout.dense() ? "\u00a0" : " ");
            paragraph("", mark + block.text(), block.notes(), block.isBold());
        }
    }

    private String bullet() {
        return random == null
                ? layout.bullet()
                : List.of("-", "–", "+", "•", "- +", "‒").get(random.nextInt(6));
    }

    private static String counted(String list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private void paragraph(String properties, String text, List<String> itsNotes, boolean bold) {
        xml.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
        List<String> pieces = List.of(text.split(DrawnSentence.NOTE, -1));
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                noteCount++;
                xml.append("<w:r><w:footnoteReference w:id=\"")
                        .append(noteCount)
                        .append("\"/></w:r>");
                note(itsNotes.get(i - 1));
            }
            runs.text(pieces.get(i), bold);
        }
        xml.append("</w:p>");
    }

    private void note(String text) {
        notes.append("<w:footnote w:id=\"").append(noteCount).append("\"><w:p><w:r><w:footnoteRef/></w:r>");
        new DrawnRuns(notes, random).text(" " + text, false);
        notes.append("</w:p></w:footnote>");
    }

    private void table(List<Row> rows) {
        xml.append("<w:tbl>");
        for (Row row : rows) {
            xml.append("<w:tr>");
            for (String cell : row.cells()) {
                xml.append("<w:tc>");
                paragraph("", cell, List.of(), false);
                xml.append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }
}
