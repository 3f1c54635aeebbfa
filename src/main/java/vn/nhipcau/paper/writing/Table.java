package vn.nhipcau.paper.writing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nhipcau.paper.writing.DocumentXml.Place;
import vn.nhipcau.paper.writing.PaperStyle.Align;

/** A ruled table: its head is repeated on each page, no row is torn apart. */
final class Table {
    private static final int CELL_SIDES = 80;
    private static final String[] SIDES = {"top", "left", "bottom", "right", "insideH", "insideV"};
    private static final Pattern ORDINAL = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5}|[a-zđ])(?:\\.\\d{1,2})*[.)]?");
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,]+ ?%?|-|–");

    private final DocumentXml document;
    private final Part.PaperTable table;
    private final int[] widths;
    private final Place[] places;

    Table(DocumentXml document, Part.PaperTable table, int width) {
        this.document = document;
        this.table = table;
        widths = new ColumnWidths(table, width, 2 * CELL_SIDES).twips();
        places = IntStream.range(0, widths.length)
                .mapToObj(column -> Place.aligned(align(column)))
                .toArray(Place[]::new);
    }

    void write() {
        open();
        head();
        for (List<String> row : table.rows()) {
            document.openRow();
            for (int column = 0; column < widths.length; column++) {
                cell(column, column < row.size() ? row.get(column) : "");
            }
            document.close();
        }
        document.close();
    }

    private void open() {
        WordXml xml = document.xml();
        int sum = IntStream.of(widths).sum();
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", "w:w", String.valueOf(sum), "w:type", "dxa");
        xml.open("w:tblBorders");
        for (String side : SIDES) {
            xml.leaf("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
        }
        xml.close().leaf("w:tblLayout", "w:type", "fixed");
        document.cellMargins(CELL_SIDES);
        // the first row is a head: what reads a page aloud says its words before each cell
        xml.leaf("w:tblLook", "w:val", "0020", "w:firstRow", "1").close();
        document.grid(widths);
    }

    private void head() {
        WordXml xml = document.xml();
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
        for (int column = 0; column < widths.length; column++) {
            xml.open("w:tc")
                    .open("w:tcPr")
                    .leaf("w:tcW", "w:w", String.valueOf(widths[column]), "w:type", "dxa")
                    .leaf("w:vAlign", "w:val", "center")
                    .close();
            document.paragraph(
                    PaperStyle.TABLE_HEAD,
                    PlainText.line(table.columns().get(column).title()));
            xml.close();
        }
        xml.close();
    }

    private void cell(int column, String text) {
        document.openCell(widths[column]);
        List<String> lines = PlainText.lines(text);
        if (lines.isEmpty()) {
            document.paragraph(PaperStyle.TABLE_TEXT, "");
        }
        lines.forEach(line -> document.paragraph(PaperStyle.TABLE_TEXT, places[column], line));
        document.close();
    }

    private Align align(int column) {
        if (column == 0 && allMatch(column, ORDINAL)) {
            return Align.CENTRED;
        }
        return allMatch(column, FIGURE) ? Align.RIGHT : Align.LEFT;
    }

    private boolean allMatch(int column, Pattern pattern) {
        List<String> filled = table.rows().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> pattern.matcher(cell).matches());
    }
}
