package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** Media are brought, described, found, shown for as long as they may be, and taken back. */
@ProductTest
class MediaPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    Media media;

    @Autowired
    MediaUses uses;

    private Browser editor;
    private String own = "";

    @BeforeEach
    void signIn() {
        editor = browser.as("bien-tap.stttt");
        own = Given.unique("vật");
    }

    /** Brings one and returns the address of its page. */
    private String brought(byte[] bytes) {
        return String.valueOf(Brought.send(editor, "text/html", Brought.file("anh.jpg", bytes))
                .next());
    }

    private String picture() {
        return brought(Drawn.picture("jpeg", 400, 300, own));
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private Answer describe(String address, String... changed) {
        List<String> sent =
                new ArrayList<>(List.of("consent", "NONE_SHOWN", "licence", "own", "version", version(address)));
        for (int i = 0; i < changed.length; i += 2) {
            int at = sent.indexOf(changed[i]);
            if (at >= 0) {
                sent.set(at + 1, changed[i + 1]);
            } else {
                sent.addAll(List.of(changed[i], changed[i + 1]));
            }
        }
        return editor.post(address, sent.toArray(String[]::new));
    }

    private String version(String address) {
        return editor.get(address + "/edit").page().select("[name=version]").val();
    }

    private boolean isOpen(String address, String moment) {
        return !media.open(Set.of(id(address)), Instant.parse(moment)).isEmpty();
    }

    @Test
    void newPictureIsClosedUntilItsRightsAreKnown() {
        String address = picture();
        assertThat(editor.get(address).page().select(".notice.warn li").eachText())
                .containsExactly(
                        "Chưa ghi giấy phép. Sửa tệp để chọn giấy phép.",
                        "Chưa rõ người trong hình có đồng ý hay không.");
        assertThat(describe(address, "title.vi", "Cầu " + own).next()).isEqualTo(address);
        assertThat(editor.get(address).page().select(".notice.warn")).isEmpty();
        assertThat(editor.get(address).text("h1")).isEqualTo("Cầu " + own);
        assertThat(isOpen(address, "2022-05-16T01:00:00Z")).isTrue();
    }

    @Test
    void expiredOneIsGoneFromTheMinuteAfterItsLastDay() {
        String address = picture();
        describe(address, "from", "2/6/2022", "until", "30/6/2022", "embargo", "2/6/2022", "embargoTime", "9:30");
        // the office's midnight is 17:00 of the day before at Greenwich
        assertThat(isOpen(address, "2022-06-02T02:29:59Z")).isFalse();
        assertThat(isOpen(address, "2022-06-02T02:30:00Z")).isTrue();
        assertThat(isOpen(address, "2022-06-30T16:59:59Z")).isTrue();
        assertThat(isOpen(address, "2022-06-30T17:00:00Z")).isFalse();
        assertThat(editor.get(address).text(".notice.warn")).contains("chưa bắt đầu", "Chưa đến giờ công bố");
    }

    @Test
    void consentThatEndsAndTerritoryClose() {
        String address = picture();
        describe(address, "consent", "CONSENT_GIVEN", "consentUntil", "31/12/2022");
        assertThat(isOpen(address, "2022-12-31T16:59:59Z")).isTrue();
        assertThat(isOpen(address, "2022-12-31T17:00:00Z")).isFalse();
        describe(address, "territory", "Việt Nam, lao");
        assertThat(isOpen(address, "2022-06-01T00:00:00Z")).isFalse();
        assertThat(editor.get(address).text(".facts")).contains("Việt Nam, Lào");
        assertThat(describe(address, "territory", "Lao, Atlantis").text(".error"))
                .contains("Atlantis");
    }

    @Test
    void withdrawnLeavesAtOnceAndComesBack() {
        String address = picture();
        describe(address);
        editor.post(address + "/withdrawal", "version", version(address), "why", "Người trong ảnh đề nghị");
        assertThat(isOpen(address, "2022-05-16T01:00:00Z")).isFalse();
        assertThat(editor.get(address).text(".notice.warn")).contains("Đã rút: Người trong ảnh đề nghị");
        editor.post(address + "/return", "version", version(address));
        assertThat(isOpen(address, "2022-05-16T01:00:00Z")).isTrue();
        assertThat(given.trailed("media.withdrawn", "anh.jpg")).isPositive();
    }

    @Test
    void usedOneCannotBeRemoved() {
        String address = picture();
        given.write(() -> {
            uses.keep("/editions/77", "vi", "Bài về " + own, true, Set.of(id(address), 99_999_999L));
            return true;
        });
        assertThat(editor.get(address).text("[aria-labelledby=uses]")).contains("Bài về " + own, "công khai");
        Answer refused = editor.post(address + "/removal", "version", version(address));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("main")).contains("1 nơi nên không xóa được");
        given.write(() -> {
            uses.keep("/editions/77", "vi", "Bài về " + own, true, Set.of());
            return true;
        });
        assertThat(editor.post(address + "/removal", "version", version(address))
                        .next())
                .isEqualTo("/media");
        assertThat(editor.get(address).status()).isEqualTo(404);
    }

    @Test
    void twoEditorsLoseNothing() {
        String address = picture();
        String version = version(address);
        describe(address, "title.vi", "Bản trước");
        Answer late = editor.post(
                address, "consent", "NONE_SHOWN", "licence", "own", "title.vi", "Bản sau", "version", version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[name='title.vi']").val()).isEqualTo("Bản sau");
        assertThat(late.text("#changed")).contains("Bản trước", "Bản sau");
    }

    @Test
    void foundByWordsOfAnyLanguageByPlaceAndBySize() {
        String address = brought(Drawn.ofCamera(410, 290, 1, own));
        String mark = "Nậm" + id(address);
        describe(address, "title.lo", "ຂົວ " + mark, "alt.vi", "Cầu treo", "place", "Hướng Phùng " + mark);
        for (String query :
                List.of("nam" + id(address), "hUONG%20phung%20" + mark, "410x290%20thu-anh", mark + "%20cau%20treo")) {
            assertThat(editor.get("/media?q=" + query.replace("ậ", "%E1%BA%AD"))
                            .page()
                            .select(".medium a")
                            .eachAttr("href"))
                    .as(query)
                    .contains(address);
        }
        assertThat(editor.get("/media?lacks=vi&q=nam" + id(address)).page().select(".medium"))
                .isEmpty();
        assertThat(editor.get("/media?lacks=en&shape=LANDSCAPE&used=false&standing=OPEN&q=nam" + id(address))
                        .page()
                        .select(".medium"))
                .hasSize(1);
        assertThat(editor.get("/media/pick?q=nam" + id(address)).body())
                .contains("\"id\":" + id(address) + ",\"kind\":\"PICTURE\"");
    }

    @Test
    void textOfALanguageThatIsMissingIsSaidInVietnameseAndMarkedSo() {
        String address = picture();
        describe(address, "licence", "cc-by", "alt.vi", "Cầu treo", "credit.vi", "Ảnh: Sở", "alt.en", "A bridge");
        Shown english = media.shown(id(address), "en").orElseThrow();
        assertThat(english.alt()).isEqualTo(new Shown.Worded("A bridge", "en"));
        assertThat(english.credit()).isEqualTo(new Shown.Worded("Ảnh: Sở", "vi"));
        assertThat(english.licence()).isEqualTo("CC BY 4.0");
        describe(address, "alt.vi", "Cầu treo", "decorative", "true");
        assertThat(media.shown(id(address), "en").orElseThrow().alt().text()).isEmpty();
        assertThat(describe(address, "licence", "cc-by").text(".error")).contains("buộc ghi nguồn");
    }

    @Test
    void filmIsServedByPiecesWithItsSubtitles() {
        byte[] film = Drawn.film(own);
        String address = String.valueOf(Brought.send(editor, "text/html", Brought.file("phim.mp4", film))
                .next());
        Answer piece = editor.send(MockMvcRequestBuilders.get(address + "/play").header("Range", "bytes=4-11"));
        assertThat(piece.status()).isEqualTo(206);
        assertThat(piece.body()).isEqualTo("ftypisom");
        assertThat(piece.response().getHeader("Content-Range")).isEqualTo("bytes 4-11/" + film.length);
        assertThat(editor.send(MockMvcRequestBuilders.get(address + "/play").header("Range", "bytes=9999999-"))
                        .status())
                .isEqualTo(416);
        Answer wrong = editor.post(address + "/subtitles/lo", "vtt", "WEBVTT\n\n00:02.000 --> 00:01.000\nສະບາຍດີ");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text(".error")).isEqualTo("Dòng 3: giờ kết thúc không sau giờ bắt đầu.");
        assertThat(wrong.page().select("#vtt").val()).contains("ສະບາຍດີ");
        editor.post(address + "/subtitles/lo", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nສະບາຍດີ");
        assertThat(editor.get(address + "/words/lo").body())
                .isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nສະບາຍດີ\n");
        assertThat(editor.get(address).page().select("video track[srclang=lo]")).hasSize(1);
    }

    @Test
    void focalPersonKeepsOnlyThoseOfTheOwnAgency() {
        String address = picture();
        Browser focal =
                browser.as(given.member(given.agency(), Role.FOCAL_PERSON).signInName());
        assertThat(focal.get(address).page().select("main form")).isEmpty();
        assertThat(focal.get(address + "/edit").status()).isEqualTo(403);
        String ownOne = String.valueOf(
                Brought.send(focal, "text/html", Brought.file("anh.png", Drawn.picture("png", 60, 60, own)))
                        .next());
        assertThat(focal.get(ownOne + "/edit").status()).isEqualTo(200);
    }
}
