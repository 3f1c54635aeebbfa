package vn.nhipcau.library.media;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;

/**
 * A kind of right to show something.
 *
 * @param mark as it is written beside a picture, such as CC BY 4.0; empty for none
 * @param address where its words stand
 * @param credited whether the owner has to be named
 */
public record Licence(
        String code,
        String viName,
        String enName,
        String mark,
        @Nullable String address,
        boolean credited) {
    /** Its name for a reader of the interface. */
    public String name(Language language) {
        return language == Language.VI ? viName : enName;
    }
}
