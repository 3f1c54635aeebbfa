package vn.nhipcau.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** All words of the interface, by language: every {@code messages/<room>_<language>.properties}. */
public final class Texts {
    /** The rooms that speak, in the order of the house. */
    public static final List<String> ROOMS = List.of("base", "paper", "people", "work", "library", "portal");

    private final Map<Language, Text> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            Map<String, String> words = new HashMap<>();
            ROOMS.forEach(room -> words.putAll(read(room, language)));
            texts.put(language, new Text(language, Map.copyOf(words)));
        }
    }

    /** The words of one room in one language: a command needs no more. */
    public static Text of(String room, Language language) {
        return new Text(language, read(room, language));
    }

    public Text in(Language language) {
        return java.util.Objects.requireNonNull(texts.get(language));
    }

    private static Map<String, String> read(String room, Language language) {
        String path = "/messages/" + room + "_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (var in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no words at " + path);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
