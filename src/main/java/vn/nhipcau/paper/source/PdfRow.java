package vn.nhipcau.paper.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Characters on one base line, from left to right. */
record PdfRow(List<PdfGlyph> glyphs) {
    /** Columns of a letterhead stand further apart than justified words. */
    private static final double WIDE_GAP = 18;

    private static final double EVEN = 1.5;
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
        int end = ordered.size();
        while (end > 0 && ordered.get(end - 1).isBlank()) {
            end--;
        }
        int start = 0;
        while (start < end && ordered.get(start).isBlank()) {
            start++;
        }
        return new PdfRow(List.copyOf(ordered.subList(start, end)));
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

    /** A stretch of a row without words. */
    record Gap(double from, double to) {
        double width() {
            return to - from;
        }

        Gap common(Gap other) {
            return new Gap(Math.max(from, other.from), Math.min(to, other.to));
        }
    }

    /** The gap that parts two columns, null when the row is one: a bullet or number stays with its words. */
    @Nullable
    Gap gutter() {
        Gap widest = null;
        double second = 0;
        for (Gap gap : gaps().subList(1, gaps().size() - 1)) {
            if (widest == null || gap.width() > widest.width()) {
                second = widest == null ? 0 : widest.width();
                widest = gap;
            } else {
                second = Math.max(second, gap.width());
            }
        }
        // words of a justified row stand apart evenly
        if (widest == null || widest.width() < WIDE_GAP || widest.width() < EVEN * second) {
            return null;
        }
        PdfRow left = before(widest.from() + 0.1);
        PdfRow right = behind(widest.from() + 0.1);
        boolean one =
                left == null || right == null || MARK.matcher(left.text()).matches() || isBlankToFill(left, right);
        return one ? null : widest;
    }

    /** The stretches without words, those before the first word and behind the last among them. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (glyph.x() - end > 1) {
                    gaps.add(new Gap(end, glyph.x()));
                }
                end = glyph.end();
            }
        }
        gaps.add(new Gap(end, Double.POSITIVE_INFINITY));
        return gaps;
    }

    /** The words left of a place, null when there are none. */
    @Nullable
    PdfRow before(double place) {
        return part(glyph -> glyph.middle() < place);
    }

    /** The words right of a place, null when there are none. */
    @Nullable
    PdfRow behind(double place) {
        return part(glyph -> glyph.middle() >= place);
    }

    private @Nullable PdfRow part(Predicate<PdfGlyph> side) {
        PdfRow part = ordered(glyphs.stream().filter(side).toList());
        return part.glyphs.isEmpty() ? null : part;
    }

    /** "Số:      /KH-UBND", "ngày     tháng 02": left open to be filled in, no column. */
    private static boolean isBlankToFill(PdfRow left, PdfRow right) {
        String next = right.text();
        return left.text().endsWith("Số:")
                || next.startsWith("/")
                || next.startsWith("tháng")
                || next.startsWith("năm");
    }
}
