package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.Mark;
import vn.nhipcau.paper.MarkKind;

/**
 * Words of a paper that remember where they stood: white space is one space, marks of Markdown are gone, and yet every
 * character knows its line and column.
 */
public final class Passage {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,60}>");
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

    private final String text;
    private final int[] lines;
    private final int[] columns;

    private Passage(String text, int[] lines, int[] columns) {
        this.text = text;
        this.lines = lines;
        this.columns = columns;
    }

    public static Passage of(Line line) {
        return of(line, 0, line.text().length());
    }

    /** The words between two columns of a line. */
    public static Passage of(Line line, int from, int to) {
        String raw = line.text().substring(from, to);
        StringBuilder text = new StringBuilder();
        int[] columns = new int[raw.length()];
        int i = headingEnd(raw);
        while (i < raw.length()) {
            int next = skipped(raw, i, text);
            if (next > i) {
                i = next;
                continue;
            }
            int entity = entityEnd(raw, i);
            char c = entity == i ? raw.charAt(i) : raw.startsWith("&amp;", i) ? '&' : ' ';
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
                columns[text.length()] = from + i;
                text.append(space ? ' ' : c);
            }
            i = Math.max(i + 1, entity);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        int[] lines = new int[text.length()];
        Arrays.fill(lines, line.number());
        return new Passage(text.toString(), lines, Arrays.copyOf(columns, text.length()));
    }

    /** Behind "&amp;nbsp;" or "&amp;amp;", which Markdown takes over from web pages. */
    private static int entityEnd(String raw, int i) {
        return raw.startsWith("&nbsp;", i) ? i + 6 : raw.startsWith("&amp;", i) ? i + 5 : i;
    }

    private static int headingEnd(String raw) {
        int i = 0;
        while (i < raw.length()
                && (raw.charAt(i) == '#' || raw.charAt(i) == '>' || Character.isWhitespace(raw.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Behind what is no word at {@code i}: invisible signs, tags, signs of emphasis; {@code i} when a word goes on. */
    private static int skipped(String raw, int i, StringBuilder before) {
        char c = raw.charAt(i);
        char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
        if (INVISIBLE.indexOf(c) >= 0 || c == '`' || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
            return i + 1;
        }
        if (c == '<') {
            Matcher tag = TAG.matcher(raw).region(i, raw.length());
            return tag.lookingAt() ? tag.end() : i;
        }
        if (c == '\\') {
            return next == ' ' || "\\`*_{}[]()#+-.!|".indexOf(next) >= 0 ? i + 1 : i;
        }
        boolean pair = (c == '*' || c == '_') && next == c;
        if (pair) {
            return i + 2;
        }
        boolean bullet = c == '*' && before.isEmpty() && Character.isWhitespace(next);
        return c == '*' && !bullet && next != ')' ? i + 1 : i;
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int firstLine() {
        return lines.length == 0 ? 0 : lines[0];
    }

    public int lastLine() {
        return lines.length == 0 ? 0 : lines[lines.length - 1];
    }

    public int lineAt(int index) {
        return lines[Math.min(index, lines.length - 1)];
    }

    public Passage from(int from) {
        return part(from, text.length());
    }

    /** The words between two characters, without the spaces around them. */
    public Passage part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Passage(
                text.substring(start, end),
                Arrays.copyOfRange(lines, start, end),
                Arrays.copyOfRange(columns, start, end));
    }

    /** Without the stop at its end; three dots are no stop. */
    public Passage withoutStop() {
        int end = text.length();
        while (end > 0
                && " .,;:".indexOf(text.charAt(end - 1)) >= 0
                && !text.substring(0, end).endsWith("..")) {
            end--;
        }
        if (end > 1 && text.startsWith("./.", end - 1)) {
            end--;
        }
        return part(0, end);
    }

    public Passage plus(Passage other, String glue) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int length = text.length() + glue.length();
        int[] allLines = Arrays.copyOf(lines, length + other.lines.length);
        int[] allColumns = Arrays.copyOf(columns, length + other.columns.length);
        for (int i = lines.length; i < length; i++) {
            allLines[i] = lines[lines.length - 1];
            allColumns[i] = columns[columns.length - 1];
        }
        System.arraycopy(other.lines, 0, allLines, length, other.lines.length);
        System.arraycopy(other.columns, 0, allColumns, length, other.columns.length);
        return new Passage(text + glue + other.text, allLines, allColumns);
    }

    /** Marks over all its words, one for each line that they stand on. */
    public List<Mark> marks(MarkKind kind, @Nullable String task) {
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.length; i++) {
            if (i == lines.length || lines[i] != lines[start] || columns[i] < columns[i - 1]) {
                marks.add(new Mark(lines[start], columns[start], columns[i - 1] + 1, kind, task));
                start = i;
            }
        }
        return marks;
    }

    @Override
    public String toString() {
        return text;
    }
}
