package vn.nhipcau.library.editions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/**
 * Where visitors find an edition in a language: {@code /en/a-day-at-cua-tung-7}. Its number alone counts, so that an address
 * stays good when the title is written anew.
 */
public final class PublicAddress {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int LONGEST = 80;

    private PublicAddress() {}

    /** The address; words of other letters than Latin stay as they are written. */
    public static String of(String language, long edition, String title) {
        String slug = slug(title);
        return "/" + language + "/" + (slug.isEmpty() ? "" : slug + "-") + edition;
    }

    /** Where staff see it as visitors will, whatever its state. */
    public static String preview(long edition, String language) {
        return "/preview/" + edition + "/" + language;
    }

    private static String slug(String title) {
        String folded =
                Folding.fold(Normalizer.normalize(title, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
        String words = BETWEEN.matcher(folded).replaceAll("-").replaceAll("^-|-$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        // not within a letter and its marks, where there is no word to end at
        return end > 0 ? words.substring(0, end) : words.substring(0, LONGEST).replaceAll("\\P{L}*\\p{L}\\p{M}*$", "");
    }
}
