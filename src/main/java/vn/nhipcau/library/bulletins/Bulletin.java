package vn.nhipcau.library.bulletins;

import java.time.LocalDate;
import java.util.List;

/**
 * An issue of the bulletin as its editors put it together.
 *
 * @param publication number of the publication that it is
 * @param number such as {@code 1/2022}
 * @param second code of the language beside Vietnamese
 * @param secondTitle of the bulletin in that language; in Vietnamese it is the publication's
 * @param responsible post of who answers for it, never a name
 * @param printer where it is printed
 * @param stories in their order
 */
public record Bulletin(
        long publication,
        String number,
        LocalDate day,
        String second,
        String secondTitle,
        String foreword,
        String secondForeword,
        String responsible,
        String secondResponsible,
        String printer,
        int version,
        List<Story> stories) {
    public Bulletin {
        stories = List.copyOf(stories);
    }

    /**
     * An edition in its place.
     *
     * @param section under which it and what follows stand, empty where none begins with it
     */
    public record Story(long edition, String section, String secondSection) {}
}
