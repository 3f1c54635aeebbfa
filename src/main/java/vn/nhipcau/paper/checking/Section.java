package vn.nhipcau.paper.checking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages of one size and margins. Word says how they are where they end: until then the section is empty. Lengths in twips. */
final class Section {
    static final double TWIPS_PER_MM = 1440 / 25.4;

    private final int number;
    private Traits traits = Traits.NONE;

    /** By type: default, first, even. A section without one of its own has its predecessor's. */
    private Map<String, String> headers = new HashMap<>();

    private Map<String, String> footers = new HashMap<>();

    Section(int number) {
        this.number = number;
    }

    void fill(Element properties, @Nullable Section before) {
        traits = Traits.of(properties);
        if (before != null) {
            headers = new HashMap<>(before.headers);
            footers = new HashMap<>(before.footers);
        }
        for (Element child : properties.children()) {
            String id = child.attribute("id");
            String type = child.attributes().getOrDefault("type", "default");
            if (id != null && child.name().equals("headerReference")) {
                headers.put(type, id);
            } else if (id != null && child.name().equals("footerReference")) {
                footers.put(type, id);
            }
        }
    }

    /** From 1. */
    int number() {
        return number;
    }

    Place where() {
        return number == 1 ? Place.FIRST_PAGE : Place.section(number, isLandscape());
    }

    int width() {
        return traits.number("pgSz.w", 12240);
    }

    int height() {
        return traits.number("pgSz.h", 15840);
    }

    boolean isLandscape() {
        return width() > height();
    }

    /** The gutter belongs to the left edge. */
    int left() {
        return traits.number("pgMar.left", 1440) + traits.number("pgMar.gutter", 0);
    }

    /** Of top, right or bottom; Word writes a margin that headers must not push with a minus. */
    int margin(String side) {
        return Math.abs(traits.number("pgMar." + side, 1440));
    }

    int textWidth() {
        return Math.max(1, width() - left() - margin("right"));
    }

    boolean hasOwnFirstPage() {
        return traits.isOn("titlePg");
    }

    @Nullable
    String header(String type) {
        return headers.get(type);
    }

    @Nullable
    String footer(String type) {
        return footers.get(type);
    }

    String numberFormat() {
        return traits.get("pgNumType.fmt", "decimal");
    }

    /** The number of its first page, -1 where it goes on counting. */
    int firstNumber() {
        return traits.number("pgNumType.start", -1);
    }

    boolean goesOnOnThePage() {
        return traits.get("type", "nextPage").equals("continuous");
    }
}
