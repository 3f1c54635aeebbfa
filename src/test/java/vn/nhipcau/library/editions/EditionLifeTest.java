package vn.nhipcau.library.editions;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** An edition is written, judged by another, shown to visitors and taken away from them. */
@ProductTest
class EditionLifeTest {
    @Autowired
    private Browser browser;

    @Autowired
    private Given given;

    @Autowired
    private DueEditions due;

    private Browser writer;
    private Browser judge;
    private String title;

    @BeforeEach
    void people() {
        long agency = given.agency();
        writer = browser.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        judge = browser.as(given.member(agency, Role.LEADER).signInName());
        title = Given.unique("Tin về lễ hội");
    }

    @Test
    void whatOneWroteAnotherApprovesAndVisitorsSeeIt() {
        String edition = written("Lễ hội mở ngày 30/4.");
        assertThat(move(writer, edition, "submission").status()).isEqualTo(302);
        assertThat(state(edition)).isEqualTo("Chờ duyệt");
        assertThat(shown(edition)).isNull();
        move(judge, edition, "approval");
        move(judge, edition, "publication");
        assertThat(state(edition)).isEqualTo("Đã xuất bản");
        assertThat(shown(edition)).isEqualTo("Lễ hội mở ngày 30/4.");
        assertThat(given.trailed("edition.publish", title)).isEqualTo(1);
    }

    /** Four eyes: an editor may both write and approve, but not the same text. */
    @Test
    void nobodyApprovesWhatHeOrSheWrote() {
        Browser both = browser.as(given.member(given.agency(), Role.EDITOR).signInName());
        String edition = written("Một đoạn.");
        both.post(edition + "/edit", form(version(edition), "Một đoạn khác."));
        move(both, edition, "submission");
        Browser.Answer answer = move(both, edition, "approval");
        assertThat(answer.body()).contains("người khác phải duyệt");
        assertThat(state(edition)).isEqualTo("Chờ duyệt");
        Document page = both.get(edition).page();
        assertThat(page.select("button[aria-disabled=true]").text()).isEqualTo("Duyệt");
        assertThat(page.select("#approval-why").text()).contains("người khác phải duyệt");
    }

    @Test
    void whatIsReturnedSaysWhyAndIsADraftAgain() {
        String edition = written("Một đoạn.");
        move(writer, edition, "submission");
        assertThat(move(judge, edition, "return").body()).contains("Ghi lý do");
        move(judge, edition, "return", "reason", "Thiếu giờ khai mạc");
        assertThat(state(edition)).isEqualTo("Đang viết");
        assertThat(writer.get(edition).text(".quoteline")).isEqualTo("Thiếu giờ khai mạc");
    }

    /** A new draft changes nothing for visitors until it is published itself. */
    @Test
    void visitorsGoOnSeeingWhatTheySeeWhileItIsWrittenAnew() {
        String edition = published("Bản thứ nhất.");
        move(writer, edition, "draft");
        writer.post(edition + "/edit", form(version(edition), "Bản thứ hai."));
        assertThat(shown(edition)).isEqualTo("Bản thứ nhất.");
        move(writer, edition, "submission");
        move(judge, edition, "approval");
        move(judge, edition, "publication");
        assertThat(shown(edition)).isEqualTo("Bản thứ hai.");
    }

    @Test
    void whatIsWithdrawnNobodyOutsideSees() {
        String edition = published("Một đoạn.");
        move(judge, edition, "withdrawal", "reason", "Sự kiện hoãn");
        assertThat(state(edition)).isEqualTo("Đã rút");
        assertThat(shown(edition)).isNull();
    }

    @Test
    void itAppearsAndLeavesAtTheMinuteThatWasSet() {
        String edition = written("Một đoạn.");
        move(writer, edition, "submission");
        move(judge, edition, "approval");
        assertThat(move(judge, edition, "schedule", "at", "1/1/2020 8:00").body())
                .contains("Giờ đó đã qua");
        move(judge, edition, "schedule", "at", "1/1/2099 8:00");
        assertThat(state(edition)).isEqualTo("Đã hẹn giờ");
        due.look();
        assertThat(shown(edition)).as("not before its time").isNull();
        set(edition, "publish_at = timestamptz '2000-01-01'");
        due.look();
        assertThat(shown(edition)).isEqualTo("Một đoạn.");
        set(edition, "withdraw_at = timestamptz '2000-01-02'");
        due.look();
        assertThat(shown(edition)).isNull();
        assertThat(state(edition)).isEqualTo("Đã rút");
    }

    @Test
    void withoutWhatItsKindAsksForItDoesNotGoOut() {
        writer.post("/editions", "kind", "SIGHT");
        String edition = "/editions/" + newest();
        writer.post(edition + "/edit", form(version(edition), "Một nơi."));
        assertThat(move(writer, edition, "submission").body()).contains("Chưa điền: Tọa độ");
        assertThat(state(edition)).isEqualTo("Đang viết");
    }

    /** Two people wrote at the same time: the second is told, keeps all that was typed, and the first is not written over. */
    @Test
    void whatTwoWriteAtTheSameTimeIsNotLost() {
        String edition = written("Chung.");
        int seen = version(edition);
        writer.post(edition + "/edit", form(seen, "Người thứ nhất."));
        Browser.Answer second = writer.post(edition + "/edit", form(seen, "Người thứ hai."));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("textarea[name=text]")).isEqualTo("Người thứ hai.");
        assertThat(writer.get(edition).text(".said")).isEqualTo("Người thứ nhất.");
        Browser.Answer editor = writer.post(
                edition + "/text",
                "version",
                Integer.toString(seen),
                "factsVersion",
                "1",
                "title",
                title,
                "content",
                "{\"blocks\":[]}");
        assertThat(editor.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"Ngày 16/5., Ngày 17/5., 16/5., 17/5.", "Vé 50.000 đồng, Vé miễn phí, 50.000 đồng, miễn phí"})
    void historyShowsWhichWordsChangedAndGoesBack(String before, String after, String went, String came) {
        String edition = written(before);
        move(writer, edition, "submission");
        move(writer, edition, "recall");
        writer.post(edition + "/edit", form(version(edition), after));
        Document history = writer.get(edition + "/texts/vi/versions").page();
        assertThat(history.select("del").text()).isEqualTo(went);
        assertThat(history.select("ins").text()).isEqualTo(came);
        writer.post(edition + "/versions/1/restoration");
        assertThat(writer.get(edition).text(".said")).isEqualTo(before);
    }

    private String written(String words) {
        writer.post("/editions", "kind", "NEWS");
        String edition = "/editions/" + newest();
        writer.post(edition + "/edit", form(version(edition), words));
        return edition;
    }

    private String published(String words) {
        String edition = written(words);
        move(writer, edition, "submission");
        move(judge, edition, "approval");
        move(judge, edition, "publication");
        return edition;
    }

    private String[] form(int version, String words) {
        return new String[] {
            "version",
            Integer.toString(version),
            "factsVersion",
            "1",
            "title",
            title,
            "block",
            "p1",
            "type",
            "PARAGRAPH",
            "text",
            words
        };
    }

    private static Browser.Answer move(Browser who, String edition, String move, String... more) {
        return who.post(edition + "/texts/vi/" + move, more);
    }

    private long newest() {
        return given.sql().sql("select max(id) from edition").query(Long.class).single();
    }

    private int version(String edition) {
        return given.sql()
                .sql("select version from edition_text where edition_id = :id and language = 'vi'")
                .param("id", id(edition))
                .query(Integer.class)
                .single();
    }

    private String state(String edition) {
        return writer.get(edition).text(".head .state");
    }

    /** What visitors see, null where they see nothing. */
    private @Nullable String shown(String edition) {
        return given.sql()
                .sql("""
                select v.content -> 'blocks' -> 0 -> 'runs' -> 0 ->> 'text'
                from edition_text t
                left join edition_version v on v.edition_id = t.edition_id and v.language = t.language and v.number = t.shown
                where t.edition_id = :id and t.language = 'vi'
                """)
                .param("id", id(edition))
                .query((row, i) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private void set(String edition, String what) {
        given.write(() -> given.sql()
                .sql("update edition_text set " + what + " where edition_id = :id and language = 'vi'")
                .param("id", id(edition))
                .update());
    }

    private static long id(String edition) {
        return Long.parseLong(edition.replaceAll("\\D", ""));
    }
}
