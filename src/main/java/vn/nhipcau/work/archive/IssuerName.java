package vn.nhipcau.work.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.people.agencies.Agencies;

/** The name of a letterhead, which is all in capitals, as a text writes it. */
final class IssuerName {
    /** What follows is the name of a place, each word of it with a capital. */
    private static final Set<String> PLACES = Set.of("tỉnh", "phố", "huyện", "xã", "quận", "phường", "trấn");

    /** What follows is the name of the body, its first word with a capital. */
    private static final Set<String> HEADS = Set.of("sở", "bộ", "ban", "cục", "báo", "đài", "hội", "viện");

    private static final Set<String> SHORT = Set.of("ubnd", "hđnd", "bcđ", "mttq");

    private IssuerName() {}

    /**
     * As a text writes it.
     *
     * @param known names of the register, whose spelling is taken before any rule
     */
    static String of(String printed, List<Agencies.KnownName> known) {
        if (printed.chars().anyMatch(Character::isLowerCase)) {
            return printed;
        }
        String key = Folding.key(printed);
        return known.stream()
                .map(Agencies.KnownName::name)
                .filter(name -> Folding.key(name).equals(key))
                .findFirst()
                .orElseGet(() -> spelled(printed.toLowerCase(Locale.ROOT)));
    }

    private static String spelled(String small) {
        StringBuilder name = new StringBuilder();
        String before = "";
        boolean place = false;
        int words = 0;
        for (String word : small.split(" ", -1)) {
            // "bảo hiểm xã hội" is no commune
            boolean society = before.equals("xã") && word.equals("hội");
            boolean capital = name.isEmpty() || (place && !society) || (words == 1 && HEADS.contains(before));
            name.append(name.isEmpty() ? "" : " ")
                    .append(SHORT.contains(word) ? word.toUpperCase(Locale.ROOT) : capital ? first(word) : word);
            place = PLACES.contains(word) || (place && !society && !word.endsWith(","));
            before = word;
            words++;
        }
        return name.toString();
    }

    private static String first(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
