package vn.nhipcau.library;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.base.Refused;

/**
 * Content as JSON, in the database and between the editor and the server: {@code {"blocks":[{"type":"paragraph",
 * "id":"k3","runs":[{"text":"…","marks":[{"type":"bold"}]}]}]}}.
 */
public final class ContentJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ContentJson() {}

    /** Content that this program wrote. */
    public static Content read(String json) {
        return JSON.readValue(json, Content.class);
    }

    /**
     * Content that came from outside, made tidy.
     *
     * @throws Refused where it is no content
     */
    public static Content readTyped(String json) {
        try {
            return Tidy.of(JSON.readValue(json, Content.class));
        } catch (JacksonException broken) {
            throw new Refused("library.edition.broken");
        }
    }

    public static String write(Content content) {
        return JSON.writeValueAsString(content);
    }

    /** Fields by their codes. */
    public static Map<String, String> readFields(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    public static String writeFields(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    public static List<Mark> readMarks(String json) {
        return JSON.readValue(json, new TypeReference<List<Mark>>() {});
    }

    public static String writeMarks(List<Mark> marks) {
        return JSON.writerFor(new TypeReference<List<Mark>>() {}).writeValueAsString(marks);
    }
}
