package vn.nhipcau.paper.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of which names of groups are made: "các sở, ban, ngành, địa phương có liên quan", "UBND các huyện, thị xã". Where such
 * a name ends needs no verb behind it.
 */
final class GroupWords {
    private static final String LEVEL = "(?:huyện|quận|thị xã|thành phố|tp|xã|phường|thị trấn|đặc khu|địa phương)";
    /** Words that say everything themselves; "cơ quan" or "đơn vị" would have others behind them. */
    private static final String UNIT =
            "(?:sở|ban|bộ|ngành|đoàn thể|(?:huyện|thành|thị|quận|đảng) [ủu]y|(?:huyện|thành|thị|quận|đảng) uỷ|" + LEVEL
                    + ")";

    private static final String OTHER_UNIT = "(?:cơ quan|đơn vị|doanh nghiệp|tổ chức|hội|mặt trận)";
    private static final String JOINT = "(?:\\s*[,/;-]\\s*(?:và\\s+)?|\\s+và\\s+)(?:các\\s+)?";
    private static final String ATTRIBUTE =
            "(?:\\s+(?:có liên quan|liên quan|cấp (?:tỉnh|huyện|xã|thành phố)|(?:của |thuộc |trong |toàn )?(?:tỉnh|thành phố)(?!\\s+\\p{Lu})"
                    + "|trực thuộc(?: tỉnh)?|trên địa bàn(?: tỉnh| thành phố)?|biên giới|ven biển|miền núi|vùng cao|trung ương)){0,12}";
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)(?:(?:thủ trưởng|lãnh đạo)\\s+)?(?:(?:tất cả |toàn thể )?(?:các|những)\\s+|(?:UBND|[ủu]y ban nhân dân|uỷ ban nhân dân|HĐND|công an)\\s+(?:các\\s+)?(?="
                    + LEVEL + "))" + "(?:(?:" + UNIT + "|" + OTHER_UNIT + ")" + JOINT + "){0,60}" + UNIT
                    + "(?![\\p{L}])"
                    + ATTRIBUTE);
    private static final Pattern SMALL = Pattern.compile("\\s+\\p{Ll}.*");
    private static final int FEW_WORDS = 3;

    private GroupWords() {}

    /**
     * Where the group's name ends.
     *
     * @param verb where by the verbs that are known it would end
     */
    static int end(String text, int from, int verb) {
        Matcher group = GROUP.matcher(text).region(from, text.length());
        if (!group.lookingAt() || group.end() >= verb) {
            return verb;
        }
        String behind = text.substring(group.end(), verb);
        if (text.startsWith("liên quan", group.end() - "liên quan".length())) {
            return group.end();
        }
        boolean words = SMALL.matcher(behind).matches();
        boolean far = verb == text.length() || behind.strip().split(" ", -1).length > FEW_WORDS;
        boolean placed = behind.toLowerCase(Locale.ROOT).matches("\\s+(?:có|được|đã|do|ở|tại|nơi)\\s.*");
        return words && far && !placed ? group.end() : verb;
    }
}
