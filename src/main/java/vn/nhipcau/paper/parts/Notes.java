package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Footnote;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;

/**
 * The notes of a paper, however they are made: by Word, typed as "[1]", raised as "¹", in Markdown as "[^1]". They are taken
 * out of the lines, so that a sentence goes on over the foot of its page, and given back where the text refers to them.
 */
public final class Notes {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SIGN =
            "\\\\?\\[\\^?(\\d{1,3})\\\\?\\](?!\\()|((?:(?<!(?<!\\p{L})[kcd]?[mM])[²³]|[⁰¹⁴-⁹])[⁰¹²³⁴-⁹]{0,2})";
    private static final Pattern PLACE = Pattern.compile(SIGN);
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:" + SIGN + ")[:.)]?\\s*(?=\\S)");
    private static final Pattern STOPPED = Pattern.compile(".*[.;:!?…)”]\\s*");
    private static final Pattern RULE = Pattern.compile("[\\s_*=–—-]{3,}");

    private final List<Line> lines = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final Set<Written> given = new HashSet<>();

    /** A note as the paper writes it, and where. */
    private record Written(int number, Passage words, int line) {}

    /** With which note a line begins, and where its words do. */
    private record Beginning(int number, int end) {}

    /**
     * A note where it belongs.
     *
     * @param number that the text gives it
     * @param at where in the words without marks its own stood
     */
    public record Note(int number, Passage words, int at) {
        /** "[1] …", as it stands behind its paragraph. */
        public String text() {
            return "[" + number + "] " + words.text();
        }
    }

    /**
     * A text with its marks as "[1]".
     *
     * @param plain the words without their marks
     * @param notes those to which it refers, in order
     */
    public record Marked(String text, Passage plain, List<Note> notes) {}

    private Notes() {}

    /** Takes the notes out of a paper. */
    public static Notes of(SourceText source) {
        Notes notes = new Notes();
        List<Line> marked = notes.withWordNotes(source);
        Map<Integer, Beginning> beginnings = beginnings(marked, source.format().equals("pdf"));
        int at = 0;
        while (at < marked.size()) {
            Beginning beginning = beginnings.get(marked.get(at).number());
            at = beginning == null ? notes.keep(marked, at) : notes.takeOut(marked, at, beginning, beginnings.keySet());
        }
        return notes;
    }

    /** The lines without the notes. */
    public List<Line> lines() {
        return lines;
    }

    private int keep(List<Line> all, int index) {
        lines.add(all.get(index));
        return index + 1;
    }

    private List<Line> withWordNotes(SourceText source) {
        Map<Integer, List<Referred>> byLine = new HashMap<>();
        int number = 0;
        for (Footnote note : source.footnotes()) {
            number++;
            byLine.computeIfAbsent(note.line(), line -> new ArrayList<>()).add(new Referred(number, note.column()));
            written.add(new Written(number, words(note.lines()), note.line()));
        }
        List<Line> marked = new ArrayList<>();
        for (Line line : source.lines()) {
            marked.add(withMarks(line, byLine.getOrDefault(line.number(), List.of())));
        }
        return marked;
    }

    /** A note of Word by its number, where its line refers to it. */
    private record Referred(int number, int column) {}

    private static Line withMarks(Line line, List<Referred> here) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Referred note :
                here.stream().sorted(Comparator.comparingInt(Referred::column)).toList()) {
            text.append(line.text(), at, note.column())
                    .append('[')
                    .append(note.number())
                    .append(']');
            at = note.column();
        }
        text.append(line.text(), at, line.text().length());
        return here.isEmpty()
                ? line
                : new Line(line.number(), text.toString(), line.page(), line.bold(), line.cell(), line.heading());
    }

    private static Passage words(List<Line> lines) {
        return Paragraphs.together(lines.stream().map(Passage::of).toList(), " ");
    }

    /** The lines with which notes begin, by their numbers: the text refers to them from within another line. */
    private static Map<Integer, Beginning> beginnings(List<Line> lines, boolean pdf) {
        Map<Integer, List<Line>> first = new HashMap<>();
        Map<Integer, Line> referred = new HashMap<>();
        for (Line line : lines) {
            Matcher beginning = BEGINNING.matcher(line.text());
            boolean begins = line.cell() == null && beginning.lookingAt();
            if (begins) {
                first.computeIfAbsent(number(beginning), number -> new ArrayList<>())
                        .add(line);
            }
            Matcher place = PLACE.matcher(line.text());
            for (int at = begins ? beginning.end() : 0; place.find(at); at = place.end()) {
                referred.put(number(place), line);
            }
        }
        Map<Integer, Beginning> beginnings = new HashMap<>();
        // a line broken before its mark begins with one too, and comes before the note
        first.forEach((number, starts) -> starts.subList(referred.containsKey(number) ? 0 : 1, starts.size())
                .forEach(start -> beginnings.put(start.number(), beginning(number, start))));
        if (pdf) {
            referred.keySet().removeAll(first.keySet());
            referred.forEach((number, place) -> atFoot(lines, number, place, beginnings));
        }
        return beginnings;
    }

    private static Beginning beginning(int number, Line line) {
        Matcher beginning = BEGINNING.matcher(line.text());
        return new Beginning(number, beginning.lookingAt() ? beginning.end() : 0);
    }

    /** At the foot of a printed page the number of a note is often not raised: the last line there that begins with it. */
    private static void atFoot(List<Line> lines, int number, Line place, Map<Integer, Beginning> beginnings) {
        Pattern plain = Pattern.compile("\\s*" + number + "\\.?\\s+(?=\\S)");
        for (Line line : lines.reversed()) {
            Matcher beginning = plain.matcher(line.text());
            if (line.page() == place.page() && line.number() > place.number() && beginning.lookingAt()) {
                beginnings.put(line.number(), new Beginning(number, beginning.end()));
                return;
            }
        }
    }

    private int takeOut(List<Line> all, int index, Beginning beginning, Set<Integer> beginnings) {
        Line first = all.get(index);
        List<Passage> words = new ArrayList<>();
        words.add(Passage.of(first, beginning.end(), first.text().length()));
        int next = index + 1;
        while (next < all.size() && goesOn(all.get(next - 1), all.get(next), beginnings)) {
            words.add(Passage.of(all.get(next)));
            next++;
        }
        written.add(new Written(beginning.number(), Paragraphs.together(words, " "), first.number()));
        boolean ruled = !lines.isEmpty() && RULE.matcher(lines.getLast().text()).matches();
        if (ruled) {
            lines.removeLast();
        }
        return next;
    }

    private static boolean goesOn(Line above, Line line, Set<Integer> beginnings) {
        String text = line.text().strip();
        boolean behind = line.number() == above.number() + 1 && line.page() == above.page() && line.cell() == null;
        return behind
                && !beginnings.contains(line.number())
                && !STOPPED.matcher(above.text()).matches()
                && !text.isEmpty()
                && !Pieces.isNoise(line.text())
                && ItemMark.of(text) == null;
    }

    private static int number(Matcher sign) {
        if (sign.group(1) != null) {
            return Integer.parseInt(sign.group(1));
        }
        int number = 0;
        for (char c : sign.group(2).toCharArray()) {
            number = number * 10 + RAISED.indexOf(c);
        }
        return number;
    }

    /** The words of a paragraph with the notes to which they refer. Each note is given once, in the order of the text. */
    public Marked in(Passage paragraph) {
        List<Note> notes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Passage plain = paragraph.part(0, 0);
        Matcher place = PLACE.matcher(paragraph.text());
        int at = 0;
        while (place.find()) {
            Written note = next(number(place), paragraph.lineAt(place.start()));
            if (note != null) {
                text.append(paragraph.text(), at, place.start())
                        .append('[')
                        .append(note.number())
                        .append(']');
                plain = plain.plus(paragraph.part(at, place.start()), glue(paragraph.text(), at));
                notes.add(new Note(note.number(), note.words(), plain.text().length()));
                at = place.end();
            }
        }
        plain = plain.plus(paragraph.from(at), glue(paragraph.text(), at));
        return new Marked(text.append(paragraph.text().substring(at)).toString(), plain, notes);
    }

    private static String glue(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? " " : "";
    }

    /** Numbers may begin anew on each page: the next note of that number behind the place, else any. */
    private @Nullable Written next(int number, int line) {
        List<Written> left = written.stream()
                .filter(note -> note.number() == number && !given.contains(note))
                .toList();
        Written note = left.stream()
                .filter(other -> other.line() >= line)
                .findFirst()
                .orElse(left.isEmpty() ? null : left.getFirst());
        if (note != null) {
            given.add(note);
        }
        return note;
    }
}
