package vn.nhipcau.paper.writing;

import java.util.Locale;
import java.util.Set;

/** An agency's name inside a sentence: a letterhead gives it in capitals, a sentence must not. */
final class RunningName {
    /** What follows these to the end of the name is a place. */
    private static final Set<String> LEVELS =
            Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "khu", "tp.");

    /** The word behind these begins the name proper. */
    private static final Set<String> HEADS = Set.of("sở", "bộ", "cục", "và", "hội", "đài", "báo");

    /** "Ủy ban" inside "Văn phòng Ủy ban nhân dân". */
    private static final Set<String> PROUD = Set.of("ủy", "uỷ");

    private RunningName() {}

    /** "Ủy ban nhân dân tỉnh Quảng Trị"; a name that has small letters already is right as it is. */
    static String of(String name) {
        String line = PlainText.line(name);
        if (!line.equals(line.toUpperCase(Locale.ROOT))) {
            return line;
        }
        StringBuilder running = new StringBuilder();
        String before = "";
        boolean isPlace = false;
        for (String word : line.toLowerCase(Locale.ROOT).split(" ", -1)) {
            boolean begins = before.isEmpty()
                    || isPlace
                    || PROUD.contains(word)
                    || before.endsWith(",")
                    || HEADS.contains(before)
                    || (before.equals("ban") && running.toString().equals("Ban"));
            running.append(before.isEmpty() ? "" : " ").append(begins ? capital(word) : word);
            isPlace |= LEVELS.contains(word);
            before = word;
        }
        return running.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
