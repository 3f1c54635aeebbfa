package vn.nhipcau.library.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.exchange.FileKind;

/** What is wrong with a file is told in words, and nothing of it does harm. */
@ProductTest
class ExchangeFaultsTest {
    @Autowired
    private Browser browser;

    @Autowired
    private Given given;

    /** Of this test alone: the memory knows what others have translated. */
    private final String island = Given.unique("Hòn");

    private final String forest = "Rừng trên đảo " + island + " còn nguyên sinh.";
    private final String marked = "Rừng trên **đảo** " + island + " còn [nguyên sinh](https://example.org).";
    private final String boat = "Tàu ra đảo " + island + " chạy lúc 7 giờ 30.";

    private TranslationDesk desk;
    private ExchangeDesk files;

    @BeforeEach
    void people() {
        desk = new TranslationDesk(browser, given);
        files = new ExchangeDesk(desk, given);
    }

    @Test
    void brokenMarksMakeADraftAndAreNamed() {
        String edition = files.begun(marked);
        String file = new String(files.sent(edition, FileKind.XLIFF_12), StandardCharsets.UTF_8);
        String half = file.replaceFirst(
                "(?s)(<source[^>]*>Rừng.*?</source>)",
                "$1<target state=\"translated\">The <g id=\"1\">island</g></target>");
        Browser.Answer answer =
                ExchangeDesk.bring(desk.translator, edition, "ve.xlf", half.getBytes(StandardCharsets.UTF_8));
        Document page = desk.translator.get(ExchangeDesk.next(answer)).page();
        assertThat(page.select(".notice").text()).contains("thiếu ký hiệu 2");
        ExchangeDesk.take(desk.translator, answer, page);
        assertThat(files.target(edition, forest)).isEqualTo("The <1>island</1> DRAFTED FILE");
    }

    @Test
    void aHalfBrokenFileIsReadAsFarAsItGoes() {
        String edition = files.begun(forest + " " + boat);
        String file = new String(
                ExchangeDesk.translated(files.xliff(edition), forest, "The forest is pristine."),
                StandardCharsets.UTF_8);
        byte[] cut = file.substring(0, file.indexOf(boat)).getBytes(StandardCharsets.UTF_8);
        Browser.Answer answer = ExchangeDesk.bring(desk.translator, edition, "cat.xlf", cut);
        Document page = desk.translator.get(ExchangeDesk.next(answer)).page();
        assertThat(page.select(".notice").text()).contains("bị cắt ngang", "Đã đọc được 2 câu");
        assertThat(ExchangeDesk.counts(page)).isEqualTo("1 0 0 0");
    }

    @Test
    void wordsInAnotherScriptAreSeen() {
        String edition = files.begun(forest);
        Browser.Answer answer = ExchangeDesk.bring(
                desk.translator, edition, "ve.xlf", ExchangeDesk.translated(files.xliff(edition), forest, "森林保持原始状态。"));
        assertThat(desk.translator.get(ExchangeDesk.next(answer)).text(".filelist"))
                .contains("Câu dịch không viết bằng chữ");
    }

    @Test
    void filesOfOtherEditionsAndLanguagesAreRefusedAndKeptNowhere() {
        String edition = files.begun(forest);
        String other = files.begun(forest);
        ExchangeDesk.assertRefused(
                ExchangeDesk.bring(desk.translator, edition, "x.xlf", files.sent(other, FileKind.XLIFF_21)),
                "không nhận được gì vào bài này");
        desk.translator.post(edition + "/translations", "into", "lo");
        for (FileKind kind : FileKind.values()) {
            byte[] lao = desk.translator
                    .get(edition + "/texts/lo/exchange/file?kind=" + kind)
                    .bytes();
            ExchangeDesk.assertRefused(
                    ExchangeDesk.bring(desk.translator, edition, "x." + kind.ending(), lao),
                    "ngôn ngữ “lo”, không phải “en”");
        }
        assertThat(desk.translator.get(edition + "/texts/en/exchange").text(".side"))
                .contains("Chưa có tệp nào");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xin chào", "{\"a\":1}", "<html><body>không phải</body></html>", "PK nothing"})
    void whatIsNoFileOfTranslatorsIsRefusedInWords(String content) {
        String edition = files.begun(forest);
        Browser.Answer answer =
                ExchangeDesk.bring(desk.translator, edition, "x.xlf", content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[role=alert]")).isNotEmpty();
    }

    @Test
    void twentyMegabytesOfNonsenseAreRefusedAtOnce() {
        String edition = files.begun(forest);
        byte[] nonsense = "lung tung ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        ExchangeDesk.assertRefused(
                ExchangeDesk.bring(desk.translator, edition, "to.xlf", nonsense), "Tệp không phải là XLIFF 1.2");
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    @Test
    void aWordFileThatSwellsIsRefused() throws IOException {
        String edition = files.begun(forest);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(1 << 20);
        Browser.Answer answer = ExchangeDesk.bring(desk.translator, edition, "bom.docx", out.toByteArray());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[role=alert]")).contains("bom.docx");
    }

    @Test
    void whoDoesNotTranslateSeesNoneOfIt() {
        String edition = files.begun(forest);
        assertThat(desk.writer.get(edition + "/texts/en/exchange").status()).isEqualTo(403);
        assertThat(desk.writer
                        .get(edition + "/texts/en/exchange/file?kind=WORD")
                        .status())
                .isEqualTo(403);
    }
}
