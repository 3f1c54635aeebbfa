package vn.nhipcau.library.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.library.Coded;

/** Writes the table: number, original, translation, and what is to be said of a line. */
final class TwoColumnsTable {
    /** Of A4 across, between margins of 15 mm; in twips, 1/20 point. */
    private static final List<Integer> WIDTHS = List.of(700, 5900, 5900, 2600);

    private static final String MARGIN = "851";
    private static final Pattern PIECES = Pattern.compile("\\n|\\t|[^\\n\\t]+");

    private final Exchanged exchanged;
    private final Text words;
    private final XmlOut xml;

    TwoColumnsTable(Exchanged exchanged, Text words, OutputStream out) {
        this.exchanged = exchanged;
        this.words = words;
        this.xml = new XmlOut(out);
    }

    void write() {
        xml.open("w:document", "xmlns:w", TwoColumnsParts.WORD).open("w:body");
        paragraph("Title", exchanged.title(), null);
        paragraph("Aside", words.get("library.exchange.word.how"), null);
        paragraph("Aside", exchanged.nameWithLanguages(), null);
        xml.open("w:tbl");
        properties();
        head();
        for (int i = 0; i < exchanged.lines().size(); i++) {
            row(exchanged.lines().get(i), i + 1);
        }
        xml.close();
        xml.leaf("w:p");
        section();
        xml.finish();
    }

    private void properties() {
        xml.open("w:tblPr").leaf("w:tblW", "w:w", "15100", "w:type", "dxa").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.leaf("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "808080");
        }
        xml.close().leaf("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        WIDTHS.forEach(width -> xml.leaf("w:gridCol", "w:w", String.valueOf(width)));
        xml.close();
    }

    private void head() {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
        List<String> heads = List.of(
                words.get("library.exchange.word.number"),
                words.get("library.exchange.word.source"),
                words.get("library.exchange.word.target"),
                words.get("library.exchange.word.note"));
        for (int i = 0; i < heads.size(); i++) {
            cell(i, "E7E6E6");
            xml.open("w:p").open("w:r").open("w:rPr").leaf("w:b").leaf("w:bCs").close();
            xml.words("w:t", heads.get(i), "xml:space", "preserve")
                    .close()
                    .close()
                    .close();
        }
        xml.close();
    }

    private void row(Line line, int number) {
        Coded target = line.target();
        String note = line.note();
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        cell(0, "F2F2F2");
        String id = String.valueOf(number);
        xml.open("w:p").leaf("w:bookmarkStart", "w:id", id, "w:name", TwoColumns.bookmark(line.key()));
        run(id, null, null);
        xml.leaf("w:bookmarkEnd", "w:id", id).close().close();
        cell(1, "F2F2F2");
        paragraph(null, line.source().text(), exchanged.from());
        xml.close();
        cell(2, null);
        paragraph(null, target == null ? "" : target.text(), exchanged.to());
        xml.close();
        cell(3, null);
        paragraph("Aside", words.get(TwoColumnsRows.state(line.state())), null);
        if (line.maxLength() > 0) {
            paragraph("Aside", words.get("library.exchange.word.most", line.maxLength()), null);
        }
        if (note != null) {
            paragraph("Aside", note, null);
        }
        xml.close().close();
    }

    private void cell(int column, @Nullable String shade) {
        xml.open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", String.valueOf(WIDTHS.get(column)), "w:type", "dxa");
        if (shade != null) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
        }
        xml.close();
    }

    private void paragraph(@Nullable String style, String text, @Nullable String language) {
        xml.open("w:p");
        if (style != null) {
            xml.open("w:pPr").leaf("w:pStyle", "w:val", style).close();
        }
        Matcher code = Coded.CODE.matcher(text);
        int at = 0;
        while (code.find()) {
            run(text.substring(at, code.start()), null, language);
            run(code.group(), "Code", null);
            at = code.end();
        }
        run(text.substring(at), null, language);
        xml.close();
    }

    private void run(String text, @Nullable String style, @Nullable String language) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (style != null) {
            xml.open("w:rPr").leaf("w:rStyle", "w:val", style).close();
        } else if (language != null) {
            xml.open("w:rPr")
                    .leaf("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language)
                    .close();
        }
        PIECES.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).results().forEach(piece -> {
            switch (piece.group()) {
                case "\n" -> xml.leaf("w:br");
                case "\t" -> xml.leaf("w:tab");
                default -> xml.words("w:t", piece.group(), "xml:space", "preserve");
            }
        });
        xml.close();
    }

    private void section() {
        xml.open("w:sectPr").leaf("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        xml.leaf(
                "w:pgMar",
                "w:top",
                MARGIN,
                "w:right",
                MARGIN,
                "w:bottom",
                MARGIN,
                "w:left",
                MARGIN,
                "w:header",
                "482",
                "w:footer",
                "482",
                "w:gutter",
                "0");
        xml.close();
    }
}
