package vn.nhipcau.library.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** An issue is put together out of editions that are good in both languages, and read side by side. */
@ProductTest
class BulletinPagesTest {
    private final Given given;
    private final BulletinDesk desk;

    BulletinPagesTest(@Autowired Browser browsers, @Autowired Given given) {
        this.given = given;
        desk = new BulletinDesk(browsers, given);
    }

    @Test
    void onlyEditionsGoodInBothLanguagesCanBeChosenAndOfTheOthersTheReasonIsTold() {
        String mark = Given.unique("Chuyện");
        long good = desk.edition(mark + " tốt", "Một.");
        desk.translate(good, "lo", "ດີ", "ໜຶ່ງ.");
        long alone = desk.edition(mark + " chưa dịch", "Một.");
        long stale = desk.edition(mark + " cũ", "Một.");
        desk.translate(stale, "lo", "ເກົ່າ", "ໜຶ່ງ.");
        desk.version(stale, "vi", 2, mark + " cũ", null, "Hai.");
        long same = desk.edition(mark + " đăng lại", "Một.");
        desk.translate(same, "lo", "ຄືເກົ່າ", "ໜຶ່ງ.");
        desk.version(same, "vi", 2, mark + " đăng lại", null, "Một.");
        desk.put("lo", 0);
        Document page = desk.officer.get(desk.address + "/issue/edit").page();
        assertThat(page.select("[name=added]").eachAttr("value"))
                .contains(String.valueOf(good), String.valueOf(same))
                .doesNotContain(String.valueOf(alone), String.valueOf(stale));
        assertThat(page.select(".unfit").eachText())
                .contains(mark + " chưa dịch Chưa dịch sang thứ tiếng thứ hai.", mark + " cũ Bản dịch cũ hơn bản gốc.");
        assertThat(desk.put("lo", 1, stale).text("main")).contains(mark + " cũ: chưa chọn được");
        assertThat(desk.put("lo", 1, good, same).next()).isEqualTo(desk.address + "/issue/edit");
        assertThat(given.trailed("publication.issueWritten", desk.title)).isEqualTo(2);
    }

    @Test
    void pageTellsBothLanguagesSideBySideInOrderEachMarkedAsWhatItIs() {
        long first = desk.edition("Cửa khẩu", BulletinDesk.VIETNAMESE, "Hết.");
        desk.translate(first, "lo", "ດ່ານ", BulletinDesk.LAO, "ຈົບ.");
        long second = desk.edition("Biển", "Biển lặng.");
        desk.translate(second, "lo", "ທະເລ", "ທະເລສະຫງົບ.");
        desk.put("lo", 0, second, first);
        Document page = desk.officer.get(desk.address + "/issue").page();
        assertThat(page.select(".issuecontents li").eachText()).containsExactly("Biển ທະເລ", "Cửa khẩu ດ່ານ");
        assertThat(page.select(".issue .issuerow > [lang=vi]").eachText())
                .containsExactly("Biển lặng.", BulletinDesk.VIETNAMESE, "Hết.");
        assertThat(page.select(".issue .issuerow > [lang=lo]").eachText())
                .containsExactly("ທະເລສະຫງົບ.", BulletinDesk.LAO, "ຈົບ.");
    }

    @Test
    void orderSectionsAndLeavingOutAreKept() {
        long first = desk.edition("Cửa khẩu", "Một.");
        desk.translate(first, "en", "Gate", "One.");
        long second = desk.edition("Biển", "Hai.");
        desk.translate(second, "en", "Sea", "Two.");
        long third = desk.edition("Núi", "Ba.");
        desk.translate(third, "en", "Hills", "Three.");
        desk.put("en", 0, first, second, third);
        desk.officer.post(
                desk.address + "/issue",
                "number",
                "1/2022",
                "day",
                "16/5/2022",
                "second",
                "en",
                "version",
                "1",
                "stories[0].edition",
                String.valueOf(first),
                "stories[0].place",
                "3",
                "stories[1].edition",
                String.valueOf(second),
                "stories[1].place",
                "2",
                "stories[1].dropped",
                "true",
                "stories[2].edition",
                String.valueOf(third),
                "stories[2].place",
                "1",
                "stories[2].section",
                "Đất và người",
                "stories[2].secondSection",
                "Land and people");
        Document page = desk.officer.get(desk.address + "/issue").page();
        assertThat(page.select(".issuestory h2").eachText()).containsExactly("Núi", "Cửa khẩu");
        assertThat(page.select(".issuestory .section").eachText()).containsExactly("Đất và người Land and people");
    }

    @Test
    void storyThatGrewStaleStaysInTheIssueAndForbidsPrinting() {
        long story = desk.edition("Cửa khẩu", "Một.");
        desk.translate(story, "en", "Gate", "One.");
        desk.put("en", 0, story);
        desk.version(story, "vi", 2, "Cửa khẩu", null, "Hai.");
        assertThat(desk.officer.get(desk.address + "/issue").text(".notice.warn"))
                .contains("Cửa khẩu: Bản dịch cũ hơn bản gốc.");
        assertThat(desk.officer.post(desk.address + "/issue/printing").status())
                .isGreaterThanOrEqualTo(400)
                .isLessThan(500);
    }

    @Test
    void publicationOfAnotherKindHasNoIssue() {
        long book = given.sql()
                .sql("select min(id) from publication where kind = 'BOOK'")
                .query(Long.class)
                .single();
        assertThat(desk.officer.get("/publications/" + book + "/issue").status())
                .isEqualTo(404);
    }
}
