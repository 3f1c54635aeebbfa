package vn.nhipcau.library.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.work.activities.Countries;

/** Countries as a person names them, in Vietnamese, English or by their code, and as they are kept: ISO 3166. */
final class Territory {
    private Territory() {}

    /**
     * What was typed, with commas or semicolons between.
     *
     * @param unknown what is no country
     */
    record Read(List<String> codes, List<String> unknown) {}

    static Read read(String typed) {
        List<String> codes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : typed.split("[,;]", -1)) {
            String name = Typed.line(part);
            if (!name.isEmpty()) {
                code(name).ifPresentOrElse(codes::add, () -> unknown.add(name));
            }
        }
        return new Read(codes.stream().distinct().toList(), unknown);
    }

    /** Names for a reader, with commas between. */
    static String words(List<String> codes, Language language) {
        return codes.stream().map(code -> Countries.name(code, language)).collect(Collectors.joining(", "));
    }

    private static Optional<String> code(String name) {
        String wanted = Folding.fold(name);
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(name)
                        || Arrays.stream(Language.values())
                                .anyMatch(language -> Folding.fold(Countries.name(code, language))
                                        .equals(wanted)))
                .findFirst();
    }
}
