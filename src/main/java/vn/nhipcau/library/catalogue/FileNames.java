package vn.nhipcau.library.catalogue;

import java.util.Locale;
import vn.nhipcau.paper.Folding;

/**
 * Names of files as every system takes them, old Windows too: small Latin letters without marks, figures and hyphens, with
 * a number before them, so that they keep their order, are never the same and never one of the names that Windows keeps for
 * itself.
 */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /**
     * A name.
     *
     * @param number of the thing, counted from 1
     * @param title in any letters; what is not Latin falls away
     * @param language code that stands behind, empty for none
     * @param ending without a dot
     */
    static String of(int number, String title, String language, String ending) {
        String plain = plain(title);
        return String.format(Locale.ROOT, "%03d", number)
                + (plain.isEmpty() ? "" : "-" + plain)
                + (language.isEmpty() ? "" : "-" + language.toLowerCase(Locale.ROOT))
                + "."
                + ending;
    }

    /** Latin letters without marks, figures and hyphens: {@code le-hoi-vi-hoa-binh}. */
    static String plain(String title) {
        String plain = Folding.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
