package vn.nhipcau.work.rounds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sections in their order, to be moved about. A section moves with those under it.
 *
 * @param focus what the person goes on with: {@code title-3}, {@code up-2}; null for nothing
 */
public record Arrangement(
        List<SectionForm> sections, @Nullable String focus) {

    static Arrangement of(@Nullable List<? extends @Nullable SectionForm> typed) {
        List<SectionForm> sections = new ArrayList<>();
        int above = 0;
        for (SectionForm section : typed == null ? List.<@Nullable SectionForm>of() : typed) {
            if (section != null) {
                above = Math.min(section.level(), above + 1);
                sections.add(section.at(above));
            }
        }
        return new Arrangement(List.copyOf(sections), null);
    }

    /** What a button asks for: {@code up-2}, {@code down-2}, {@code out-2}, {@code in-2}, {@code after-2}, {@code remove-2}. */
    Arrangement after(String button) {
        String[] parts = button.split("-", 2);
        int at = parts.length == 2 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : sections.size();
        if (at >= sections.size()) {
            return parts[0].equals("add") ? insert(sections.size(), 1) : this;
        }
        return switch (parts[0]) {
            case "after" -> insert(end(at), level(at));
            case "remove" -> removed(at);
            case "up" -> mayUp(at) ? moved(at, above(at), "up-") : this;
            case "down" -> mayDown(at) ? moved(at, below(at), "down-") : this;
            case "in" -> mayIn(at) ? deeper(at, 1) : this;
            case "out" -> mayOut(at) ? deeper(at, -1) : this;
            default -> this;
        };
    }

    public List<Marks> marks() {
        return Marks.of(sections.stream().map(SectionForm::level).toList());
    }

    /** Not the very first, and not where it would stand too deep. */
    public boolean mayUp(int at) {
        if (at == 0) {
            return false;
        }
        int to = above(at);
        return level(to) == level(at) || (to > 0 && level(to - 1) >= level(at) - 1);
    }

    public boolean mayDown(int at) {
        return end(at) < sections.size() && level(end(at)) >= level(at) - 1;
    }

    public boolean mayIn(int at) {
        return at > 0 && level(at) <= level(at - 1) && deepest(at) < Marks.DEEPEST;
    }

    public boolean mayOut(int at) {
        return level(at) > 1;
    }

    /** What tells one order of these sections from another. */
    public int signature() {
        return sections.stream()
                .map(s -> List.of(s.id() == null ? 0L : s.id(), s.level()))
                .toList()
                .hashCode();
    }

    private int level(int at) {
        return sections.get(at).level();
    }

    /** The first after a section that is not under it. */
    private int end(int at) {
        int end = at + 1;
        while (end < sections.size() && level(end) > level(at)) {
            end++;
        }
        return end;
    }

    private int deepest(int at) {
        return sections.subList(at, end(at)).stream()
                .mapToInt(SectionForm::level)
                .max()
                .orElseThrow();
    }

    /** Where it stands after moving up: before its sister, or before its parent and so under the parent's sister. */
    private int above(int at) {
        int to = at - 1;
        while (to > 0 && level(to) > level(at)) {
            to--;
        }
        return to;
    }

    /** After its sister, or after the head of the next part. */
    private int below(int at) {
        int next = end(at);
        return level(next) == level(at) ? end(next) : next + 1;
    }

    private Arrangement moved(int at, int to, String button) {
        List<SectionForm> rest = new ArrayList<>(sections);
        List<SectionForm> block = List.copyOf(rest.subList(at, end(at)));
        rest.subList(at, end(at)).clear();
        int place = to > at ? to - block.size() : to;
        rest.addAll(place, block);
        return with(rest, button + place);
    }

    private Arrangement deeper(int at, int by) {
        List<SectionForm> changed = new ArrayList<>(sections);
        for (int i = at; i < end(at); i++) {
            changed.set(i, changed.get(i).at(level(i) + by));
        }
        return with(changed, (by > 0 ? "in-" : "out-") + at);
    }

    private Arrangement insert(int at, int level) {
        List<SectionForm> longer = new ArrayList<>(sections);
        longer.add(at, SectionForm.BLANK.at(level));
        return with(longer, "title-" + at);
    }

    /** Those under it go to its elder sister, or one level out where it has none. */
    private Arrangement removed(int at) {
        boolean eldest = at == 0 || level(at - 1) < level(at);
        List<SectionForm> shorter = new ArrayList<>(eldest ? deeper(at, -1).sections() : sections);
        shorter.remove(at);
        return with(shorter, shorter.isEmpty() ? "add" : "title-" + Math.max(0, at - 1));
    }

    private static Arrangement with(List<SectionForm> sections, String focus) {
        return new Arrangement(of(sections).sections(), focus);
    }
}
