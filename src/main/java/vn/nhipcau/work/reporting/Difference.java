package vn.nhipcau.work.reporting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two states of a text, word by word. */
public final class Difference {
    private Difference() {}

    /** Whether a stretch stayed, went or came. What follows a mark of having moved stood elsewhere before. */
    public enum Fate {
        STAYED,
        WENT,
        CAME,
        MOVED
    }

    /** A stretch of words. */
    public record Stretch(Fate fate, String words) {}

    /** A section in which something differs: a line for each paragraph that does. */
    public record InSection(long section, String mark, String title, List<List<Stretch>> lines) {}

    /** The stretches of a text in which what differs is marked. */
    public static List<Stretch> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                put(stretches, Fate.STAYED, delta.getSource().getLines());
            } else {
                put(stretches, Fate.WENT, delta.getSource().getLines());
                put(stretches, Fate.CAME, delta.getTarget().getLines());
            }
        }
        return stretches;
    }

    /** The sections that differ between two versions of a report. */
    static List<InSection> between(List<ReportVersions.Part> before, List<ReportVersions.Part> after) {
        return new SectionDifferences(before, after).differing();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)", -1));
    }

    private static void put(List<Stretch> stretches, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(fate, String.join("", words)));
        }
    }
}
