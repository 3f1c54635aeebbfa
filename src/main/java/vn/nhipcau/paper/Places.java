package vn.nhipcau.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an agency belongs, as written behind its name: "tỉnh", "tỉnh Quảng Trị", "Quảng Bình", "huyện Cam Lộ". */
final class Places {
    private static final Pattern LEVEL = Pattern.compile(
            "(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|cấp tỉnh|tỉnh|thành phố|tp\\.?|t\\.p\\.?|thị xã|huyện đảo|huyện"
                    + "|quận|đặc khu|xã|phường|thị trấn|trung ương|việt nam|khu vực|chi nhánh|thường trú|tại)(?![\\p{L}\\p{N}])");

    /** "Hướng Hóa", "Đakrông", "Ea H'leo", "Phan Rang - Tháp Chàm", "1". */
    private static final Pattern PROPER = Pattern.compile("\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,3}"
            + "(?: ?[-–] ?\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,2})?|\\d{1,2}(?!\\d)");

    private static final int MOST_SUFFIXES = 3;

    private final List<String> provinces;

    Places(List<String> provinces) {
        this.provinces = provinces;
    }

    /** End of the places that stand behind a name ending at {@code end}; {@code end} when none do. */
    int behind(String text, String key, int end) {
        int at = end;
        for (int i = 0; i < MOST_SUFFIXES; i++) {
            int next = one(text, key, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int one(String text, String key, int end) {
        int start = skipSpaces(text, end);
        if (start == end && end < text.length()) {
            return end;
        }
        Matcher level = LEVEL.matcher(key).region(start, key.length());
        if (level.lookingAt()) {
            int place = skipSpaces(text, level.end());
            int province = province(key, place);
            int proper = proper(text, place, level.end());
            // provinces are listed: another capital behind "tỉnh" may begin the next name
            boolean doubtful = level.group().equals("tỉnh") && !isStop(text, proper);
            return Math.max(province, doubtful ? level.end() : proper);
        }
        int province = province(key, start);
        return province > 0 ? province : end;
    }

    /** End of a proper name at {@code start}, {@code otherwise} when there is none. */
    static int proper(String text, int start, int otherwise) {
        Matcher proper = PROPER.matcher(text).region(start, text.length());
        return proper.lookingAt() ? proper.end() : otherwise;
    }

    private static boolean isStop(String text, int end) {
        return end >= text.length() || ",;.)".indexOf(text.charAt(end)) >= 0;
    }

    private int province(String key, int start) {
        int longest = -1;
        for (String province : provinces) {
            int end = start + province.length();
            if (end > longest && key.startsWith(province, start) && isWordEnd(key, end)) {
                longest = end;
            }
        }
        return longest;
    }

    static boolean isWordEnd(String key, int end) {
        return end >= key.length() || !Character.isLetterOrDigit(key.charAt(end));
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
