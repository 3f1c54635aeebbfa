package vn.nhipcau.paper.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one level of Word's formatting says, flat: {@code sz} for {@code w:sz/@w:val}, {@code ind.left}, {@code pBdr.top.color}.
 * A switch is "1" or "0".
 */
record Traits(Map<String, String> values) {
    static final Traits NONE = new Traits(Map.of());

    /** Each is said in one of two ways, and the later level's way replaces the other. */
    private static final List<List<String>> RIVALS = List.of(
            List.of("ind.firstLine", "ind.hanging"),
            List.of("rFonts.ascii", "rFonts.asciiTheme"),
            List.of("rFonts.hAnsi", "rFonts.hAnsiTheme"));

    private static final Set<String> ON = Set.of("1", "true", "on");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    static Traits of(@Nullable Element properties) {
        if (properties == null || properties.children().isEmpty()) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        for (Element property : properties.children()) {
            // what was there before a tracked change
            if (!property.name().endsWith("Change")) {
                put(values, property.name(), property);
            }
        }
        return new Traits(values);
    }

    private static void put(Map<String, String> values, String key, Element property) {
        if (property.attributes().isEmpty() && property.children().isEmpty()) {
            values.put(key, "1");
        }
        property.attributes().forEach((name, value) -> {
            values.put(name.equals("val") ? key : key + "." + plain(key, name), value(value));
        });
        for (Element child : property.children()) {
            if (child.name().equals("tab")) {
                values.put(key + "." + child.attribute("pos"), String.valueOf(child.attribute("val")));
            } else if (!child.name().endsWith("Change")) {
                put(values, key + "." + child.name(), child);
            }
        }
    }

    /** New files say start and end of an indent where old ones said left and right. */
    private static String plain(String key, String name) {
        return !key.equals("ind") ? name : name.equals("start") ? "left" : name.equals("end") ? "right" : name;
    }

    private static String value(String value) {
        return ON.contains(value) ? "1" : OFF.contains(value) ? "0" : value;
    }

    /** What stands here goes before what stands below. */
    Traits over(Traits below) {
        if (values.isEmpty() || below.values.isEmpty()) {
            return values.isEmpty() ? below : this;
        }
        Map<String, String> both = new HashMap<>(below.values);
        for (List<String> rivals : RIVALS) {
            if (rivals.stream().anyMatch(values::containsKey)) {
                both.keySet().removeAll(rivals);
            }
        }
        both.putAll(values);
        return new Traits(both);
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    boolean isOn(String key) {
        return "1".equals(values.get(key));
    }

    int number(String key, int otherwise) {
        String value = values.get(key);
        return value == null ? otherwise : parsed(value, otherwise);
    }

    /** Programs other than Word write lengths with fractions. */
    static int parsed(String value, int otherwise) {
        try {
            double number = Double.parseDouble(value.strip());
            return Math.abs(number) < 1e9 ? (int) Math.round(number) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
