package vn.nhipcau.library.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Publications are written down, found and mended. */
@ProductTest
class PublicationPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    private final String title = Given.unique("Sổ tay Bến Đò");

    @Test
    void publicationIsWrittenDownWithItsPrintsPermitAndPlace() {
        Browser editor = browsers.as("bien-tap.stttt");
        Answer added = editor.post(
                "/publications",
                fields(
                        "kind", "BILLBOARD",
                        "area", "37,5",
                        "faces", "2",
                        "cost", "45.000.000",
                        "funds", "Ngân sách tỉnh",
                        "permit", "BOARD",
                        "permitNumber", "12/UBND-VX",
                        "permitDay", "3/3/2022",
                        "place", "Quốc lộ 9, km 81",
                        "latitude", "16,6163",
                        "longitude", "106.5948",
                        "prints[0].second", "lo",
                        "prints[1].language", "en",
                        "prints[1].title", "Handbook of Ben Do",
                        "prints[1].copies", "1.500"));
        Answer page = editor.get(Objects.requireNonNull(added.next()));
        assertThat(page.text("h1")).isEqualTo(title);
        assertThat(page.page().select("section[aria-labelledby=stock] tbody th").eachText())
                .containsExactly("Tiếng Việt – Tiếng Lào", "Tiếng Anh Handbook of Ben Do");
        assertThat(page.text(".facts"))
                .contains(
                        "37,5 m²",
                        "45.000.000 đồng",
                        "12/UBND-VX",
                        "(3/3/2022)",
                        "16.6163, 106.5948",
                        "Cần đối chiếu quy định hiện hành");
        assertThat(given.trailed("publication.added", title)).isEqualTo(1);
    }

    @Test
    void publicationIsFoundByItsForeignTitleAndNarrowedByKindLanguageYearAndStock() {
        Browser editor = browsers.as("bien-tap.stttt");
        String foreign = Given.unique("Landing Stage");
        editor.post("/publications", fields("prints[0].second", "lo", "prints[0].title", foreign, "year", "1997"));
        String words = foreign.replace(" ", "%20").toLowerCase(java.util.Locale.ROOT);
        assertThat(titles(editor, "/publications?q=" + words)).containsExactly(title);
        assertThat(titles(editor, "/publications?year=1997&kind=HANDBOOK&lang=lo&stock=false"))
                .contains(title);
        for (String other : List.of("kind=BOOK", "lang=ja", "year=1998", "stock=true")) {
            assertThat(titles(editor, "/publications?q=" + words + "&" + other))
                    .as(other)
                    .isEmpty();
        }
        assertThat(editor.get("/publications?q=" + words + "&kind=MAP").text(".empty h2"))
                .isEqualTo("Không có ấn phẩm nào khớp");
    }

    @Test
    void faultsAreSaidAtTheirFieldsAndWhatWasTypedStays() {
        Answer answer = browsers.as("bien-tap.stttt")
                .post(
                        "/publications",
                        fields(
                                "year", "22",
                                "title", "",
                                "prints[0].second", "vi",
                                "prints[1].language", "en",
                                "prints[1].copies", "nhiều",
                                "area", "-3",
                                "cost", "45 triệu",
                                "permitNumber", "12/GP",
                                "latitude", "16.6"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field.invalid :is(input, select)").eachAttr("name"))
                .containsExactly(
                        "title", "year", "prints[0].second", "prints[1].copies", "area", "longitude", "permit", "cost");
        assertThat(answer.page().select("[name='prints[1].copies']").val()).isEqualTo("nhiều");
    }

    @Test
    void twoEditorsKeepBothTheirWords() {
        Browser one = browsers.as("bien-tap.stttt");
        Browser other = browsers.as("bien-tap-2.stttt");
        String address =
                Objects.requireNonNull(one.post("/publications", fields()).next());
        String print = one.get(address + "/edit")
                .page()
                .select("[name='prints[0].id']")
                .val();
        assertThat(one.post(address, fields("version", "1", "prints[0].id", print, "note", "Đợt một"))
                        .next())
                .isEqualTo(address);
        Answer late = other.post(address, fields("version", "1", "prints[0].id", print, "note", "Đợt hai"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[name=note]").text()).isEqualTo("Đợt hai");
        assertThat(late.text("#changed")).contains("Đợt một", "Đợt hai");
        String newer = late.page().select("[name=version]").val();
        assertThat(other.post(address, fields("version", newer, "prints[0].id", print, "note", "Đợt hai"))
                        .next())
                .isEqualTo(address);
    }

    @Test
    void publicationGoesUntilACopyCameIn() {
        Browser editor = browsers.as("bien-tap.stttt");
        String address =
                Objects.requireNonNull(editor.post("/publications", fields()).next());
        String print = editor.get(address)
                .page()
                .select("[name=print] option")
                .eachAttr("value")
                .getFirst();
        editor.post(
                address + "/movements",
                "kind",
                "RECEIVED",
                "print",
                print,
                "copies",
                "10",
                "day",
                "3/3/2022",
                "reason",
                "");
        assertThat(editor.get(address).page().select("form[action$=/removal] button"))
                .isEmpty();
        assertThat(editor.post(address + "/removal", "version", "1").text("main"))
                .contains("không xóa được");
        assertThat(editor.get(address).status()).isEqualTo(200);

        String other =
                Objects.requireNonNull(editor.post("/publications", fields()).next());
        assertThat(editor.post(other + "/removal", "version", "1").next()).isEqualTo("/publications");
        assertThat(editor.get(other).status()).isEqualTo(404);
        assertThat(given.trailed("publication.removed", title)).isEqualTo(1);
    }

    @Test
    void printThatCopiesCameOfCannotBeDropped() {
        Browser editor = browsers.as("bien-tap.stttt");
        String address = Objects.requireNonNull(
                editor.post("/publications", fields("prints[1].language", "en")).next());
        var form = editor.get(address + "/edit").page();
        String vi = form.select("[name='prints[0].id']").val();
        String en = form.select("[name='prints[1].id']").val();
        editor.post(
                address + "/movements",
                "kind",
                "RECEIVED",
                "print",
                vi,
                "copies",
                "10",
                "day",
                "3/3/2022",
                "reason",
                "");
        Answer dropped = editor.post(address, fields("version", "1", "prints[0].id", en, "prints[0].language", "en"));
        assertThat(dropped.text("main")).contains("không bỏ được");
        assertThat(editor.post(address, fields("version", "1", "prints[0].id", vi))
                        .next())
                .isEqualTo(address);
        assertThat(editor.get(address)
                        .page()
                        .select("section[aria-labelledby=stock] tbody th")
                        .eachText())
                .containsExactly("Tiếng Việt");
    }

    @Test
    void otherAgenciesPublicationIsOnlyLookedAt() {
        Browser focal = browsers.as("dau-moi.svhttdl");
        long theirs = given.sql()
                .sql("select min(id) from publication")
                .query(Long.class)
                .single();
        Answer page = focal.get("/publications/" + theirs);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main form[method=post]")).isEmpty();
        assertThat(focal.post("/publications/" + theirs + "/movements", "kind", "RECEIVED")
                        .status())
                .isEqualTo(403);
    }

    private static List<String> titles(Browser browser, String address) {
        return browser.get(address).page().select(".list tbody th a").eachText();
    }

    /** A handbook in Vietnamese, with these fields besides or instead. */
    private String[] fields(String... others) {
        List<String> all = new ArrayList<>();
        List<String> usual = List.of("kind", "HANDBOOK", "title", title, "year", "2022", "prints[0].language", "vi");
        for (int i = 0; i < usual.size(); i += 2) {
            if (!isIn(usual.get(i), others)) {
                all.add(usual.get(i));
                all.add(usual.get(i + 1));
            }
        }
        all.addAll(List.of(others));
        return all.toArray(String[]::new);
    }

    private static boolean isIn(String name, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
