package vn.nhipcau.library.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A drawing made of nothing but what draws: what is not on the list does not get through, whatever it is. What came is
 * dropped; this is what is kept.
 *
 * @param svg as text in UTF-8
 * @param left how many things were left out
 */
record SafeSvg(String svg, int width, int height, int left) {
    private static final String SPACE = "http://www.w3.org/2000/svg";
    private static final String LINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of(
            ("svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc"
                            + " linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix"
                            + " feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap"
                            + " feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge"
                            + " feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile"
                            + " feTurbulence")
                    .split(" "));

    /** Names of attributes by their sense; whatever begins with "on" is none of them. */
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "id|class|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fx|fy|fr|dx|dy|width|height|points|offset|transform|viewBox"
                    + "|preserveAspectRatio|version|rotate|textLength|lengthAdjust|startOffset|pathLength|role|lang"
                    + "|gradientUnits|gradientTransform|spreadMethod|patternUnits|patternContentUnits|patternTransform"
                    + "|clipPathUnits|maskUnits|maskContentUnits|marker(Width|Height|Units|-start|-mid|-end)|refX|refY|orient"
                    + "|fill(-opacity|-rule)?|stroke(-\\w+)*|stop-(color|opacity)|opacity|color|clip(-path|-rule)|mask|filter"
                    + "|display|visibility|overflow|font(-\\w+)*|text-(anchor|decoration|rendering)|letter-spacing"
                    + "|word-spacing|dominant-baseline|alignment-baseline|baseline-shift|direction|writing-mode|paint-order"
                    + "|vector-effect|shape-rendering|image-rendering|mix-blend-mode|filterUnits|primitiveUnits|in2?|result"
                    + "|stdDeviation|mode|type|values|operator|k[1-4]|scale|[xy]ChannelSelector|flood-(color|opacity)"
                    + "|lighting-color|surfaceScale|diffuseConstant|specular(Constant|Exponent)|kernelMatrix|order|divisor"
                    + "|bias|targetX|targetY|edgeMode|preserveAlpha|radius|baseFrequency|numOctaves|seed|stitchTiles"
                    + "|azimuth|elevation|z|pointsAt[XYZ]|limitingConeAngle|tableValues|slope|intercept|amplitude|exponent"
                    + "|color-interpolation(-filters)?|aria-(label|hidden)");

    /** A way to something else within the drawing. */
    private static final Pattern OWN = Pattern.compile("#[\\w.:-]+");

    private static final Pattern OWN_URL = Pattern.compile("url\\(\\s*['\"]?#[\\w.:-]+['\"]?\\s*\\)");
    private static final Pattern EVIL = Pattern.compile("url|javascript|data:|@|expression|\\\\|<|&");
    private static final Pattern STYLE = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+)");

    private static final int MOST_DEPTH = 60;
    private static final int MOST_ELEMENTS = 50_000;

    /** A drawing that uses one that uses one … is as large as a house in a few lines. */
    private static final int MOST_USES = 500;

    private static final int USUAL = 1000;

    /**
     * Reads a drawing through the list.
     *
     * @throws UnfitFile drawing.entities, drawing.broken, drawing.tooMuch, drawing.empty
     */
    static SafeSvg of(InputStream svg) throws IOException {
        XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        inputs.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        inputs.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        StringWriter text = new StringWriter();
        try {
            XMLStreamReader reader = inputs.createXMLStreamReader(svg);
            Walk walk = new Walk(reader, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            walk.run();
            return new SafeSvg(text.toString(), walk.width, walk.height, walk.left);
        } catch (XMLStreamException e) {
            throw new UnfitFile("drawing.broken");
        }
    }

    /** One pass through a drawing. */
    private static final class Walk {
        private final XMLStreamReader in;
        private final XMLStreamWriter out;
        private int depth;
        private int elements;
        private int uses;
        private int left;
        private int width = USUAL;
        private int height = USUAL;

        Walk(XMLStreamReader in, XMLStreamWriter out) {
            this.in = in;
            this.out = out;
        }

        void run() throws XMLStreamException {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open();
                    case XMLStreamConstants.END_ELEMENT -> {
                        out.writeEndElement();
                        depth--;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> out.writeCharacters(in.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnfitFile("drawing.entities");
                    case XMLStreamConstants.DTD -> {
                        if (in.getText() != null && in.getText().contains("ENTITY")) {
                            throw new UnfitFile("drawing.entities");
                        }
                    }
                    default -> {}
                }
            }
            out.flush();
            if (elements < 2) {
                throw new UnfitFile("drawing.empty");
            }
        }

        private void open() throws XMLStreamException {
            String name = in.getLocalName();
            boolean ours = SPACE.equals(in.getNamespaceURI()) || in.getNamespaceURI() == null;
            if (!ours || !ELEMENTS.contains(name)) {
                leaveOut();
                return;
            }
            uses += name.equals("use") ? 1 : 0;
            if (++elements > MOST_ELEMENTS || ++depth > MOST_DEPTH || uses > MOST_USES) {
                throw new UnfitFile("drawing.tooMuch");
            }
            out.writeStartElement(name);
            if (elements == 1) {
                out.writeAttribute("xmlns", SPACE);
                measure();
            }
            for (int i = 0; i < in.getAttributeCount(); i++) {
                attribute(name, i);
            }
        }

        /** With everything in it. */
        private void leaveOut() throws XMLStreamException {
            left++;
            for (int inside = 1; inside > 0; ) {
                int event = in.next();
                inside += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnfitFile("drawing.entities");
                }
            }
        }

        private void attribute(String element, int i) throws XMLStreamException {
            String name = in.getAttributeLocalName(i);
            String space = in.getAttributeNamespace(i);
            String value = in.getAttributeValue(i);
            if (name.equals("href") && (space == null || space.isEmpty() || space.equals(LINK))) {
                boolean fits = OWN.matcher(value).matches() && !value.equals("#" + element);
                write("href", fits ? value : null);
            } else if (space != null && !space.isEmpty()) {
                left++;
            } else if (name.equals("style")) {
                write("style", style(value));
            } else {
                write(name, ATTRIBUTES.matcher(name).matches() && isSafe(value) ? value : null);
            }
        }

        private void write(String name, @Nullable String value) throws XMLStreamException {
            if (value == null) {
                left++;
            } else {
                out.writeAttribute(name, value);
            }
        }

        private @Nullable String style(String value) {
            List<String> kept = new ArrayList<>();
            Matcher property = STYLE.matcher(value);
            while (property.find()) {
                if (ATTRIBUTES.matcher(property.group(1)).matches() && isSafe(property.group(2))) {
                    kept.add(property.group(1) + ":" + property.group(2).strip());
                }
            }
            return kept.isEmpty() ? null : String.join(";", kept);
        }

        private static boolean isSafe(String value) {
            String bare = OWN_URL.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
            return !EVIL.matcher(bare.replaceAll("\\s|/\\*.*?\\*/", "")).find();
        }

        /** How large it wants to be seen, in points of a screen: only the ratio matters. */
        private void measure() {
            String box = in.getAttributeValue(null, "viewBox");
            String[] sides = box == null ? new String[0] : box.strip().split("[\\s,]+", -1);
            double across = number(sides.length == 4 ? sides[2] : in.getAttributeValue(null, "width"));
            double down = number(sides.length == 4 ? sides[3] : in.getAttributeValue(null, "height"));
            if (across > 0 && down > 0) {
                width = USUAL;
                height = (int) Math.clamp(Math.round(USUAL * down / across), 1, 20L * USUAL);
            }
        }

        private static double number(@Nullable String value) {
            Matcher number =
                    Pattern.compile("(\\d{1,7}(\\.\\d{1,6})?)(px|pt|mm|cm)?").matcher(value == null ? "" : value);
            return number.matches() ? Double.parseDouble(number.group(1)) : 0;
        }
    }
}
