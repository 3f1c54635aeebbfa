package vn.nhipcau.paper;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nhipcau.paper.FieldComparison.Finding;

/**
 * An answer of {@code report read} or {@code references} as lists of fields, so that two can be compared: sections one after the
 * other, each with what it stands in; the places of notes apart from paragraphs; every figure with every field.
 */
public final class PaperFields {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> HEAD = List.of("type", "number", "symbol", "place", "date", "issuer", "abstract");
    private static final List<String> NUMBERS = List.of("value", "from", "to", "groups", "visits");
    private static final List<String> WORDS = List.of("text", "kind", "unit", "qualifier", "section");

    private PaperFields() {}

    /** The answer of {@code references} is a list, that of {@code report read} an object. */
    public static List<Finding> compared(JsonNode expected, JsonNode read) {
        return FieldComparison.of(of(expected), of(read));
    }

    private static ObjectNode of(JsonNode answer) {
        ObjectNode fields = JSON.objectNode();
        if (answer.isArray()) {
            fields.set("references", answer);
            return fields;
        }
        ObjectNode head = fields.putObject("head");
        HEAD.forEach(field -> head.set(field, answer.path(field)));
        sections(fields.putArray("sections"), "", answer.path("sections"));
        ArrayNode figures = fields.putArray("figures");
        answer.path("figures").forEach(figure -> figure(figures.addObject(), figure));
        fields.set("references", answer.path("references"));
        if (answer.has("problems")) {
            problems(fields.putArray("problems"), answer.path("problems"));
        }
        return fields;
    }

    private static void sections(ArrayNode into, String around, JsonNode sections) {
        for (JsonNode section : sections) {
            ObjectNode one = into.addObject();
            boolean marked = section.path("mark").isString();
            String name = section.path(marked ? "mark" : "title").asString();
            one.set("mark", section.path("mark"));
            one.set("title", section.path("title"));
            one.put("within", around);
            ArrayNode paragraphs = one.putArray("paragraphs");
            ArrayNode notes = one.putArray("notes");
            section.path("paragraphs")
                    .forEach(text -> (text.asString().matches("\\[\\d+] (?s:.*)") ? notes : paragraphs).add(text));
            sections(into, name, section.path("sections"));
        }
    }

    /** Where the answer names no number, as nobody could, none counts. */
    private static void figure(ObjectNode into, JsonNode figure) {
        WORDS.stream()
                .filter(field -> !figure.path(field).isMissingNode())
                .forEach(field -> into.set(field, figure.get(field)));
        if (NUMBERS.stream().anyMatch(figure::has)) {
            for (String field : NUMBERS) {
                JsonNode value = figure.path(field);
                into.put(
                        field,
                        value.isNumber()
                                ? value.decimalValue().stripTrailingZeros().toPlainString()
                                : null);
            }
        }
    }

    /** Each code once: what an honest reader is not sure of. */
    private static void problems(ArrayNode into, JsonNode problems) {
        problems.valueStream()
                .map(problem -> problem.isString()
                        ? problem.asString()
                        : problem.path("code").asString())
                .distinct()
                .sorted()
                .forEach(into::add);
    }
}
