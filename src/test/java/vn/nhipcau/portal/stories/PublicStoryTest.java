package vn.nhipcau.portal.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhipcau.library.translation.TranslationDesk.BOAT;
import static vn.nhipcau.library.translation.TranslationDesk.FOREST;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.translation.TranslationDesk;
import vn.nhipcau.portal.OpenReader;

/** What visitors find at the address of an edition. */
@ProductTest
class PublicStoryTest {
    private static final String LATER = "Tàu ra đảo chạy lúc 8 giờ.";

    @Autowired
    private Browser browser;

    @Autowired
    private Given given;

    @Autowired
    private OpenReader open;

    private TranslationDesk desk;
    private Browser visitor;

    @BeforeEach
    void people() {
        desk = new TranslationDesk(browser, given);
        visitor = browser.fresh();
    }

    @Test
    void visitorsReadWhatIsPublishedWithoutSigningIn() {
        Answer answer = visitor.get(address(desk.published(FOREST), "vi"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("vi");
        assertThat(answer.text(".prose p")).isEqualTo(FOREST);
        assertThat(answer.response().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void aDraftIsNobodysButStaffSeeItAsVisitorsWill() {
        String edition = desk.published(FOREST);
        desk.rewrite(edition, BOAT);
        assertThat(visitor.get(address(edition, "vi")).text(".prose p")).isEqualTo(FOREST);
        assertThat(visitor.get("/vi/1" + TranslationDesk.id(edition)).status()).isEqualTo(404);
        String preview = "/preview/" + TranslationDesk.id(edition) + "/vi";
        Answer seen = desk.translator.get(preview);
        assertThat(seen.text(".prose p")).isEqualTo(BOAT);
        assertThat(seen.text(".preview")).contains("khách chưa đọc được");
        assertThat(visitor.get(preview).status()).isEqualTo(302);
    }

    /** The wall is the database's: a query of anything else fails, whoever forgot what. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select title from edition_text",
                "select name from member",
                "select content from edition_version",
                "select 1 from setting"
            })
    void whoReadsForVisitorsSeesNothingElse(String sql) {
        assertThatThrownBy(() -> open.read(jdbc -> jdbc.sql(sql).query().listOfRows()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatIsWithdrawnIsSaidToBeGone() {
        String edition = desk.published(FOREST);
        String address = address(edition, "vi");
        desk.judge.post(edition + "/texts/vi/withdrawal", "reason", "Có chỗ sai");
        Answer answer = visitor.get(address);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.text("h1")).isEqualTo("Trang này đã được rút");
        assertThat(answer.body()).doesNotContain(FOREST, "Có chỗ sai");
    }

    @Test
    void whatIsNotTranslatedSaysInWhichLanguagesItIs() {
        String edition = desk.published(FOREST);
        Answer answer = visitor.get("/lo/" + TranslationDesk.id(edition));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("lo");
        assertThat(answer.text("h1")).isEqualTo("ໜ້ານີ້ຍັງບໍ່ມີພາສາລາວ");
        assertThat(answer.page().select("main a[hreflang=vi]").attr("href")).isEqualTo(address(edition, "vi"));
        assertThat(visitor.get("/xx/" + TranslationDesk.id(edition)).status()).isEqualTo(404);
    }

    @Test
    void theAddressOfAnotherTitleLeadsOn() {
        String edition = desk.published(FOREST);
        Answer answer = visitor.get("/vi/ten-cu-cua-bai-" + TranslationDesk.id(edition));
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.response().getHeader("Location")).isEqualTo(address(edition, "vi"));
    }

    @Test
    void aLinkToAnotherEditionLeadsVisitorsToWhatTheyMayRead() {
        String other = desk.published(BOAT);
        String edition = desk.published("Xem [giờ tàu](" + other + ") trước khi đi.");
        String link =
                visitor.get(address(edition, "vi")).page().select(".prose a").attr("href");
        assertThat(visitor.get(link).response().getHeader("Location")).isEqualTo(address(other, "vi"));
    }

    @Test
    void theSamePageInOtherLanguagesIsNamedWithHowItStands() {
        String edition = desk.translated(FOREST + " " + BOAT);
        Document page = visitor.get(address(edition, "en")).page();
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("vi", "en");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address(edition, "en"));
        assertThat(page.select(".langs li[lang=vi] .how").text()).isEqualTo("Bản gốc");
        assertThat(page.select(".langs li[lang=en] .how").text()).isEqualTo("Up to date");
        assertThat(page.select(".langs li[lang=fr] .how").text()).isEqualTo("Pas encore traduite");
        republish(edition, FOREST + " " + LATER);
        assertThat(visitor.get(address(edition, "vi")).text(".langs li[lang=en] .how"))
                .isEqualTo("Older than the original");
    }

    /** By the rule of the edition: the last good version as it stands, or the same under a notice. */
    @Test
    void theLastGoodVersionStaysAndTellsOfItsOriginal() {
        String edition = desk.translated(FOREST + " " + BOAT);
        republish(edition, FOREST + " " + LATER);
        Document quiet = visitor.get(address(edition, "en")).page();
        assertThat(quiet.select(".prose p").text()).isEqualTo("The forest is pristine. The boat leaves at 7:30.");
        assertThat(quiet.select(".by").text()).contains("After the original of 16 May 2022");
        assertThat(quiet.select(".notice")).isEmpty();
        given.write(() -> given.sql()
                .sql("update edition set when_older = 'NOTICE' where id = :id")
                .param("id", TranslationDesk.id(edition))
                .update());
        Document noticed = visitor.get(address(edition, "en")).page();
        assertThat(noticed.select(".notice").text())
                .contains("The Vietnamese original is newer", "16 May 2022", "Sentences that differ: 1.");
        assertThat(noticed.select(".notice a").attr("href")).isEqualTo(address(edition, "vi"));
        assertThat(noticed.select(".prose > p").text()).contains("The boat leaves at 7:30.");
    }

    /** A change that says nothing else makes no translation older, and reaches its readers without anybody's work. */
    @Test
    void translationsFollowWhereTheOriginalSaysTheSame() {
        String edition = desk.translated(FOREST + " " + BOAT);
        desk.writer.post(edition + "/texts/vi/draft");
        writeAsHeading(edition, FOREST + " " + BOAT);
        publish(edition);
        Document page = visitor.get(address(edition, "en")).page();
        assertThat(page.select(".prose h2").text()).isEqualTo("The forest is pristine. The boat leaves at 7:30.");
        assertThat(page.select(".by").text()).doesNotContain("After the original");
    }

    private void writeAsHeading(String edition, String words) {
        String title = given.sql()
                .sql("select title from edition_text where edition_id = :id and language = 'vi'")
                .param("id", TranslationDesk.id(edition))
                .query(String.class)
                .single();
        desk.writer.post(
                edition + "/edit",
                "version",
                given.sql()
                        .sql("select version from edition_text where edition_id = :id and language = 'vi'")
                        .param("id", TranslationDesk.id(edition))
                        .query(String.class)
                        .single(),
                "factsVersion",
                "1",
                "title",
                title,
                "block",
                "p1",
                "type",
                "HEADING",
                "text",
                words);
    }

    private void republish(String edition, String words) {
        desk.rewrite(edition, words);
        publish(edition);
    }

    private void publish(String edition) {
        for (String move : List.of("submission", "approval", "publication")) {
            Browser who = move.equals("submission") ? desk.writer : desk.judge;
            assertThat(who.post(edition + "/texts/vi/" + move).status())
                    .as(move)
                    .isEqualTo(302);
        }
    }

    /** As staff are led there. */
    private String address(String edition, String language) {
        String page = language.equals("vi") ? edition : edition + "/texts/" + language;
        return desk.writer
                .get(page)
                .page()
                .select("a[href^=/" + language + "/]")
                .attr("href");
    }
}
