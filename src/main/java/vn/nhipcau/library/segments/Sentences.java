package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.Unit;

/** Cuts a unit into sentences. Fit for many threads; some ten microseconds a sentence. */
public final class Sentences {
    private Sentences() {}

    /** The sentences of a unit in their order, without the white space around them; none of a unit without words. */
    public static List<Coded> of(Unit unit, String language) {
        return cut(unit, language).sentences();
    }

    /**
     * The sentences of a unit with what stands between them.
     *
     * @param language code of ISO 639; one without rules of its own is cut by those for any language
     */
    public static Cut cut(Unit unit, String language) {
        String words = unit.words();
        List<Coded> sentences = new ArrayList<>();
        List<List<Run>> gaps = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(Segmentation.ends(words, language));
        ends.add(words.length());
        int gap = 0;
        int from = 0;
        for (int to : ends) {
            int begin = from;
            while (begin < to && isGap(words.charAt(begin))) {
                begin++;
            }
            int end = to;
            while (end > begin && isGap(words.charAt(end - 1))) {
                end--;
            }
            if (begin < end) {
                gaps.add(slice(unit.runs(), gap, begin));
                sentences.add(Coded.of(slice(unit.runs(), begin, end)));
                gap = end;
            }
            from = to;
        }
        gaps.add(slice(unit.runs(), gap, words.length()));
        return new Cut(sentences, gaps);
    }

    private static boolean isGap(char sign) {
        return Composed.isSpace(sign) || Composed.isUnseen(sign);
    }

    /** The runs between two places of the words, with the marks that they bear. */
    private static List<Run> slice(List<Run> runs, int from, int to) {
        List<Run> slice = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int begin = Math.max(from, at);
            int end = Math.min(to, at + run.text().length());
            if (begin < end) {
                slice.add(new Run(run.text().substring(begin - at, end - at), run.marks()));
            }
            at += run.text().length();
        }
        return slice;
    }
}
