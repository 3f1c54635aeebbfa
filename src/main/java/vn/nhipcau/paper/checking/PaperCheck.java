package vn.nhipcau.paper.checking;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.paper.source.WordPackage;

/**
 * Holds a Word file against the rules of Decree 30/2020/NĐ-CP, as far as a file can tell. A rule that does not apply to the paper, or
 * that the file cannot decide, has no outcome. Sizes are exact; lengths may differ by half a millimetre.
 */
public final class PaperCheck {
    private static final int MOST_BYTES = 30 << 20;

    static final List<Rule> RULES = Stream.of(
                    PageRules.ALL,
                    LetterRules.ALL,
                    PageNumberRules.ALL,
                    LetterheadRules.ALL,
                    NumberRules.ALL,
                    OpeningRules.ALL,
                    BasesRules.ALL,
                    BodyRules.ALL,
                    ClosingRules.ALL,
                    AnnexRules.ALL,
                    LengthRules.ALL)
            .flatMap(List::stream)
            .toList();

    private PaperCheck() {}

    /**
     * Looks at a .docx in the order of the rules; the stream stays open.
     *
     * @throws UnreadablePaper when it is no .docx that may be read: tooBig above 30 MB, type, broken, bomb, secret, empty
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
        Form form = Form.of(WordPaper.read(WordPackage.open(fileName, file)));
        return RULES.stream()
                .flatMap(rule -> {
                    List<Sight> sights = rule.look().apply(form);
                    return sights.isEmpty() ? Stream.<Outcome>of() : Stream.of(Outcome.of(rule, sights));
                })
                .toList();
    }
}
