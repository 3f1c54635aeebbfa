package vn.nhipcau.paper.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the numbers of a text count nothing: dates and years, ordinals, names, quotations. */
final class NoFigure {
    private static final String EDGE = "(?<![\\p{L}\\p{N}])";
    private static final int FARTHEST = 60;

    /** Behind these a number is a name or a place in a row, whatever follows it. */
    private static final Pattern ORDINAL = Pattern.compile(EDGE
            + "(?:thứ|khóa|khoá|điều|chương|cột mốc|mốc|quốc lộ|tỉnh lộ|ql|số|số hiệu|apec|asean|asem|asiad|aipa|cop|sea games|games"
            + "|covid|giờ|lúc|vĩ tuyến|qcvn|tcvn|iso|fax|đt|điện thoại)\\s*[:.-]?\\s*$");

    /** "tổng số 25 lớp" and "in 12 số 24 trang" count, "Nghị quyết số 22" does not. */
    private static final Pattern COUNT_OF =
            Pattern.compile("(?:tổng|con|lượng|trong|mỗi|từng|một|\\d)\\s+số\\s*[:.]?\\s*$");

    /** Of a document that is named without its symbol. */
    private static final Pattern DOCUMENT = Pattern.compile(
            EDGE
                    + "(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Quy định|Công văn|Luật|Chương trình|Đề án)\\s*$");

    /** Numbered places and grades: "thôn 5 xã Tân Hợp" is one, "nhóm 5 chuyên gia" counts. */
    private static final Pattern PLACE = Pattern.compile(
            EDGE
                    + "(?:thôn|xóm|ấp|tổ|khu|khu phố|đội|đồn|bản|phường|quận|trạm|đoàn|vùng|đường|km|cấp|loại|hạng|điểm|mục|biểu|mẫu|phụ lục|phòng|nhà)\\s*$");

    private static final Pattern PLACE_BEHIND =
            Pattern.compile("(?:xã|phường|huyện|tỉnh|thôn|bản|nước|trường|tổ chức|cơ quan|đơn vị|đoàn)$");

    private static final Pattern MONTH_OR_DAY = Pattern.compile(EDGE + "(?:tháng|ngày|quý|mùng|mồng)\\s*$");
    private static final Pattern EACH_TIME =
            Pattern.compile(EDGE + "(?:mỗi|hằng|hàng|từng|một|bình quân|\\d{1,2})\\s+(?:tháng|ngày|quý)\\s*$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            EDGE
                    + "(?:năm|giai đoạn|nhiệm kỳ|năm học|xuân|tết|hè|kế hoạch|quý [ivx\\d]+,?|tháng \\d+,?|(?:19|20)\\d\\d\\s*(?:,|và|đến|[-–—]))\\s*$|[-–—/]\\s*$");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?<=[^\\s.:;!?])\\s+[“\"(]?\\p{Lu}[\\p{L}’']*\\s*$");
    private static final Pattern QUOTED = Pattern.compile("[“«][^”»]*[”»]|\"[^\"]*\"");

    private final String text;
    private final String key;
    private final List<int[]> quotations = new ArrayList<>();

    NoFigure(String text, String key) {
        this.text = text;
        this.key = key;
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            quotations.add(new int[] {quoted.start(), quoted.end()});
        }
    }

    /** Whether a number counts something, and how sure that is. */
    enum Sense {
        COUNTS,
        MAY_COUNT,
        MAY_BE_A_NAME,
        NOTHING;

        boolean isFigure() {
            return this == COUNTS || this == MAY_COUNT;
        }

        boolean isSure() {
            return this == COUNTS || this == NOTHING;
        }
    }

    /**
     * What a number means here.
     *
     * @param from its first digit
     * @param unit what stands behind it
     */
    Sense of(int from, String number, String unit) {
        String before = key.substring(Math.max(0, from - FARTHEST), from);
        String printed = text.substring(Math.max(0, from - FARTHEST), from);
        boolean ordinal =
                ORDINAL.matcher(before).find() && !COUNT_OF.matcher(before).find();
        boolean each = EACH_TIME.matcher(before).find();
        boolean dated = MONTH_OR_DAY.matcher(before).find() && !each;
        boolean year = YEAR.matcher(number).matches();
        if (ordinal
                || dated
                || isQuoted(from)
                || (year && YEAR_BEFORE.matcher(before).find())) {
            return Sense.NOTHING;
        }
        boolean named = DOCUMENT.matcher(printed).find()
                || (year && NAME_BEFORE.matcher(printed).find());
        boolean place = PLACE.matcher(before).find();
        if (named || (place && PLACE_BEHIND.matcher(unit).find())) {
            return Sense.MAY_BE_A_NAME;
        }
        return place || each ? Sense.MAY_COUNT : Sense.COUNTS;
    }

    private boolean isQuoted(int at) {
        return quotations.stream().anyMatch(quoted -> quoted[0] < at && at < quoted[1]);
    }
}
