package vn.nhipcau.library.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.library.editions.Newsroom.number;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.media.Drawn;
import vn.nhipcau.library.media.Faces;
import vn.nhipcau.library.media.MakeRenditions;
import vn.nhipcau.library.media.MediaFaces;

/** Pictures stand in the editions that name them, for as long as they may, and the library knows where. */
@ProductTest
class EditionPicturesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    MakeRenditions renditions;

    @Autowired
    MediaFaces faces;

    private Newsroom room;
    private String own = "";

    @BeforeEach
    void people() {
        room = new Newsroom(browser, given);
        own = Given.unique("ảnh");
    }

    private String picture() {
        String medium = room.brought("anh.jpg", Drawn.picture("jpeg", 700, 500, own));
        renditions.all();
        return medium;
    }

    private String openPicture() {
        String medium = picture();
        room.describe(
                medium,
                "licence",
                "cc-by",
                "alt.vi",
                "Cầu treo qua suối",
                "credit.vi",
                "Ảnh: Sở",
                "alt.en",
                "A bridge");
        return medium;
    }

    @Test
    void pictureIsSeenWithItsWordsAndTakesItsRoomBeforeItIsLoaded() {
        String medium = openPicture();
        String edition = room.written("PICTURE", number(medium) + "\nCầu mới làm xong.");
        Elements figure = room.writer.get(edition).page().select(".said figure.shown");
        assertThat(figure.select("img").attr("alt")).isEqualTo("Cầu treo qua suối");
        assertThat(figure.select("img").attr("src")).isEqualTo(medium + "/700.jpg");
        assertThat(figure.select("img").attr("width") + "x"
                        + figure.select("img").attr("height"))
                .isEqualTo("700x500");
        assertThat(figure.select("figcaption").text()).isEqualTo("Cầu mới làm xong. Ảnh: Sở · CC BY 4.0");
        assertThat(figure.select("a[rel=license]").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        for (Element source : figure.select("source")) {
            assertThat(source.attr("srcset")).startsWith(medium + "/320.").contains(" 320w, ", "/700.", " 700w");
        }
        assertThat(room.writer.get(figure.select("img").attr("src")).status()).isEqualTo(200);
    }

    @Test
    void galleryShowsEachWithItsOwnWordsAndSaysWhichIsClosed() {
        String open = openPicture();
        own = Given.unique("khác");
        String closed = picture();
        String edition = room.written("GALLERY", number(open) + ", " + number(closed) + "\nHai bên bờ.");
        Elements gallery = room.writer.get(edition).page().select(".said .gallery");
        assertThat(gallery.select("img").eachAttr("alt")).containsExactly("Cầu treo qua suối");
        assertThat(gallery.select(".absent").text())
                .contains("#" + number(closed), "Chưa ghi giấy phép", "Chưa rõ sự đồng ý");
        assertThat(gallery.select("> figcaption").text()).isEqualTo("Hai bên bờ.");
    }

    /** What expires needs nobody: at the next look it is gone, and visitors see no empty place. */
    @Test
    void pictureWhoseTermHasEndedLeavesThePageByItself() {
        String medium = openPicture();
        room.describe(medium, "licence", "own", "until", "30/6/2022", "alt.vi", "Cầu treo");
        Set<Long> ids = Set.of(number(medium));
        Faces before = faces.of(ids, "vi", Instant.parse("2022-06-30T16:59:59Z"));
        Faces after = faces.of(ids, "vi", Instant.parse("2022-06-30T17:00:00Z"));
        assertThat(before.shows(number(medium))).isTrue();
        assertThat(after.shows(number(medium))).isFalse();
        assertThat(after.of(number(medium))).isNotNull();
        assertThat(after.forPublic("/x/").of(number(medium))).isNull();
        assertThat(after.forPublic("/x/").any(List.of(number(medium)))).isFalse();
    }

    @Test
    void filmPlaysInItsPublicFormWithWordsInEachLanguage() {
        String film = room.brought("phim.mp4", Drawn.film(own));
        room.describe(film, "title.vi", "Qua cầu");
        room.editor.post(film + "/subtitles/lo", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nສະບາຍດີ");
        String edition = room.written("FILM", number(film) + "\nMột chuyến qua cầu.");
        assertThat(room.writer.get(edition).text(".said .absent")).contains("Qua cầu", "đang được làm");
        renditions.all();
        Elements video = room.writer.get(edition).page().select(".said video");
        assertThat(video.attr("src")).isEqualTo(film + "/public.mp4");
        assertThat(video.attr("width") + "x" + video.attr("height")).isEqualTo("1280x720");
        assertThat(video.hasAttr("controls")).isTrue();
        assertThat(video.hasAttr("autoplay")).isFalse();
        assertThat(video.select("track").attr("srclang")).isEqualTo("lo");
        assertThat(video.select("track").attr("label")).isEqualTo("ລາວ");
        assertThat(room.writer.get(edition).text(".said figcaption")).isEqualTo("Một chuyến qua cầu.");
    }

    @Test
    void fileToTakeSaysWhatItIsAndHowLarge() {
        String medium = openPicture();
        String edition = room.written("FILE", number(medium) + "\nẢnh để in");
        assertThat(room.writer.get(edition).text(".said .taken")).matches("Ảnh để in JPEG, \\d+ KB");
        assertThat(room.writer.get(edition).page().select(".taken a").attr("href"))
                .isEqualTo(medium + "/700.jpg");
    }

    @Test
    void pictureThatTheLibraryDoesNotHaveIsSaidToBeMissing() {
        String edition = room.written("PICTURE", "987654321");
        assertThat(room.writer.get(edition).text(".said .absent")).isEqualTo("#987654321 không có trong kho tư liệu.");
    }

    @Test
    void pictureOfTheEditionStandsAtItsHeadAndInTheList() {
        String medium = openPicture();
        String edition = room.written("PARAGRAPH", "Một đoạn.");
        assertThat(room.write(edition, "987654321", "PARAGRAPH", "Một đoạn.").text(".error"))
                .contains("không có ảnh nào mang số này");
        assertThat(room.write(edition, "#" + number(medium), "PARAGRAPH", "Một đoạn.")
                        .status())
                .isEqualTo(302);
        assertThat(room.writer.get(edition).page().select(".hero img").attr("alt"))
                .isEqualTo("Cầu treo qua suối");
        assertThat(room.writer
                        .get(edition + "/edit")
                        .page()
                        .select(".herothumb img")
                        .attr("src"))
                .isEqualTo(medium + "/small.webp");
        assertThat(room.writer
                        .get("/editions?q=" + room.title.replace(" ", "%20"))
                        .page()
                        .select("img.rowthumb")
                        .eachAttr("src"))
                .containsExactly(medium + "/small.webp");
    }

    @Test
    void filmIsNoPictureOfAnEdition() {
        String film = room.brought("phim.mp4", Drawn.film(own));
        String edition = room.written("PARAGRAPH", "Một đoạn.");
        assertThat(room.write(edition, "" + number(film), "PARAGRAPH", "Một đoạn.")
                        .text(".error"))
                .contains("không phải của một ảnh");
    }

    @Test
    void libraryKnowsWhereAPictureStandsFromTheDraftToTheWithdrawal() {
        String medium = openPicture();
        String hero = picture2();
        String edition = room.written("PARAGRAPH", "Một đoạn.", "PICTURE", "" + number(medium));
        room.write(edition, "" + number(hero), "PARAGRAPH", "Một đoạn.", "PICTURE", "" + number(medium));
        assertThat(room.uses(medium)).containsExactly(edition);
        assertThat(room.uses(hero)).containsExactly(edition);
        room.publish(edition);
        assertThat(room.uses(medium)).containsExactly(edition + "*");
        assertThat(room.uses(hero)).containsExactly(edition + "*");
        room.move(room.writer, edition, "draft");
        room.write(edition, "" + number(hero), "PARAGRAPH", "Một đoạn khác.");
        assertThat(room.uses(medium)).as("visitors still see it").containsExactly(edition + "*");
        room.move(room.judge, edition, "withdrawal", "reason", "Thử");
        assertThat(room.uses(medium)).isEmpty();
        assertThat(room.uses(hero)).containsExactly(edition);
    }

    private String picture2() {
        own = Given.unique("đại diện");
        return openPicture();
    }

    @Test
    void pictureOfADroppedEditionIsFreeAgain() {
        String medium = openPicture();
        String edition = room.written("PICTURE", "" + number(medium));
        assertThat(room.editor
                        .post(medium + "/removal", "version", room.version(medium))
                        .status())
                .isEqualTo(409);
        room.writer.post(edition + "/removal");
        assertThat(room.uses(medium)).isEmpty();
        assertThat(room.editor
                        .post(medium + "/removal", "version", room.version(medium))
                        .next())
                .isEqualTo("/media");
    }

    @Test
    void pictureIsFoundByItsNumber() {
        String medium = openPicture();
        assertThat(room.writer.get("/media/pick?q=%23" + number(medium)).body())
                .startsWith("[{\"id\":" + number(medium) + ",")
                .containsOnlyOnce("\"id\"");
        assertThat(room.writer.get("/media?q=%23" + number(medium)).page().select(".medium"))
                .hasSize(1);
    }
}
