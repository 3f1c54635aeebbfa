package vn.nhipcau.paper.checking;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How Word puts its levels of formatting together (ECMA-376 part 1, 17.7.2). */
final class Formatting {
    private final Styles styles;
    private final ThemeFonts fonts;

    /** Not shared: it counts the paragraphs of one part. */
    private final Lists lists;

    /** A paper has thousands of paragraphs and a few dozen ways to set them. */
    private final Map<Key, Traits> paragraphs = new HashMap<>();

    private final Map<Key, Look> looks = new HashMap<>();

    private record Key(Traits own, String style, @Nullable String tableStyle) {}

    Formatting(Styles styles, ThemeFonts fonts, Lists lists) {
        this.styles = styles;
        this.fonts = fonts;
        this.lists = lists;
    }

    Styles styles() {
        return styles;
    }

    /** The formatting of a paragraph with the number that stands before it. */
    record Resolved(Traits traits, String style, String label) {}

    Resolved paragraph(@Nullable Element properties, @Nullable String tableStyle) {
        Traits own = Traits.of(properties);
        String style = styles.paragraphStyle(own.get("pStyle"));
        Key key = new Key(own, style, tableStyle);
        Traits said = own.over(styles.paragraph(style));
        Traits whole = paragraphs.get(key);
        if (whole == null) {
            whole = whole(own, style, tableStyle);
            paragraphs.put(key, whole);
        }
        return new Resolved(whole, style, lists.isIn(said) ? lists.label(said, style) : "");
    }

    private Traits whole(Traits own, String style, @Nullable String tableStyle) {
        Traits styled = styles.paragraph(style);
        Traits below = styles.paragraph(tableStyle).over(styles.usualParagraph());
        Traits said = own.over(styled);
        if (!lists.isIn(said)) {
            return said.over(below);
        }
        Traits indents = lists.indents(said, style);
        // the list is as near as the level that names it
        return own.get("numPr.numId") == null
                ? own.over(styled).over(indents).over(below)
                : own.over(indents).over(styled).over(below);
    }

    Look look(@Nullable Element properties, String paragraphStyle, @Nullable String tableStyle) {
        Traits own = Traits.of(properties);
        return looks.computeIfAbsent(
                new Key(own, paragraphStyle, tableStyle), key -> look(own, paragraphStyle, tableStyle));
    }

    private Look look(Traits own, String paragraphStyle, @Nullable String tableStyle) {
        Traits paragraph = styles.run(paragraphStyle);
        Traits character = styles.run(own.get("rStyle"));
        Traits table = styles.run(tableStyle);
        Traits all = own.over(character).over(paragraph).over(table).over(styles.usualRun());
        Traits[] levels = {own, character, paragraph, table};
        String underline = all.get("u", "none");
        return new Look(
                fonts.of(all, "ascii"),
                fonts.of(all, "hAnsi"),
                all.number("sz", 20) / 2.0,
                isOn("b", levels),
                isOn("i", levels),
                all.get("color", "auto"),
                isOn("caps", levels),
                !underline.equals("none") && !underline.equals("0"),
                isOn("vanish", levels));
    }

    /** A switch in two styles at once is off again; one at the letters themselves is as it says (17.7.3). */
    private boolean isOn(String toggle, Traits... levels) {
        if (levels[0].get(toggle) != null) {
            return levels[0].isOn(toggle);
        }
        if (Stream.of(levels).allMatch(level -> level.get(toggle) == null)) {
            return styles.usualRun().isOn(toggle);
        }
        return Stream.of(levels).filter(level -> level.isOn(toggle)).count() % 2 == 1;
    }
}
