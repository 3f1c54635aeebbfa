package vn.nhipcau.paper.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;

/**
 * What is counted, where it stands behind a number.
 *
 * @param name as printed, without "nghìn", "triệu", "tỷ"
 * @param factor what these say
 * @param end behind it
 */
record Unit(String name, BigDecimal factor, int end) {
    /** Counted in reports of this field: a number with another word behind it is no figure. */
    private static final String NAMES = "đồng|USD|EUR|kíp|m²|m2|ha|km|kg|tấn|phút"
            + "|người|lượt người|lượt khách|lượt phóng viên|lượt cán bộ|lượt|lượt xem|lượt truy cập|lượt tương tác|lượt chia sẻ"
            + "|lượt theo dõi|người theo dõi|khách|du khách|đại biểu|học viên|cán bộ|công chức|chuyên viên|đồng chí|chiến sĩ"
            + "|phóng viên|biên tập viên|cộng tác viên|báo cáo viên|tuyên truyền viên|học sinh|sinh viên|lưu học sinh|hộ|kiều bào"
            + "|chuyên gia|tình nguyện viên|cơ quan|đơn vị|doanh nghiệp|tổ chức|hội viên|xã|phường|huyện|tỉnh|nước|quốc gia|trường"
            + "|thôn|bản|điểm|cụm|cặp|cửa khẩu|cuốn|tờ|tờ rơi|tập gấp|tập|bộ|ấn phẩm|số|kỳ|trang|bản tin|đĩa|thẻ nhớ|bản đồ|ảnh"
            + "|bức ảnh|tư liệu|hiện vật|tài liệu|tin|bài|tin, bài|tin bài|tin, bài, ảnh|bài viết|tác phẩm|phóng sự|chuyên mục"
            + "|chuyên trang|chuyên đề|chương trình|video|clip|phim|mục từ|thứ tiếng|ngôn ngữ|kênh|pa nô|pano|băng rôn|bảng|biển"
            + "|mặt|màn hình|gian hàng|máy|bộ loa|cờ|lớp|lớp tập huấn|cuộc|cuộc họp báo|cuộc thi|hội nghị|hội thảo|tọa đàm|buổi"
            + "|đợt|lần|chuyến|sự kiện|hội chợ|triển lãm|lễ hội|văn bản|kế hoạch|báo cáo|thỏa thuận|bản ghi nhớ|dự án|đề án|vụ"
            + "|hồ sơ|giấy phép|đoàn|công trình|nhiệm vụ|chỉ tiêu|sản phẩm|ý kiến|câu hỏi";

    private static final Map<String, BigDecimal> FACTORS = Map.of(
            "nghìn", BigDecimal.valueOf(1_000),
            "ngàn", BigDecimal.valueOf(1_000),
            "triệu", BigDecimal.valueOf(1_000_000),
            "tỷ", BigDecimal.valueOf(1_000_000_000),
            "tỉ", BigDecimal.valueOf(1_000_000_000));
    private static final Pattern FACTOR = Pattern.compile("\\s*(nghìn|ngàn|triệu|tỷ|tỉ)(?![\\p{L}\\p{N}])");
    private static final Pattern NAME = Pattern.compile("\\s*(%|(?:" + longestFirst() + ")(?![\\p{L}\\p{N}²³]))");
    private static final Pattern EACH = Pattern.compile("\\s?/\\s?\\p{L}+");

    private static String longestFirst() {
        return Arrays.stream(Folding.key(NAMES).split("\\|", -1))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /**
     * The unit that begins at {@code from}, null when something else stands there.
     *
     * @param key {@link Folding#key} of the text
     */
    static @Nullable Unit at(String text, String key, int from) {
        Unit factor = factor(key, from);
        int start = factor == null ? from : factor.end();
        Matcher name = NAME.matcher(key).region(start, key.length()).useTransparentBounds(true);
        if (!name.lookingAt()) {
            return null;
        }
        Matcher each = EACH.matcher(text).region(name.end(), text.length());
        int end = each.lookingAt() ? each.end() : name.end();
        BigDecimal times = factor == null ? BigDecimal.ONE : factor.factor();
        return new Unit(text.substring(name.start(1), end), times, end);
    }

    /** "nghìn", "triệu", "nghìn tỷ" at {@code from} without any unit, null when none stands there. */
    static @Nullable Unit factor(String key, int from) {
        BigDecimal factor = BigDecimal.ONE;
        int end = from;
        Matcher word = FACTOR.matcher(key);
        while (word.region(end, key.length()).useTransparentBounds(true).lookingAt()) {
            factor = factor.multiply(FACTORS.getOrDefault(word.group(1), BigDecimal.ONE));
            end = word.end();
        }
        return end == from ? null : new Unit("", factor, end);
    }

    /** The unit that a text is and nothing else, as in the column of units of a table. */
    static @Nullable Unit of(String text) {
        Unit unit = at(text, Folding.key(text), 0);
        return unit != null && unit.end() == text.length() ? unit : null;
    }

    /** "lượt", "lượt khách": a count of visits. */
    boolean isVisits() {
        return Folding.key(name).startsWith("lượt");
    }

    boolean isGroups() {
        return Folding.key(name).equals("đoàn");
    }
}
