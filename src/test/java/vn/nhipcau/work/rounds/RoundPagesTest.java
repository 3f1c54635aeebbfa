package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The pages of rounds and their wall, from request to row. The sample's day is 16/5/2022. */
@ProductTest
class RoundPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Sections sections;

    @Autowired
    Given given;

    Browser officer;

    @BeforeEach
    void signIn() {
        officer = browsers.as("chuyen-vien.stttt");
    }

    @Test
    void newRoundIsProposedWhole() {
        Document form = officer.get("/rounds/new").page();
        assertThat(form.select("#kind option[selected]").val()).isEqualTo("PERIODIC");
        assertThat(form.select("#issuer option[selected]").text()).isEqualTo("UBND tỉnh Quảng Trị");
        assertThat(form.select("#lead option[selected]").text()).isEqualTo("Sở Thông tin và Truyền thông");
        assertThat(form.select("#place").val()).isEqualTo("Quảng Trị");
        assertThat(form.select("[data-pick-count]").text())
                .isEqualTo(
                        Integer.toString(form.select("[name=members][checked]").size()));
    }

    @Test
    void roundIsOpenedWithItsAgenciesAndTheOutline() {
        String title = Given.unique("6 tháng đầu năm 2022");
        long late = given.agency(Given.unique("Ban B"));
        long early = given.agency(Given.unique("Ban A"));
        String address = open(title, Map.of(), late, early);
        Answer wall = officer.get(address);
        assertThat(wall.text("h1")).isEqualTo(title);
        assertThat(wall.text(".head p"))
                .isEqualTo("Hôm nay thứ Hai, 16/5/2022 · hạn nộp 25/5, còn 9 ngày · số liệu đến 15/5 · khóa kỳ 4/6");
        assertThat(wall.page().select(".rates > div").eachText())
                .containsExactly("0/2 đã nộp 0 %", "0/2 đúng hạn 0 %", "0/2 đã tiếp nhận 0 %");
        assertThat(wall.page().select(".brick.none .state").eachText()).containsExactly("Chưa bắt đầu", "Chưa bắt đầu");
        assertThat(wall.page().select(".brick .nm").eachText())
                .as("by kind, then name")
                .isSorted();
        assertThat(sections.ofRound(id(address)).stream().map(Section::title))
                .containsExactlyElementsOf(
                        sections.ofOutline(1).stream().map(Section::title).toList());
        assertThat(given.trailed("round.opened", title)).isEqualTo(1);
    }

    @Test
    void faultsStandAtTheirFields() {
        Answer answer = officer.post(
                "/rounds",
                "title",
                "",
                "kind",
                "PERIODIC",
                "periodFrom",
                "15/12/2021",
                "periodTo",
                "14/6/2021",
                "cutOff",
                "26/5/2022",
                "opens",
                "31/4/2022",
                "due",
                "25/5/2022",
                "outline",
                "1",
                "issuer",
                "1",
                "lead",
                "2",
                "place",
                "Quảng Trị");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href"))
                .containsExactly("#title", "#opens", "#periodTo", "#due", "#members");
        assertThat(answer.page().select("#opens").val()).isEqualTo("31/4/2022");
        assertThat(answer.page().select("#locks").val())
                .as("ten days after the due day")
                .isEqualTo("4/6/2022");
    }

    @Test
    void dueDayWithoutAWorkingDayIsSaidNotRefused() {
        String address =
                open(Given.unique("Kỳ gấp"), Map.of("cutOff", "20/5/2022", "due", "22/5/2022"), given.agency());
        assertThat(officer.get(address).text(".notice.warn"))
                .contains("không có ngày làm việc nào", "Nghị định 09/2019/NĐ-CP");
        assertThat(officer.get(address + "/edit").text(".notice.warn")).contains("Nghị định 09/2019/NĐ-CP");
        assertThat(browsers.as("lanh-dao.ubnd").get(address).text("main")).doesNotContain("Nghị định 09/2019");
    }

    @Test
    void onceBegunDatesMayChangeButNotTheOutline() {
        String title = Given.unique("Kỳ đã viết");
        long agency = given.agency();
        long other = given.agency();
        String address = open(title, Map.of(), agency, other);
        report(id(address), agency, "DRAFT");
        Answer page = officer.get(address + "/edit");
        assertThat(page.page().select("select[name=outline]")).isEmpty();
        assertThat(page.text("#outline")).contains("Không đổi được đề cương nữa: 1 cơ quan");
        Answer refused = send(address, title, Map.of("outline", "2", "version", "1"), agency, other);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#errors")).contains("Không đổi được đề cương nữa");
        Answer left = send(address, title, Map.of("version", "1"), other);
        assertThat(left.text("#errors")).contains("đã bắt đầu báo cáo nên không bỏ ra được");
        assertThat(send(address, title, Map.of("due", "27/5/2022", "version", "1"), agency, other)
                        .next())
                .isEqualTo(address);
        assertThat(given.sql()
                        .sql("select detail from trail where act = 'round.changed' and title = :title")
                        .param("title", title)
                        .query(String.class)
                        .single())
                .isEqualTo("work.round.due: 25/5/2022 → 27/5/2022\nwork.round.locks: 4/6/2022 → 6/6/2022");
    }

    @Test
    void whoSavesLaterIsToldAndKeepsTheText() {
        String title = Given.unique("Kỳ hai người");
        long agency = given.agency();
        String address = open(title, Map.of(), agency);
        send(address, title, Map.of("due", "26/5/2022", "version", "1"), agency);
        Answer late = send(address, title, Map.of("due", "27/5/2022", "version", "1"), agency);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#changed")).contains("Hạn nộp: 26/5/2022 → 27/5/2022");
        assertThat(late.page().select("#due").val()).isEqualTo("27/5/2022");
        assertThat(late.page().select("[name=version]").val()).isEqualTo("2");
    }

    @Test
    void filtersLetTheOthersStepBackWhereTheyStand() {
        long drafting = given.agency(Given.unique("Sở Đang soạn"));
        long idle = given.agency(Given.unique("Sở Chưa viết"));
        String address = open(Given.unique("Kỳ lọc"), Map.of(), drafting, idle);
        long report = report(id(address), drafting, "DRAFT");
        Document all = officer.get(address).page();
        Document drafts = officer.get(address + "?state=DRAFT").page();
        assertThat(drafts.select(".brick .nm").eachText())
                .isEqualTo(all.select(".brick .nm").eachText());
        assertThat(drafts.select(".brick.dim .state").eachText()).containsExactly("Chưa bắt đầu");
        assertThat(drafts.select(".fchip[aria-current]").text()).isEqualTo("Đang soạn 1");
        assertThat(drafts.select(".brick a").eachAttr("href")).containsExactly("/reports/" + report);
        assertThat(officer.get(address + "?q=so%20chua%20viet").text(".wallfound"))
                .startsWith("1/2 cơ quan");
        assertThat(officer.get(address + "?view=list").page().select("table.list .spark"))
                .hasSize(2);
        assertThat(browsers.as("doc.tinhuy").get(address).page().select(".brick a"))
                .as("a reader sees how it stands, not what is written")
                .isEmpty();
    }

    @Test
    void fileHoldsWhatTheWallShows() throws IOException {
        long agency = given.agency(Given.unique("Ban Thử tệp"));
        String address = open(
                Given.unique("Kỳ tệp"),
                Map.of("due", "15/5/2022", "cutOff", "10/5/2022", "opens", "1/5/2022", "locks", ""),
                agency);
        report(id(address), agency, "DRAFT");
        given.write(() -> given.sql()
                .sql(
                        "update report set state = 'ACCEPTED', submitted_at = '2022-05-15 18:00Z', accepted_at = '2022-05-16 00:30Z' where round_id = :round")
                .param("round", id(address))
                .update());
        Answer answer = officer.get(address + ".xlsx");
        assertThat(answer.response().getHeader("Content-Disposition")).contains("bao-cao-cac-co-quan-2022-05-15.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Đã tiếp nhận");
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2022-05-16T00:00");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1);
        }
    }

    private String open(String title, Map<String, String> other, Long... agencies) {
        return Objects.requireNonNull(send("/rounds", title, other, agencies).next());
    }

    private Answer send(String address, String title, Map<String, String> other, Long... agencies) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "title", title,
                "kind", "THEMATIC",
                "periodFrom", "15/12/2021",
                "periodTo", "14/6/2022",
                "cutOff", "15/5/2022",
                "opens", "10/5/2022",
                "due", "25/5/2022",
                "outline", "1",
                "issuer", "1",
                "lead", "2"));
        fields.put("place", "Quảng Trị");
        fields.putAll(other);
        List<String> form = new ArrayList<>();
        fields.forEach((name, value) -> form.addAll(List.of(name, value)));
        for (Long agency : agencies) {
            form.addAll(List.of("members", agency.toString()));
        }
        return officer.post(address, form.toArray(String[]::new));
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private long report(long round, long agency, String state) {
        return given.write(() -> given.sql()
                .sql("""
                        insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at)
                        select :round, :agency, 'AGENCY', :state, now(), min(id), now() from member returning id
                        """)
                .param("round", round)
                .param("agency", agency)
                .param("state", state)
                .query(Long.class)
                .single());
    }
}
