package vn.nhipcau.library.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Tidy;
import vn.nhipcau.library.exchange.Brought;
import vn.nhipcau.library.exchange.Finding;
import vn.nhipcau.library.exchange.Line;
import vn.nhipcau.library.exchange.LineState;
import vn.nhipcau.library.segments.Segment;
import vn.nhipcau.library.segments.WordDifference;
import vn.nhipcau.library.translation.SegmentTranslation.Origin;

/**
 * What a file would do to a translation.
 *
 * @param sentences whose words would be others, in the order of the file
 * @param same how many the file says as they stand here
 * @param names by key, how people know a sentence: its number, and with what it begins
 */
public record FilePlan(Brought brought, List<Planned> sentences, int same, Map<String, String> names) {
    private static final int BEGINNING = 40;

    private static final Set<String> COUNTED_HERE =
            Set.of("library.exchange.otherSource", "library.exchange.absent", "library.exchange.otherVersion");

    /**
     * What becomes of a sentence.
     *
     * @param target as it stands in the file
     * @param state drafted or translated: a reviewer of theirs is none of ours
     * @param note what the translator says of it, null where nothing
     * @param findings what a program sees in it
     */
    public record Planned(
            Sentence sentence,
            Coded target,
            SegmentState state,
            @Nullable String note,
            List<vn.nhipcau.library.segments.Finding> findings) {
        public String key() {
            return sentence.segment().key();
        }

        /** Whether a person's words stand here, which go only where somebody says so. */
        public boolean isAsked() {
            SegmentTranslation now = sentence.now();
            return now != null && (now.isDone() || now.origin() == Origin.HUMAN) && !isSame();
        }

        public boolean isReviewed() {
            return sentence.state() == SegmentState.REVIEWED;
        }

        private boolean isSame() {
            SegmentTranslation now = sentence.now();
            return now != null && now.target().text().equals(target.text());
        }

        /** From what stands here to what stands in the file. */
        public List<WordDifference.Stretch> difference() {
            return WordDifference.of(Objects.requireNonNull(sentence.target()).text(), target.text());
        }
    }

    static FilePlan of(
            Brought brought,
            List<Sentence> standing,
            List<Line> sent,
            BiFunction<Segment, Coded, List<vn.nhipcau.library.segments.Finding>> look) {
        Map<String, Sentence> byKey = new HashMap<>();
        standing.forEach(sentence -> byKey.put(sentence.segment().key(), sentence));
        Map<String, String> notes = new HashMap<>();
        sent.forEach(line -> notes.put(line.key(), Objects.requireNonNullElse(line.note(), "")));
        List<Planned> planned = new ArrayList<>();
        for (Line line : brought.accepted()) {
            Sentence sentence = Objects.requireNonNull(byKey.get(line.key()));
            String words = Tidy.line(Objects.requireNonNull(line.target()).text());
            Coded target = new Coded(words, sentence.segment().source().marks());
            SegmentState state = line.state() == LineState.TRANSLATED || line.state() == LineState.REVIEWED
                    ? SegmentState.TRANSLATED
                    : SegmentState.DRAFTED;
            if (changes(sentence, line, words, state)) {
                String note = note(line.note(), notes.getOrDefault(line.key(), ""));
                planned.add(new Planned(sentence, target, state, note, look.apply(sentence.segment(), target)));
            }
        }
        return new FilePlan(brought, planned, brought.accepted().size() - planned.size(), names(standing));
    }

    private static Map<String, String> names(List<Sentence> standing) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < standing.size(); i++) {
            String words = standing.get(i).segment().source().words();
            int end = words.length() <= BEGINNING ? words.length() : words.lastIndexOf(' ', BEGINNING);
            String begins = end < words.length() ? words.substring(0, end < 1 ? BEGINNING : end) + "…" : words;
            names.put(standing.get(i).segment().key(), (i + 1) + " (" + begins + ")");
        }
        return names;
    }

    /** What the translator says: without what we said ourselves. */
    private static @Nullable String note(@Nullable String told, String ours) {
        if (told == null) {
            return null;
        }
        String theirs = told.lines().filter(line -> !line.strip().equals(ours)).collect(Collectors.joining("\n"));
        return theirs.isBlank() ? null : theirs.strip();
    }

    /** Whether it says something else, or says what is a draft here as something done. */
    private static boolean changes(Sentence sentence, Line line, String words, SegmentState state) {
        boolean isAsItLeft = line.state() == LineState.STALE || line.state() == LineState.NEW;
        SegmentTranslation now = sentence.now();
        if (isAsItLeft || now == null) {
            return !isAsItLeft;
        }
        boolean isDoneNow = state == SegmentState.TRANSLATED && !now.isDone();
        return isDoneNow || !now.target().text().equals(words);
    }

    /** Those that are taken over without asking. */
    public List<Planned> taken() {
        return sentences.stream().filter(one -> !one.isAsked()).toList();
    }

    /** Those where somebody has to say that the file's words go before those that stand here. */
    public List<Planned> asked() {
        return sentences.stream().filter(Planned::isAsked).toList();
    }

    /** What is taken over where somebody said it of these keys. */
    List<Planned> chosen(Set<String> keys) {
        return sentences.stream()
                .filter(one -> !one.isAsked() || keys.contains(one.key()))
                .toList();
    }

    /** What is to be told besides the sentences themselves. */
    public List<Finding> told() {
        return brought.findings().stream()
                .filter(finding -> !COUNTED_HERE.contains(finding.key())
                        || (finding.key().endsWith("otherVersion")
                                && !brought.overtaken().isEmpty()))
                .map(this::named)
                .toList();
    }

    /** Keys say nothing to people. */
    private Finding named(Finding finding) {
        List<Object> args = finding.args().stream()
                .map(arg -> arg instanceof String key ? names.getOrDefault(key, key) : arg)
                .toList();
        return new Finding(finding.key(), args, finding.row(), finding.outcome());
    }

    /** Whether there is anything that could be done. */
    public boolean isIdle() {
        return sentences.isEmpty() && brought.memory().isEmpty();
    }

    /** Tells this plan from another: what a person saw is what is done. */
    public int print() {
        StringBuilder seen = new StringBuilder();
        for (Planned one : sentences) {
            seen.append(one.key())
                    .append(one.sentence().version())
                    .append(one.sentence().segment().meaning());
            seen.append(one.state()).append(one.target().text()).append('\n');
        }
        return seen.append(brought.memory().size()).toString().hashCode();
    }
}
