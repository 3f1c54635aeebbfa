package vn.nhipcau.paper.checking;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines and text boxes among the drawings of a paragraph, in the old way of drawing and the new. */
final class Shapes {
    private static final double EMU_PER_TWIP = 635;
    private static final Set<String> LINES = Set.of("line", "straightConnector1");
    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]+)(pt|in|cm|mm|px)?");
    private static final Pattern LINE_TYPE = Pattern.compile("#_x0000_t(?:20|32)");

    private Shapes() {}

    static Stream<Stroke> strokes(Element drawing, Frame frame) {
        return drawing.name().equals("drawing") ? drawn(drawing, frame) : old(drawing, frame);
    }

    private static Stream<Stroke> drawn(Element drawing, Frame frame) {
        return drawing.children().stream()
                .flatMap(anchor -> anchor.all("wsp")
                        .filter(Shapes::isVisibleLine)
                        .map(shape -> {
                            Element own = shape.at("spPr", "xfrm", "ext");
                            Element extent = own != null ? own : anchor.at("extent");
                            double length = extent == null ? 0 : extent.number("cx", 0) / EMU_PER_TWIP;
                            double height = extent == null ? 0 : extent.number("cy", 0) / EMU_PER_TWIP;
                            boolean isSolid =
                                    shape.all("prstDash").allMatch(dash -> "solid".equals(dash.attribute("val")));
                            return new Stroke(
                                    Stroke.Kind.SHAPE,
                                    left(anchor, frame, length),
                                    height > length / 10 + 20 ? 0 : length,
                                    isSolid);
                        })
                        .filter(stroke -> stroke.length() > 0));
    }

    private static boolean isVisibleLine(Element shape) {
        Element form = shape.at("spPr", "prstGeom");
        return form != null
                && LINES.contains(String.valueOf(form.attribute("prst")))
                && shape.at("spPr", "ln", "noFill") == null;
    }

    private static double left(Element anchor, Frame frame, double width) {
        Element position = anchor.at("positionH");
        if (position == null) {
            return Double.NaN;
        }
        String from = position.attributes().getOrDefault("relativeFrom", "column");
        Element offset = position.at("posOffset");
        Element align = position.at("align");
        if (offset != null) {
            return base(from, frame) + Traits.parsed(offset.text(), 0) / EMU_PER_TWIP;
        }
        return align == null ? Double.NaN : aligned(align.text(), from, frame, width);
    }

    private static double aligned(String align, String from, Frame frame, double width) {
        double spare = from.equals("page") || from.equals("margin")
                ? (from.equals("page")
                                ? frame.section().width()
                                : frame.section().textWidth())
                        - width
                : frame.inner() - width;
        return base(from, frame)
                + switch (align) {
                    case "center" -> spare / 2;
                    case "right" -> spare;
                    default -> 0;
                };
    }

    private static double base(String from, Frame frame) {
        return switch (from) {
            case "page" -> 0;
            case "margin" -> frame.section().left();
            default -> frame.left();
        };
    }

    private static Stream<Stroke> old(Element drawing, Frame frame) {
        return drawing.all()
                .filter(shape -> shape.name().equals("line")
                        || LINE_TYPE
                                .matcher(shape.attributes().getOrDefault("type", ""))
                                .matches())
                .filter(shape -> !"f".equals(shape.attribute("stroked")))
                .map(shape -> old(shape, frame, drawing))
                .filter(stroke -> stroke.length() > 0);
    }

    private static Stroke old(Element shape, Frame frame, Element drawing) {
        double width = style(shape, "width", 0);
        double left = style(shape, "margin-left", 0);
        String from = shape.attribute("from");
        String to = shape.attribute("to");
        if (from != null && to != null) {
            left += twips(from.split(",", 2)[0]);
            width = Math.abs(twips(to.split(",", 2)[0]) - twips(from.split(",", 2)[0]));
        }
        boolean isSolid = drawing.all("stroke")
                .allMatch(stroke ->
                        stroke.attributes().getOrDefault("dashstyle", "solid").equals("solid"));
        return new Stroke(Stroke.Kind.SHAPE, oldBase(shape, frame) + left, width, isSolid);
    }

    private static double oldBase(Element shape, Frame frame) {
        Matcher relative = Pattern.compile("mso-position-horizontal-relative: ?(\\w+)")
                .matcher(shape.attributes().getOrDefault("style", ""));
        return base(relative.find() ? relative.group(1) : "column", frame);
    }

    /** The frame of a text box; null where the drawing holds none. */
    static @Nullable Frame box(Element drawing, Frame frame) {
        if (drawing.all("txbxContent").findAny().isEmpty()) {
            return null;
        }
        double width;
        double left;
        if (drawing.name().equals("drawing")) {
            Element anchor =
                    drawing.children().isEmpty() ? drawing : drawing.children().getFirst();
            Element extent = anchor.at("extent");
            width = extent == null ? 0 : extent.number("cx", 0) / EMU_PER_TWIP;
            left = left(anchor, frame, width);
        } else {
            Element shape = drawing.all()
                    .filter(part -> part.attributes().getOrDefault("style", "").contains("width"))
                    .findFirst()
                    .orElse(drawing);
            width = style(shape, "width", 0);
            left = oldBase(shape, frame) + style(shape, "margin-left", 0);
        }
        double offset =
                Double.isNaN(left) ? frame.offset() : left - frame.section().left();
        return new Frame(frame.section(), offset, width, frame.cell(), true);
    }

    private static double style(Element shape, String property, double otherwise) {
        for (String rule : shape.attributes().getOrDefault("style", "").split(";", -1)) {
            String[] sides = rule.split(":", 2);
            if (sides.length == 2 && sides[0].strip().equals(property)) {
                return twips(sides[1]);
            }
        }
        return otherwise;
    }

    private static double twips(String length) {
        Matcher matcher = LENGTH.matcher(length.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return 0;
        }
        double points = switch (String.valueOf(matcher.group(2))) {
            case "pt" -> 1;
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            default -> 0.75;
        };
        return Traits.parsed(matcher.group(1) + "e3", 0) / 1000.0 * points * 20;
    }
}
