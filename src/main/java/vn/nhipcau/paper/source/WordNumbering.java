package vn.nhipcau.paper.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/**
 * Automatic numbers of a Word file, counted in the order of its paragraphs. Lists that share one definition go on counting
 * together unless a list says where it starts (ECMA-376 part 1, 17.9).
 */
public final class WordNumbering {
    private static final int LEVELS = 9;

    /** Papers put together from many others have some thousands. */
    private static final int MOST = 20_000;

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, String> styleLinks = new HashMap<>();
    private final Map<Integer, List> lists = new HashMap<>();
    private final Map<Integer, @Nullable Integer[]> counters = new HashMap<>();
    private final Set<Integer> started = new HashSet<>();

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        String gap = "tab";
        int restart = -1;
        boolean legal;

        @Nullable
        String style;
    }

    private static final class List {
        int definition;
        final @Nullable Integer[] starts = new @Nullable Integer[LEVELS];
        final @Nullable Level[] levels = new @Nullable Level[LEVELS];
    }

    public static WordNumbering read(byte @Nullable [] part) {
        WordNumbering numbering = new WordNumbering();
        if (part != null) {
            numbering.read(new Xml(part));
        }
        return numbering;
    }

    private void read(Xml xml) {
        while (xml.next()) {
            if (definitions.size() + lists.size() > MOST) {
                throw new UnreadablePaper("bomb");
            }
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                readDefinition(xml, xml.number("abstractNumId", -1));
            } else if (xml.isStart() && xml.name().equals("num")) {
                readList(xml, xml.number("numId", -1));
            }
        }
    }

    private void readDefinition(Xml xml, int id) {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        definitions.put(id, levels);
        while (xml.next() && !(xml.name().equals("abstractNum") && !xml.isStart())) {
            if (xml.isStart() && xml.name().equals("lvl")) {
                levels[bounded(xml.number("ilvl", 0))] = readLevel(xml);
            } else if (xml.isStart() && xml.name().equals("numStyleLink")) {
                String style = xml.attribute("val");
                if (style != null) {
                    styleLinks.put(id, style);
                }
            }
        }
    }

    private static Level readLevel(Xml xml) {
        Level level = new Level();
        while (xml.next() && !(xml.name().equals("lvl") && !xml.isStart())) {
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = value == null ? "decimal" : value;
                case "lvlText" -> level.text = value == null ? "" : value;
                case "suff" -> level.gap = value == null ? "tab" : value;
                case "lvlRestart" -> level.restart = xml.number("val", -1);
                case "isLgl" -> level.legal = xml.isOn();
                case "pStyle" -> level.style = value;
                default -> {}
            }
        }
        return level;
    }

    private void readList(Xml xml, int id) {
        List list = new List();
        lists.put(id, list);
        int level = 0;
        while (xml.next() && !(xml.name().equals("num") && !xml.isStart())) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNumId" -> list.definition = xml.number("val", -1);
                case "lvlOverride" -> level = bounded(xml.number("ilvl", 0));
                case "startOverride" -> list.starts[level] = xml.number("val", 1);
                case "lvl" -> list.levels[bounded(xml.number("ilvl", level))] = readLevel(xml);
                default -> {}
            }
        }
    }

    /** The level that a definition ties to a paragraph style, 0 when it ties none. */
    public int levelOf(int numbering, @Nullable String style) {
        List list = lists.get(numbering);
        Level[] levels = list == null ? null : definitions.get(list.definition);
        for (int i = 0; levels != null && i < LEVELS; i++) {
            if (style != null && style.equals(levels[i].style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts one paragraph and gives its number with the gap behind it, "" when the list shows none. */
    public String label(int numbering, int ilvl, WordStyles styles) {
        List list = lists.get(numbering);
        if (list == null) {
            return "";
        }
        int definition = definitionOf(list, styles);
        if (!definitions.containsKey(definition)) {
            return "";
        }
        int depth = bounded(ilvl);
        count(numbering, list, definition, depth);
        Level level = level(list, definition, depth);
        String text = WordNumberText.of(level.text, level.format, i -> shown(list, definition, i, level.legal));
        return text.isEmpty() || level.gap.equals("nothing") ? text : text + " ";
    }

    private String shown(List list, int definition, int depth, boolean legal) {
        Level level = level(list, definition, depth);
        @Nullable Integer[] counts = counts(definition);
        Integer count = counts[depth];
        if (count == null) {
            count = start(list, level, depth);
            counts[depth] = count;
        }
        return WordNumberText.number(count, legal ? "decimal" : level.format);
    }

    private void count(int numbering, List list, int definition, int depth) {
        @Nullable Integer[] counts = counts(definition);
        Level level = level(list, definition, depth);
        boolean overridden = list.starts[depth] != null && started.add(numbering * LEVELS + depth);
        Integer count = counts[depth];
        counts[depth] = count == null || overridden ? start(list, level, depth) : Integer.valueOf(count + 1);
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            int restart = level(list, definition, deeper).restart;
            if (restart < 0 || depth < restart) {
                counts[deeper] = null;
            }
        }
    }

    private static int start(List list, Level level, int depth) {
        Integer start = list.starts[depth];
        return start == null ? level.start : start;
    }

    private Level level(List list, int definition, int depth) {
        Level own = list.levels[depth];
        return own == null ? definitions.getOrDefault(definition, new Level[0])[depth] : own;
    }

    private @Nullable Integer[] counts(int definition) {
        return counters.computeIfAbsent(definition, id -> new @Nullable Integer[LEVELS]);
    }

    private int definitionOf(List list, WordStyles styles) {
        String link = styleLinks.get(list.definition);
        Integer numbering = link == null ? null : styles.numbering(link);
        List linked = numbering == null ? null : lists.get(numbering);
        return linked == null ? list.definition : linked.definition;
    }

    private static int bounded(int level) {
        return Math.max(0, Math.min(LEVELS - 1, level));
    }
}
