package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line refers to a note.
 *
 * @param id of the note in its part; those of notes at the end are negative
 * @param column in the text without such places
 */
record WordNote(int id, int column) {
    /** Not characters by the Unicode standard: no text holds them. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';
    private static final Pattern PLACE = Pattern.compile(OPEN + "(-?\\d+)" + CLOSE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int FIRST_AT_END = 1_000_000;

    /** A text with the places taken out of it. */
    record Text(String text, List<WordNote> notes) {}

    static int id(boolean atEnd, int id) {
        return atEnd ? -FIRST_AT_END - id : id;
    }

    static String place(boolean atEnd, int id) {
        return OPEN + String.valueOf(id(atEnd, id)) + CLOSE;
    }

    static Text takenOut(String text) {
        if (text.indexOf(OPEN) < 0) {
            return new Text(text, List.of());
        }
        List<WordNote> notes = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            rest.append(text, at, place.start());
            notes.add(new WordNote(Integer.parseInt(place.group(1)), rest.length()));
            at = place.end();
        }
        return new Text(rest.append(text.substring(at)).toString(), notes);
    }

    /** Raised figures as characters of their own: "m²", "¹". */
    static String raised(String text) {
        String bare = text.strip();
        if (!NUMBER.matcher(bare).matches()) {
            return text;
        }
        StringBuilder raised = new StringBuilder();
        bare.chars().forEach(c -> raised.append(RAISED.charAt(Character.digit(c, 10))));
        return raised.toString();
    }
}
