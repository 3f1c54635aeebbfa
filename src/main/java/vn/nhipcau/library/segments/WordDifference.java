package vn.nhipcau.library.segments;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.library.Meaning;

/** What differs between two wordings of a sentence, word by word; letter by letter where a script writes no spaces. */
public final class WordDifference {
    private WordDifference() {}

    /** What became of some words. */
    public enum Fate {
        KEPT,
        WENT,
        CAME
    }

    /** Words beside each other that share a fate. */
    public record Stretch(Fate fate, String text) {}

    /** From one wording to the other, in the order of reading; what went stands before what came in its place. */
    public static List<Stretch> of(String before, String after) {
        String was = Meaning.of(before);
        String is = Meaning.of(after);
        List<Tokens.Placed> old = Tokens.placed(was);
        List<Tokens.Placed> now = Tokens.placed(is);
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(old), texts(now)).getDeltas()) {
            int from = delta.getTarget().getPosition();
            add(stretches, Fate.KEPT, is, now, at, from);
            int gone = delta.getSource().getPosition();
            add(stretches, Fate.WENT, was, old, gone, gone + delta.getSource().size());
            at = from + delta.getTarget().size();
            add(stretches, Fate.CAME, is, now, from, at);
        }
        add(stretches, Fate.KEPT, is, now, at, now.size());
        return stretches;
    }

    private static List<String> texts(List<Tokens.Placed> tokens) {
        return tokens.stream().map(Tokens.Placed::text).toList();
    }

    /** With the space behind it, so that stretches beside each other read as one sentence. */
    private static void add(
            List<Stretch> stretches, Fate fate, String words, List<Tokens.Placed> tokens, int from, int to) {
        if (from < to) {
            int end = to < tokens.size() ? tokens.get(to).start() : words.length();
            stretches.add(new Stretch(fate, words.substring(tokens.get(from).start(), end)));
        }
    }
}
