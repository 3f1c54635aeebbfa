package vn.nhipcau.paper.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.nhipcau.paper.UnreadablePaper;

/** The characters and ruled lines of one page. */
final class PdfPage extends PDFTextStripper {
    private static final double THIN = 3;
    private static final double SHORT = 6;

    /** A printed letter takes the memory of so many written ones. */
    private static final int GLYPH = 4;

    /** Drawings in drawings can be made to have no end. */
    private static final int MOST_DRAWINGS = 3_000;

    /** A table has some hundred ruled lines; what has more is a drawing. */
    private static final int MOST_RULINGS = 3_000;

    private final PDPage page;
    private final Extent extent;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfRuling> rulings = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    private double[] start = {0, 0};
    private double[] current = {0, 0};
    private int drawings;

    PdfPage(PDPage page, Extent extent) {
        this.page = page;
        this.extent = extent;
        for (String name :
                List.of("m", "l", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "c", "v", "y")) {
            addOperator(new Path(this, name));
        }
    }

    static PdfPage read(PDPage page, Extent extent) throws IOException {
        extent.page();
        PdfPage read = new PdfPage(page, extent);
        // the stripper writes breaks between pages even when nobody reads them
        read.output = Writer.nullWriter();
        read.processPage(page);
        return read;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        drawings += operator.getName().equals("Do") ? 1 : 0;
        extent.step();
        if (drawings > MOST_DRAWINGS) {
            throw new UnreadablePaper("bomb");
        }
        super.processOperator(operator, operands);
    }

    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    List<PdfRuling> rulings() {
        return rulings.size() > MOST_RULINGS ? List.of() : rulings;
    }

    double width() {
        return page.getCropBox().getWidth();
    }

    double height() {
        return page.getCropBox().getHeight();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        extent.characters(GLYPH);
        if (Character.getType(unicode.charAt(0)) == Character.NON_SPACING_MARK && !glyphs.isEmpty()) {
            PdfGlyph base = glyphs.removeLast();
            glyphs.add(new PdfGlyph(
                    base.text() + unicode, base.x(), base.y(), base.width(), base.height(), base.space(), base.bold()));
            return;
        }
        glyphs.add(new PdfGlyph(
                unicode,
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.max(text.getHeightDir(), text.getFontSizeInPt() / 2),
                text.getWidthOfSpace(),
                isBold(text.getFont())));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 700));
    }

    /** An operator that builds or paints a path. */
    private static final class Path extends OperatorProcessor {
        private final PdfPage page;
        private final String name;

        Path(PdfPage page, String name) {
            super(page);
            this.page = page;
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            double[] numbers = operands.stream()
                    .filter(COSNumber.class::isInstance)
                    .mapToDouble(number -> ((COSNumber) number).floatValue())
                    .toArray();
            page.path(name, numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private void path(String operator, double[] numbers) {
        switch (operator) {
            case "m" -> {
                if (numbers.length >= 2) {
                    start = point(numbers[0], numbers[1]);
                    current = start;
                }
            }
            case "l", "c", "v", "y" -> {
                if (numbers.length >= 2) {
                    line(point(numbers[numbers.length - 2], numbers[numbers.length - 1]));
                }
            }
            case "h" -> line(start);
            case "re" -> {
                if (numbers.length >= 4) {
                    rectangle(numbers);
                }
            }
            case "n" -> segments.clear();
            default -> paint();
        }
    }

    private void rectangle(double[] numbers) {
        double[] a = point(numbers[0], numbers[1]);
        double[] c = point(numbers[0] + numbers[2], numbers[1] + numbers[3]);
        segments.add(new double[] {a[0], a[1], c[0], a[1]});
        segments.add(new double[] {c[0], a[1], c[0], c[1]});
        segments.add(new double[] {c[0], c[1], a[0], c[1]});
        segments.add(new double[] {a[0], c[1], a[0], a[1]});
        start = a;
        current = a;
    }

    private void line(double[] to) {
        segments.add(new double[] {current[0], current[1], to[0], to[1]});
        current = to;
    }

    private double[] point(double x, double y) {
        Point2D.Float point = transformedPoint((float) x, (float) y);
        return new double[] {
            point.x - page.getCropBox().getLowerLeftX(), page.getCropBox().getUpperRightY() - point.y
        };
    }

    private void paint() {
        for (double[] line : segments) {
            double width = Math.abs(line[2] - line[0]);
            double height = Math.abs(line[3] - line[1]);
            if (height <= THIN && width >= SHORT) {
                rulings.add(new PdfRuling(
                        true, (line[1] + line[3]) / 2, Math.min(line[0], line[2]), Math.max(line[0], line[2])));
            } else if (width <= THIN && height >= SHORT) {
                rulings.add(new PdfRuling(
                        false, (line[0] + line[2]) / 2, Math.min(line[1], line[3]), Math.max(line[1], line[3])));
            }
        }
        segments.clear();
    }
}
