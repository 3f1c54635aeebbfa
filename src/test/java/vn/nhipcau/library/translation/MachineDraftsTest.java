package vn.nhipcau.library.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.machine.PlayedMachine;
import vn.nhipcau.library.machine.PlayedMachine.Reply;

/** A machine drafts; people translate and review. */
@ProductTest
class MachineDraftsTest {
    private static final PlayedMachine PLAYED = new PlayedMachine();

    @Autowired
    private Browser browser;

    @Autowired
    private Given given;

    @Autowired
    private WorkOffMachineQueue machine;

    private final String island = Given.unique("Cồn Nổi");
    private final String forest = "Rừng trên " + island + " còn nguyên sinh.";
    private final String boat = "Tàu ra " + island + " chạy lúc 7 giờ 30.";

    private TranslationDesk desk;

    @DynamicPropertySource
    static void named(DynamicPropertyRegistry properties) {
        properties.add("nhipcau.machine-translation.url", PLAYED::url);
        properties.add("nhipcau.machine-translation.seconds", () -> "2");
    }

    @BeforeEach
    void people() {
        desk = new TranslationDesk(browser, given);
        PLAYED.asked().clear();
        PLAYED.answers(question -> Reply.translated("EN " + question.path("q").asString()));
    }

    @AfterAll
    static void close() {
        PLAYED.close();
    }

    @Test
    void aSentenceIsDraftedAndMarkedUntilAPersonHasReviewedIt() {
        String edition = begun(forest);
        assertThat(TranslationDesk.bench(desk.translator, edition).text())
                .contains("Câu sẽ được gửi đến 127.0.0.1, cả khi chưa công bố.");
        String key = keyOf(edition, forest);
        assertThat(draft(edition, key).status()).isEqualTo(302);
        assertThat(said(edition, forest)).isEqualTo("EN " + forest + " DRAFTED MACHINE");
        assertThat(origin(edition, key)).isEqualTo("Máy dịch, chưa có người xem");
        write(edition, key, "EN " + forest);
        assertThat(said(edition, forest)).isEqualTo("EN " + forest + " TRANSLATED MACHINE");
        assertThat(origin(edition, key)).contains("Máy dịch", "chưa có người soát");
        desk.reviewer.post(edition + "/texts/en/sentences/" + key + "/review", "version", desk.versionOf(edition, key));
        assertThat(origin(edition, key)).contains("đã soát");
        assertThat(TranslationDesk.bench(desk.translator, edition).select("#s-" + key + " .origin.warnword"))
                .isEmpty();
    }

    @Test
    void whatAPersonWroteAnewIsThatPersons() {
        String edition = begun(forest);
        String key = keyOf(edition, forest);
        draft(edition, key);
        write(edition, key, "The forest is pristine.");
        assertThat(said(edition, forest)).isEqualTo("The forest is pristine. TRANSLATED HUMAN");
        assertThat(origin(edition, key)).isEqualTo("Người thử dịch");
    }

    @Test
    void nothingOfAMachineGoesOutUnreviewed() {
        String edition = begun(forest + " " + boat);
        all(edition);
        assertThat(desk.states(edition)).containsOnly("Bản nháp");
        TranslationDesk.move(desk.translator, edition, "submission");
        assertThat(TranslationDesk.move(desk.judge, edition, "approval").body()).contains("Còn 3 câu chưa dịch xong");
        for (String key : desk.keys(edition)) {
            write(edition, key, target(edition, key));
        }
        assertThat(TranslationDesk.move(desk.judge, edition, "approval").body())
                .contains("Còn 3 câu chưa có người khác soát");
        assertThat(TranslationDesk.move(desk.judge, edition, "publication").status())
                .isNotEqualTo(302);
    }

    @Test
    void allThatNobodyTranslatedIsDraftedAndNothingElse() {
        String edition = begun(forest + " " + boat);
        write(edition, keyOf(edition, forest), "The forest is pristine.");
        desk.translator.post(edition + "/texts/en/machine-drafts");
        assertThat(TranslationDesk.bench(desk.reviewer, edition)
                        .select(".notice")
                        .text())
                .contains("Máy đang dịch: 0/2 câu");
        machine.all();
        assertThat(said(edition, forest)).isEqualTo("The forest is pristine. TRANSLATED HUMAN");
        assertThat(said(edition, boat)).isEqualTo("EN " + boat + " DRAFTED MACHINE");
        assertThat(PLAYED.asked().toString()).doesNotContain("Người thử", forest);
    }

    @Test
    void whatTheMachineCannotIsToldAndTheOthersGoOn() {
        PLAYED.answers(question -> question.path("q").asString().equals(forest)
                ? new Reply(400, "{\"error\":\"too long\"}", 0)
                : Reply.translated("EN"));
        String edition = begun(forest + " " + boat);
        all(edition);
        assertThat(desk.states(edition)).containsExactly("Bản nháp", "Chưa dịch", "Bản nháp");
        assertThat(TranslationDesk.bench(desk.translator, edition)
                        .select(".notice")
                        .text())
                .contains("Máy đã dịch 2 câu, còn 1 câu chưa dịch được.", "trả lời: “too long”");
    }

    @Test
    void aMachineThatOnlyFailsIsLeftAlone() {
        PLAYED.answers(question -> new Reply(500, "", 0));
        String edition = begun(forest + " " + boat + " Một. Hai. Ba.");
        all(edition);
        assertThat(PLAYED.asked()).hasSize(3);
        assertThat(TranslationDesk.bench(desk.translator, edition)
                        .select(".notice")
                        .text())
                .contains("Máy đã dịch 0 câu", "mã 500");
        PLAYED.answers(question -> Reply.translated("EN"));
        all(edition);
        assertThat(desk.states(edition)).containsOnly("Bản nháp");
    }

    @Test
    void aFaultIsSaidBesideTheSentenceAndNothingIsLost() {
        PLAYED.answers(question -> new Reply(200, "{}", 8_000));
        String edition = begun(forest);
        Browser.Answer answer = draft(edition, keyOf(edition, forest));
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.text("[role=alert]")).contains("127.0.0.1 không trả lời trong 2 giây");
        assertThat(desk.states(edition)).containsOnly("Chưa dịch");
        Browser.Answer english = desk.translator.post(
                edition + "/texts/en/sentences/" + keyOf(edition, forest) + "/machine-draft?language=en");
        assertThat(english.text("[role=alert]")).contains("did not answer within 2 seconds");
    }

    @Test
    void whatAPersonWroteMeanwhileStays() {
        String edition = begun(forest);
        String key = keyOf(edition, forest);
        PLAYED.answers(question -> {
            write(edition, key, "The forest is pristine.");
            return Reply.translated("EN");
        });
        draft(edition, key);
        assertThat(said(edition, forest)).isEqualTo("The forest is pristine. TRANSLATED HUMAN");
        assertThat(draft(edition, key).body()).contains("Máy không viết đè lên");
    }

    private String begun(String words) {
        String edition = desk.published(words);
        desk.begin(edition);
        return edition;
    }

    private void all(String edition) {
        desk.translator.post(edition + "/texts/en/machine-drafts");
        machine.all();
    }

    private Browser.Answer draft(String edition, String key) {
        return desk.translator.post(edition + "/texts/en/sentences/" + key + "/machine-draft");
    }

    private void write(String edition, String key, String target) {
        desk.translator.post(
                edition + "/texts/en/sentences/" + key,
                "version",
                desk.versionOf(edition, key),
                "target",
                target,
                "act",
                "done");
    }

    private String origin(String edition, String key) {
        Document bench = TranslationDesk.bench(desk.translator, edition);
        return bench.select("#s-" + key + " .origin").text();
    }

    private String keyOf(String edition, String source) {
        return given.sql()
                .sql("select key from edition_segment where edition_id = :id and meaning = :source")
                .param("id", TranslationDesk.id(edition))
                .param("source", source)
                .query(String.class)
                .single();
    }

    private String target(String edition, String key) {
        return given.sql()
                .sql("select target from segment_translation where edition_id = :id and key = :key")
                .param("id", TranslationDesk.id(edition))
                .param("key", key)
                .query(String.class)
                .single();
    }

    private String said(String edition, String source) {
        return given.sql()
                .sql("""
                select target || ' ' || state || ' ' || origin from segment_translation
                where edition_id = :id and language = 'en' and meaning = :source
                """)
                .param("id", TranslationDesk.id(edition))
                .param("source", source)
                .query(String.class)
                .single();
    }
}
