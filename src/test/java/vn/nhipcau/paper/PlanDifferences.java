package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a plan as read has other than its hand-written answer, path by path; keys that the answer leaves out do not count. */
final class PlanDifferences {
    private final List<String> differences = new ArrayList<>();

    private PlanDifferences() {}

    static List<String> between(JsonNode expected, JsonNode read) {
        PlanDifferences all = new PlanDifferences();
        all.compare("", expected, read);
        return all.differences;
    }

    private void compare(String path, JsonNode expected, @Nullable JsonNode read) {
        if (expected.isObject() && read != null && read.isObject()) {
            expected.propertyNames().forEach(key -> property(path, key, expected.get(key), read));
        } else if (path.equals(".problems")) {
            problems(expected, Objects.requireNonNull(read));
        } else if (expected.isArray() && read != null && read.isArray()) {
            array(path, expected, read);
        } else if (!expected.equals(read)) {
            differences.add(path + "\n    expected " + expected + "\n    read     " + read);
        }
    }

    private void array(String path, JsonNode expected, JsonNode read) {
        if (expected.size() != read.size()) {
            differences.add(path + ": " + expected.size() + " expected, " + read.size() + " read\n    expected "
                    + expected + "\n    read     " + read);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), read.get(i));
        }
    }

    private void problems(JsonNode expected, JsonNode read) {
        List<String> missing =
                new ArrayList<>(expected.valueStream().map(JsonNode::toString).toList());
        List<String> surplus =
                new ArrayList<>(read.valueStream().map(JsonNode::toString).toList());
        List<String> both = new ArrayList<>(missing);
        both.forEach(problem -> {
            if (surplus.remove(problem)) {
                missing.remove(problem);
            }
        });
        missing.forEach(problem -> differences.add(".problems: not read " + problem));
        surplus.forEach(problem -> differences.add(".problems: not expected " + problem));
    }

    /** The answer for the real plan gives its sentences by their ends and their length. */
    private void property(String path, String key, JsonNode expected, JsonNode read) {
        String at = path + "." + key;
        if (key.equals("contentItems")) {
            compare(
                    at,
                    expected,
                    JsonNodeFactory.instance.numberNode(read.path("content").size()));
        } else if (key.endsWith("Starts") || key.endsWith("Ends")) {
            JsonNode value = read.path(key.replaceAll("(?:Starts|Ends)$", ""));
            String text = value.isString() ? value.asString() : null;
            boolean same = expected.isNull()
                    ? text == null
                    : text != null
                            && (key.endsWith("Starts")
                                    ? text.startsWith(expected.asString())
                                    : text.endsWith(expected.asString()));
            if (!same) {
                differences.add(at + "\n    expected " + expected + "\n    read     " + value);
            }
        } else if (key.endsWith("Words")) {
            String text = read.path(key.replaceAll("Words$", "")).asString();
            compare(at, expected, JsonNodeFactory.instance.numberNode(text.split(" ", -1).length));
        } else {
            compare(at, expected, read.get(key));
        }
    }
}
