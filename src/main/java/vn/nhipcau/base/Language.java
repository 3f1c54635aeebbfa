package vn.nhipcau.base;

import java.util.Locale;

/** A language of the interface. Content may be in any language; the interface speaks these two. */
public enum Language {
    VI,
    EN;

    /** The code of ISO 639-1, lower case: {@code vi}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return this == VI ? Locale.forLanguageTag("vi-VN") : Locale.UK;
    }

    /** The language of a code, or Vietnamese where the code is none of ours. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : VI;
    }
}
