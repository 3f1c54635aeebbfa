package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Mục lục": what stands on which page, the headings of the text and the annexes in their order. */
record Contents(List<Entry> entries) {
    static final Contents NONE = new Contents(List.of());

    /** Annexes are entries of this level, like the chief headings. */
    static final int CHIEF = 1;

    /**
     * A line of it.
     *
     * @param page as printed on it; null while nobody has counted
     */
    record Entry(
            int level,
            String text,
            boolean isAnnex,
            @Nullable Integer page) {}

    /** Not yet counted. */
    static Contents of(OfficialPaper paper) {
        List<Entry> entries = new ArrayList<>();
        headings(entries, paper.body());
        for (int i = 0; i < paper.annexes().size(); i++) {
            Annex annex = paper.annexes().get(i);
            String name = Decree30.annexMark(i + 1) + ". " + PlainText.capitals(annex.title());
            entries.add(new Entry(CHIEF, name, true, null));
            headings(entries, annex.body());
        }
        return new Contents(List.copyOf(entries));
    }

    private static void headings(List<Entry> entries, List<Part> parts) {
        parts.stream()
                .filter(Part.Heading.class::isInstance)
                .map(Part.Heading.class::cast)
                .forEach(heading -> entries.add(new Entry(heading.level(), Decree30.heading(heading), false, null)));
    }

    /**
     * With the numbers that the pages bear: each annex begins with 1 again.
     *
     * @param leaves for each entry on which leaf of the whole it stands, from 0
     */
    Contents onLeaves(List<Integer> leaves) {
        int first = 0;
        List<Entry> counted = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            first = entry.isAnnex() ? leaves.get(i) : first;
            counted.add(new Entry(entry.level(), entry.text(), entry.isAnnex(), leaves.get(i) - first + 1));
        }
        return new Contents(counted);
    }

    boolean isWanted() {
        return !entries.isEmpty();
    }

    boolean isCounted() {
        return entries.stream().noneMatch(entry -> entry.page() == null);
    }

    /** The bookmark at an entry's heading. */
    static String bookmark(int entry) {
        return "_Toc" + (1000 + entry);
    }
}
