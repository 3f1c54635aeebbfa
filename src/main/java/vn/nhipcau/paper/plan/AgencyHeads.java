package vn.nhipcau.paper.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first words of names: what a body is before one knows which. With them a province that no list knows reads like any
 * other.
 */
final class AgencyHeads {
    private static final String WORD_END = "(?![\\p{L}\\p{N}])";

    /** Offices of the state, the Party, the forces, the mass organisations and the press: they may be charged with a task. */
    private static final String SURE =
            "Sở|Ban|BQL|[ỦU]y ban|Uỷ ban|UBND|UB|HĐND|Hội đồng|Bộ|BCH|BĐBP|Công an|Cảnh sát|Cục|Chi cục|Tổng cục|Vụ|Văn phòng|VP"
                    + "|(?:Tỉnh|Thành|Thị|Huyện|Quận|Đảng) (?:[ủu]y|uỷ)|Mặt trận|MTTQ|UBMTTQ|UBMTTQVN|Hội|Hiệp hội|Liên hiệp|Liên đoàn|Liên minh|Giáo hội"
                    + "|Đoàn|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn|Báo|Đài|Tạp chí|Thông tấn xã|TTXVN|Cổng|Trung tâm|Bảo tàng|Thư viện|Nhà hát|Nhà xuất bản|Nhà [Vv]ăn hóa|Nhà [Tt]hiếu nhi"
                    + "|Trường|Học viện|Đại học|Phân hiệu|Viện|Bệnh viện|Phòng|Đồn|Hải đội|Lữ đoàn|Sư đoàn|Quân khu|Đội|Hạt|Trạm|Cảng|Cảng vụ|Hải quan|Thuế|Thống kê"
                    + "|Ngân hàng|Kho bạc|Bảo hiểm xã hội|Bưu điện|Viễn thông|VNPT|Viettel|MobiFone|Điện lực|Thanh tra|Tòa án|Toà án|Viện kiểm sát|Vườn [Qq]uốc gia"
                    + "|Đại sứ quán|Tổng Lãnh sự|Thường trực|Cơ quan thường trú";

    /** Names begin so too, but of bodies that somebody must look at. */
    private static final String LIKELY =
            "Công ty|Tổng công ty|Tập đoàn|Chi nhánh|Hợp tác xã|Xưởng|Quỹ|Câu lạc bộ|CLB|Tổ|Nhóm|Mạng lưới|Làng|Khu|Vườn|Nhà"
                    + "|Chủ tịch|Giám đốc|Chánh|Trưởng";

    private static final Pattern HEAD = Pattern.compile("(?:" + SURE + "|" + LIKELY + ")" + WORD_END);
    private static final Pattern NAME = Pattern.compile("(?iu)(?:" + SURE + ")" + WORD_END
            + "\\s+\\S.*|(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ|đoàn)|TTXVN|MTTQ|BĐBP");

    /** Bodies that have several fields, so that their names hold commas and "và". */
    private static final Pattern ENUMERATING = Pattern.compile(
            "(?iu)(?:Sở|Ban|BQL|Trung tâm|Phòng|Cục|Chi cục|Tổng cục|Vụ|Viện|Trường|Hội|Hiệp hội)" + WORD_END + ".*");

    private static final Pattern CARETAKER =
            Pattern.compile("(?iu)(?:Ban Quản lý|Ban QL|BQL|Trung tâm Quản lý)" + WORD_END + ".*");
    private static final Pattern CARED_FOR = Pattern.compile(
            "(?iu)(?:và|,)\\s+(?:các\\s+)?(?:khu|cụm|di tích|di sản|danh lam|danh thắng|vườn|rừng|bảo tàng)"
                    + WORD_END);

    private static final Pattern GROUP = Pattern.compile("(?iu)(?:các|những|sở,|cơ quan|đơn vị)" + WORD_END);

    private AgencyHeads() {}

    static Matcher at(String text, int from) {
        return HEAD.matcher(text).region(from, text.length());
    }

    /** A name or a group begins: "Sở …", "Công ty …", "các …". */
    static boolean begins(String text) {
        return at(text, 0).lookingAt() || GROUP.matcher(text).lookingAt();
    }

    /** What the name begins with says what body it is, whether a list knows it or not. */
    static boolean isSure(String name) {
        return NAME.matcher(name).matches();
    }

    /** Fields follow one another in such a name: "Trung tâm Văn hóa, Thể thao và Truyền thanh". */
    static boolean enumerates(String name) {
        return ENUMERATING.matcher(name).matches();
    }

    /** "Ban Quản lý Khu kinh tế … và các khu công nghiệp …": more of what is looked after, though it begins with "các". */
    static boolean caresFor(String name, String behind) {
        return CARETAKER.matcher(name).matches() && CARED_FOR.matcher(behind).lookingAt();
    }
}
