package vn.nhipcau.paper.checking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.source.Xml;

/** The styles of a Word file, each with what it inherits. */
final class Styles {
    private static final int DEEPEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Traits usualParagraph = Traits.NONE;
    private Traits usualRun = Traits.NONE;
    private @Nullable String usualStyle;
    private @Nullable String usualTable;

    private static final class Style {
        final Element element;

        @Nullable
        Traits paragraph;

        @Nullable
        Traits run;

        Style(Element element) {
            this.element = element;
        }
    }

    static Styles read(@Nullable Xml xml) {
        Styles styles = new Styles();
        while (xml != null && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPrDefault" ->
                    styles.usualRun = Traits.of(Element.read(xml).at("rPr"));
                case "pPrDefault" ->
                    styles.usualParagraph = Traits.of(Element.read(xml).at("pPr"));
                case "style" -> styles.add(Element.read(xml));
                case "latentStyles" -> xml.skip();
                default -> {}
            }
        }
        return styles;
    }

    private void add(Element style) {
        String id = style.attribute("styleId");
        if (id == null) {
            return;
        }
        styles.put(id, new Style(style));
        String isDefault = style.attributes().getOrDefault("default", "0");
        if (isDefault.equals("1") || isDefault.equals("true")) {
            switch (style.attributes().getOrDefault("type", "paragraph")) {
                case "paragraph" -> usualStyle = id;
                case "table" -> usualTable = id;
                default -> {}
            }
        }
    }

    Traits usualParagraph() {
        return usualParagraph;
    }

    Traits usualRun() {
        return usualRun;
    }

    String paragraphStyle(@Nullable String id) {
        return id != null && styles.containsKey(id) ? id : usualStyle == null ? "" : usualStyle;
    }

    String tableStyle(@Nullable String id) {
        return id != null && styles.containsKey(id) ? id : usualTable == null ? "" : usualTable;
    }

    Traits paragraph(@Nullable String id) {
        return paragraph(id, 0);
    }

    private Traits paragraph(@Nullable String id, int depth) {
        Style style = id == null || depth > DEEPEST_CHAIN ? null : styles.get(id);
        if (style == null) {
            return Traits.NONE;
        }
        Traits known = style.paragraph;
        if (known == null) {
            known = Traits.of(style.element.at("pPr")).over(paragraph(basis(style), depth + 1));
            style.paragraph = known;
        }
        return known;
    }

    Traits run(@Nullable String id) {
        return run(id, 0);
    }

    private Traits run(@Nullable String id, int depth) {
        Style style = id == null || depth > DEEPEST_CHAIN ? null : styles.get(id);
        if (style == null) {
            return Traits.NONE;
        }
        Traits known = style.run;
        if (known == null) {
            known = Traits.of(style.element.at("rPr")).over(run(basis(style), depth + 1));
            style.run = known;
        }
        return known;
    }

    /** What a table style says of tables. */
    Traits table(String id) {
        Traits traits = Traits.NONE;
        Style style = styles.get(id);
        for (int depth = 0; style != null && depth < DEEPEST_CHAIN; depth++) {
            traits = traits.over(Traits.of(style.element.at("tblPr")));
            String basis = basis(style);
            style = basis == null ? null : styles.get(basis);
        }
        return traits;
    }

    private static @Nullable String basis(Style style) {
        Element basis = style.element.at("basedOn");
        return basis == null ? null : basis.attribute("val");
    }
}
