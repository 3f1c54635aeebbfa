package vn.nhipcau.work.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the buttons within the form do: one more row, or one less. A script does the same in the page; without one the form
 * is sent, changed so, and comes back with all that was typed.
 */
final class Steps {
    /** The inputs of a row, by the word of its buttons, with what a new one begins with. */
    private static final Map<String, Map<String, String>> ROWS = Map.of(
            "figure",
                    Map.of(
                            "figure",
                            "0",
                            "shape",
                            "pair",
                            "qualifier",
                            "EXACT",
                            "groups",
                            "",
                            "visits",
                            "",
                            "value",
                            "",
                            "unit",
                            ""),
            "task", Map.of("tasks", ""),
            "file", Map.of("file", "", "file.title", "", "file.id", "0"),
            "link", Map.of("link", "", "link.title", "", "link.id", "0"));

    private static final Pattern DROP = Pattern.compile("drop-(figure|task|file|link)-(\\d{1,3})");
    private static final Pattern DROP_TOKEN = Pattern.compile("drop-(agencies|countries)-(\\w{1,18})");

    private Steps() {}

    static MultiValueMap<String, String> after(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> after = new LinkedMultiValueMap<>();
        sent.forEach((name, values) -> after.put(name, new ArrayList<>(values)));
        String step = Objects.requireNonNullElse(sent.getFirst("step"), "");
        Matcher drop = DROP.matcher(step);
        Matcher token = DROP_TOKEN.matcher(step);
        if (step.equals("pair") || step.equals("number")) {
            add(after, row("figure"));
            List<String> shapes = Objects.requireNonNull(after.get("shape"));
            shapes.set(shapes.size() - 1, step);
        } else if (step.equals("task") || step.equals("link")) {
            add(after, row(step));
        } else if (drop.matches()) {
            int row = Integer.parseInt(drop.group(2));
            row(drop.group(1)).keySet().forEach(name -> remove(after.get(name), row));
        } else if (token.matches()) {
            Objects.requireNonNullElse(after.get(token.group(1)), new ArrayList<String>())
                    .remove(token.group(2));
        }
        return after;
    }

    private static Map<String, String> row(String word) {
        return Objects.requireNonNull(ROWS.get(word));
    }

    private static void add(MultiValueMap<String, String> to, Map<String, String> row) {
        row.forEach(to::add);
    }

    private static void remove(@org.jspecify.annotations.Nullable List<String> values, int row) {
        if (values != null && row < values.size()) {
            values.remove(row);
        }
    }
}
