package vn.nhipcau.paper.references;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cited document is about, as far as the citation says so. */
final class DocumentAbstract {
    static final String OPENING =
            "(?:về|v/v|V/v|Về|hướng dẫn|quy định|ban hành|phê duyệt|triển khai|tăng cường|đẩy mạnh|sửa đổi|bổ sung|thực hiện|tổ chức"
                    + "|công bố|giao|thành lập|kiện toàn|quản lý|xây dựng|đề nghị|thông qua|tiếp tục|nâng cao|phát triển|điều chỉnh|chấn chỉnh|bãi bỏ"
                    + "|thay thế|đổi mới|cho phép|chấp thuận|phân công|phân bổ|một số|yêu cầu|kèm theo)(?![\\p{L}\\p{N}])";

    private static final Pattern START = Pattern.compile("[\\s,]*(" + OPENING + ")");
    private static final String DOCUMENT =
            "(?:các )?(?:[Nn]ghị quyết|[Qq]uyết định|[Cc]hỉ thị|[Qq]uy chế|[Qq]uy định|[Tt]hông báo|[Hh]ướng dẫn|[Cc]hương trình|[Kk]ế hoạch|[Đđ]ề án"
                    + "|[Bb]áo cáo|[Tt]ờ trình|[Tt]hông tư|[Nn]ghị định|[Kk]ết luận|[Ll]uật|[Pp]háp lệnh|[Cc]ông điện|[Cc]ông văn|[Vv]ăn bản)";
    private static final Pattern END = Pattern.compile(
            "[;)]|[.](?=\\s+\\p{Lu}|\\s*$)|\\./\\.|(?:\\s*,|\\s+và)\\s+(?:(?:căn cứ|thực hiện|theo)\\s+)?"
                    + DOCUMENT
                    + "(?:\\s+[^\\s,;]+){0,6}?\\s+số\\s*:?\\s*\\d|\\s+và các [Vv]ăn bản|\\s*[,.]\\s+(?:UBND|[ỦU]y ban [Nn]hân dân|Uỷ ban [Nn]hân dân|Sở|Tỉnh ủy|Ban)\\s[^,;]{0,80}?"
                    + "(?:xây dựng|ban hành|báo cáo|triển khai|đề nghị|tổ chức)\\s");

    private DocumentAbstract() {}

    /** The words from {@code from}, null when they do not say what a document is about. */
    static @Nullable String at(String text, int from, int next) {
        Matcher start = START.matcher(text).region(from, text.length());
        if (!start.lookingAt()) {
            return null;
        }
        Matcher end = END.matcher(text).region(start.start(1), text.length());
        int stop = end.find() ? end.start() : text.length();
        // a citation inside the abstract belongs to it: "thực hiện Kết luận số 16-KL/TW …"
        String words = text.substring(start.start(1), stop).strip();
        words = words.replaceFirst("[\\s.,;:]+$", "");
        return words.isEmpty() ? null : words;
    }
}
