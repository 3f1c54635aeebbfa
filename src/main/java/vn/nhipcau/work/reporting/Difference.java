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

    /** Whether a stretch stayed, went or came. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    /** A stretch of words. */
    public record Stretch(Fate fate, String words) {}

    /** A section in which something differs: a line for each paragraph that does. */
    public record InSection(String mark, String title, List<List<Stretch>> lines) {}

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
        List<InSection> differing = new ArrayList<>();
        for (ReportVersions.Part part : after) {
            List<String> old = before.stream()
                    .filter(b -> b.section() == part.section())
                    .findFirst()
                    .map(ReportVersions.Part::paragraphs)
                    .orElse(List.of());
            List<List<Stretch>> lines = lines(old, part.paragraphs());
            if (!lines.isEmpty()) {
                differing.add(new InSection(part.mark(), part.title(), lines));
            }
        }
        return differing;
    }

    private static List<List<Stretch>> lines(List<String> before, List<String> after) {
        List<List<Stretch>> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            List<String> went = delta.getSource().getLines();
            List<String> came = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(went.size(), came.size()); i++) {
                lines.add(between(i < went.size() ? went.get(i) : "", i < came.size() ? came.get(i) : ""));
            }
        }
        return lines;
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
