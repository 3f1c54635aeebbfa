package vn.nhipcau.paper.writing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Pages as they come out of the printer: where each line of text stands, in which font and size, and what is ruled. Points from above. */
final class Printed {
    private static final PdfConverter CONVERTER = new PdfConverter();

    /** Pieces of one line further apart than this belong to two columns. */
    private static final double COLUMN_GAP = 12;

    record Page(double width, double height, List<Line> lines, List<Rule> rules) {
        Line line(String text) {
            return lines.stream()
                    .filter(line -> line.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line \"" + text + "\" in "
                            + lines.stream().map(Line::text).toList()));
        }

        Line starting(String text) {
            return lines.stream()
                    .filter(line -> line.text().startsWith(text))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line \"" + text + "…\""));
        }

        /** The rule next below a line, within its height. */
        Rule under(Line line) {
            return rules.stream()
                    .filter(rule -> rule.y() > line.y() && rule.y() < line.y() + line.size())
                    .filter(rule -> rule.left() < line.right() && rule.right() > line.left())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no rule under \"" + line.text() + "\""));
        }
    }

    /**
     * A line of one column.
     *
     * @param y of the baseline
     */
    record Line(
            String text, double left, double right, double y, double size, boolean bold, boolean italic, String font) {
        double width() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    record Rule(double left, double right, double y) {
        double length() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    private record Glyph(String text, double left, double right, double y, double size, String font) {}

    private Printed() {}

    static List<Page> pages(OfficialPaper paper) {
        return pages(PaperWriterTest.written(paper));
    }

    static List<Page> pages(byte[] docx) {
        Assumptions.assumeTrue(CONVERTER.isPresent(), "LibreOffice is absent: no page was printed and looked at");
        try (PDDocument pdf = Loader.loadPDF(CONVERTER.convert(docx))) {
            List<Page> pages = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                pages.add(new Press(page).print());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Watches one page being drawn. */
    private static final class Press extends PDFGraphicsStreamEngine {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Path2D.Double path = new Path2D.Double();
        private final double height;

        Press(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        Page print() throws IOException {
            processPage(getPage());
            return new Page(getPage().getMediaBox().getWidth(), height, lines(), rules);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            String text = font.toUnicode(code);
            double left = matrix.getTranslateX();
            double size = matrix.getScalingFactorY();
            glyphs.add(new Glyph(
                    text == null ? "?" : text,
                    left,
                    left + displacement.getX() * matrix.getScalingFactorX(),
                    height - matrix.getTranslateY(),
                    size,
                    font.getName()));
        }

        private List<Line> lines() {
            List<List<Glyph>> rows = new ArrayList<>();
            for (Glyph glyph : glyphs) {
                rows.stream()
                        .filter(row -> Math.abs(row.getFirst().y() - glyph.y()) < 1)
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.getLast();
                        })
                        .add(glyph);
            }
            rows.sort(Comparator.comparingDouble(row -> row.getFirst().y()));
            return rows.stream().flatMap(row -> columns(row).stream()).toList();
        }

        private static List<Line> columns(List<Glyph> row) {
            row.sort(Comparator.comparingDouble(Glyph::left));
            List<Line> lines = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= row.size(); i++) {
                if (i == row.size() || row.get(i).left() - row.get(i - 1).right() > COLUMN_GAP) {
                    lines.add(line(row.subList(from, i)));
                    from = i;
                }
            }
            return lines.stream().filter(line -> !line.text().isEmpty()).toList();
        }

        private static Line line(List<Glyph> all) {
            List<Glyph> ink =
                    all.stream().filter(glyph -> !glyph.text().isBlank()).toList();
            if (ink.isEmpty()) {
                return new Line("", 0, 0, 0, 0, false, false, "");
            }
            String text = String.join("", all.stream().map(Glyph::text).toList());
            return new Line(
                    text.strip(),
                    ink.getFirst().left(),
                    ink.getLast().right(),
                    ink.getFirst().y(),
                    ink.stream().mapToDouble(Glyph::size).max().orElseThrow(),
                    ink.stream().allMatch(glyph -> glyph.font().contains("Bold")),
                    ink.stream().allMatch(glyph -> glyph.font().contains("Italic")),
                    ink.getFirst().font());
        }

        private void drawn() {
            Rectangle2D box = path.getBounds2D();
            if (box.getWidth() > 10 && box.getHeight() < 2) {
                rules.add(new Rule(box.getMinX(), box.getMaxX(), height - box.getCenterY()));
            }
            path = new Path2D.Double();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            moveTo((float) p0.getX(), (float) p0.getY());
            lineTo((float) p1.getX(), (float) p1.getY());
            lineTo((float) p2.getX(), (float) p2.getY());
            lineTo((float) p3.getX(), (float) p3.getY());
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public @Nullable Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            path = new Path2D.Double();
        }

        @Override
        public void strokePath() {
            drawn();
        }

        @Override
        public void fillPath(int windingRule) {
            drawn();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            drawn();
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void shadingFill(COSName shadingName) {}
    }
}
