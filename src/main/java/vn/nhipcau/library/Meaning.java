package vn.nhipcau.library;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What is left of a sentence when everything is taken away that does not touch its meaning. */
public final class Meaning {
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

    private Meaning() {}

    /**
     * The words alone: without codes of marks, with one space wherever white space stands, none at the ends, composed
     * letters, no invisible signs. Two texts of the same meaning are the same sentence to a translator.
     */
    public static String of(String coded) {
        String words = Coded.CODE.matcher(coded).replaceAll("");
        String composed = Normalizer.normalize(UNSEEN.matcher(words).replaceAll(""), Normalizer.Form.NFC);
        return SPACE.matcher(composed).replaceAll(" ").strip();
    }
}
