package vn.nhipcau.library.publications;

import vn.nhipcau.base.Language;

/**
 * A kind of publication: data.
 *
 * @param code such as {@code BOOK}
 * @param measure in what one says how long or large one is
 */
public record PublicationKind(String code, String viName, String enName, Measure measure) {
    /** The kind whose issues are put together here. */
    public static final String BULLETIN = "BULLETIN";

    /** In what one says how long or large something is. */
    public enum Measure {
        PAGES,
        MINUTES,
        /** In square metres. */
        AREA
    }

    /** Its name for a reader of the interface. */
    public String name(Language language) {
        return language == Language.VI ? viName : enName;
    }
}
