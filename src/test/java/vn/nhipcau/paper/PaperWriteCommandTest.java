package vn.nhipcau.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.source.WordFile;

class PaperWriteCommandTest {
    private static final Path REPORT = Path.of("src/test/resources/papers/draft/report.json");

    @TempDir
    private Path folder;

    private record Answer(int status, String err) {}

    private static Answer run(Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PaperWriteCommand.run(
                Stream.of(args).map(String::valueOf).toList(), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(status, err.toString(StandardCharsets.UTF_8));
    }

    private static void refused(Answer answer, String... said) {
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).as(answer.err()).hasSize(1);
        assertThat(answer.err()).contains(said);
    }

    private static String report() throws IOException {
        return Files.readString(REPORT);
    }

    private Answer written(String json) throws IOException {
        Path in = Files.writeString(folder.resolve("in.json"), json);
        return run(in, folder.resolve("out.docx"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void draftBecomesAPaperThatOurOwnReaderUnderstands() throws IOException {
        Path out = folder.resolve("báo cáo.docx");
        assertThat(run(REPORT, out)).isEqualTo(new Answer(0, ""));
        PlanPaper read = PlanReader.read(WordFile.read(Files.readAllBytes(out)), KnownAgencies.general());
        assertThat(read.type()).isEqualTo("BC");
        assertThat(read.number()).isNull();
        assertThat(read.symbol()).isEqualTo("BC-UBND");
        assertThat(read.place()).isEqualTo("Quảng Trị");
        assertThat(read.date()).isEqualTo(new PaperDate(2026, 11, null));
        assertThat(read.signer())
                .isEqualTo(new Signer("TM. ỦY BAN NHÂN DÂN", List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), null));
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(out))) {
            assertThat(word.getTables().get(1).getText())
                    .contains("Nội dung")
                    .contains("Bản tin tiếng Lào")
                    .contains("24");
            assertThat(word.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains("I. KẾT QUẢ THỰC HIỆN", "1. Sản phẩm truyền thông", "DANH MỤC ĐOÀN VÀO");
        }
    }

    /** One thing of a good draft made wrong: what is sought, what stands there instead, what the line says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"issuer\"|\"issuers\"|không có khóa \"issuers\"",
                "\"superior\": null,|\"superior\": 7,|superior: phải là chuỗi, đang là số",
                "\"symbol\": \"BC-UBND\",||symbol: phải là chuỗi, đang thiếu",
                "\"type\": \"BÁO CÁO\",||type: thiếu",
                "\"number\": null|\"number\": 7|number: phải là chuỗi",
                "\"month\": 11|\"month\": 13|date.month: phải từ 1 đến 12, đang là 13",
                "\"month\": 11|\"month\": 1.5|date.month: phải là số nguyên",
                "\"month\": 11, \"day\": null|\"month\": 2, \"day\": 30|date: 30/2/2026 không có trong lịch",
                "\"month\": 11, \"day\": null|\"month\": null, \"day\": 3|date: có ngày mà không có tháng",
                "\"addressees\": []|\"addressees\": \"Bộ Ngoại giao\"|addressees: phải là danh sách, đang là chuỗi",
                "\"level\": 1|\"level\": 4|body[0].heading.level: phải từ 1 đến 3, đang là 4",
                "{\"paragraph\"|{\"paragraf\"|body[1]: không có khóa \"paragraf\"",
                "{\"paragraph\"|{\"bullets\": [], \"paragraph\"|body[1]: phải có đúng một trong các khóa",
                "\"In 2.000 cuốn|null, \"In 2.000 cuốn|body[3].bullets[0]: phải là chuỗi, đang là null",
                "\"width\": 60|\"width\": -1|body[4].table.columns[1].width: phải là số không âm",
                "\"width\": 60|\"width\": 1e999|body[4].table.columns[1].width: phải là số không âm",
                "\"24\"]|\"24\", \"25\"]|body[4].table.rows[0]: có 4 ô, bảng chỉ có 3 cột",
                "\"12\"]|12]|body[4].table.rows[1][2]: phải là chuỗi, đang là số",
                "\"landscape\": true|\"landscape\": 1|annexes[0].landscape: phải là true hoặc false",
                "đến tác nghiệp.\"|đến tác nghiệp.\", \"footnotes\": [{\"at\": 99, \"text\": \"\"}]|body[1].footnotes[0].at: phải từ 0 đến 78",
                "[\"In 2.000|[\"\"], \"footnotes\": [\"In 2.000|body[3].footnotes: chỉ đi cùng paragraph",
                "\"archive\": \"VT, TTĐN\",|\"contents\": \"có\",|contents: phải là true hoặc false",
                "\"signer\": {|\"signer\": {\"title\": \"\",|signer: không có khóa \"title\"",
                "\"archive\": \"VT, TTĐN\",|\"archive\": \"VT, TTĐN\", \"archive\": null,|một khóa được viết hai lần",
                "\"archive\": \"VT, TTĐN\",|\"archive\": \"VT|không đúng cú pháp JSON",
                "\"name\": null}|\"name\": null|không đúng cú pháp JSON",
            })
    void faultyDraftIsRefusedWithItsPlace(String good, String bad, String said) throws IOException {
        String faulty = report().replaceFirst(java.util.regex.Pattern.quote(good), bad == null ? "" : bad);
        assertThat(faulty).isNotEqualTo(report());
        refused(written(faulty), "in.json: ", said);
        assertThat(names()).containsExactly("in.json");
    }

    @Test
    void faultOfSyntaxIsFoundByLineAndColumn() throws IOException {
        refused(written("{\n  \"issuer\": }"), "dòng 2, cột 1");
        refused(written(report() + "x"), "không đúng cú pháp");
        refused(written(""), "không có gì");
        refused(written("[1]"), "phải là đối tượng, đang là danh sách");
        refused(written("[".repeat(100_000)), "không đúng cú pháp");
        refused(written(report().replace("Quảng", "\\ud83")), "không đúng cú pháp");
    }

    @Test
    void hostileKeyStaysOnOneShortLine() throws IOException {
        refused(written("{\"a\\nb\\u001b" + "x".repeat(40_000) + "\": 1}"), "a b\uFFFDxxx", "…");
    }

    @Test
    void nothingIsLeftBehindAndWhatWasThereStays() throws IOException {
        Path out = Files.writeString(folder.resolve("out.docx"), "trước");
        refused(written("{}"), "type");
        assertThat(out).hasContent("trước");
        assertThat(names()).containsExactly("in.json", "out.docx");
        assertThat(written(report())).isEqualTo(new Answer(0, ""));
        assertThat(names()).containsExactly("in.json", "out.docx");
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
    }

    @Test
    void fileIsWrittenThroughALinkAndReadableAsOthersAre() throws IOException {
        Path real = Files.writeString(folder.resolve("real.docx"), "trước");
        Path link = Files.createSymbolicLink(folder.resolve("link.docx"), real);
        assertThat(run(REPORT, link).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(real)).startsWith('P', 'K');
        assertThat(Files.getPosixFilePermissions(real))
                .isEqualTo(Files.getPosixFilePermissions(Files.writeString(folder.resolve("other"), "")));
    }

    @Test
    void wrongUseIsOneLine() throws IOException {
        Path draft = Files.copy(REPORT, folder.resolve("draft.json"));
        refused(run(), "Cách dùng");
        refused(run(draft), "Cách dùng");
        refused(run(folder.resolve("no-such.json"), folder.resolve("a.docx")), "no-such.json");
        refused(run(draft, folder), "không phải tệp thường");
        refused(run(draft, "/dev/null"), "không phải tệp thường");
        refused(run(draft, folder.resolve("no-such-folder").resolve("a.docx")), "a.docx", "không ghi được");
        refused(run(draft, draft), "vừa là tệp vào vừa là tệp ra");
        refused(run(draft, "a\0.docx"), "không phải tên tệp");
        assertThat(draft).hasSameBinaryContentAs(REPORT);
    }

    @Test
    void onlyWhatAPaperNeedsMustBeThere() throws IOException {
        Answer answer = written("""
                {"issuer": "SỞ NGOẠI VỤ", "symbol": "SNgV-TTBC", "place": "", "date": {}, "type": null,
                 "abstract": "đôn đốc", "body": [], "signer": {}}""");
        assertThat(answer).isEqualTo(new Answer(0, ""));
    }
}
