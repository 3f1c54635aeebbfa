package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nhipcau.paper.writing.DocumentXml.Place;
import vn.nhipcau.paper.writing.PaperStyle.Align;

/** A ruled table: its head is repeated on each page, no row is torn apart. */
final class Table {
    private static final int CELL_SIDES = 80;

    /** Of rows that come while they are written, so many decide how the columns are laid out. */
    private static final int LOOKED_AT = 500;

    private static final String[] SIDES = {"top", "left", "bottom", "right", "insideH", "insideV"};
    private static final Pattern ORDINAL = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5}|[a-zđ])(?:\\.\\d{1,2}){0,9}[.)]?");
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,]+ ?%?|-|–");

    private final DocumentXml document;
    private final Part.PaperTable table;
    private final Iterator<? extends List<String>> rows;
    private final List<? extends List<String>> first;
    private final int[] widths;
    private final Place[] places;

    Table(DocumentXml document, Part.PaperTable table, int width) {
        this.document = document;
        this.table = table;
        rows = table.rows().iterator();
        first = table.rows() instanceof List<? extends List<String>> known ? known : firstOf(rows);
        widths = new ColumnWidths(table, first, width, 2 * CELL_SIDES).twips();
        places = IntStream.range(0, widths.length)
                .mapToObj(this::align)
                .map(align -> align == Align.LEFT ? Place.AS_STYLED : Place.aligned(align))
                .toArray(Place[]::new);
    }

    private static List<List<String>> firstOf(Iterator<? extends List<String>> rows) {
        List<List<String>> first = new ArrayList<>();
        while (first.size() < LOOKED_AT && rows.hasNext()) {
            first.add(rows.next());
        }
        return first;
    }

    /**
     * Writes it.
     *
     * @param keepLast the last row stays on the page of what follows
     */
    void write(boolean keepLast) {
        open();
        head();
        boolean isMore = !(table.rows() instanceof List) && rows.hasNext();
        for (int i = 0; i < first.size(); i++) {
            row(first.get(i), keepLast && !isMore && i == first.size() - 1);
        }
        while (isMore) {
            List<String> row = rows.next();
            isMore = rows.hasNext();
            row(row, keepLast && !isMore);
        }
        document.close();
    }

    private void row(List<String> row, boolean kept) {
        Part.PaperTable.requireFitting(row, widths.length);
        document.openRow();
        for (int column = 0; column < widths.length; column++) {
            cell(column, column < row.size() ? row.get(column) : "", kept ? places[column].kept() : places[column]);
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

    private void cell(int column, String text, Place place) {
        document.openCell(widths[column]);
        List<String> lines = PlainText.lines(text);
        if (lines.isEmpty()) {
            document.paragraph(PaperStyle.TABLE_TEXT, place, "");
        }
        lines.forEach(line -> document.paragraph(PaperStyle.TABLE_TEXT, place, line));
        document.close();
    }

    private Align align(int column) {
        if (column == 0 && allMatch(column, ORDINAL)) {
            return Align.CENTRED;
        }
        return allMatch(column, FIGURE) ? Align.RIGHT : Align.LEFT;
    }

    private boolean allMatch(int column, Pattern pattern) {
        boolean isFilled = false;
        for (List<String> row : first) {
            String cell = column < row.size() ? row.get(column).strip() : "";
            if (!cell.isEmpty() && !pattern.matcher(cell).matches()) {
                return false;
            }
            isFilled |= !cell.isEmpty();
        }
        return isFilled;
    }
}
