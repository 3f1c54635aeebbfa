package vn.nhipcau.library;

import java.util.Locale;
import vn.nhipcau.base.Language;

/**
 * A language in which the province speaks: data, not to be mixed up with the two languages of the interface.
 *
 * @param code of ISO 639, such as {@code lo}
 * @param ownName as its own readers write it
 * @param script its letters by ISO 15924, such as {@code Laoo}
 * @param spaced whether words stand apart; where not, a text is measured in characters
 */
public record ContentLanguage(
        String code, String ownName, String viName, String enName, String script, boolean spaced) {
    /** The language in which editions are written first. */
    public static final String ORIGINAL = "vi";

    /** Its name within a sentence of the interface: Vietnamese writes it small. */
    public String within(Language language) {
        return language == Language.VI ? viName.substring(0, 1).toLowerCase(Locale.ROOT) + viName.substring(1) : enName;
    }

    /** Its name for a reader of the interface. */
    public String name(Language language) {
        return language == Language.VI ? viName : enName;
    }
}
