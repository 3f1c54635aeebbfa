package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.ReportReader;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.checking.PaperCheck;

/** What our writer makes of hostile text, our own reader and checker take. */
class HostilePapersReadTest {
    private static final int PAPERS = 400;

    @Test
    void eachHostileWordIsReadAgainWhereItWasWritten() {
        for (int seed = 0; seed < PAPERS; seed++) {
            OfficialPaper paper = HostilePapers.paper(seed);
            byte[] file = PaperWriterTest.written(paper);
            SourceText read = PaperFile.read("bao-cao.docx", file);
            String all = words(read);
            Stream.of(
                            HostilePapersTest.fields(paper).map(HostilePapersTest::readable),
                            HostilePapersTest.expected(paper).stream(),
                            HostilePapersTest.footnotes(paper).stream())
                    .flatMap(words -> words)
                    .map(HostilePapersTest::tight)
                    .forEach(words -> assertThat(all).contains(words));
            assertThat(PaperCheck.check(file)).as("seed " + seed).isNotEmpty();
            assertThat(ReportReader.read(read, KnownAgencies.general())).isNotNull();
        }
    }

    private static String words(SourceText read) {
        Stream<Line> notes = read.footnotes().stream().flatMap(note -> note.lines().stream());
        return HostilePapersTest.tight(
                Stream.concat(read.lines().stream(), notes).map(Line::text).collect(Collectors.joining("\n")));
    }
}
