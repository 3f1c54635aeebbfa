package vn.nhipcau.paper.writing;

import java.util.Locale;
import java.util.Set;

/** An agency's name inside a sentence: a letterhead gives it in capitals, a sentence must not. */
final class RunningName {
    /** What follows these to the end of the name is a place. */
    private static final Set<String> LEVELS = Set.of("tỉnh", "huyện", "quận", "xã", "phường", "tp.");

    private static final Set<String> LONG_LEVELS = Set.of("thành phố", "thị trấn", "đặc khu");

    /** Behind these first words the name proper begins. */
    private static final Set<String> HEADS =
            Set.of("sở", "bộ", "ban", "cục", "vụ", "hội", "đài", "báo", "văn phòng", "trung tâm", "chi cục");

    private static final int LONGEST_HEAD = 20;

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
            String head =
                    running.length() > LONGEST_HEAD ? "…" : running.toString().toLowerCase(Locale.ROOT);
            boolean begins = isPlace || begins(head, before, word);
            running.append(before.isEmpty() ? "" : " ").append(begins ? capital(word) : word);
            // "và Xã hội" is no place
            isPlace |= (LEVELS.contains(word) && !begins) || LONG_LEVELS.contains(before + " " + word);
            before = word;
        }
        return running.toString();
    }

    private static boolean begins(String head, String before, String word) {
        boolean joined = before.equals("và") || before.equals("-") || before.endsWith(",");
        boolean isNamed = joined && !word.equals("và") && !word.equals("-");
        return head.isEmpty() || isNamed || HEADS.contains(head) || word.equals("ủy") || word.equals("uỷ");
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
