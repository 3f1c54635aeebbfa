package vn.nhipcau.library.editions;

import java.util.List;
import vn.nhipcau.base.Language;

/**
 * A kind of edition: data.
 *
 * @param fields what it has besides title, lead and content
 */
public record EditionKind(
        String code,
        String viName,
        String enName,
        String viHint,
        String enHint,
        WhenOlder whenOlder,
        List<Field> fields) {
    public String name(Language language) {
        return language == Language.VI ? viName : enName;
    }

    public String hint(Language language) {
        return language == Language.VI ? viHint : enHint;
    }

    /** The fields that every language says anew, or those that are the same in all. */
    public List<Field> fields(boolean translated) {
        return fields.stream().filter(field -> field.translated() == translated).toList();
    }
}
