package vn.nhipcau.paper;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure as a report writes it, and what it means.
 *
 * @param words as printed, qualifier included: "từ 120 điểm trở lên"
 * @param text of them, what a reader gives as its words: "120 điểm"
 * @param numbers one, or two of a range or of groups and visits; none where nobody could say what was meant
 * @param unit null for groups and visits
 */
record DrawnFigure(
        String words,
        String text,
        FigureKind kind,
        List<BigDecimal> numbers,
        @Nullable String unit,
        FigureQualifier qualifier) {
    boolean isDoubtful() {
        return numbers.isEmpty();
    }

    ObjectNode answer(@Nullable String section) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("text", text).put("kind", kind.name());
        List<String> names = switch (kind) {
            case NUMBER -> List.of("value");
            case RANGE -> List.of("from", "to");
            case GROUP_COUNT -> List.of("groups", "visits");
        };
        for (int i = 0; i < numbers.size(); i++) {
            answer.put(names.get(i), numbers.get(i));
        }
        return answer.put("unit", unit).put("qualifier", qualifier.name()).put("section", section);
    }
}
