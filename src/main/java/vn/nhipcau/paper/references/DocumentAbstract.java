package vn.nhipcau.paper.references;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.KnownAgencies;

/** What a cited document is about, as far as the citation says so. */
final class DocumentAbstract {
    static final String OPENING =
            "(?:về|v/v|V/v|Về|hướng dẫn|quy định|ban hành|phê duyệt|triển khai|tăng cường|đẩy mạnh|sửa đổi|bổ sung|thực hiện|tổ chức"
                    + "|công bố|giao|thành lập|kiện toàn|quản lý|xây dựng|thông qua|tiếp tục|nâng cao|phát triển|điều chỉnh|chấn chỉnh|bãi bỏ"
                    + "|thay thế|đổi mới|cho phép|chấp thuận|phân công|phân bổ|một số|kèm theo)(?![\\p{L}\\p{N}])";

    private static final Pattern START =
            Pattern.compile("[\\s)]*(" + OPENING + ")|\\s*,\\s+((?:về|v/v|V/v)(?![\\p{L}\\p{N}]))");
    private static final String DOCUMENT =
            "(?:các )?(?:[Nn]ghị quyết|[Qq]uyết định|[Cc]hỉ thị|[Qq]uy chế|[Qq]uy định|[Tt]hông báo|[Hh]ướng dẫn|[Cc]hương trình|[Kk]ế hoạch|[Đđ]ề án"
                    + "|[Bb]áo cáo|[Tt]ờ trình|[Tt]hông tư|[Nn]ghị định|[Kk]ết luận|[Ll]uật|[Pp]háp lệnh|[Cc]ông điện|[Cc]ông văn|[Vv]ăn bản)";
    private static final String BODY =
            "(?:UBND|[ỦU]y ban [Nn]hân dân|Uỷ ban [Nn]hân dân|Sở|Tỉnh [ủu]y|Huyện [ủu]y|Thành [ủu]y|Ban|Bộ Chỉ huy|Công an|Đài|Báo|Trung tâm"
                    + "|Văn phòng|Hội|Đoàn|Phòng|Cục|Chi cục)";
    private static final String BODIES =
            "(?:(?:các |toàn )?(?:cơ quan|sở|đơn vị|địa phương)|(?:toàn )?(?:tỉnh|huyện|thành phố|thị xã|ngành)|lực lượng)";
    private static final String VERB =
            "(?:đã|xây dựng|ban hành|báo cáo|triển khai|đề nghị|tổ chức|tham mưu|chủ trì|phối hợp|chỉ đạo|giao|chủ động|tiếp tục|tập trung|tăng cường|cụ thể hóa)";
    private static final Pattern END = Pattern.compile(
            ";|[.](?=\\s+\\p{Lu}|\\s*$)|\\./\\.|(?:\\s*,|\\s+và)\\s+(?:(?:căn cứ|thực hiện|theo)\\s+)?"
                    + DOCUMENT
                    + "(?:\\s+[^\\s,;]+){0,6}?\\s+số\\s*:?\\s*\\d|\\s*\\(" + DOCUMENT
                    + "\\s+số\\s*:?\\s*\\d|\\s+và các [Vv]ăn bản|\\s*[,.]\\s+" + BODY
                    + "(?:\\s[^,;]{0,80}?)?\\s" + VERB
                    + "\\s|\\s*,\\s+" + BODIES + "(?:[\\s,][^;.]{0,100}?)?\\sđã"
                    + "\\s|\\s*,\\s+(?:đồng thời|trong đó|qua đó|theo đó|từ đó|góp phần|đến nay|hằng năm)\\s|\\s+đã được\\s");

    private static final Pattern SPREAD =
            Pattern.compile("(?iu)(?:triển khai|phổ biến|tuyên truyền|quán triệt)[^.;]*$");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\s(?:đến|tới)\\s+(?:với\\s+)?(?:(?:các|toàn thể|đông đảo)\\s+)?(?:doanh nghiệp|người dân|nhân dân|Nhân dân|cán bộ|đảng viên|hội viên)(?![\\p{L}])");
    private static final int LONGEST_CITATION = 200;

    private static final Pattern CLAUSE = Pattern.compile("\\s*,\\s+(?=\\p{Lu})");
    private static final Pattern DOES = Pattern.compile(
            "\\s+(?!(?:và|với|cùng|hoặc|về|trong|tại|của|ở|trên|là|các|những|tỉnh|huyện|xã|giai đoạn|năm)(?![\\p{L}]))\\p{Ll}");

    private DocumentAbstract() {}

    /** The words from {@code from}, null when they do not say what a document is about. */
    static @Nullable String at(KnownAgencies known, String text, int from) {
        Matcher start = START.matcher(text).region(from, text.length());
        if (!start.lookingAt()) {
            return null;
        }
        int begin = start.start(1) < 0 ? start.start(2) : start.start(1);
        Matcher end = END.matcher(text).region(begin, text.length());
        int stop = Math.min(end.find() ? end.start() : text.length(), closing(text, begin));
        stop = addressees(text, from, begin, stop);
        stop = ownClause(known, text, begin, stop);
        // a citation inside the abstract belongs to it: "thực hiện Kết luận số 16-KL/TW …"
        String words = text.substring(begin, stop).strip();
        words = words.replaceFirst("[\\s.,;:]+$", "");
        return words.isEmpty() ? null : words;
    }

    /** "triển khai Thông tư số … về … đến với người dân": whom the paper's own sentence reaches. */
    private static int addressees(String text, int from, int begin, int stop) {
        boolean spread = SPREAD.matcher(text.substring(Math.max(0, from - LONGEST_CITATION), from))
                .find();
        Matcher people = PEOPLE.matcher(text).region(begin, stop);
        return spread && people.find() ? people.start() : stop;
    }

    /** Where an agency named behind a comma does something: the paper goes on with its own sentence. */
    private static int ownClause(KnownAgencies known, String text, int from, int to) {
        String key = Folding.key(text);
        Matcher comma = CLAUSE.matcher(text).region(from, to);
        while (comma.find()) {
            int end = known.longest(text, key, comma.end());
            if (end > 0 && DOES.matcher(text).region(end, text.length()).lookingAt()) {
                return comma.start();
            }
        }
        return to;
    }

    /** Where the bracket closes in which the citation stands; the end of the text when it stands in none. */
    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return text.length();
    }
}
