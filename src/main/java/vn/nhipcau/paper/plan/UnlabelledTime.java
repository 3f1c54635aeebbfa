package vn.nhipcau.paper.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.parts.Passage;

/** Times that stand without a label: as a sentence, inside one, in brackets behind a title. */
final class UnlabelledTime {
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?:(?:thực hiện|hoàn thành|tổ chức|triển khai|xong)\\s+)?(?:trước|trong|chậm nhất|từ|đến hết|cả|vào)\\s+(?:(?:ngày|tháng|quý|năm)\\s.*|năm|\\d.*)");
    private static final Pattern INSIDE = Pattern.compile(
            "(?iu)(?<=[\\s,;(])(?:(?:hoàn thành|thực hiện|xong)\\s+)?((?:trước|chậm nhất|trong)\\s+(?:ngày|tháng|quý|năm)\\s(?:[^.;,()]*\\d|[IV]{1,3}(?!\\p{L}))[^.;,()]*)");
    private static final Pattern ONGOING_END =
            Pattern.compile("(?iu)\\s((?:thường xuyên|liên tục|h[ằà]ng (?:năm|quý|tháng))(?: trong năm)?)\\s*[.;]?$");
    private static final Pattern BRACKET =
            Pattern.compile("(?iu).*\\(((?:quý|tháng|trước|trong|từ|năm|ngày|cả năm)\\s[^()]*)\\)");
    private static final int LONGEST = 80;

    private UnlabelledTime() {}

    /** The words say when and nothing else: "Hoàn thành trước ngày 30/11". */
    static boolean isWhole(Passage words) {
        return words.text().length() <= LONGEST
                && WHOLE.matcher(words.text()).lookingAt()
                && !TimeGrammar.read(words.text(), 2000).frame().spans().isEmpty();
    }

    /** The time named in a sentence behind {@code from}, null when it names none. */
    static @Nullable Passage inside(Passage words, int from) {
        for (Pattern pattern : List.of(INSIDE, ONGOING_END)) {
            Matcher time = pattern.matcher(words.text());
            if (time.find(from)) {
                return words.part(time.start(1), time.end(1)).withoutStop();
            }
        }
        return null;
    }

    /** The time in brackets behind a title, null when there is none. */
    static @Nullable Passage bracket(Passage title) {
        Matcher bracket = BRACKET.matcher(title.text());
        return bracket.lookingAt() ? title.part(bracket.start(1), bracket.end(1)) : null;
    }
}
