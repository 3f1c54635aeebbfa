package vn.nhipcau.library.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.library.translation.TranslationDesk.BOAT;
import static vn.nhipcau.library.translation.TranslationDesk.FOREST;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The line from the original to a translation: sentence by sentence, each reviewed by another, stale exactly where touched. */
@ProductTest
class TranslationLineTest {
    @Autowired
    private Browser browser;

    @Autowired
    private Given given;

    private TranslationDesk desk;

    @BeforeEach
    void people() {
        desk = new TranslationDesk(browser, given);
    }

    @Test
    void aTranslationGoesOutWhenAnotherHasReviewedEachSentence() {
        String edition = desk.published("Ngọn hải đăng cao 16 mét. Đèn chiếu xa 20 hải lý.");
        desk.begin(edition);
        assertThat(desk.states(edition)).containsExactly("Chưa dịch", "Chưa dịch", "Chưa dịch");
        desk.translateAll(edition);
        assertThat(desk.states(edition)).containsExactly("Đã dịch", "Đã dịch", "Đã dịch");
        TranslationDesk.move(desk.translator, edition, "submission");
        assertThat(TranslationDesk.move(desk.judge, edition, "approval").body())
                .contains("Còn 3 câu chưa có người khác soát");
        desk.reviewAll(edition);
        TranslationDesk.move(desk.judge, edition, "approval");
        TranslationDesk.move(desk.judge, edition, "publication");
        assertThat(desk.shown(edition)).isEqualTo("Translated words Translated words");
    }

    @Test
    void nobodyReviewsWhatHeOrSheTranslated() {
        String edition = desk.published(FOREST);
        desk.begin(edition);
        desk.translateAll(edition);
        String key = desk.keys(edition).getFirst();
        assertThat(TranslationDesk.bench(desk.translator, edition).select("form[action$=/review]"))
                .isEmpty();
        Browser.Answer answer =
                desk.translator.post(edition + "/texts/en/sentences/" + key + "/review", "version", "1");
        assertThat(answer.body()).contains("một người khác phải soát");
        assertThat(desk.states(edition)).doesNotContain("Đã soát");
    }

    /** What the reader of the translation finds stays what it was when both said the same. */
    @Test
    void exactlyTheTouchedSentenceGoesStaleAndTheLastGoodVersionStays() {
        String edition = desk.translated(FOREST + " " + BOAT);
        desk.rewrite(edition, FOREST + " Tàu ra đảo chạy lúc 8 giờ.");
        assertThat(desk.states(edition)).containsExactly("Đã soát", "Đã soát", "Cũ hơn bản gốc");
        assertThat(desk.shown(edition)).isEqualTo("The forest is pristine. The boat leaves at 7:30.");
        TranslationDesk.move(desk.translator, edition, "draft");
        Document bench = TranslationDesk.bench(desk.translator, edition);
        assertThat(bench.select(".sentence.open del").text()).isEqualTo("7 30");
        assertThat(bench.select(".sentence.open ins").text()).startsWith("8");
        assertThat(bench.select(".sentence.open textarea").text()).isEqualTo("The boat leaves at 7:30.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            white space      | Rừng  trên đảo còn nguyên sinh.   Tàu ra đảo chạy lúc 7 giờ 30.
            bold and italic  | Rừng trên **đảo** còn _nguyên sinh_. Tàu ra đảo chạy lúc 7 giờ 30.
            a link           | Rừng trên [đảo](https://example.org) còn nguyên sinh. Tàu ra đảo chạy lúc 7 giờ 30.
            another order    | Tàu ra đảo chạy lúc 7 giờ 30. Rừng trên đảo còn nguyên sinh.
            """)
    void whatDoesNotTouchTheMeaningMakesNoneStale(String what, String words) {
        String edition = desk.translated(FOREST + " " + BOAT);
        desk.rewrite(edition, words);
        assertThat(desk.states(edition)).as(what).containsOnly("Đã soát");
    }

    /** Whether the sentence between was like it, or quite another. */
    @ParameterizedTest
    @CsvSource({"Tàu ra đảo chạy lúc 8 giờ., Cũ hơn bản gốc", "Chỉ có thuyền của ngư dân., Chưa dịch"})
    void whatIsPutBackAsItWasIsStaleNoMore(String between, String state) {
        String edition = desk.translated(FOREST + " " + BOAT);
        desk.rewrite(edition, FOREST + " " + between);
        assertThat(desk.states(edition)).containsExactly("Đã soát", "Đã soát", state);
        desk.write(edition, FOREST + " " + BOAT);
        assertThat(desk.states(edition)).containsOnly("Đã soát");
    }

    @Test
    void whatWasTranslatedOnceIsOfferedAgain() {
        desk.translated("Bãi tắm mở cửa từ tháng 4 đến tháng 9 hằng năm ở phía bắc.");
        String other = desk.published("Bãi tắm mở cửa từ tháng 4 đến tháng 8 hằng năm ở phía bắc.");
        desk.begin(other);
        Document open = desk.translator
                .get(other + "/texts/en/translation?at=" + desk.keys(other).getLast())
                .page();
        assertThat(open.select(".suggestions").text()).contains("gần giống");
        assertThat(open.select(".suggestions ins").text()).isEqualTo("8");
        assertThat(open.select(".suggestions del").text()).isEqualTo("9");
    }

    @Test
    void twoTranslatorsDoNotWriteOverEachOther() {
        String edition = desk.published(FOREST);
        desk.begin(edition);
        String address = edition + "/texts/en/sentences/" + desk.keys(edition).getFirst();
        desk.translator.post(address, "version", "0", "target", "One", "act", "done");
        Browser.Answer second = desk.reviewer.post(address, "version", "0", "target", "Two", "act", "done");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("textarea")).isEqualTo("Two");
    }
}
