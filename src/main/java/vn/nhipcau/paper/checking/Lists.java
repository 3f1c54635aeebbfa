package vn.nhipcau.paper.checking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.source.WordNumbering;
import vn.nhipcau.paper.source.WordPackage;
import vn.nhipcau.paper.source.WordStyles;
import vn.nhipcau.paper.source.Xml;

/** Automatic lists: the number that stands before a paragraph, and the indents that it brings. */
final class Lists {
    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Map<String, Traits> definitions = new HashMap<>();
    private final Map<String, Traits> overrides = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();

    Lists(WordPackage file) {
        numbering = WordNumbering.read(file.bytes("word/numbering.xml"));
        styles = WordStyles.read(file.bytes("word/styles.xml"));
        Xml xml = file.part("word/numbering.xml");
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                levels(Element.read(xml), "abstractNumId", definitions);
            } else if (xml.isStart() && xml.name().equals("num")) {
                list(Element.read(xml));
            }
        }
    }

    private void list(Element list) {
        Element definition = list.at("abstractNumId");
        if (definition != null) {
            definitionOf.put(String.valueOf(list.attribute("numId")), String.valueOf(definition.attribute("val")));
        }
        levels(list, "numId", overrides);
    }

    private static void levels(Element list, String id, Map<String, Traits> into) {
        list.all("lvl")
                .forEach(level ->
                        into.put(list.attribute(id) + "/" + level.number("ilvl", 0), Traits.of(level.at("pPr"))));
    }

    /** Of a paragraph whose formatting as a whole says which list it is in. */
    boolean isIn(Traits paragraph) {
        return paragraph.number("numPr.numId", 0) != 0;
    }

    private int level(Traits paragraph, String style) {
        int list = paragraph.number("numPr.numId", 0);
        return paragraph.get("numPr.ilvl") == null ? numbering.levelOf(list, style) : paragraph.number("numPr.ilvl", 0);
    }

    Traits indents(Traits paragraph, String style) {
        String list = String.valueOf(paragraph.get("numPr.numId"));
        String level = "/" + level(paragraph, style);
        Traits own = overrides.get(list + level);
        @Nullable Traits shared = definitions.get(definitionOf.get(list) + level);
        return own != null ? own : shared != null ? shared : Traits.NONE;
    }

    /** Counts the paragraph; "I. " or "- ", and "" where the list shows nothing. */
    String label(Traits paragraph, String style) {
        return numbering.label(paragraph.number("numPr.numId", 0), level(paragraph, style), styles);
    }
}
