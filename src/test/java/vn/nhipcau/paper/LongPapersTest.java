package vn.nhipcau.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four times the text takes about four times the work, whatever it repeats; what looks at all that came before takes sixteen. */
class LongPapersTest {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 4;
    private static final int PARTS = 10_000;
    private static final long TOO_MANY_TIMES = 10;
    private static final long TOO_SHORT_TO_COMPARE = 40_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "references,,1/NĐ",
                "plan read,,TAB",
                "plan read,Nơi nhận: ,.",
                "plan read,TM. ỦY BAN,.",
            })
    void paragraphIsReadInOnePass(String command, String before, String repeated) throws IOException {
        String start = before == null ? "" : before;
        String part = repeated.replace("TAB", "\t");
        int most = 190_000 / part.length();
        byte[] little = HostileFiles.utf8(start + part.repeat(most / TIMES) + "x");
        byte[] much = HostileFiles.utf8(start + part.repeat(most) + "x");
        assertThat(work(command, "bao-cao.txt", much)).isLessThan(bound(work(command, "bao-cao.txt", little)));
    }

    @ParameterizedTest
    @CsvSource({"plan read, JOINED_ROWS", "paper check, LINES"})
    void partsOfAWordFileAreReadInOnePass(String command, Shape shape) throws IOException {
        byte[] little = shape.file(PARTS);
        byte[] much = shape.file(PARTS * TIMES);
        assertThat(work(command, "bao-cao.docx", much)).isLessThan(bound(work(command, "bao-cao.docx", little)));
    }

    enum Shape {
        JOINED_ROWS(
                "<w:tbl>",
                "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + HostileWord.p("a") + "</w:tc></w:tr>",
                "</w:tbl>"),
        LINES("<w:p>", "<w:r><w:t>a</w:t><w:br/></w:r>", "</w:p>");

        private final String open;
        private final String part;
        private final String close;

        Shape(String open, String part, String close) {
            this.open = open;
            this.part = part;
            this.close = close;
        }

        byte[] file(int parts) {
            String body = open + part.repeat(parts) + close;
            return HostileFiles.docx(Map.of("word/document.xml", HostileFiles.utf8(HostileFiles.document(body))));
        }
    }

    private static long bound(long little) {
        return TOO_MANY_TIMES * Math.max(little, TOO_SHORT_TO_COMPARE);
    }

    /** Nanoseconds of processor time, the least of some runs. */
    private long work(String command, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            long before = PROCESSOR.getCurrentThreadCpuTime();
            EachCommand.run(
                    command,
                    List.of(file.toString()),
                    new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            least = Math.min(least, PROCESSOR.getCurrentThreadCpuTime() - before);
            assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        }
        return least;
    }
}
