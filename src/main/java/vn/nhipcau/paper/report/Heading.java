package vn.nhipcau.paper.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens a section.
 *
 * @param marks the numbers of its mark, empty for a heading without one
 * @param title null where its words are a sentence
 * @param text what stands behind the title in the same line, or the sentence
 * @param style level of its style in Word or of Markdown's signs, 0 where it has none
 */
record Heading(
        Level level,
        List<String> marks,
        @Nullable String title,
        @Nullable String text,
        int style) {
    private static final int MOST_WORDS_CLOSED = 8;
    private static final int MOST_WORDS_BEFORE_COLON = 10;
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern INTRODUCED = Pattern.compile("([^:]+):\\s+([“\"(]?\\p{Lu}.*)");
    private static final Pattern NOTE = Pattern.compile("\\s?\\[\\d{1,3}\\]");

    /**
     * What stands behind a mark.
     *
     * @param text with the marks of notes
     * @param plain without these
     */
    record Words(String text, String plain, int style) {}

    /**
     * A marked line.
     *
     * @param followed text stands below, before the next heading
     */
    static Heading marked(Level level, List<String> marks, Words words, boolean followed) {
        Matcher introduced = INTRODUCED.matcher(words.text());
        if (introduced.matches() && count(introduced.group(1)) <= MOST_WORDS_BEFORE_COLON) {
            return new Heading(level, marks, withoutNotes(introduced.group(1)), introduced.group(2), words.style());
        }
        String plain = words.plain();
        boolean title = !isSentence(plain) || (followed && isShort(plain));
        return title
                ? titled(level, marks, plain, words.style())
                : new Heading(level, marks, null, words.text(), words.style());
    }

    /** A heading that says nothing but its title. */
    static Heading titled(Level level, List<String> marks, String plain, int style) {
        return new Heading(level, marks, closed(plain), null, style);
    }

    /** Its last number neither follows that of its brother nor begins anew. */
    boolean isOutOfRow(Heading brother) {
        if (!level.equals(brother.level) || marks.isEmpty() || brother.marks.isEmpty()) {
            return false;
        }
        int before = place(brother.marks.getLast());
        int here = place(marks.getLast());
        return before > 0 && here > 0 && here != before + 1;
    }

    /** Its mark begins with that of the other: "1.1" and "1)". */
    boolean repeats(Heading other) {
        boolean numbers = level.kind() == Level.Kind.NUMBER && other.level.kind() == Level.Kind.BRACKET;
        return numbers && marks.size() > 1 && marks.subList(0, marks.size() - 1).equals(other.marks);
    }

    /** It stands lower by its own mark, whatever is open. */
    boolean isWithin(Heading other) {
        return repeats(other) || other.level.isAbove(level);
    }

    /** Words that may be a title although a full stop closes them. */
    static boolean isShort(String plain) {
        return plain.endsWith(".") && count(plain) <= MOST_WORDS_CLOSED;
    }

    private static int place(String number) {
        if (number.matches("\\d{1,3}")) {
            return Integer.parseInt(number);
        }
        int roman = ROMAN.indexOf(number);
        return roman >= 0 ? roman + 1 : number.length() == 1 ? LETTERS.indexOf(number) + 1 : 0;
    }

    Heading withTitle(String words) {
        return new Heading(level, marks, words.isEmpty() ? null : closed(words), text, style);
    }

    /** Closed by a full stop or semicolon; three dots close nothing. */
    static boolean isSentence(String text) {
        return text.endsWith(";") || (text.endsWith(".") && !text.endsWith(".."));
    }

    private static String closed(String title) {
        boolean dots = title.endsWith("..");
        return dots ? title : title.replaceFirst("\\s*[.:]$", "");
    }

    private static String withoutNotes(String title) {
        return NOTE.matcher(title).replaceAll("").strip();
    }

    private static int count(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
