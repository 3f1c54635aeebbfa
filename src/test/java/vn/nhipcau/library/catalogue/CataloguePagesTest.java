package vn.nhipcau.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.StoredFiles;

/** What the library holds is found by the staff of every agency, and narrowed by what they need. */
@ProductTest
class CataloguePagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    StoredFiles files;

    private Browser reader;
    private Stocked stocked;
    private String mark = "";
    private long agency;

    @BeforeEach
    void signIn() {
        reader = browser.as("doc.tinhuy");
        agency = given.agency();
        stocked = new Stocked(given, files, agency);
        mark = "dau" + Given.unique("").strip() + "x";
    }

    private List<String> found(String query) {
        return reader.get("/catalogue?q=" + mark + query)
                .page()
                .select(".medium [name=item]")
                .eachAttr("value");
    }

    /** The counts of a facet by the words of its values. */
    private Map<String, String> counts(String query, String facet) {
        return reader
                .get("/catalogue?q=" + mark + query)
                .page()
                .select(".facet label:has([name=" + facet + "])")
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        label -> label.select(".spread > span:first-child").text(),
                        label -> label.select(".num").text()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void editionsThatVisitorsSeeAndMediaStandTogetherAndDraftsDoNot() {
        String news = stocked.news("Tin " + mark, "Một đoạn.");
        String pdf = stocked.pdf("Tờ rơi " + mark, Map.of());
        stocked.draft("Bản nháp " + mark);
        stocked.pdf("Đã rút " + mark, Map.of("withdrawn_at", "now()", "withdrawn_why", "'Thử'"));
        assertThat(found("")).containsExactly(pdf, news);
    }

    @Test
    void wordsOfADraftWrittenOverWhatIsShownAreNotFound() {
        String news = stocked.news("Tin " + mark, "Một đoạn.");
        given.write(() -> given.sql()
                .sql("update edition_text set words = 'bimat' || :mark, title = 'Bí mật' where edition_id = :id")
                .param("mark", mark)
                .param("id", Stocked.number(news))
                .update());
        assertThat(reader.get("/catalogue?q=bimat" + mark).page().select(".medium"))
                .isEmpty();
        assertThat(reader.get("/catalogue?q=" + mark).text(".medium .name")).isEqualTo("Tin " + mark);
    }

    @Test
    void whatIsTakenFromVisitorsLeavesTheCatalogue() {
        String news = stocked.news("Tin " + mark, "Một đoạn.");
        assertThat(found("")).containsExactly(news);
        given.write(() -> given.sql()
                .sql(
                        "update edition_text set shown = null, shown_since = null, state = 'WITHDRAWN' where edition_id = :id")
                .param("id", Stocked.number(news))
                .update());
        assertThat(found("")).isEmpty();
    }

    @Test
    void wordsAreFoundWithAndWithoutMarksInAnyLanguageAndInTheText() {
        String news = stocked.edition(
                "NEWS",
                Map.of("vi", "Đôi bờ " + mark, "zh", "广治"),
                Stocked.paragraph("Cầu Hiền Lương bắc qua sông Bến Hải."));
        for (String words : List.of("doi bo", "ĐÔI", "hien luong", "Bến Hải", "广治")) {
            assertThat(found("%20" + encoded(words))).as(words).containsExactly(news);
        }
        assertThat(found("%20" + encoded("Hiền Giang"))).isEmpty();
    }

    /** 3 news (2 in English too), 2 features (1 in English), 2 PDFs of which 1 is only for the press. */
    private void sevenThings() {
        stocked.edition("NEWS", Map.of("vi", "A " + mark, "en", "A " + mark), Stocked.paragraph("a"));
        stocked.edition("NEWS", Map.of("vi", "B " + mark, "en", "B " + mark), Stocked.paragraph("b"));
        stocked.edition("NEWS", Map.of("vi", "C " + mark), Stocked.paragraph("c"));
        stocked.edition("FEATURE", Map.of("vi", "D " + mark, "en", "D " + mark), Stocked.paragraph("d"));
        stocked.edition(
                "FEATURE", Map.of("vi", "E " + mark), "{\"type\":\"map\",\"id\":\"m\",\"points\":[],\"caption\":[]}");
        stocked.pdf(
                "F " + mark,
                Map.of("licence", "'press'", "taken_on", "date '2019-03-02'", "place", "'Cửa Tùng, Vĩnh Linh'"));
        stocked.pdf("G " + mark, Map.of());
    }

    @Test
    void valuesOfOneFacetAddUpAndDifferentFacetsMustAllHold() {
        sevenThings();
        assertThat(found("&type=NEWS")).hasSize(3);
        assertThat(found("&type=NEWS&type=FEATURE")).hasSize(5);
        assertThat(found("&type=NEWS&type=FEATURE&lang=en")).hasSize(3);
        assertThat(found("&type=FEATURE&lang=en")).hasSize(1);
        assertThat(found("&type=NEWS&reach=PRESS")).isEmpty();
        assertThat(found("&place=" + encoded("Cửa Tùng, Vĩnh Linh"))).hasSize(1);
        assertThat(found("&year=2019&year=2022")).hasSize(7);
        assertThat(found("&located=yes")).hasSize(1);
        assertThat(found("&agency=" + agency)).hasSize(7);
    }

    @Test
    void countsSayWhatAChoiceWouldLeaveUnderTheOtherFacets() {
        sevenThings();
        assertThat(counts("", "type")).isEqualTo(Map.of("Tin", "3", "Bài", "2", "PDF", "2"));
        assertThat(counts("", "lang")).isEqualTo(Map.of("Tiếng Việt", "7", "Tiếng Anh", "3"));
        assertThat(counts("", "reach")).isEqualTo(Map.of("Mọi nơi được dùng", "6", "Chỉ dùng cho báo chí", "1"));
        assertThat(counts("", "year")).isEqualTo(Map.of("2022", "6", "2019", "1"));
        // the own choice does not narrow the own counts; those of others do
        assertThat(counts("&type=NEWS", "type")).isEqualTo(Map.of("Tin", "3", "Bài", "2", "PDF", "2"));
        assertThat(counts("&type=NEWS", "lang")).isEqualTo(Map.of("Tiếng Việt", "3", "Tiếng Anh", "2"));
        assertThat(counts("&lang=en", "type")).isEqualTo(Map.of("Tin", "2", "Bài", "1"));
        assertThat(counts("&lang=en&year=2019", "type")).isEmpty();
        assertThat(counts("&type=PDF&lang=en", "lang"))
                .as("what was chosen can be taken away")
                .containsEntry("Tiếng Anh", "0");
    }

    @Test
    void whoMayUseItFollowsTheClockAndTheRights() {
        String future = stocked.pdf("H " + mark, Map.of("licensed_from", "date '2099-01-01'"));
        String past = stocked.pdf("I " + mark, Map.of("licensed_until", "date '2021-12-31'"));
        String unknown = stocked.pdf("K " + mark, Map.of("licence", "null"));
        String bought = stocked.pdf("L " + mark, Map.of("licence", "'bought'"));
        assertThat(found("&reach=LATER")).containsExactly(future);
        assertThat(found("&reach=CLOSED")).containsExactlyInAnyOrder(past, unknown);
        assertThat(found("&reach=HOLDER")).containsExactly(bought);
    }

    @Test
    void sortedByNameAndByUse() {
        String b = stocked.pdf("Bến " + mark, Map.of());
        String a = stocked.pdf("Ánh " + mark, Map.of());
        String d = stocked.pdf("Đá " + mark, Map.of());
        assertThat(found("&sort=title")).containsExactly(a, b, d);
        given.write(() -> given.sql()
                .sql("insert into media_use values (:id, :address, 'vi', 'Thử', true)")
                .param("id", Stocked.number(b))
                .param("address", "/x/" + mark)
                .update());
        assertThat(found("&sort=-used").getFirst()).isEqualTo(b);
        assertThat(reader.get("/catalogue?view=rows&sort=-used&q=" + mark).text("tbody tr:first-child .num.end"))
                .isEqualTo("1");
    }

    @Test
    void nothingFoundSaysHowToWiden() {
        sevenThings();
        var page = reader.get("/catalogue?q=" + mark + "&type=NEWS&reach=PRESS").page();
        assertThat(page.select(".empty h2").text()).isEqualTo("Không có mục nào như vậy");
        assertThat(page.select(".takenaway a").eachAttr("href"))
                .contains("/catalogue?q=" + mark + "&reach=PRESS", "/catalogue?q=" + mark + "&type=NEWS", "/catalogue");
    }

    @Test
    void titlesAreInTheReadersLanguageWhereThereIsOne() {
        stocked.edition("NEWS", Map.of("vi", "Cầu " + mark, "en", "Bridge " + mark), Stocked.paragraph("a"));
        assertThat(reader.get("/catalogue?language=en&q=" + mark).text(".medium .name"))
                .isEqualTo("Bridge " + mark);
        assertThat(reader.get("/catalogue?language=vi&q=" + mark).text(".medium .name"))
                .isEqualTo("Cầu " + mark);
    }
}
