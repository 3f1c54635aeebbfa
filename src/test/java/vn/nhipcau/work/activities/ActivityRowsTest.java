package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** The list of activities: found, sorted, summed. Each test looks at what its own agency did. */
@ProductTest
class ActivityRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    ActivityRows rows;

    long agency;
    Browser focal;

    @BeforeEach
    void log() {
        agency = given.agency();
        focal = browsers.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        log("Tuần phim Việt Nam – Lào", "28/4/2022", "place", "Đông Hà", "languages", "lo", "country.typed", "Lào");
        log(
                "Phát hành tờ gấp 100%",
                "30/6/2021",
                "figure",
                "0",
                "shape",
                "number",
                "qualifier",
                "EXACT",
                "value",
                "1.200",
                "unit",
                "tờ gấp",
                "figure",
                "0",
                "shape",
                "number",
                "qualifier",
                "ABOUT",
                "value",
                "300",
                "unit",
                "Cuốn");
        log(
                "Đón đoàn",
                "1/7/2021",
                "partners",
                "Hội Hữu nghị",
                "figure",
                "0",
                "shape",
                "pair",
                "qualifier",
                "MORE_THAN",
                "groups",
                "3",
                "visits",
                "96");
    }

    private void log(String what, String from, String... others) {
        String[] fields = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("what", what, "from", from, "tasks", "none"),
                        java.util.Arrays.stream(others))
                .toArray(String[]::new);
        assertThat(focal.post("/activities", fields).status()).isEqualTo(302);
    }

    private ActivityList list(@Nullable String q, @Nullable String period, @Nullable String sort) {
        return new ActivityList(q, period, null, null, agency, null, null, null, null, sort, null);
    }

    private List<String> found(ActivityList list) {
        return rows.page(list, TODAY).rows().stream()
                .map(row -> row.activity().what())
                .toList();
    }

    @Test
    void periodIsThisYearUnlessAnotherIsAskedFor() {
        assertThat(found(list(null, null, null))).containsExactly("Tuần phim Việt Nam – Lào");
        assertThat(found(list(null, "2021-1", null))).containsExactly("Phát hành tờ gấp 100%");
        assertThat(found(list(null, "2021-2", null))).containsExactly("Đón đoàn");
        assertThat(found(list(null, "all", null)))
                .containsExactly("Tuần phim Việt Nam – Lào", "Đón đoàn", "Phát hành tờ gấp 100%");
        assertThat(found(new ActivityList(
                        null, null, "1/7/2021", "28/4/2022", agency, null, null, null, null, "day", null)))
                .containsExactly("Đón đoàn", "Tuần phim Việt Nam – Lào");
    }

    @Test
    void wordsAreFoundWithoutMarksInWhatWhereAndWithWhom() {
        assertThat(found(list("dong ha phim", "all", null))).containsExactly("Tuần phim Việt Nam – Lào");
        assertThat(found(list("huu nghi", "all", null))).containsExactly("Đón đoàn");
        assertThat(found(list("100%", "all", null))).containsExactly("Phát hành tờ gấp 100%");
        assertThat(found(list("_", "all", null))).isEmpty();
        assertThat(found(list("'; drop table activity; --", "all", null))).isEmpty();
    }

    @Test
    void kindLanguageAndCountryNarrow() {
        assertThat(found(new ActivityList(null, "all", null, null, agency, null, null, "lo", "LA", null, null)))
                .containsExactly("Tuần phim Việt Nam – Lào");
        assertThat(found(
                        new ActivityList(null, "all", null, null, agency, "PUBLICATION", null, null, null, null, null)))
                .containsExactly("Phát hành tờ gấp 100%");
        assertThat(found(list(null, "all", "what")))
                .containsExactly("Đón đoàn", "Phát hành tờ gấp 100%", "Tuần phim Việt Nam – Lào");
    }

    @Test
    void sumsOfTheDatabaseAreThoseOfTheRule() {
        ActivityList all = list(null, "all", null);
        ActivityRows.Totals totals = rows.totals(all, TODAY);
        assertThat(totals.activities()).isEqualTo(3);
        assertThat(totals.totals().stream().map(t -> t.key() + " " + t.figure().words() + " in " + t.activities()))
                .containsExactly("VISITS trên 3 đoàn/96 lượt in 1", "COPIES khoảng 1.500 bản in 1");
        assertThat(totals.totals())
                .usingRecursiveComparison()
                .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                .isEqualTo(Total.of(
                        rows.all(all, TODAY).stream()
                                .map(ActivityRows.Row::activity)
                                .toList(),
                        indicators.register()));
    }

    @Autowired
    Indicators indicators;

    @Test
    void fileHoldsWhatTheListShows() throws IOException {
        Browser.Answer answer = focal.get("/activities.xlsx?agency=" + agency + "&period=2021");
        assertThat(answer.response().getHeader("Content-Disposition")).contains("hoat-dong.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Đón đoàn");
            assertThat(sheet.getRow(2).getCell(8).getStringCellValue()).isEqualTo("1.200 tờ gấp; khoảng 300 Cuốn");
        }
    }

    @Test
    void taskThatIsOverWithNothingLoggedStandsFirstInMyWork() {
        Browser culture = browsers.as("dau-moi.svhttdl");
        var groups = culture.get("/work").page().select(".tasks > h3");
        assertThat(Objects.requireNonNull(groups.first()).hasClass("warn")).isTrue();
        assertThat(Objects.requireNonNull(groups.first()).text()).startsWith("Quý I đã qua, chưa ghi gì");
    }
}
