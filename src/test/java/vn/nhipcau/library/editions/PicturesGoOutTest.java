package vn.nhipcau.library.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.library.editions.Newsroom.number;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.media.Drawn;
import vn.nhipcau.library.media.MakeRenditions;
import vn.nhipcau.people.Role;

/** No text goes out with a picture that the public may not see, or that is silent to those who do not see it. */
@ProductTest
class PicturesGoOutTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    MakeRenditions renditions;

    private Newsroom room;
    private String medium = "";

    @BeforeEach
    void people() {
        room = new Newsroom(browser, given);
        medium = room.brought("anh.jpg", Drawn.picture("jpeg", 400, 300, Given.unique("ra")));
        renditions.all();
    }

    private String written() {
        return room.written("PARAGRAPH", "Một đoạn.", "PICTURE", "" + number(medium));
    }

    private String approved() {
        String edition = written();
        room.move(room.writer, edition, "submission");
        assertThat(room.move(room.judge, edition, "approval").status()).isEqualTo(302);
        return edition;
    }

    private String named(String before, String after) {
        return before + "#" + number(medium) + " “Cầu treo” " + after;
    }

    @Test
    void pictureWithoutLicenceOrConsentKeepsItsTextBack() {
        String edition = written();
        assertThat(room.objections(edition))
                .containsExactly(
                        "#" + number(medium) + " “anh.jpg” chưa ghi giấy phép. Mở để sửa",
                        "Chưa rõ người trong #" + number(medium) + " “anh.jpg” có đồng ý hay không. Mở để sửa",
                        "#" + number(medium) + " “anh.jpg” chưa có lời thay ảnh cho người không nhìn thấy. Mở để sửa");
        assertThat(room.writer
                        .get(edition)
                        .page()
                        .select("[aria-labelledby=life] .notice a")
                        .eachAttr("href"))
                .containsOnly(medium);
        room.move(room.writer, edition, "submission");
        assertThat(room.move(room.judge, edition, "approval").body()).contains("chưa ghi giấy phép");
        room.describe(medium, "title.vi", "Cầu treo", "alt.vi", "Một cây cầu");
        assertThat(room.objections(edition)).isEmpty();
        assertThat(room.move(room.judge, edition, "approval").status()).isEqualTo(302);
    }

    @Test
    void pictureThatSaysNothingToWhoDoesNotSeeItKeepsItsTextBackUnlessItOnlyDecorates() {
        room.describe(medium, "title.vi", "Cầu treo");
        String edition = written();
        assertThat(room.objections(edition))
                .containsExactly(named("", "chưa có lời thay ảnh cho người không nhìn thấy. Mở để sửa"));
        room.describe(medium, "title.vi", "Cầu treo", "decorative", "true");
        assertThat(room.objections(edition)).isEmpty();
    }

    /** What ends by itself does not keep a text from being judged, only from going out too early. */
    @Test
    void textWithAPictureUnderEmbargoIsApprovedAndAppearsAfterIt() {
        room.describe(medium, "title.vi", "Cầu treo", "alt.vi", "Cầu", "embargo", "2/1/2090", "embargoTime", "9:30");
        String edition = approved();
        assertThat(room.move(room.judge, edition, "publication").body())
                .contains(named("", "chưa đến giờ công bố vào lúc đăng"));
        assertThat(room.move(room.judge, edition, "schedule", "at", "2/1/2090 9:29")
                        .body())
                .contains("chưa đến giờ công bố");
        assertThat(room.move(room.judge, edition, "schedule", "at", "2/1/2090 9:30")
                        .status())
                .isEqualTo(302);
        assertThat(room.objections(edition)).isEmpty();
    }

    @Test
    void pictureWhoseTermEndsBeforeItKeepsATextFromBeingSet() {
        room.describe(medium, "title.vi", "Cầu treo", "alt.vi", "Cầu", "until", "31/12/2089");
        String edition = approved();
        assertThat(room.move(room.judge, edition, "schedule", "at", "1/1/2090 0:00")
                        .body())
                .contains(named("Thời hạn sử dụng ", "đã hết vào lúc đăng"));
        assertThat(room.move(room.judge, edition, "schedule", "at", "31/12/2089 23:59")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void pictureWithdrawnAfterTheApprovalKeepsTheTextBack() {
        room.describe(medium, "title.vi", "Cầu treo", "alt.vi", "Cầu");
        String edition = approved();
        room.editor.post(medium + "/withdrawal", "version", room.version(medium), "why", "Thử");
        assertThat(room.move(room.judge, edition, "publication").body()).contains(named("", "đã bị rút"));
        assertThat(room.writer.get(edition).text(".said .absent")).contains("Cầu treo", "Đã rút");
    }

    @Test
    void whoWithdrawsAPictureSeesWhichPublicPagesLoseIt() {
        room.describe(medium, "title.vi", "Cầu treo", "alt.vi", "Cầu");
        String edition = written();
        assertThat(room.editor.get(medium).page().select(".losing")).isEmpty();
        room.publish(edition);
        assertThat(room.editor.get(medium).page().select(".losing a").eachAttr("href"))
                .containsExactly(edition);
        assertThat(room.editor.get(medium + "/edit").text(".losing")).contains("1 trang công khai", room.title);
    }

    @Test
    void translatorSaysOnTheBenchWhatThePictureShowsAndTheTranslationMayGoOut() {
        room.describe(medium, "title.vi", "Cầu treo", "alt.vi", "Một cây cầu");
        String edition = written();
        room.publish(edition);
        room.translator.post(edition + "/translations", "into", "en");
        String lacks = named("", "chưa có lời thay ảnh bằng tiếng của bản dịch. Mở để sửa");
        assertThat(translationObjections(edition)).contains(lacks);
        Browser.Answer bench = room.translator.get(edition + "/texts/en/translation");
        assertThat(bench.text(".bench-head")).contains("1 ảnh chưa có lời thay ảnh");
        assertThat(bench.text("#m-" + number(medium) + " .captioned")).contains("Một cây cầu");
        Browser.Answer saved = room.translator.post(
                medium + "/texts/en",
                "version",
                bench.page().select("#m-" + number(medium) + " [name=version]").val(),
                "edition",
                "" + number(edition),
                "alt.en",
                "A suspension bridge",
                "caption.en",
                "The new bridge");
        assertThat(saved.next()).isEqualTo(edition + "/texts/en/translation#m-" + number(medium));
        assertThat(translationObjections(edition)).doesNotContain(lacks);
        assertThat(room.translator
                        .get(edition + "/texts/en")
                        .page()
                        .select(".said .shown img")
                        .eachAttr("alt"))
                .containsExactly("A suspension bridge");
        assertThat(room.translator.get(edition + "/texts/en").text(".said figcaption"))
                .isEqualTo("The new bridge");
        assertThat(given.trailed("media.captioned", "Cầu treo")).isPositive();
    }

    private List<String> translationObjections(String edition) {
        return room.translator
                .get(edition + "/texts/en")
                .page()
                .select("[aria-labelledby=life] .notice li")
                .eachText();
    }

    @Test
    void translatorAndEditorAtTheSameTimeLoseNothing() {
        room.describe(medium, "title.vi", "Cầu treo", "alt.vi", "Một cây cầu");
        String seen = room.version(medium);
        room.translator.post(medium + "/texts/lo", "version", seen, "alt.lo", "ຂົວ");
        Browser.Answer late = room.editor.post(
                medium, "consent", "NONE_SHOWN", "licence", "own", "alt.vi", "Cầu mới", "version", seen);
        assertThat(late.status()).isEqualTo(409);
        assertThat(room.editor.get(medium).text("[aria-labelledby=words]")).contains("ຂົວ");
        Browser.Answer second = room.translator.post(medium + "/texts/en", "version", seen, "alt.en", "A bridge");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("textarea[name='alt.en']")).isEqualTo("A bridge");
        assertThat(room.translator
                        .post(
                                medium + "/texts/en",
                                "version",
                                second.page().select("main [name=version]").val(),
                                "alt.en",
                                "A bridge")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void vietnameseWordsAreNotTheTranslatorsNorThoseOfAnyLanguageTheReaders() {
        assertThat(room.translator.get(medium + "/texts/vi").status()).isEqualTo(404);
        Browser reader = browser.as(given.member(given.agency(), Role.READER).signInName());
        assertThat(reader.get(medium + "/texts/en").status()).isEqualTo(403);
        assertThat(reader.get(medium).page().select("[aria-labelledby=words] a"))
                .isEmpty();
        assertThat(room.translator
                        .get(medium)
                        .page()
                        .select("[aria-labelledby=words] a")
                        .eachAttr("href"))
                .contains(medium + "/texts/en", medium + "/texts/lo")
                .doesNotContain(medium + "/texts/vi");
    }
}
