package vn.nhipcau.paper.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Characters on one base line, from left to right. */
record PdfRow(List<PdfGlyph> glyphs) {
    /** Columns of a letterhead stand further apart than justified words. */
    private static final double WIDE_GAP = 18;

    private static final Pattern MARK = Pattern.compile("[-–—+•*]|\\(?[\\p{L}\\d.]{1,6}[.)]");

    /** The rows of characters, from top to bottom. */
    static List<PdfRow> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<PdfRow> rows = new ArrayList<>();
        List<PdfGlyph> row = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - row.getLast().y() > Math.max(2, glyph.height() * 0.45)) {
                rows.add(ordered(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(ordered(row));
        }
        return rows.stream().filter(line -> !line.text().isBlank()).toList();
    }

    private static PdfRow ordered(List<PdfGlyph> row) {
        List<PdfGlyph> ordered = new ArrayList<>(row);
        ordered.sort(Comparator.comparingDouble(PdfGlyph::x));
        while (!ordered.isEmpty() && ordered.getLast().isBlank()) {
            ordered.removeLast();
        }
        while (!ordered.isEmpty() && ordered.getFirst().isBlank()) {
            ordered.removeFirst();
        }
        return new PdfRow(List.copyOf(ordered));
    }

    double x() {
        return glyphs.getFirst().x();
    }

    double end() {
        return glyphs.getLast().end();
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double height() {
        return glyphs.stream().mapToDouble(PdfGlyph::height).max().orElse(0);
    }

    boolean isBold() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(PdfGlyph::bold);
    }

    /** Width of its first word. */
    double firstWord() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (isGap(i) || glyphs.get(i).isBlank()) {
                return glyphs.get(i - 1).end() - x();
            }
        }
        return end() - x();
    }

    double space() {
        return glyphs.getFirst().space();
    }

    private boolean isGap(int index) {
        PdfGlyph before = glyphs.get(index - 1);
        PdfGlyph glyph = glyphs.get(index);
        double least = Math.max(0.8, Math.min(before.space() * 0.4, glyph.height() * 0.25));
        return glyph.x() - before.end() > least;
    }

    /** NFC; a gap without a space character is a space all the same. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isGap(i)) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        return Normalizer.normalize(text.toString(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Its parts left and right of wide gaps; a bullet or number stays with its words. */
    List<PdfRow> columns() {
        List<PdfRow> columns = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).isBlank()) {
                continue;
            }
            PdfRow left = new PdfRow(glyphs.subList(start, last + 1));
            boolean wide = glyphs.get(i).x() - glyphs.get(last).end() > WIDE_GAP;
            if (wide && !MARK.matcher(left.text()).matches() && !isBlankToFill(left.text(), i)) {
                columns.add(left);
                start = i;
            }
            last = i;
        }
        columns.add(new PdfRow(glyphs.subList(start, glyphs.size())));
        return columns;
    }

    /** "Số:      /KH-UBND", "ngày     tháng 02": left open to be filled in, no column. */
    private boolean isBlankToFill(String left, int next) {
        String first = glyphs.get(next).text();
        return left.endsWith("Số:") || first.equals("/") || first.equals("t") || first.equals("n");
    }
}
