package vn.nhipcau.work.archive;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * A section as a person typed it.
 *
 * @param item its id, 0 for a new one
 * @param seen as {@link ReadItem#seen()} when the form was made
 * @param depth 1 for the highest, as people count
 */
public record SectionForm(
        long item,
        int seen,
        @Nullable String mark,
        @Nullable String title,
        @Nullable String depth,
        @Nullable String line) {
    private static final int LONGEST = 1000;

    public SectionForm {
        mark = Typed.line(mark);
        title = Typed.line(title);
        depth = Typed.line(depth);
        line = Typed.line(line);
    }

    public static SectionForm of(ArchivedSection section) {
        return new SectionForm(
                section.id(),
                section.seen(),
                section.mark(),
                section.title(),
                Integer.toString(section.depth() + 1),
                Integer.toString(section.line()));
    }

    public static SectionForm fresh() {
        return new SectionForm(0, 0, "", "", "1", "");
    }

    Faults faults() {
        return Faults.NONE
                .when((String.valueOf(mark) + title).isEmpty(), "title", "work.archive.section.nameless")
                .when(String.valueOf(title).length() > LONGEST, "title", "base.field.long", LONGEST)
                .when(
                        number(depth) < 1 || number(depth) > ArchivedSection.DEEPEST + 1,
                        "depth",
                        "work.archive.depth.wrong")
                .when(number(line) < 1, "line", "work.archive.line.wrong");
    }

    ArchivedSection section() {
        return new ArchivedSection(
                item,
                0,
                number(depth) - 1,
                Typed.orNull(String.valueOf(mark)),
                Typed.orNull(String.valueOf(title)),
                number(line));
    }

    /** A line of a file or a depth, -1 where it is no number that may be one. */
    static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : -1;
    }
}
