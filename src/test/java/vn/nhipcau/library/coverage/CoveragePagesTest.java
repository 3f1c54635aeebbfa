package vn.nhipcau.library.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.translation.TranslatedEditions;

/** Which editions are read in which languages, and in what visitors read something old. */
@ProductTest
class CoveragePagesTest {
    private static final String FOREST = "Rừng trên đảo còn nguyên sinh.";
    private static final String BOAT = "Tàu ra đảo chạy lúc 7 giờ 30.";
    private static final String BOTH = FOREST + " " + BOAT;

    @Autowired
    Browser browser;

    @Autowired
    Given given;

    private TranslatedEditions editions;

    @BeforeEach
    void people() {
        editions = new TranslatedEditions(browser, given);
    }

    private String board(String edition, String more) {
        String agency = given.sql()
                .sql("select agency_id from edition where id = :id")
                .param("id", TranslatedEditions.id(edition))
                .query(String.class)
                .single();
        return "/translations/coverage?agency=" + agency + more;
    }

    /** The cell of an edition in a language, by the name of its column. */
    private String cell(String edition, String language) {
        return cell(editions.writer().get(board(edition, "")).page(), edition, language)
                .text();
    }

    private static Element cell(Document page, String edition, String language) {
        int column = page.select("table.cover thead th").eachText().indexOf(language);
        Element row = page.select("table.cover tbody tr:has(th a[href=" + edition + "])")
                .getFirst();
        return row.child(column);
    }

    private static List<String> titles(Document page) {
        return page.select("table.cover tbody th a").eachAttr("href");
    }

    @Test
    void languageThatIsShownGoesStaleWhenTheOriginalIsChangedAndPublishedAndNotBefore() {
        String edition = editions.translated(BOTH);
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Đang hiện");
        editions.rewrite(edition, FOREST + " Tàu ra đảo chạy lúc 8 giờ.");
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Đang hiện");
        editions.writer().post(edition + "/texts/vi/submission");
        editions.judge().post(edition + "/texts/vi/approval");
        editions.judge().post(edition + "/texts/vi/publication");
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Cũ 1 câu");
    }

    /** That the new sentence is translated helps no visitor before it comes out. */
    @Test
    void staleLanguageIsUpToDateAgainOnceItIsPublishedAnew() {
        String edition = editions.translated(BOTH);
        editions.republish(edition, FOREST + " Tàu ra đảo chạy lúc 8 giờ.");
        editions.move(editions.translator(), edition, "draft");
        editions.catchUp(edition);
        editions.move(editions.translator(), edition, "submission");
        editions.move(editions.judge(), edition, "approval");
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Cũ 1 câu");
        editions.move(editions.judge(), edition, "publication");
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Đang hiện");
    }

    @Test
    void whiteSpaceMakesNothingStale() {
        String edition = editions.translated(BOTH);
        editions.republish(edition, FOREST + "   " + BOAT);
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Đang hiện");
    }

    @Test
    void sentenceThatWasTakenOutMakesItStaleToo() {
        String edition = editions.translated(BOTH);
        editions.republish(edition, FOREST);
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Cũ 1 câu");
        editions.republish(edition, BOTH);
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Đang hiện");
    }

    /** A title, the forest and the boat: one of three is translated. */
    @Test
    void cellSaysHowMuchIsTranslatedAndLeadsToTheBench() {
        String edition = editions.published(BOTH);
        assertThat(cell(edition, "Tiếng Anh")).isEqualTo("Chưa bắt đầu");
        editions.begin(edition);
        String bench = edition + "/texts/en/translation";
        String key = editions.translator()
                .get(bench)
                .page()
                .select(".sentence")
                .getFirst()
                .id()
                .substring(2);
        editions.translator()
                .post(
                        edition + "/texts/en/sentences/" + key,
                        "version",
                        "0",
                        "target",
                        "Out to the island",
                        "act",
                        "done");
        Document page = editions.translator().get(board(edition, "")).page();
        Element cell = cell(page, edition, "Tiếng Anh");
        assertThat(cell.text()).isEqualTo("Đang dịch 33 %");
        assertThat(cell.select("a").attr("href")).isEqualTo(bench);
        assertThat(cell(page, edition, "Tiếng Lào").select("a")).isEmpty();
        assertThat(cell(editions.writer().get(board(edition, "")).page(), edition, "Tiếng Lào")
                        .select("a")
                        .attr("href"))
                .isEqualTo(edition + "/orders/new");
        assertThat(cell(page, edition, "Tiếng Việt").text()).isEqualTo("Đang hiện");
    }

    /** Each has a title of three words; the forest has six, the boat eight. */
    @Test
    void sumsAreWhatOneCountsByHand() {
        String shown = editions.translated(FOREST);
        String stale = editions.translated(BOAT);
        String begun = editions.published(BOTH);
        String alone = editions.published(FOREST);
        editions.republish(stale, "Tàu ra đảo chạy lúc 8 giờ.");
        editions.begin(begun);
        Document page = editions.writer().get(board(shown, "")).page();
        assertThat(sum(page, "by-language", "Tiếng Anh"))
                // the stale one: three of the title and the seven words of its boat
                .containsExactly("1: 9 từ", "1: 10 từ", "1: 17 từ", "1: 9 từ");
        assertThat(sum(page, "by-language", "Tiếng Lào")).containsExactly("0", "0", "0", "4: 45 từ");
        // four editions in eight languages
        assertThat(sum(page, "by-kind", "Tin")).containsExactly("1", "1", "1", "29");
        assertThat(titles(page)).containsExactlyInAnyOrder(shown, stale, begun, alone);
        assertThat(titles(editions.writer()
                        .get(board(shown, "&gaps=true&into=en"))
                        .page()))
                .containsExactlyInAnyOrder(stale, begun, alone);
    }

    private static List<String> sum(Document page, String section, String name) {
        return page.select("section[aria-labelledby=" + section + "] tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("td")
                .stream()
                .map(cell -> cell.select("small").isEmpty()
                        ? cell.text()
                        : cell.select("span").text() + ": "
                                + cell.select("small").text())
                .toList();
    }

    @Test
    void boardIsAFileToo() throws IOException {
        String edition = editions.translated(FOREST);
        Browser.Answer file = editions.writer().get(board(edition, "&into=en").replace("coverage?", "coverage.xlsx?"));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(5).getStringCellValue()).isEqualTo("Tiếng Anh");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(9);
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Đang hiện");
        }
    }
}
