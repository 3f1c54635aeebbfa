package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReadCommandTest {
    private static final Path PAPERS = Path.of("src/test/resources/papers/plan");

    private record Answer(int status, String out, String err) {}

    private static Answer run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PlanReadCommand.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "truncated.docx, hỏng",
        "picture.docx, .docx",
        "old-word.docx, .docx",
        "no-document.docx, .docx",
        "entity.docx, hỏng",
        "bomb.docx, bung ra",
        "scanned.pdf, ảnh",
        "encrypted.pdf, mật khẩu",
        "empty.txt, không có chữ",
        "blank.txt, không có chữ",
        "windows-1258.txt, UTF-8",
        "secret.txt, dấu mật",
        "top-secret.txt, dấu mật",
        "highest-secret.docx, dấu mật",
    })
    void hostileFileIsRefusedInOneLine(String file, String reason) {
        Answer answer = run(PAPERS.resolve("hostile").resolve(file).toString());
        assertAll(
                () -> assertEquals(2, answer.status()),
                () -> assertEquals("", answer.out()),
                () -> assertEquals(1, answer.err().lines().count(), answer.err()),
                () -> assertTrue(answer.err().contains(file) && answer.err().contains(reason), answer.err()));
    }

    @Test
    void planIsPrintedAsJson() {
        Answer answer = run(PAPERS.resolve("ha-giang-2024.txt").toString());
        assertAll(
                () -> assertEquals(0, answer.status()),
                () -> assertEquals("", answer.err()),
                () -> assertTrue(answer.out().startsWith("{\"type\":\"KH\",\"number\":"), answer.out()));
    }

    @Test
    void wrongUseIsOneLine() {
        assertAll(
                () -> assertEquals(2, run().status()),
                () -> assertEquals(1, run().err().lines().count()),
                () -> assertEquals(2, run("a", "b").status()),
                () -> assertEquals(2, run("no-such-file.txt").status()),
                () -> assertTrue(run("no-such-file.txt").err().contains("no-such-file.txt")),
                () -> assertEquals(2, run("src").status()),
                () -> assertEquals(1, run("src").err().lines().count()));
    }

    /** An address to press stays what it was, and so does the note of where the writer's own template lay. */
    @ParameterizedTest
    @CsvSource({
        "hyperlink, https://quangtri.gov.vn/",
        "hyperlink, mailto:vanthu@quangtri.example",
        "attachedTemplate, file:///C:/Mau/Normal.dotm",
        "attachedTemplate, D:\\Mau\\cong-van.dotx",
    })
    void linkThatFetchesNothingIsNoDanger(String type, String target, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("ke-hoach.docx");
        Files.write(file, HostileFiles.docxLinked(type, target));
        assertEquals(0, run(file.toString()).status(), run(file.toString()).err());
    }

    @Test
    void fileWithoutAnEndingIsToldByWhatIsInIt(@TempDir Path folder) throws IOException {
        Path unnamed = folder.resolve("ke-hoach");
        Files.copy(PAPERS.resolve("ca-mau-2023.docx"), unnamed);
        assertEquals(run(PAPERS.resolve("ca-mau-2023.docx").toString()), run(unnamed.toString()));
    }
}
