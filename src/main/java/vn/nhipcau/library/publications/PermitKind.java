package vn.nhipcau.library.publications;

import vn.nhipcau.base.Language;

/**
 * By what paper a publication may be made: data.
 *
 * @param checked whether somebody has held it against the law in force
 */
public record PermitKind(String code, String viName, String enName, String viNote, String enNote, boolean checked) {
    /** Its name for a reader of the interface. */
    public String name(Language language) {
        return language == Language.VI ? viName : enName;
    }

    /** What to know of it. */
    public String note(Language language) {
        return language == Language.VI ? viNote : enNote;
    }
}
