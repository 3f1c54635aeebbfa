package vn.nhipcau.paper;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How all commands print what they read: every key, null where the paper says nothing. */
final class PaperJson {
    private PaperJson() {}

    static String text(Consumer<JsonGenerator> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write.accept(json);
        }
        return text.toString();
    }

    static void date(JsonGenerator json, String name, @Nullable PaperDate date) {
        if (date == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        number(json, "year", date.year());
        number(json, "month", date.month());
        number(json, "day", date.day());
        json.writeEndObject();
    }

    static <T> void list(JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> write) {
        json.writeName(name);
        list(json, items, write);
    }

    static <T> void list(JsonGenerator json, List<T> items, BiConsumer<JsonGenerator, T> write) {
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            write.accept(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static void day(JsonGenerator json, String name, @Nullable LocalDate value) {
        string(json, name, value == null ? null : value.toString());
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
