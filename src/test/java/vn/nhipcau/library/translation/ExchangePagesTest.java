package vn.nhipcau.library.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
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
    private ExchangeDesk files;

    @BeforeEach
    void people() {
        desk = new TranslationDesk(browser, given);
        files = new ExchangeDesk(desk, given);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void whatATranslatorOutsideWroteComesBackWithItsMarks(FileKind kind) throws IOException {
        String edition = files.begun(marked + " " + boat);
        byte[] file = files.sent(edition, kind);
        byte[] edited = kind == FileKind.WORD ? ExchangeDesk.typedInWord(file) : ExchangeDesk.typedInTool(file, kind);
        Browser.Answer answer = ExchangeDesk.bring(desk.translator, edition, "ban-dich." + kind.ending(), edited);
        assertThat(answer.status()).isEqualTo(302);
        Document page = desk.translator.get(ExchangeDesk.next(answer)).page();
        assertThat(ExchangeDesk.counts(page)).isEqualTo("1 0 0 0");
        assertThat(files.target(edition, forest)).as("before anybody says so").isNull();
        assertThat(ExchangeDesk.take(desk.translator, answer, page).status()).isEqualTo(302);
        assertThat(files.target(edition, forest))
                .isEqualTo("The forest on the <1>island</1> is <2>pristine</2>. TRANSLATED FILE");
        assertThat(desk.states(edition)).containsExactly("Chưa dịch", "Đã dịch", "Chưa dịch");
        assertThat(given.trailed("translation.taken", files.title(edition))).isEqualTo(1);
    }

    @Test
    void theFileIsNamedByTheEditionInPlainLetters() {
        String edition = files.begun(forest);
        String name = desk.translator
                .get(edition + "/texts/en/exchange/file?kind=XLIFF_12")
                .response()
                .getHeader("Content-Disposition");
        assertThat(name).containsPattern("\"tin-[a-z0-9-]*ra-dao-[a-z0-9-]+\\.vi-en\\.xlf\"");
    }

    @Test
    void onlyWhatWantsWorkMayLeave() {
        String edition = files.begun(forest + " " + boat);
        files.translate(edition, forest, "The forest is pristine.");
        String all = ExchangeDesk.text(desk.translator.get(edition + "/texts/en/exchange/file?kind=XLIFF_21"));
        String open =
                ExchangeDesk.text(desk.translator.get(edition + "/texts/en/exchange/file?kind=XLIFF_21&open=true"));
        assertThat(all).contains(forest, boat);
        assertThat(open).contains(boat).doesNotContain(forest);
    }

    @Test
    void aSentenceWhoseOriginalChangedIsShownAndPutNowhere() {
        String edition = files.begun(forest + " " + boat);
        byte[] file = ExchangeDesk.translated(files.xliff(edition), boat, "The boat leaves at 7:30.");
        desk.rewrite(edition, forest + " Tàu ra đảo " + island + " chạy lúc 8 giờ.");
        Browser.Answer answer = ExchangeDesk.bring(desk.translator, edition, "cu.xlf", file);
        Document page = desk.translator.get(ExchangeDesk.next(answer)).page();
        assertThat(ExchangeDesk.counts(page)).isEqualTo("0 0 1 0");
        assertThat(page.select("section[aria-labelledby=overtaken] del").text()).isEqualTo("7 30");
        assertThat(page.select("section[aria-labelledby=overtaken] ins").text()).startsWith("8");
        assertThat(page.text()).contains("The boat leaves at 7:30.", "nay nguyên bản đã là phiên bản");
        ExchangeDesk.take(desk.translator, answer, page);
        assertThat(desk.states(edition)).containsOnly("Chưa dịch");
    }

    @Test
    void whatWasReviewedHereStaysUnlessSomebodyChoosesOtherwise() {
        String edition = files.begun(forest + " " + boat);
        byte[] file = ExchangeDesk.translated(
                ExchangeDesk.translated(files.xliff(edition), forest, "The forest is untouched."),
                boat,
                "The boat leaves at 7:30.");
        files.translate(edition, forest, "The forest is pristine.");
        String key = files.keyOf(edition, forest);
        desk.reviewer.post(edition + "/texts/en/sentences/" + key + "/review", "version", desk.versionOf(edition, key));
        Browser.Answer answer = ExchangeDesk.bring(desk.translator, edition, "ve.xlf", file);
        Document page = desk.translator.get(ExchangeDesk.next(answer)).page();
        assertThat(ExchangeDesk.counts(page)).isEqualTo("1 1 0 0");
        assertThat(desk.translator
                        .get(ExchangeDesk.next(answer) + "?all=true")
                        .page()
                        .select("input[name=over][checked]"))
                .isEmpty();
        ExchangeDesk.take(desk.translator, answer, page);
        assertThat(files.target(edition, forest)).isEqualTo("The forest is pristine. REVIEWED HUMAN");
        assertThat(files.target(edition, boat)).isEqualTo("The boat leaves at 7:30. TRANSLATED FILE");
        page = desk.translator.get(ExchangeDesk.next(answer)).page();
        ExchangeDesk.take(desk.translator, answer, page, "over", key);
        assertThat(files.target(edition, forest)).isEqualTo("The forest is untouched. TRANSLATED FILE");
    }

    @Test
    void whatATranslatorAsksIsRead() {
        String edition = files.begun(forest);
        String file = new String(
                        ExchangeDesk.translated(files.xliff(edition), forest, "The forest is pristine."),
                        StandardCharsets.UTF_8)
                .replace("pristine.</target>", "pristine.</target><note>Tên đảo viết thế nào?</note>");
        Browser.Answer answer =
                ExchangeDesk.bring(desk.translator, edition, "ve.xlf", file.getBytes(StandardCharsets.UTF_8));
        assertThat(desk.translator.get(ExchangeDesk.next(answer)).text(".filelist"))
                .contains("Người dịch ghi: Tên đảo viết thế nào?");
    }

    @Test
    void aReviewerOutsideIsNoneOfOurs() {
        String edition = files.begun(forest);
        String signed = new String(
                        ExchangeDesk.translated(files.xliff(edition), forest, "The forest is pristine."),
                        StandardCharsets.UTF_8)
                .replace("state=\"translated\"", "state=\"signed-off\"")
                .replace("approved=\"no\"", "approved=\"yes\"");
        Browser.Answer answer =
                ExchangeDesk.bring(desk.translator, edition, "ve.xlf", signed.getBytes(StandardCharsets.UTF_8));
        ExchangeDesk.take(
                desk.translator,
                answer,
                desk.translator.get(ExchangeDesk.next(answer)).page());
        assertThat(desk.states(edition)).contains("Đã dịch").doesNotContain("Đã soát");
    }

    @Test
    void whatAnotherChangedMeanwhileIsLookedAtAgain() {
        String edition = files.begun(forest);
        Browser.Answer answer = ExchangeDesk.bring(
                desk.translator,
                edition,
                "ve.xlf",
                ExchangeDesk.translated(files.xliff(edition), forest, "The forest is untouched."));
        Document seen = desk.translator.get(ExchangeDesk.next(answer)).page();
        files.translate(edition, forest, "The forest is pristine.");
        Browser.Answer late = ExchangeDesk.take(desk.translator, answer, seen);
        assertThat(late.status()).isEqualTo(409);
        assertThat(ExchangeDesk.counts(late.page())).isEqualTo("0 1 0 0");
        assertThat(files.target(edition, forest)).isEqualTo("The forest is pristine. TRANSLATED HUMAN");
    }

    @Test
    void whatIsTakenTwiceIsTakenOnce() {
        String edition = files.begun(forest);
        Browser.Answer answer = ExchangeDesk.bring(
                desk.translator,
                edition,
                "ve.xlf",
                ExchangeDesk.translated(files.xliff(edition), forest, "The forest is pristine."));
        Document seen = desk.translator.get(ExchangeDesk.next(answer)).page();
        ExchangeDesk.take(desk.translator, answer, seen);
        assertThat(ExchangeDesk.take(desk.translator, answer, seen).status()).isEqualTo(409);
        assertThat(desk.versionOf(edition, files.keyOf(edition, forest))).isEqualTo("1");
        assertThat(desk.translator.get(edition + "/texts/en/exchange").text(".comefiles"))
                .contains("ve.xlf", "đã lấy 1 câu");
    }
}
