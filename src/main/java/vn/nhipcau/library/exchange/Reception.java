package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Meaning;

/** Holds what came back against the edition as it stands: what is a translation of it, what is worth remembering, what is neither. */
final class Reception {
    private final Exchanged expected;
    private final Map<String, Line> byKey = new HashMap<>();
    private final Map<String, List<Line>> byMeaning = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Line> accepted = new LinkedHashMap<>();
    private final List<Brought.Overtaken> overtaken = new ArrayList<>();
    private final List<MemoryUnit> memory = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean isStranger;
    private int empty;
    private int firstEmpty;

    Reception(Exchanged expected) {
        this.expected = expected;
        for (Line line : expected.lines()) {
            byKey.put(line.key(), line);
            byMeaning
                    .computeIfAbsent(meaning(line), meaning -> new ArrayList<>())
                    .add(line);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private static String meaning(Line line) {
        return Meaning.of(Signs.bearable(line.source().text()));
    }

    /**
     * Looks at what a file says of itself, empty where it says nothing. That of another edition is read for the memory alone.
     *
     * @throws UnreadableFile of other languages
     */
    void refuseStranger(List<String> originals, String from, String to) {
        refuseLanguage(from, expected.from());
        refuseLanguage(to, expected.to());
        for (String original : originals) {
            Exchanged.Name name = Exchanged.Name.of(original);
            if (name != null && !name.edition().equals(expected.edition())) {
                findings.add(Finding.refused("library.exchange.otherEdition", 0, name.edition(), expected.edition()));
                isStranger = true;
                return;
            }
            if (name != null && name.version() != expected.version()) {
                findings.add(Finding.told("library.exchange.otherVersion", 0, name.version(), expected.version()));
                return;
            }
        }
    }

    private static void refuseLanguage(String told, String wanted) {
        if (!told.isEmpty() && !primary(told).equals(primary(wanted))) {
            throw new UnreadableFile(Finding.refused("library.exchange.otherLanguage", 0, told, wanted));
        }
    }

    /** A language without script and region. */
    static String primary(String language) {
        return language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    Brought receive(List<Segment> segments) {
        segments.forEach(this::receive);
        return brought();
    }

    Brought brought() {
        if (empty > 0) {
            findings.add(Finding.told("library.exchange.empty", firstEmpty, empty));
        }
        long absent = expected.lines().stream()
                .filter(line -> !seen.contains(line.key()))
                .count();
        if (absent > 0 && !isStranger) {
            findings.add(Finding.told("library.exchange.absent", 0, absent));
        }
        return new Brought(isStranger ? List.of() : List.copyOf(accepted.values()), overtaken, memory, findings);
    }

    private void receive(Segment segment) {
        List<Piece> target = segment.target();
        if (!segment.language().isEmpty() && !primary(segment.language()).equals(primary(expected.to()))) {
            findings.add(Finding.aside(
                    "library.exchange.lineOfOtherLanguage", segment.row(), name(segment), segment.language()));
            return;
        }
        Line line = line(segment);
        if (line == null || isStranger) {
            remember(segment);
            if (!isStranger) {
                setAside(segment);
            }
            return;
        }
        boolean isFirst = seen.add(line.key());
        if (target == null || Piece.words(target).isBlank()) {
            firstEmpty = empty++ == 0 ? segment.row() : firstEmpty;
        } else if (isFirst || !accepted.containsKey(line.key())) {
            accept(line, segment, target);
        } else if (!isSame(accepted.get(line.key()), target)) {
            remember(segment);
            findings.add(Finding.aside("library.exchange.doubled", segment.row(), line.key()));
        }
    }

    private void setAside(Segment segment) {
        Line now = byKey.get(segment.name());
        List<Piece> target = segment.target();
        if (now != null && target != null && !Piece.words(target).isBlank()) {
            Codes.Pair pair = Codes.pair(segment.source(), target);
            overtaken.add(new Brought.Overtaken(now, pair.source(), pair.target()));
        }
        String key = now == null ? "library.exchange.unknown" : "library.exchange.otherSource";
        findings.add(Finding.aside(key, segment.row(), name(segment)));
    }

    private static boolean isSame(@Nullable Line line, List<Piece> target) {
        Coded taken = line == null ? null : line.target();
        return taken != null
                && taken.text()
                        .equals(Codes.numbered(target, taken.marks().size()).text());
    }

    private static String name(Segment segment) {
        return segment.name().isEmpty() ? segment.id() : segment.name();
    }

    /** By its key where the source is still the same; else the only line of that source. */
    private @Nullable Line line(Segment segment) {
        String meaning = Meaning.of(Signs.bearable(Piece.words(segment.source())));
        Line named = byKey.get(segment.name());
        named = named == null ? byKey.get(segment.id()) : named;
        if (named != null && meaning(named).equals(meaning)) {
            return named;
        }
        List<Line> alike = byMeaning.getOrDefault(meaning, List.of());
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    private void remember(Segment segment) {
        List<Piece> target = segment.target();
        if (target != null && !Piece.words(target).isBlank()) {
            Codes.Pair pair = Codes.pair(segment.source(), target);
            memory.add(new MemoryUnit(
                    pair.source(), pair.target(), expected.from(), expected.to(), null, null, null, null));
        }
    }

    private void accept(Line line, Segment segment, List<Piece> target) {
        Codes.Numbered numbered = Codes.numbered(target, line.source().marks().size());
        String text = edged(numbered.text(), line.source().text());
        Coded translated = new Coded(text, line.source().marks());
        boolean isSound = isSound(line, segment.row(), numbered, text);
        LineState state = isSound ? state(line, segment, translated) : LineState.DRAFTED;
        int length = translated.words().codePointCount(0, translated.words().length());
        if (line.maxLength() > 0 && length > line.maxLength()) {
            findings.add(Finding.told("library.exchange.tooLong", segment.row(), line.key(), length, line.maxLength()));
        }
        String note = segment.note();
        accepted.put(line.key(), line.with(translated, state, note == null || note.isBlank() ? line.note() : note));
    }

    /** White space that a tool has put around a text to make the file look tidy. */
    private static String edged(String text, String source) {
        return source.equals(source.strip()) ? text.strip() : text;
    }

    private boolean isSound(Line line, int row, Codes.Numbered numbered, String text) {
        int before = findings.size();
        List<Integer> missing = Codes.missing(line.source().text(), text);
        if (!missing.isEmpty()) {
            findings.add(Finding.draft("library.exchange.codeMissing", row, line.key(), listed(missing)));
        }
        if (!numbered.invented().isEmpty()) {
            findings.add(Finding.draft("library.exchange.codeInvented", row, line.key(), listed(numbered.invented())));
        }
        List<Integer> torn = Codes.torn(text);
        if (!torn.isEmpty()) {
            findings.add(Finding.draft("library.exchange.codeTorn", row, line.key(), listed(torn)));
        }
        return findings.size() == before;
    }

    private static String listed(List<?> codes) {
        return String.join(", ", codes.stream().map(String::valueOf).toList());
    }

    /** What the file says; where it still says what it said when it left, but the words are new, they are a draft at least. */
    private static LineState state(Line line, Segment segment, Coded translated) {
        Coded before = line.target();
        boolean isNew = before == null || !before.text().equals(translated.text());
        LineState told = segment.state();
        if (told == null) {
            return isNew ? LineState.TRANSLATED : line.state();
        }
        return isNew && (told == LineState.NEW || told == LineState.STALE) ? LineState.DRAFTED : told;
    }
}
