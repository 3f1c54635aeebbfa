package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value of a JSON text; what is not as asked is a {@link FaultyDraft} that names its place.
 *
 * @param place as in "body[3].table.rows[0]"; empty for the whole
 */
record Json(String place, JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Json parse(byte[] text) {
        try {
            Json whole = new Json("", MAPPER.readTree(text));
            if (whole.node.isMissingNode()) {
                throw new FaultyDraft("", "tệp không có gì");
            }
            return whole;
        } catch (JacksonException e) {
            String reason = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                    ? "một khóa được viết hai lần"
                    : "không đúng cú pháp JSON (UTF-8)";
            var where = e.getLocation();
            boolean isKnown = where != null && where.getLineNr() > 0;
            throw new FaultyDraft(isKnown ? "dòng " + where.getLineNr() + ", cột " + where.getColumnNr() : "", reason);
        }
    }

    FaultyDraft fault(String what) {
        return new FaultyDraft(place, what);
    }

    private FaultyDraft notA(String kind) {
        String found = switch (node.getNodeType()) {
            case MISSING -> "đang thiếu";
            case NULL -> "đang là null";
            case STRING -> "đang là chuỗi";
            case NUMBER -> "đang là số";
            case BOOLEAN -> "đang là true hoặc false";
            case ARRAY -> "đang là danh sách";
            default -> "đang là đối tượng";
        };
        return fault("phải là " + kind + ", " + found);
    }

    /** An object with these keys and no others. */
    Json allowing(String... keys) {
        if (!node.isObject()) {
            throw notA("đối tượng");
        }
        for (String key : node.propertyNames()) {
            if (!Arrays.asList(keys).contains(key)) {
                throw fault("không có khóa \"" + key + "\"; các khóa: " + String.join(", ", keys));
            }
        }
        return this;
    }

    Json at(String key) {
        return new Json(place.isEmpty() ? key : place + "." + key, node.path(key));
    }

    boolean isMissing() {
        return node.isMissingNode();
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    String text() {
        if (!node.isString()) {
            throw notA("chuỗi");
        }
        return node.stringValue();
    }

    @Nullable
    String textOrNull() {
        return isAbsent() ? null : text();
    }

    @Nullable
    Integer integerOrNull(int least, int most) {
        return isAbsent() ? null : integer(least, most);
    }

    int integer(int least, int most) {
        if (!node.isIntegralNumber()) {
            throw notA("số nguyên");
        }
        if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            throw fault("phải từ " + least + " đến " + most + ", đang là " + node);
        }
        return node.intValue();
    }

    /** A finite number, not below nought; nought when absent. */
    double measure() {
        if (isAbsent()) {
            return 0;
        }
        if (!node.isNumber()) {
            throw notA("số");
        }
        double number = node.doubleValue();
        if (!Double.isFinite(number) || number < 0) {
            throw fault("phải là số không âm, đang là " + node);
        }
        return number;
    }

    /** False when absent. */
    boolean flag() {
        if (!isAbsent() && !node.isBoolean()) {
            throw notA("true hoặc false");
        }
        return !isAbsent() && node.booleanValue();
    }

    /** None when absent. */
    List<Json> items() {
        if (isAbsent()) {
            return List.of();
        }
        return presentItems();
    }

    List<Json> presentItems() {
        if (!node.isArray()) {
            throw notA("danh sách");
        }
        List<Json> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new Json(place + "[" + i + "]", node.get(i)));
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(Json::text).toList();
    }
}
