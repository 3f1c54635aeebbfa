package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.plan.NamedAgency.Kind;

/** The agencies with which a sentence begins: "Sở Tài chính, các sở, ban, ngành căn cứ …". */
final class LeadingAgencies {
    /** Verbs that follow a subject; lower case, since names write theirs with a capital ("Trung tâm Hỗ trợ …"). */
    static final String VERBS =
            "\\s+(?:chủ trì|chủ động|phối hợp|căn cứ|xây dựng|(?<!(?:các|và|,|những)\\s)tổ chức(?! (?:chính|xã|hội|đoàn|hữu|thành viên))"
                    + "|thực hiện|triển khai|tham mưu|tham gia|chỉ đạo|hướng dẫn(?! viên)|có(?! liên quan| vốn| tư cách| trụ sở)|chịu trách nhiệm"
                    + "|tăng cường|đẩy mạnh|thường xuyên|theo(?! dõi báo)|trên cơ sở|bố trí|cân đối|đảm bảo|bảo đảm|là|làm|tiếp tục|phát huy|lồng ghép"
                    + "|(?<!quan\\s)quản lý|cung cấp|nghiên cứu|rà soát|đề xuất|tuyên truyền|đưa|đăng(?: tải| phát|,| tin| bài)|phản ánh|giúp|hỗ trợ|kịp thời|khẩn trương"
                    + "|nghiêm túc|định kỳ|báo cáo|tích cực|quán triệt|vận động|phát động|đôn đốc|kiểm tra|theo dõi|tổng hợp|thẩm định|lập|dự toán|cử|mở"
                    + "|giới thiệu|quảng bá|ưu tiên|dành|tập trung|nâng cao|duy trì|sử dụng|tiếp nhận|lựa chọn|đổi mới|khai thác|sản xuất|xuất bản|biên soạn"
                    + "|cập nhật|(?<!được\\s)phân công|(?<!được\\s)giao|thông báo|gửi|nộp|tùy|tuỳ|trong phạm vi|trong quá trình|đã|sẽ|(?<![Hh]ậu )cần|phải|nhằm|để|khi|nếu|trình"
                    + "|cụ thể hóa|cụ thể hoá|vận dụng|tự(?! do| trị| nhiên| quản)|phổ biến|huy động|kêu gọi|phân bổ|cấp phát|đánh giá|chia sẻ|kết nối|nhân rộng"
                    + "|lựa chọn|mời|nắm(?! bắt)|nắm bắt|bổ sung|điều chỉnh|kiện toàn|phát hiện|ngăn chặn|xử lý|thống nhất|công bố|công khai|phấn đấu|ban hành|phê duyệt|hoàn thành|chuẩn bị|bám sát|chấp hành|tạo điều kiện|góp phần|phối, hợp|đầu mối|vận hành|phụ trách)(?![\\p{L}\\p{N}])";

    private static final Pattern VERB = Pattern.compile(VERBS);
    private static final Pattern GAP = Pattern.compile("\\s*[,;]\\s*(?:và\\s+|cùng\\s+)?|\\s+(?:và|cùng với|cùng)\\s+");
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)\\s*(?:(?:đề nghị|giao|yêu cầu|trách nhiệm của|phân công|đối với|kính đề nghị|đề nghị các đồng chí|nhiệm vụ của)\\s*:?\\s+)?");
    private static final Pattern LEVEL_END = Pattern.compile(
            "\\s(?:tỉnh|thành phố|huyện|thị xã|quận)(?=\\s+(?!(?:về|của|tại|và|ủy|uỷ|có|cùng|với|phụ trách)(?!\\p{L}))\\p{Ll})");
    private static final Pattern HALF_NAME =
            Pattern.compile("(?:.*[,;:]\\s)?(?:.*\\s)?(?:Phòng|Ban|[ủu]y|uỷ)\\s\\p{Lu}\\p{Ll}+");
    private static final Pattern WHICH =
            Pattern.compile("(?iu).*(?:cơ quan|đơn vị)\\s+(?:chủ trì|phối hợp|thực hiện|tham mưu)");
    private static final Pattern GROUP_STOP = Pattern.compile("[;:(.]|,|\\s(?:và|cùng với|cùng)\\s");

    private final AgencyWords words;
    private final LongNames names;
    private final String text;

    private LeadingAgencies(KnownAgencies known, String text) {
        this.words = new AgencyWords(known, text);
        this.names = new LongNames(words);
        this.text = text;
    }

    /** The agencies, and where the rest of the sentence begins. */
    record Subject(List<NamedAgency> agencies, int end) {
        boolean isEmpty() {
            return agencies.isEmpty();
        }
    }

    /** The subject of a sentence, behind "Giao" or "Đề nghị" if need be; empty when it does not begin with agencies. */
    static Subject of(KnownAgencies known, String text) {
        return new LeadingAgencies(known, text).read();
    }

    private Subject read() {
        Matcher asked = ASKED.matcher(text);
        int at = asked.lookingAt() ? asked.end() : 0;
        List<NamedAgency> agencies = new ArrayList<>();
        int end = 0;
        while (at < text.length()) {
            int next = entry(at, agencies);
            if (next <= at) {
                break;
            }
            end = next;
            Matcher gap = GAP.matcher(text).region(next, text.length());
            if (!gap.lookingAt()) {
                break;
            }
            at = gap.end();
        }
        return new Subject(agencies, end);
    }

    private int entry(int at, List<NamedAgency> agencies) {
        int shared = new SharedHeads(words).read(at, agencies);
        if (shared > at) {
            return shared;
        }
        int known = words.startsGroup(at) ? -1 : words.known(at);
        if (known > 0 && !words.manyBehind(known) && !isNameBehind(known) && !names.goesOn(at, known)) {
            return add(at, known, Kind.KNOWN, agencies);
        }
        if (words.startsGroup(at) || words.startsCommonNoun(at) || (known > 0 && words.manyBehind(known))) {
            return add(at, groupEnd(at), Kind.GROUP, agencies);
        }
        return words.startsHead(at) ? named(at, agencies) : at;
    }

    private boolean isNameBehind(int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ' ') {
            return false;
        }
        // "Đảng ủy Quân" of "Đảng ủy Quân sự tỉnh": no place is called by one word that small letters follow
        boolean half = HALF_NAME.matcher(text.substring(0, end)).matches()
                && Character.isLowerCase(text.charAt(end + 1))
                && !VERB.matcher(text)
                        .region(end, text.length())
                        .useTransparentBounds(true)
                        .lookingAt()
                && !GAP.matcher(text).region(end, text.length()).lookingAt();
        return half || Character.isUpperCase(text.charAt(end + 1));
    }

    private int groupEnd(int at) {
        int verb = GroupWords.end(text, at, verb(at));
        Matcher stop = GROUP_STOP.matcher(text).region(at, verb);
        while (stop.find()) {
            boolean soft = stop.group().equals(",") || stop.group().length() > 2;
            int behind = stop.end();
            while (behind < verb && text.charAt(behind) == ' ') {
                behind++;
            }
            if (!soft || words.startsEntry(behind)) {
                return stop.start();
            }
        }
        return verb;
    }

    /** A name by its head: to the verb or colon behind it; none when neither follows, for then it is prose. */
    private int named(int at, List<NamedAgency> agencies) {
        int verb = verb(at);
        int colon = text.indexOf(':', at);
        int end = colon >= 0 && colon < verb ? colon : verb;
        // "Đảng ủy Quân sự tỉnh lãnh đạo việc …": small letters behind the level are no longer the name
        Matcher level = LEVEL_END.matcher(text).region(at, end);
        end = level.useTransparentBounds(true).find() ? level.end() : end;
        Matcher stop = GAP.matcher(text).region(at, end);
        while (stop.find()) {
            if (words.startsEntry(stop.end()) && !names.isCaredFor(at, stop.start())) {
                return add(at, stop.start(), Kind.UNKNOWN, agencies);
            }
        }
        return add(at, end, Kind.UNKNOWN, agencies);
    }

    private int verb(int at) {
        Matcher verb = VERB.matcher(text).region(at, text.length());
        verb.useTransparentBounds(true);
        boolean found = verb.find();
        // "Các cơ quan chủ trì chịu trách nhiệm": which agencies, not what they do
        while (found && WHICH.matcher(text.substring(at, verb.end())).matches() && isVerb(verb.end())) {
            found = verb.find();
        }
        return found ? verb.start() : text.length();
    }

    private boolean isVerb(int at) {
        return VERB.matcher(text).region(at, text.length()).lookingAt() || text.startsWith(" nhiệm vụ ", at);
    }

    private int add(int from, int to, Kind kind, List<NamedAgency> agencies) {
        int end = to;
        while (end > from && " .,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        agencies.add(new NamedAgency(text.substring(from, end), kind, from, end));
        return to;
    }
}
