package vn.nhipcau.work.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/**
 * A word or phrase that is searched for, whole: "con" is not in "công". Typed without marks it is found however it is written;
 * typed with marks, as it is: "cửa" is not "của".
 *
 * @param folded its words without marks and capitals, one space between
 * @param key with marks, without capitals
 */
record Wanted(String folded, String key) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Wanted of(String typed) {
        return new Wanted(folded(typed).strip(), key(typed).strip());
    }

    /** The words of a text without marks, with one space before and behind each. */
    static String folded(String text) {
        return parted(Folding.fold(text));
    }

    /** The words of a text with their marks, with one space before and behind each. */
    static String key(String text) {
        return parted(Folding.key(text));
    }

    private static String parted(String text) {
        return BETWEEN.matcher(" " + text + " ").replaceAll(" ");
    }

    boolean isMarked() {
        return !folded.equals(key);
    }

    String foldedPattern() {
        return "% " + folded + " %";
    }

    String keyPattern() {
        return "% " + key + " %";
    }

    /** A place in a line. */
    record Place(int from, int to) {}

    /** Where it stands in a line. */
    List<Place> in(String line) {
        String text = isMarked() ? Folding.key(line) : Folding.fold(line);
        String between = "[^\\p{L}\\p{N}]+";
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + (isMarked() ? key : folded).replace(" ", between)
                        + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        List<Place> places = new ArrayList<>();
        while (found.find()) {
            places.add(new Place(found.start(), found.end()));
        }
        return places;
    }
}
