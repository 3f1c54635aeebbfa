package vn.nhipcau.paper.source;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.UnreadablePaper;

/** Secrecy marks. Secret papers stay out of the system: Decree 09/2019/NĐ-CP excludes them from reporting. */
public final class Secrecy {
    /** How far down the stamp may stand: letterhead, type and abstract, each perhaps over several lines. */
    private static final int HEAD = 30;

    private static final String URGENT = "(?:HỎATỐC|HOẢTỐC|THƯỢNGKHẨN|KHẨN)?";
    private static final Pattern STAMP = Pattern.compile(URGENT + "(?:TUYỆT|TỐI)?MẬT" + URGENT);
    private static final Pattern LABELLED =
            Pattern.compile("(?iu)(?:dấu )?(?:chỉ )?(?:độ|mức) mật ?: ?(?:tuyệt |tối )?mật\\b.*");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{2,}|\\||<br ?/?>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Letters are set apart ("M Ậ T"), or framed with whatever the keyboard has. */
    private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Longer than a mark, its label and its frame can be. */
    private static final int LONGEST = 400;

    private Secrecy() {}

    /**
     * Looks at the lines of a paper. A table may count papers by their marks: what stands in one is a stamp in the head alone.
     *
     * @throws UnreadablePaper secret, with the number of the line, when a line or column is a secrecy mark
     */
    public static void refuse(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if ((i < HEAD || line.cell() == null) && isMark(line.text())) {
                throw new UnreadablePaper("secret", line.number());
            }
        }
    }

    /** Words that are drawn across a page, or noted on it. */
    static void refuse(@Nullable String drawn, int line) {
        if (drawn != null && isMark(Normalizer.normalize(drawn, Normalizer.Form.NFC))) {
            throw new UnreadablePaper("secret", line);
        }
    }

    private static boolean isMark(String text) {
        return text.length() <= LONGEST
                && (isStamp(text) || COLUMNS.splitAsStream(text).anyMatch(Secrecy::isStamp));
    }

    private static boolean isStamp(String column) {
        return LABELLED.matcher(SPACES.matcher(column).replaceAll(" ").strip()).matches()
                || STAMP.matcher(ORNAMENT.matcher(column).replaceAll("")).matches();
    }
}
