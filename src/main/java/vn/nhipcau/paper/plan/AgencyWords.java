package vn.nhipcau.paper.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.KnownAgencies;

/** The words by which agencies and groups are told from the text around them. */
final class AgencyWords {
    private static final String WORD_END = "(?![\\p{L}\\p{N}])";

    private static final Pattern PLAIN_NOUN_BEHIND = Pattern.compile(
            "\\s*(?:[,;.:)/]|$)|\\s+(?:ngành|đoàn thể|và|hoặc|liên quan|có liên quan|đơn vị|cơ quan|hội|trực thuộc|cơ sở|các cấp|hành|hợp|viên)"
                    + WORD_END);
    /** Words whose first syllable only looks like a head: "Hội nhập", "Báo chí". */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:Hội (?:nhập|nghị|thảo|thi|họa|chợ|diễn|viên)|Báo (?:chí|cáo|động)|Ban (?:hành|ngày)|Bộ (?:máy|phận|sưu|ảnh|nhận)|Đoàn (?:thể|viên|vào|ra|kết|khách)"
                    + "|Phòng (?:chống|ngừa|bệnh|trưng|đọc|họp|không)|Viện (?:trợ|dẫn)|Trường (?:hợp|học|ca|lớp)|Cục diện|Cổng chào|Đài (?:tưởng|hoa)"
                    + "|Tổ (?:chức|ấm)|Nhà (?:nước|nghỉ|hàng|đầu|báo|máy|ga|văn|thơ|khoa|quản)|Làng (?:nghề|cổ)|Thuế quan|Cảng (?:biển|cá)|Đội (?:ngũ|tuyển)"
                    + "|Vụ (?:việc|mùa)|Khu vực|Nhóm (?:việc|nhiệm)|Quỹ đất|Bộ đội)" + WORD_END);

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}Đ]{3,}" + WORD_END);

    private static final String LEVEL = "(?:huyện|quận|thị xã|thành phố|tp\\.?|xã|phường|thị trấn|đặc khu)";
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:(?:thủ trưởng|lãnh đạo|giám đốc|người đứng đầu|đại diện)\\s+)?(?:các|những|mọi|tất cả|toàn thể|toàn bộ|một số|nhiều)"
                    + WORD_END);
    private static final Pattern MANY_BEHIND = Pattern.compile("\\s+(?:ở |tại |thuộc |của )?(?:(?:các|những) (?:"
            + LEVEL + "|địa phương|cấp)|cấp (?:huyện|xã|cơ sở))" + WORD_END);
    private static final Pattern LEVELS = Pattern.compile(
            "(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|huyện ủy|mttq)\\s+(?:các|những|cấp (?:huyện|xã)|hai cấp|"
                    + LEVEL + "\\s*(?:,|/|;|-|và)\\s*" + LEVEL + ")" + WORD_END);
    private static final Pattern NOUN = Pattern.compile(
            "(?:sở|ban|ngành|đoàn thể|cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|nhà trường|cá nhân|chủ đầu tư|nhà đầu tư"
                    + "|phóng viên|lãnh đạo|thủ trưởng|người dân|nhân dân|cộng đồng|báo chí|hội|huyện|xã|phường|trường học|cơ sở|nghệ nhân|hướng dẫn viên|chính quyền|cấp ủy|mặt trận)"
                    + WORD_END);
    private static final Pattern OWN_BODY = Pattern.compile("cơ quan (?:thường tr|đại diện|điều phối)");
    private static final Pattern UNCOUNTED = Pattern.compile("(?:sở|ban|bộ|ngành)\\s*[,/;]\\s*\\p{L}");
    private static final Pattern LOOSE =
            Pattern.compile("(?:cơ quan|đơn vị|địa phương|doanh nghiệp|sở|ban|ngành)\\s+\\p{Ll}");

    private final KnownAgencies known;
    private final String text;
    private final String key;

    AgencyWords(KnownAgencies known, String text) {
        this.known = known;
        this.text = text;
        this.key = Folding.key(text);
    }

    String text() {
        return text;
    }

    int known(int from) {
        return known.longest(text, key, from);
    }

    /** End of a known name that the words before the text begin ("Sở" of "các Sở: Tài chính, Y tế"), -1 if none. */
    int knownBehind(String head, int from) {
        String whole = head + " " + text.substring(from);
        int end = known.longest(whole, Folding.key(whole), 0);
        int length = head.length() + 1;
        return end > length ? from + end - length : -1;
    }

    /** A name may begin here, behind a comma or "và" that would otherwise belong to the name before. */
    boolean startsEntry(int at) {
        return at < text.length()
                && (startsGroup(at) || (isUpper(at) && (known(at) > 0 || startsHead(at) || isAcronym(at))));
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private boolean isAcronym(int at) {
        return ACRONYM.matcher(text).region(at, text.length()).lookingAt();
    }

    boolean startsHead(int at) {
        Matcher head = AgencyHeads.at(text, at);
        return head.lookingAt()
                && !COMPOUND.matcher(text).region(at, text.length()).lookingAt()
                && !PLAIN_NOUN_BEHIND
                        .matcher(text)
                        .region(head.end(), text.length())
                        .lookingAt();
    }

    /** "các …", "UBND các …", "UBND huyện, thị xã": no single body, and surely not the inside of a name. */
    boolean startsGroup(int at) {
        return at(INTRODUCED, at) || at(LEVELS, at);
    }

    /** "sở, ban, ngành", "đơn vị liên quan": a group without "các". */
    boolean startsCommonNoun(int at) {
        if (at(OWN_BODY, at)) {
            return false;
        }
        return isUpper(at) ? at(UNCOUNTED, at) || isLoose(at) : at(NOUN, at);
    }

    private boolean isLoose(int at) {
        // a capital only because a sentence begins: the next word is lower case
        return LOOSE.matcher(text.substring(at, at + 1).toLowerCase(Locale.ROOT) + text.substring(at + 1))
                        .lookingAt()
                && known(at) < 0;
    }

    /** A name is followed by "các huyện" or "cấp xã": the bodies of that name, no single one. */
    boolean manyBehind(int end) {
        return at(MANY_BEHIND, end);
    }

    private boolean at(Pattern pattern, int at) {
        return pattern.matcher(key)
                .region(at, key.length())
                .useTransparentBounds(true)
                .lookingAt();
    }
}
