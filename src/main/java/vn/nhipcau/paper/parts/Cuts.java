package vn.nhipcau.paper.parts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where lines were broken inside what belongs together: numbers, names, sums of money. */
final class Cuts {
    private static final Pattern FIGURE_AHEAD = Pattern.compile("(?iu).*\\s(?:số|ngày|tháng|năm|quý|điều|khoản|mục)");
    private static final Pattern NAME_AHEAD = Pattern.compile(
            "(?iu).*\\s(?:sở|bộ|tỉnh|huyện|thành phố|xã|phường|thị xã|nước|đảo|biển|núi|sông|vịnh|đài|báo|cửa khẩu|ban|hội|trung tâm|thành ủy|tỉnh ủy|huyện ủy|đảng ủy|cục|văn phòng|ủy ban"
                    + "|dân tộc|người|tiếng|quốc gia|khu|vùng|thác|đền|chùa|làng|bản|công ty|ngày|tạp chí)");
    private static final Pattern SENTENCES = Pattern.compile(".{8,}(?:;|[^.\\d]\\.)\\s.*");
    private static final Pattern DOCUMENT_BELOW = Pattern.compile(
            "(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Quy định|Kế hoạch|Chương trình|Công văn|Thông báo|Hướng dẫn)\\s(?:.{0,40}\\s)?số\\s.*");
    private static final Pattern MONEY_ABOVE = Pattern.compile(".*\\d\\s(?:nghìn|ngàn|triệu|tỷ|tỉ)");
    private static final Pattern CAPITAL_LAST = Pattern.compile(".*\\p{Ll}\\S*\\s\\p{Lu}\\p{Ll}+");
    private static final Pattern COUNT_AHEAD =
            Pattern.compile("(?iu).*\\s(?:khoảng|gần|hơn|đạt|có|được|ước|chừng|mỗi)");
    private static final Pattern YEAR_ABOVE = Pattern.compile(".*\\b(?:19|20)\\d\\d");
    private static final Pattern YEAR_BELOW = Pattern.compile("[-–—]\\s?(?:19|20)\\d\\d(?!\\d).*");
    private static final Pattern PAIR_ABOVE =
            Pattern.compile("(?iu).*(?:hữu nghị|biên giới|quan hệ|hợp tác|giao lưu|song ngữ)(?: giữa)? Việt(?: Nam)?");
    private static final Pattern HEAD_AHEAD =
            Pattern.compile("(?u).*(?:[,;:]|\\svà)\\s(?:Sở|Ban|Trung tâm|Hội|Báo|Đài|Cục|Chi cục|Phòng|Trường)");
    private static final Pattern QUARTER_AHEAD = Pattern.compile("(?iu).*(?<!hằng|hàng|mỗi|từng|các|theo)\\squý");
    private static final Pattern QUARTER = Pattern.compile("(?:IV|I{1,3})(?:[.;,]?|[.;,]\\s(?!\\p{Lu}{2}).*)");
    private static final Pattern FIGURE = Pattern.compile("\\d|[IV]{1,3}(?![\\p{L}.])");
    private static final Pattern NUMBER_ABOVE =
            Pattern.compile("(?iu).*(?:số\\s*:?\\s*\\d{1,5}[a-z]?(?:/\\d{4})?|\\d\\s?[-–/]\\s?\\p{L}{1,8})");
    private static final Pattern SYMBOL_BELOW = Pattern.compile("[-–/]\\s?\\p{Lu}[\\p{Lu}\\p{L}/-]*(?:[\\s.,;:)].*|$)");

    /** "số 16 -" and "KL/TW" on the next line. */
    private static final Pattern NUMBER_OPEN = Pattern.compile(
            "(?iu).*số\\s*:?\\s*\\d{1,5}[a-z]?\\s?(?:/\\s?\\d{4}\\s?)?[-–/](?:\\s?\\p{L}{1,8}\\s?[-–/])?");

    private static final Pattern COUNT_LAST = Pattern.compile(".*\\s(\\d{1,9})");
    private static final Pattern COUNT_DASHED = Pattern.compile("[-–—]\\s?(\\d{1,9})\\s\\p{Ll}.*");

    private static final Pattern DASHED_BELOW = Pattern.compile("[-–—]\\s\\p{Lu}\\p{L}*(?:[\\s.,;)].*|$)");
    private static final int LONGEST_TITLE = 130;
    private static final int END = 150;

    private Cuts() {}

    /** "2016" and "- 2020" on the next line, "số 16" and "-KL/TW", "Hữu nghị Việt Nam" and "- Lào": no bullet. */
    static boolean isNumber(String text, String below) {
        return PAIR_ABOVE.matcher(text).matches()
                || (YEAR_ABOVE.matcher(text).matches()
                        && YEAR_BELOW.matcher(below).matches())
                || (NUMBER_ABOVE.matcher(text).matches()
                        && SYMBOL_BELOW.matcher(below).matches());
    }

    /** "Việt" and "- Trung" on the next line. */
    static boolean isName(String text, String below) {
        return CAPITAL_LAST.matcher(text).matches()
                && DASHED_BELOW.matcher(below).matches();
    }

    /** "có 21" and "– 23 màn hình" on the next line: no bullet. */
    static boolean isRange(String text, String below) {
        Matcher from = COUNT_LAST.matcher(text);
        Matcher to = COUNT_DASHED.matcher(below);
        return from.matches()
                && to.matches()
                && new BigDecimal(from.group(1)).compareTo(new BigDecimal(to.group(1))) < 0;
    }

    /** A date, a number of a document, an article must follow. */
    static boolean wantsOrdinal(String text) {
        return FIGURE_AHEAD.matcher(text).matches();
    }

    /** Any number must follow. */
    static boolean wantsNumber(String text) {
        return wantsOrdinal(text) || COUNT_AHEAD.matcher(text).matches();
    }

    /** The text below begins with a number, which may be that of a quarter. */
    static boolean beginsWithNumber(String below) {
        return FIGURE.matcher(below).lookingAt();
    }

    /** "…; Sở" and "Nông nghiệp …" on the next line: no name is a head alone. */
    static boolean wantsName(String text) {
        return HEAD_AHEAD.matcher(text).matches();
    }

    /** "trong quý" and "III." on the next line. */
    static boolean isQuarter(String text, String below) {
        return QUARTER.matcher(below).matches() && QUARTER_AHEAD.matcher(text).matches();
    }

    /** A marked line goes on with a number, or is full in the middle of a name. */
    static boolean isTitle(String text, String below, boolean full) {
        if (Paragraph.isCapitals(text)) {
            return false;
        }
        String end = end(text);
        boolean number = Character.isDigit(below.charAt(0));
        boolean name = Character.isUpperCase(below.charAt(0))
                && (NAME_AHEAD.matcher(end).matches()
                        || CAPITAL_LAST.matcher(end).matches());
        boolean sentence =
                text.length() > LONGEST_TITLE || SENTENCES.matcher(text).matches();
        boolean document = DOCUMENT_BELOW.matcher(below).matches();
        boolean money = MONEY_ABOVE.matcher(end).matches();
        boolean torn = below.startsWith("%")
                || below.startsWith("(ngày ")
                || NUMBER_OPEN.matcher(end).matches();
        return number || money || torn || (full && (name || sentence || document));
    }

    /** How a text ends is seen in its last words. */
    static String end(String text) {
        return text.substring(Math.max(0, text.length() - END));
    }
}
