package vn.nhipcau.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made to break a reader is refused by each of them; what only looks so is read. */
class HostileFilesTest {
    /** In a process of its own, in as little memory as the product has: refused, in one line, and never kept waiting for more. */
    @Test
    void hostileFileIsRefusedByEveryReaderWithinTheMemoryOfASmallMachine(@TempDir Path folder) throws Exception {
        List<HostileFiles.Hostile> all = HostileFiles.all();
        List<String> lines = answers(folder, all);
        int each = 2 * EachCommand.NAMES.size();
        assertThat(lines).as(String.join("\n", lines)).hasSize(each * all.size());
        for (int i = 0; i < each * all.size(); i += 2) {
            HostileFiles.Hostile file = all.get(i / each);
            String command = EachCommand.NAMES.get(i % each / 2);
            assertThat(lines.get(i)).as(command).contains(file.name() + ": ").contains(reason(command, file));
            assertThat(lines.get(i + 1)).as(lines.get(i)).isEqualTo("status 2");
        }
    }

    /** The checker wants .docx, and may say of another kind of file only that it is none. */
    private static String reason(String command, HostileFiles.Hostile file) {
        boolean isOtherKind = !file.name().endsWith(".docx");
        return command.equals("paper check") && isOtherKind ? "" : file.reason();
    }

    private static List<String> answers(Path folder, List<HostileFiles.Hostile> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                EachCommand.class.getName()));
        for (HostileFiles.Hostile file : files) {
            Path path = folder.resolve(file.name());
            Files.write(path, file.bytes().get());
            command.add(path.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảo vệ bí mật nhà nước theo quy định; không đăng tin MẬT lên cổng.",
                "Tổng số văn bản MẬT: 12",
                "Mật ong rừng của đồng bào biên giới",
                "BẢO MẬT",
            })
    void wordOfASentenceIsNoMark(String text, @TempDir Path folder) throws IOException {
        assertThat(refusal(folder, HostileWord.p(text))).isEmpty();
    }

    @Test
    void countOfPapersByTheirMarksIsNoMark(@TempDir Path folder) throws IOException {
        String table = "<w:tbl><w:tr><w:tc>" + HostileWord.p("MẬT") + "</w:tc><w:tc>" + HostileWord.p("12")
                + "</w:tc></w:tr></w:tbl>";
        assertThat(refusal(folder, HostileWord.p("Một câu.").repeat(40) + table))
                .isEmpty();
    }

    @Test
    void addressThatAFieldShowsIsNoDanger(@TempDir Path folder) throws IOException {
        String field = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
                + " HYPERLINK \"https://quangtri.gov.vn\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Trang tin của tỉnh</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        assertThat(refusal(folder, field)).isEmpty();
    }

    /** What another program would put in place of such an element stays where it is. */
    @Test
    void elementThatAsksForAnotherFileIsPassedOver(@TempDir Path folder) throws IOException {
        String include = "<include xmlns='http://www.w3.org/2001/XInclude' href='/etc/hostname' parse='text'/>";
        assertThat(refusal(folder, "<w:p><w:r>" + include + "<w:t>Kế hoạch</w:t></w:r></w:p>"))
                .isEmpty();
    }

    private static String refusal(Path folder, String body) throws IOException {
        Path file = folder.resolve("ke-hoach.docx");
        byte[] document = HostileFiles.utf8(HostileFiles.document(body + HostileWord.p("Kế hoạch năm 2024")));
        Files.write(file, HostileFiles.docx(Map.of("word/document.xml", document)));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PlanReadCommand.run(List.of(file.toString()), nowhere, new PrintStream(err, true, StandardCharsets.UTF_8));
        return err.toString(StandardCharsets.UTF_8);
    }
}
