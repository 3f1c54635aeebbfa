package vn.nhipcau.work.activities;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.paper.Folding;

/** The countries of ISO 3166 by their names. */
public final class Countries {
    private Countries() {}

    public static String name(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    /** All but our own, by name. */
    static List<Choice> all(Language language) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals("VN"))
                .map(code -> new Choice(code, name(code, language)))
                .sorted((one, other) -> Collator.getInstance(language.locale()).compare(one.label(), other.label()))
                .toList();
    }

    /** The code of a name in either language, however its marks and capitals are written. */
    static Optional<String> named(String typed) {
        String wanted = Folding.fold(typed);
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> Arrays.stream(Language.values())
                        .anyMatch(language -> Folding.fold(name(code, language)).equals(wanted)))
                .findFirst();
    }

    static boolean exists(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }
}
