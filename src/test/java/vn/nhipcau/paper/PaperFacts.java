package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What an answer of {@code report read} or {@code references} says, fact by fact, so that two answers can be compared. */
final class PaperFacts {
    private static final List<String> HEAD = List.of("type", "number", "symbol", "place", "date", "issuer", "abstract");

    private final Map<String, List<String>> byField = new TreeMap<>();

    /** How often each text of a figure was met, so that equal figures stay apart. */
    private final Map<String, Integer> met = new HashMap<>();

    private PaperFacts() {}

    static PaperFacts of(JsonNode answer) {
        PaperFacts facts = new PaperFacts();
        if (answer.isArray()) {
            facts.references(answer);
            return facts;
        }
        for (String field : HEAD) {
            facts.add("head." + field, text(answer.path(field)));
        }
        facts.sections("", answer.path("sections"));
        facts.figures(answer.path("figures"));
        facts.references(answer.path("references"));
        return facts;
    }

    private void add(String field, String fact) {
        byField.computeIfAbsent(field, key -> new ArrayList<>()).add(fact);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.isNumber() ? plain(value) : value.toString();
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString();
    }

    private void sections(String above, JsonNode sections) {
        for (JsonNode section : sections) {
            String name = section.path("mark").isNull()
                    ? above + "/" + text(section.path("title"))
                    : text(section.path("mark"));
            add("section.mark", above + " > " + name);
            add("section.title", name + ": " + text(section.path("title")));
            section.path("paragraphs").forEach(paragraph -> add("section.paragraph", name + ": " + text(paragraph)));
            sections(name, section.path("sections"));
        }
    }

    private void figures(JsonNode figures) {
        for (JsonNode figure : figures) {
            String words = text(figure.path("text"));
            String name = words + " #" + met.merge(words, 1, Integer::sum);
            add("figure.text", name);
            for (String field : List.of("kind", "unit", "qualifier", "section")) {
                if (figure.has(field)) {
                    add("figure." + field, name + ": " + text(figure.path(field)));
                }
            }
            for (String field : List.of("value", "from", "to", "groups", "visits")) {
                if (figure.has(field)) {
                    add("figure.value", name + ": " + field + " " + text(figure.path(field)));
                }
            }
        }
    }

    private void references(JsonNode references) {
        for (JsonNode document : references) {
            String name = text(document.path("reference"));
            add("reference", name);
            for (String field : List.of("type", "date", "issuer", "abstract", "times", "asWritten", "problems")) {
                add("reference." + field, name + ": " + text(document.path(field)));
            }
        }
    }

    Map<String, List<String>> byField() {
        return byField;
    }

    /** Facts that the other does not hold, with their fields. */
    List<String> without(PaperFacts other) {
        List<String> left = new ArrayList<>();
        byField.forEach((field, facts) -> {
            List<String> rest = new ArrayList<>(other.byField.getOrDefault(field, List.of()));
            facts.stream().filter(fact -> !rest.remove(fact)).forEach(fact -> left.add(field + " | " + fact));
        });
        return left;
    }
}
