package vn.nhipcau.work.documents;

import org.jspecify.annotations.Nullable;

/** Kinds of documents as the list filters them: by the code of their type, and two that have none. */
final class DocumentKinds {
    private static final String LETTER = "letter";

    /** Laws and resolutions of the National Assembly bear its number in place of a code. */
    private static final String ASSEMBLY = "assembly";

    /** The kind, as SQL. */
    static final String SQL =
            "coalesce(type, case when reference ~ '[/-](UBTV)?QH[0-9]+$' then 'assembly' else 'letter' end)";

    private DocumentKinds() {}

    static String of(@Nullable String type, String reference) {
        return type != null ? type : reference.matches(".*[/-](UBTV)?QH\\d+") ? ASSEMBLY : LETTER;
    }

    static String key(String kind) {
        return "work.document.kind." + kind;
    }
}
