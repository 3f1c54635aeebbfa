package vn.nhipcau.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PaperCheckCommandTest {
    private static final Path PAPERS = Path.of("src/test/resources/papers");
    private static final List<String> PARTS = List.of("styles", "settings", "header", "header-first", "footer");

    @TempDir
    Path folder;

    private record Answer(int status, String out, String err) {}

    private static Answer run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PaperCheckCommand.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void isRefused(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).singleElement().asString().contains(reason);
    }

    private Path docx(String name, String document) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "word/document.xml", document);
            put(zip, "word/_rels/document.xml.rels", raw("relations"));
            for (String part : PARTS) {
                put(zip, "word/" + part + ".xml", raw(part));
            }
        }
        return file;
    }

    private static String raw(String name) throws IOException {
        return Files.readString(PAPERS.resolve("check").resolve(name + ".xml"));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void rightPaperEndsWithZero() throws IOException {
        Answer answer = run(docx("cong-van.docx", raw("letter")).toString());
        assertThat(answer.status()).isZero();
        assertThat(answer.err()).isEmpty();
        JsonNode outcomes = JsonMapper.shared().readTree(answer.out());
        assertThat(outcomes.size()).isGreaterThan(50);
        assertThat(outcomes.valueStream())
                .allMatch(outcome -> outcome.get("holds").asBoolean());
        assertThat(answer.out())
                .startsWith(
                        "[{\"rule\":\"page.size\",\"source\":\"Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I.1\","
                                + "\"expected\":\"Khổ giấy A4 (210 × 297 mm)\",\"found\":\"210 × 297 mm\",\"where\":\"trang đầu\",\"holds\":true}");
    }

    @Test
    void faultsEndWithOneAndSayWhatWasFoundAndWhere() throws IOException {
        Path file = docx("sai-le.docx", raw("letter").replace("w:left=\"1701\"", "w:left=\"1417\""));
        Answer answer = run(file.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out())
                .contains(
                        "{\"rule\":\"margin.left\",\"source\":\"Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I.3\","
                                + "\"expected\":\"Lề trái rộng 30–35 mm\",\"found\":\"25 mm\",\"where\":\"trang đầu\",\"holds\":false}");
    }

    @Test
    void manyPlacesAreOneOutcome() throws IOException {
        Path file = docx("sai-co.docx", raw("report").replace("w:val=\"Text\"/>", "w:val=\"Recipient\"/>"));
        JsonNode outcomes = JsonMapper.shared().readTree(run(file.toString()).out());
        JsonNode size = outcomes.valueStream()
                .filter(outcome -> outcome.get("rule").asString().equals("body.size"))
                .findFirst()
                .orElseThrow();
        assertThat(size.get("places").asInt()).isEqualTo(5);
        assertThat(size.get("found").asString()).isEqualTo("11 pt");
        assertThat(size.get("where").asString())
                .isEqualTo("Sở Ngoại vụ báo cáo kết quả công tác năm 2026 như sau: · "
                        + "Công tác thông tin đối ngoại trên địa bàn tỉnh được triển kh… · "
                        + "a) Việc phối hợp giữa các cơ quan được chú trọng;");
    }

    @ParameterizedTest
    @CsvSource({
        "truncated.docx, hỏng",
        "entity.docx, hỏng",
        "bomb.docx, bung ra",
        "highest-secret.docx, dấu mật",
        "old-word.docx, không phải .docx",
        "no-document.docx, không phải .docx",
        "picture.docx, không phải .docx",
        "scanned.pdf, không phải .docx",
        "encrypted.pdf, mật khẩu",
        "empty.txt, không có chữ",
        "honey.txt, không phải .docx",
    })
    void hostileFileIsRefusedInOneLine(String file, String reason) {
        Answer answer = run(PAPERS.resolve("plan/hostile").resolve(file).toString());
        isRefused(answer, reason);
        assertThat(answer.err()).contains(file);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep =
                raw("letter").replace("<w:t xml:space=\"preserve\">Đề nghị", "<w:x>".repeat(100_000) + "<w:t>Đề nghị");
        isRefused(run(docx("sau.docx", deep).toString()), "sau.docx");
        String closed =
                raw("letter").replace("<w:pStyle w:val=\"Address\"/>", "<w:x>".repeat(5_000) + "</w:x>".repeat(5_000));
        isRefused(run(docx("sau.docx", closed).toString()), "lồng nhau");
    }

    @Test
    void wrongUseIsOneLine() {
        isRefused(run(), "Cách dùng");
        isRefused(run("a.docx", "b.docx"), "Cách dùng");
        isRefused(run("no-such-file.docx"), "no-such-file.docx");
        isRefused(run("src"), "src");
        isRefused(run("a\0b"), "không mở được");
    }
}
