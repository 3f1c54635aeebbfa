package vn.nhipcau.library.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.exchange.FileKind;

/** A translation leaves as a file, comes back, is looked at, and is taken over sentence by sentence. */
@ProductTest
class ExchangePagesTest {
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

    @BeforeEach
    void people() {
        desk = new TranslationDesk(browser, given);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void whatATranslatorOutsideWroteComesBackWithItsMarks(FileKind kind) throws IOException {
        String edition = begun(marked + " " + boat);
        byte[] file = sent(edition, kind);
        byte[] edited = kind == FileKind.WORD ? typedInWord(file) : typedInTool(file, kind);
        Browser.Answer answer = bring(desk.translator, edition, "ban-dich." + kind.ending(), edited);
        assertThat(answer.status()).isEqualTo(302);
        Document page = desk.translator.get(next(answer)).page();
        assertThat(counts(page)).isEqualTo("1 0 0 0");
        assertThat(target(edition, forest)).as("before anybody says so").isNull();
        assertThat(take(desk.translator, answer, page).status()).isEqualTo(302);
        assertThat(target(edition, forest))
                .isEqualTo("The forest on the <1>island</1> is <2>pristine</2>. TRANSLATED FILE");
        assertThat(desk.states(edition)).containsExactly("Chưa dịch", "Đã dịch", "Chưa dịch");
        assertThat(given.trailed("translation.taken", title(edition))).isEqualTo(1);
    }

    @Test
    void theFileIsNamedByTheEditionInPlainLetters() {
        String edition = begun(forest);
        String name = desk.translator
                .get(edition + "/texts/en/exchange/file?kind=XLIFF_12")
                .response()
                .getHeader("Content-Disposition");
        assertThat(name).containsPattern("\"tin-[a-z0-9-]*ra-dao-[a-z0-9-]+\\.vi-en\\.xlf\"");
    }

    @Test
    void onlyWhatWantsWorkMayLeave() {
        String edition = begun(forest + " " + boat);
        translate(edition, forest, "The forest is pristine.");
        String all = text(desk.translator.get(edition + "/texts/en/exchange/file?kind=XLIFF_21"));
        String open = text(desk.translator.get(edition + "/texts/en/exchange/file?kind=XLIFF_21&open=true"));
        assertThat(all).contains(forest, boat);
        assertThat(open).contains(boat).doesNotContain(forest);
    }

    @Test
    void aSentenceWhoseOriginalChangedIsShownAndPutNowhere() {
        String edition = begun(forest + " " + boat);
        byte[] file = translated(xliff(edition), boat, "The boat leaves at 7:30.");
        desk.rewrite(edition, forest + " Tàu ra đảo " + island + " chạy lúc 8 giờ.");
        Browser.Answer answer = bring(desk.translator, edition, "cu.xlf", file);
        Document page = desk.translator.get(next(answer)).page();
        assertThat(counts(page)).isEqualTo("0 0 1 0");
        assertThat(page.select("section[aria-labelledby=overtaken] del").text()).isEqualTo("7 30");
        assertThat(page.select("section[aria-labelledby=overtaken] ins").text()).startsWith("8");
        assertThat(page.text()).contains("The boat leaves at 7:30.", "nay nguyên bản đã là phiên bản");
        take(desk.translator, answer, page);
        assertThat(desk.states(edition)).containsOnly("Chưa dịch");
    }

    @Test
    void whatWasReviewedHereStaysUnlessSomebodyChoosesOtherwise() {
        String edition = begun(forest + " " + boat);
        byte[] file = translated(
                translated(xliff(edition), forest, "The forest is untouched."), boat, "The boat leaves at 7:30.");
        translate(edition, forest, "The forest is pristine.");
        String key = keyOf(edition, forest);
        desk.reviewer.post(edition + "/texts/en/sentences/" + key + "/review", "version", desk.versionOf(edition, key));
        Browser.Answer answer = bring(desk.translator, edition, "ve.xlf", file);
        Document page = desk.translator.get(next(answer)).page();
        assertThat(counts(page)).isEqualTo("1 1 0 0");
        assertThat(desk.translator.get(next(answer) + "?all=true").page().select("input[name=over][checked]"))
                .isEmpty();
        take(desk.translator, answer, page);
        assertThat(target(edition, forest)).isEqualTo("The forest is pristine. REVIEWED HUMAN");
        assertThat(target(edition, boat)).isEqualTo("The boat leaves at 7:30. TRANSLATED FILE");
        page = desk.translator.get(next(answer)).page();
        take(desk.translator, answer, page, "over", key);
        assertThat(target(edition, forest)).isEqualTo("The forest is untouched. TRANSLATED FILE");
    }

    @Test
    void aReviewerOutsideIsNoneOfOurs() {
        String edition = begun(forest);
        String signed = new String(
                        translated(xliff(edition), forest, "The forest is pristine."), StandardCharsets.UTF_8)
                .replace("state=\"translated\"", "state=\"signed-off\"")
                .replace("approved=\"no\"", "approved=\"yes\"");
        Browser.Answer answer = bring(desk.translator, edition, "ve.xlf", signed.getBytes(StandardCharsets.UTF_8));
        take(desk.translator, answer, desk.translator.get(next(answer)).page());
        assertThat(desk.states(edition)).contains("Đã dịch").doesNotContain("Đã soát");
    }

    @Test
    void whatAnotherChangedMeanwhileIsLookedAtAgain() {
        String edition = begun(forest);
        Browser.Answer answer = bring(
                desk.translator, edition, "ve.xlf", translated(xliff(edition), forest, "The forest is untouched."));
        Document seen = desk.translator.get(next(answer)).page();
        translate(edition, forest, "The forest is pristine.");
        Browser.Answer late = take(desk.translator, answer, seen);
        assertThat(late.status()).isEqualTo(409);
        assertThat(counts(late.page())).isEqualTo("0 1 0 0");
        assertThat(target(edition, forest)).isEqualTo("The forest is pristine. TRANSLATED HUMAN");
    }

    @Test
    void whatIsTakenTwiceIsTakenOnce() {
        String edition = begun(forest);
        Browser.Answer answer = bring(
                desk.translator, edition, "ve.xlf", translated(xliff(edition), forest, "The forest is pristine."));
        Document seen = desk.translator.get(next(answer)).page();
        take(desk.translator, answer, seen);
        assertThat(take(desk.translator, answer, seen).status()).isEqualTo(409);
        assertThat(desk.versionOf(edition, keyOf(edition, forest))).isEqualTo("1");
        assertThat(desk.translator.get(edition + "/texts/en/exchange").text(".comefiles"))
                .contains("ve.xlf", "đã lấy 1 câu");
    }

    @Test
    void brokenMarksMakeADraftAndAreNamed() {
        String edition = begun(marked);
        String file = new String(sent(edition, FileKind.XLIFF_12), StandardCharsets.UTF_8);
        String half = file.replaceFirst(
                "(?s)(<source[^>]*>Rừng.*?</source>)",
                "$1<target state=\"translated\">The <g id=\"1\">island</g></target>");
        Browser.Answer answer = bring(desk.translator, edition, "ve.xlf", half.getBytes(StandardCharsets.UTF_8));
        Document page = desk.translator.get(next(answer)).page();
        assertThat(page.select(".notice").text()).contains("thiếu ký hiệu 2");
        take(desk.translator, answer, page);
        assertThat(target(edition, forest)).isEqualTo("The <1>island</1> DRAFTED FILE");
    }

    @Test
    void aHalfBrokenFileIsReadAsFarAsItGoes() {
        String edition = begun(forest + " " + boat);
        String file = new String(translated(xliff(edition), forest, "The forest is pristine."), StandardCharsets.UTF_8);
        byte[] cut = file.substring(0, file.indexOf(boat)).getBytes(StandardCharsets.UTF_8);
        Browser.Answer answer = bring(desk.translator, edition, "cat.xlf", cut);
        Document page = desk.translator.get(next(answer)).page();
        assertThat(page.select(".notice").text()).contains("bị cắt ngang", "Đã đọc được 2 câu");
        assertThat(counts(page)).isEqualTo("1 0 0 0");
    }

    @Test
    void wordsInAnotherScriptAreSeen() {
        String edition = begun(forest);
        Browser.Answer answer =
                bring(desk.translator, edition, "ve.xlf", translated(xliff(edition), forest, "森林保持原始状态。"));
        assertThat(desk.translator.get(next(answer)).text(".filelist")).contains("Câu dịch không viết bằng chữ");
    }

    @Test
    void filesOfOtherEditionsAndLanguagesAreRefusedAndKeptNowhere() {
        String edition = begun(forest);
        String other = begun(forest);
        assertRefused(
                bring(desk.translator, edition, "x.xlf", sent(other, FileKind.XLIFF_21)),
                "không nhận được gì vào bài này");
        desk.translator.post(edition + "/translations", "into", "lo");
        for (FileKind kind : FileKind.values()) {
            byte[] lao = desk.translator
                    .get(edition + "/texts/lo/exchange/file?kind=" + kind)
                    .bytes();
            assertRefused(bring(desk.translator, edition, "x." + kind.ending(), lao), "ngôn ngữ “lo”, không phải “en”");
        }
        assertThat(desk.translator.get(edition + "/texts/en/exchange").text(".side"))
                .contains("Chưa có tệp nào");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xin chào", "{\"a\":1}", "<html><body>không phải</body></html>", "PK nothing"})
    void whatIsNoFileOfTranslatorsIsRefusedInWords(String content) {
        String edition = begun(forest);
        Browser.Answer answer = bring(desk.translator, edition, "x.xlf", content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[role=alert]")).isNotEmpty();
    }

    @Test
    void twentyMegabytesOfNonsenseAreRefusedAtOnce() {
        String edition = begun(forest);
        byte[] nonsense = "lung tung ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        assertRefused(bring(desk.translator, edition, "to.xlf", nonsense), "Tệp không phải là XLIFF 1.2");
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    @Test
    void aWordFileThatSwellsIsRefused() throws IOException {
        String edition = begun(forest);
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
        Browser.Answer answer = bring(desk.translator, edition, "bom.docx", out.toByteArray());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[role=alert]")).contains("bom.docx");
    }

    @Test
    void whoDoesNotTranslateSeesNoneOfIt() {
        String edition = begun(forest);
        assertThat(desk.writer.get(edition + "/texts/en/exchange").status()).isEqualTo(403);
        assertThat(desk.writer
                        .get(edition + "/texts/en/exchange/file?kind=WORD")
                        .status())
                .isEqualTo(403);
    }

    private String begun(String words) {
        String edition = desk.published(words);
        desk.begin(edition);
        return edition;
    }

    private byte[] sent(String edition, FileKind kind) {
        Browser.Answer answer = desk.translator.get(edition + "/texts/en/exchange/file?kind=" + kind);
        assertThat(answer.status()).isEqualTo(200);
        return answer.bytes();
    }

    private byte[] xliff(String edition) {
        return sent(edition, FileKind.XLIFF_12);
    }

    private static String text(Browser.Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    /** As a tool writes a translation behind its source. */
    private static byte[] translated(byte[] file, String source, String target) {
        String text = new String(file, StandardCharsets.UTF_8);
        String sourced = ">" + source + "</source>";
        assertThat(text).contains(sourced);
        return text.replace(sourced, sourced + "<target state=\"translated\">" + target + "</target>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As a tool does: the source copied with its codes, the words between them written over. */
    private static byte[] typedInTool(byte[] file, FileKind kind) {
        String text = new String(file, StandardCharsets.UTF_8);
        int from = text.lastIndexOf("<source", text.indexOf("Rừng trên"));
        String source = text.substring(from, text.indexOf("</source>", from) + "</source>".length());
        String target = source.replace("source", "target")
                .replace("xml:lang=\"vi\"", "xml:lang=\"en\"")
                .replace("Rừng trên", "The forest on the")
                .replace(">đảo<", ">island<")
                .replaceAll("Hòn [0-9]+ còn", "is")
                .replace("nguyên sinh", "pristine");
        String edited = text.replace(source, source + target);
        if (kind == FileKind.XLIFF_12) {
            return edited.replace("<target", "<target state=\"translated\"").getBytes(StandardCharsets.UTF_8);
        }
        int segment = edited.lastIndexOf("<segment", edited.indexOf("<target"));
        return (edited.substring(0, segment) + "<segment state=\"translated\"" + edited.substring(segment + 8))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Into the empty cell behind the original. */
    private static byte[] typedInWord(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String edited = part.replaceFirst(
                        "(?s)(Rừng.*?</w:tc><w:tc>.*?)(<w:p/>|<w:p></w:p>)",
                        "$1<w:p><w:r><w:t>The forest on the &lt;1&gt;island&lt;/1&gt; is &lt;2&gt;pristine&lt;/2&gt;.</w:t></w:r></w:p>");
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(edited.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Browser.Answer bring(Browser who, String edition, String name, byte[] file) {
        return who.send(MockMvcRequestBuilders.multipart(URI.create(edition + "/texts/en/exchange"))
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .with(csrf()));
    }

    private static Browser.Answer take(Browser who, Browser.Answer brought, Document seen, String... more) {
        String[] params = new String[more.length + 2];
        params[0] = "print";
        params[1] = seen.select("input[name=print]").val();
        System.arraycopy(more, 0, params, 2, more.length);
        return who.post(next(brought) + "/taking", params);
    }

    private static String next(Browser.Answer answer) {
        return Objects.requireNonNull(answer.next(), "it leads nowhere");
    }

    private static String counts(Document page) {
        return page.select(".filecounts dd").text();
    }

    private static void assertRefused(Browser.Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[role=alert]")).contains(why);
    }

    private void translate(String edition, String source, String target) {
        String key = keyOf(edition, source);
        desk.translator.post(
                edition + "/texts/en/sentences/" + key,
                "version",
                desk.versionOf(edition, key),
                "target",
                target,
                "act",
                "done");
    }

    private String keyOf(String edition, String source) {
        return given.sql()
                .sql("select key from edition_segment where edition_id = :id and meaning = :source")
                .param("id", TranslationDesk.id(edition))
                .param("source", source)
                .query(String.class)
                .single();
    }

    /** What a sentence is in English, how far it is and from where it came; null where it is nothing. */
    private @org.jspecify.annotations.Nullable String target(String edition, String source) {
        return given.sql()
                .sql("""
                select target || ' ' || state || ' ' || origin from segment_translation
                where edition_id = :id and language = 'en' and meaning = :source
                """)
                .param("id", TranslationDesk.id(edition))
                .param("source", source)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private String title(String edition) {
        return given.sql()
                .sql("select title from edition_text where edition_id = :id and language = 'vi'")
                .param("id", TranslationDesk.id(edition))
                .query(String.class)
                .single();
    }
}
