package vn.nhipcau.work.reporting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.nhipcau.work.reporting.Difference.Fate;
import vn.nhipcau.work.reporting.Difference.InSection;
import vn.nhipcau.work.reporting.Difference.Stretch;
import vn.nhipcau.work.reporting.ReportVersions.Part;

/**
 * What differs between two versions of a report, section by section. Paragraphs are known again by their id, also where
 * they were moved; versions that were kept without ids are compared line by line.
 */
final class SectionDifferences {
    private final List<Part> before;
    private final List<Part> after;
    private final boolean named;
    private final Map<Long, String> old = new HashMap<>();
    private final Set<Long> now = new HashSet<>();

    SectionDifferences(List<Part> before, List<Part> after) {
        this.before = before;
        this.after = after;
        named = Stream.concat(before.stream(), after.stream()).allMatch(part -> part.ids() != null);
        if (named) {
            before.forEach(part -> {
                for (int i = 0; i < ids(part).size(); i++) {
                    old.put(ids(part).get(i), part.paragraphs().get(i));
                }
            });
            after.forEach(part -> now.addAll(ids(part)));
        }
    }

    /** Those that differ, in the order of the later version; sections that are gone come last. */
    List<InSection> differing() {
        Stream<Part> gone = before.stream()
                .filter(b -> after.stream().noneMatch(a -> a.section() == b.section()))
                .map(b -> new Part(b.section(), b.mark(), b.title(), List.of(), List.of()));
        return Stream.concat(after.stream(), gone)
                .map(part -> new InSection(part.section(), part.mark(), part.title(), lines(part)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private List<List<Stretch>> lines(Part part) {
        Part was = before.stream()
                .filter(b -> b.section() == part.section())
                .findFirst()
                .orElseGet(() -> new Part(part.section(), part.mark(), part.title(), List.of(), List.of()));
        return named ? byId(was, part) : byLine(was.paragraphs(), part.paragraphs());
    }

    private List<List<Stretch>> byId(Part was, Part part) {
        Set<Long> kept = inPlace(was, part);
        List<List<Stretch>> lines = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < ids(part).size(); i++) {
            long id = ids(part).get(i);
            if (kept.contains(id)) {
                read = gone(was, read, ids(was).indexOf(id), lines);
            }
            String text = part.paragraphs().get(i);
            String earlier = old.get(id);
            if (earlier == null) {
                lines.add(List.of(new Stretch(Fate.CAME, text)));
            } else if (!kept.contains(id) || !earlier.equals(text)) {
                lines.add(line(earlier, text, !kept.contains(id)));
            }
        }
        gone(was, read, ids(was).size(), lines);
        return lines;
    }

    /** Adds a line for each paragraph, up to a place in the earlier version, that is nowhere any more. */
    private int gone(Part was, int from, int to, List<List<Stretch>> lines) {
        for (int i = from; i < to; i++) {
            if (!now.contains(ids(was).get(i))) {
                lines.add(List.of(new Stretch(Fate.WENT, was.paragraphs().get(i))));
            }
        }
        return Math.max(from, to);
    }

    private static List<Stretch> line(String earlier, String text, boolean moved) {
        List<Stretch> stretches = new ArrayList<>();
        if (moved) {
            stretches.add(new Stretch(Fate.MOVED, ""));
        }
        stretches.addAll(Difference.between(earlier, text));
        return stretches;
    }

    /** The paragraphs that stand in the same section, in the same order among each other. */
    private static Set<Long> inPlace(Part was, Part part) {
        Set<Long> kept = new HashSet<>(ids(part));
        kept.retainAll(new HashSet<>(ids(was)));
        List<Long> then = ids(was).stream().filter(kept::contains).toList();
        List<Long> since = ids(part).stream().filter(kept::contains).toList();
        for (AbstractDelta<Long> delta : DiffUtils.diff(then, since).getDeltas()) {
            delta.getTarget().getLines().forEach(kept::remove);
        }
        return kept;
    }

    private static List<List<Stretch>> byLine(List<String> before, List<String> after) {
        List<List<Stretch>> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            List<String> went = delta.getSource().getLines();
            List<String> came = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(went.size(), came.size()); i++) {
                lines.add(Difference.between(i < went.size() ? went.get(i) : "", i < came.size() ? came.get(i) : ""));
            }
        }
        return lines;
    }

    private static List<Long> ids(Part part) {
        return part.ids() == null ? List.of() : part.ids();
    }
}
