package vn.nhipcau.portal.stories;

import java.util.Locale;
import java.util.Map;

/** The words around a public page in its language; where it has none of its own, they are in English and marked so. */
public record Words(Map<String, Word> own, Map<String, Word> english) {
    /**
     * Words.
     *
     * @param language in which they are
     */
    public record Word(String text, String language) {}

    public Word of(String key) {
        Word word = own.containsKey(key) ? own.get(key) : english.get(key);
        return word == null ? new Word(key, "en") : word;
    }

    /** With these in the places {@code {0}}, {@code {1}}. */
    public Word of(String key, Object... args) {
        Word word = of(key);
        String text = word.text();
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", args[i].toString());
        }
        return new Word(text, word.language());
    }

    /** How readers of a language write days and numbers; English readers here as the British do. */
    static Locale locale(String language) {
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }
}
