package vn.nhipcau.library.segments;

import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;

/**
 * A translated sentence as it is checked.
 *
 * @param most characters that there is room for, as on a screen; 0 where there is no limit
 */
public record Checked(Coded source, Coded target, ContentLanguage from, ContentLanguage to, int most) {
    String sourceWords() {
        return source.words();
    }

    String targetWords() {
        return target.words();
    }
}
