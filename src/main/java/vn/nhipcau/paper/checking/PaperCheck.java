package vn.nhipcau.paper.checking;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.paper.source.WordPackage;

/**
 * Holds a Word file against the rules of Decree 30/2020/NĐ-CP, as far as a file can tell. A rule that does not apply to the paper, or
 * that the file cannot decide, has no outcome. Sizes are exact; lengths may differ by half a millimetre.
 */
public final class PaperCheck {
    private static final int MOST_BYTES = 30 << 20;

    /** What is said of a file that is another kind of paper, or none. */
    private static final Set<String> NO_WORD =
            Set.of("paper.unreadable.type", "paper.unreadable.scanned", "paper.unreadable.encoding");

    static final List<Rule> RULES = Arrays.stream(FormPart.values())
            .flatMap(part -> part.rules().stream())
            .toList();

    private PaperCheck() {}

    /**
     * Looks at a .docx in the order of the rules; the stream stays open.
     *
     * @throws UnreadablePaper when it is no .docx that may be read: tooBig above 30 MB, noWord, broken, bomb, secret, empty
     */
    public static List<Outcome> check(String fileName, InputStream file) throws IOException {
        return check(fileName, file.readNBytes(MOST_BYTES + 1));
    }

    /**
     * Looks at a .docx in the order of the rules.
     *
     * @throws UnreadablePaper as above
     */
    public static List<Outcome> check(byte[] file) {
        return check("", file);
    }

    private static List<Outcome> check(String fileName, byte[] file) {
        Form form = read(fileName, file);
        return Arrays.stream(FormPart.values()).flatMap(part -> part.look(form)).toList();
    }

    static Form read(String fileName, byte[] file) {
        try {
            return Form.of(WordPaper.read(WordPackage.open(fileName, file)));
        } catch (UnreadablePaper e) {
            throw NO_WORD.contains(e.key()) ? new UnreadablePaper("noWord") : e;
        }
    }
}
