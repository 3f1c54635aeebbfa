package vn.nhipcau.paper.source;

import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.UnreadablePaper;

/** Secrecy marks. Secret papers stay out of the system: Decree 09/2019/NĐ-CP excludes them from reporting. */
public final class Secrecy {
    /** How far down the stamp may stand: letterhead, type and abstract, each perhaps over several lines. */
    private static final int HEAD = 30;

    private static final Pattern STAMP = Pattern.compile("(?:TUYỆT |TỐI )?MẬT");
    private static final Pattern LABELLED =
            Pattern.compile("(?iu)(?:dấu )?(?:chỉ )?(?:độ|mức) mật ?: ?(?:tuyệt |tối )?mật\\b.*");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{2,}|\\||<br ?/?>");
    private static final Pattern ORNAMENT = Pattern.compile("[*_#\\[\\]().:]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACED_LETTERS = Pattern.compile("M Ậ T");

    private Secrecy() {}

    /**
     * Looks at the head of a paper.
     *
     * @throws UnreadablePaper secret, with the number of the line, when a line or column of the head is a secrecy mark
     */
    public static void refuse(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(HEAD, lines.size()))) {
            if (isMark(line.text())) {
                throw new UnreadablePaper("secret", line.number());
            }
        }
    }

    private static boolean isMark(String text) {
        return isStamp(text) || COLUMNS.splitAsStream(text).anyMatch(Secrecy::isStamp);
    }

    private static boolean isStamp(String column) {
        String bare = SPACES.matcher(column).replaceAll(" ").strip();
        if (LABELLED.matcher(bare).matches()) {
            return true;
        }
        String letters = ORNAMENT.matcher(bare).replaceAll("").strip();
        return STAMP.matcher(SPACED_LETTERS.matcher(letters).replaceAll("MẬT")).matches();
    }
}
