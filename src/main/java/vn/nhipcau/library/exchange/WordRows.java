package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nhipcau.paper.source.Xml;

/** The rows of the tables of a Word file, and the paragraphs outside of them. Deleted words are out, inserted ones in. */
final class WordRows {
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "tcPrChange", "trPrChange", "tblPrChange");

    private final List<Row> rows = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int tables;
    private boolean isInRun;

    /**
     * A row of a table that lies in no other.
     *
     * @param number in the file, from 1
     */
    record Row(int number, List<String> cells, List<String> bookmarks) {}

    WordRows(Xml xml) {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else {
                end(xml.name());
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<String> outside() {
        return outside;
    }

    private void start(Xml xml) {
        if (LEFT_OUT.contains(xml.name())) {
            xml.skip();
            return;
        }
        switch (xml.name()) {
            case "tbl" -> tables++;
            case "tr", "tc" -> startInTable(xml.name());
            case "p" -> startParagraph();
            case "r" -> isInRun = true;
            case "bookmarkStart" -> bookmarks.add(String.valueOf(xml.attribute("name")));
            default -> {
                if (isInRun) {
                    startInRun(xml);
                }
            }
        }
    }

    /** What lies in a table within a cell is the words of the cell. */
    private void startInTable(String name) {
        if (tables == 1 && name.equals("tr")) {
            cells.clear();
            bookmarks.clear();
        } else if (tables == 1) {
            text.setLength(0);
        }
    }

    private void startParagraph() {
        if (tables == 0) {
            text.setLength(0);
        } else if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void startInRun(Xml xml) {
        switch (xml.name()) {
            case "rPr", "instrText", "delText" -> xml.skip();
            case "t" -> text.append(xml.text());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            case "softHyphen" -> text.append('\u00ad');
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "r" -> isInRun = false;
            case "tbl" -> tables--;
            case "p" -> {
                if (tables == 0) {
                    outside.add(text.toString().strip());
                }
            }
            case "tc" -> {
                if (tables == 1) {
                    cells.add(text.toString().replaceAll("\\n+$", ""));
                    text.setLength(0);
                }
            }
            case "tr" -> {
                if (tables == 1 && !cells.isEmpty()) {
                    rows.add(new Row(rows.size() + 1, List.copyOf(cells), List.copyOf(bookmarks)));
                }
            }
            default -> {}
        }
    }
}
