package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Run;

/**
 * A unit cut into sentences.
 *
 * @param gaps what stands before the first, between them and behind the last: white space, one more than sentences
 */
public record Cut(List<Coded> sentences, List<List<Run>> gaps) {
    public Cut {
        sentences = List.copyOf(sentences);
        gaps = List.copyOf(gaps);
    }

    /** The unit's runs as they were; neighbours that bear the same marks are one. */
    public List<Run> joined() {
        return joined(sentences, gaps);
    }

    /**
     * The unit in another language. Where that writes no space between sentences none stands there; a line's end stays.
     *
     * @param told the sentences in that language, as many as here
     */
    public List<Run> joined(List<Coded> told, ContentLanguage language) {
        boolean tight = language.script().startsWith("Han") || language.script().equals("Jpan");
        List<List<Run>> between = gaps.stream()
                .map(gap -> tight && !Run.words(gap).contains("\n") ? List.<Run>of() : gap)
                .toList();
        return joined(told, between);
    }

    private static List<Run> joined(List<Coded> told, List<List<Run>> between) {
        if (told.size() + 1 != between.size()) {
            throw new IllegalArgumentException(told.size() + " sentences for " + (between.size() - 1));
        }
        List<Run> runs = new ArrayList<>(between.getFirst());
        for (int i = 0; i < told.size(); i++) {
            add(runs, told.get(i).runs());
            add(runs, between.get(i + 1));
        }
        return runs;
    }

    private static void add(List<Run> runs, List<Run> more) {
        for (Run run : more) {
            if (!runs.isEmpty() && runs.getLast().marks().equals(run.marks())) {
                runs.set(runs.size() - 1, new Run(runs.getLast().text() + run.text(), run.marks()));
            } else {
                runs.add(run);
            }
        }
    }
}
