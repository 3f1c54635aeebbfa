package vn.nhipcau.paper.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/** What the styles of a Word file say about numbering and weight; a style inherits what it does not say. */
public final class WordStyles {
    /** Papers put together from many others have some thousands. */
    private static final int MOST = 20_000;

    private static final int DEEPEST_CHAIN = 20;
    private static final int DEEPEST_HEADING = 9;
    private static final Pattern HEADING_NAME = Pattern.compile("(?i)heading ([1-9])");

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;

    private static final class Style {
        @Nullable
        String basedOn;

        @Nullable
        Integer numbering;

        @Nullable
        Integer level;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean capitals;

        @Nullable
        Integer heading;
    }

    public static WordStyles read(byte @Nullable [] part) {
        WordStyles styles = new WordStyles();
        if (part != null) {
            styles.read(new Xml(part));
        }
        return styles;
    }

    private void read(Xml xml) {
        Style style = new Style();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> style = begin(xml);
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "numId" -> style.numbering = xml.number("val", 0);
                case "ilvl" -> style.level = xml.number("val", 0);
                case "b" -> style.bold = xml.isOn();
                case "caps" -> style.capitals = xml.isOn();
                case "name" -> heading(style, xml.attribute("val"));
                case "outlineLvl" -> style.heading = xml.number("val", DEEPEST_HEADING) + 1;
                case "tblStylePr", "docDefaults", "latentStyles" -> xml.skip();
                default -> {}
            }
        }
    }

    private Style begin(Xml xml) {
        Style style = new Style();
        String id = xml.attribute("styleId");
        if (styles.size() > MOST) {
            throw new UnreadablePaper("bomb");
        }
        if (id != null) {
            styles.put(id, style);
            if ("1".equals(xml.attribute("default")) && "paragraph".equals(xml.attribute("type"))) {
                usual = id;
            }
        }
        return style;
    }

    /** The style's numbering definition, null when it has none. */
    @Nullable
    Integer numbering(@Nullable String id) {
        return first(id, style -> style.numbering);
    }

    @Nullable
    Integer level(@Nullable String id) {
        return first(id, style -> style.level);
    }

    boolean isBold(@Nullable String id) {
        return Boolean.TRUE.equals(first(id, style -> style.bold));
    }

    boolean isCapitals(@Nullable String id) {
        return Boolean.TRUE.equals(first(id, style -> style.capitals));
    }

    /** The built-in styles keep their English names in every language of Word. */
    private static void heading(Style style, @Nullable String name) {
        Matcher heading = HEADING_NAME.matcher(name == null ? "" : name);
        if (heading.matches()) {
            style.heading = Integer.valueOf(heading.group(1));
        }
    }

    /** Level of a heading from 1, 0 for running text. */
    int heading(@Nullable String id) {
        Integer level = first(id, style -> style.heading);
        return level == null || level > DEEPEST_HEADING ? 0 : level;
    }

    private <T> @Nullable T first(@Nullable String id, Function<Style, @Nullable T> property) {
        String at = id == null ? usual : id;
        for (int i = 0; at != null && i < DEEPEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            at = style.basedOn;
        }
        return null;
    }
}
