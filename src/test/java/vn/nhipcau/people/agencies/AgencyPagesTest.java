package vn.nhipcau.people.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The pages of agencies, from request to row. */
@ProductTest
class AgencyPagesTest {
    private static final String ROWS = "table.list tbody th a";

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    Browser officer;

    @BeforeEach
    void signIn() {
        officer = browsers.as("chuyen-vien.stttt");
    }

    @Test
    void searchFindsAliasesWithoutMarks() {
        assertThat(officer.get("/agencies?q=dai%20phat%20thanh-truyen%20hinh").text(ROWS))
                .isEqualTo("Đài Phát thanh - Truyền hình tỉnh");
        assertThat(officer.get("/agencies?q=vhttdl").text(ROWS)).isEqualTo("Sở Văn hóa, Thể thao và Du lịch");
        assertThat(officer.get("/agencies?q=khong-co").text(".empty h2")).isEqualTo("Không tìm thấy cơ quan nào");
    }

    @Test
    void kindsAreCountedAndChosen() {
        Answer districts = officer.get("/agencies?kind=DISTRICT&sort=-name");
        assertThat(districts.page().select(ROWS).eachText())
                .hasSize(10)
                .startsWith("UBND thị xã Quảng Trị", "UBND thành phố Đông Hà");
        assertThat(districts.text("option[value=DISTRICT]")).isEqualTo("UBND huyện, thị xã, thành phố (10)");
    }

    @Test
    void fileHoldsWhatTheListShows() throws IOException {
        Answer answer = officer.get("/agencies.xlsx?kind=FRONT");
        assertThat(answer.response().getHeader("Content-Disposition")).contains("co-quan.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Tên");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void faultsStandAtTheirFieldsAndTheTextStays() {
        Answer answer = officer.post(
                "/agencies", "name", "so ngoai vu", "kind", "", "validFrom", "31/2/2022", "email", "không phải thư");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href"))
                .containsExactly("#name", "#kind", "#email", "#validFrom");
        assertThat(answer.page().select("#name").val()).isEqualTo("so ngoai vu");
        assertThat(answer.page().select("#validFrom").val()).isEqualTo("31/2/2022");
        assertThat(answer.text("#name-error")).isEqualTo("Tên này đang là của “Sở Ngoại vụ”.");
        assertThat(answer.text(".notice:not(.bad) a[href^=/agencies/]")).isEqualTo("Sở Ngoại vụ");
    }

    @Test
    void agencyIsAddedWithItsTrail() {
        String name = Given.unique("Trung tâm Thông tin");
        Answer answer = officer.post("/agencies", "name", name, "kind", "UNIT", "aliases", "TT Thông tin\nTTTT");
        Answer page = officer.get(java.util.Objects.requireNonNull(answer.next()));
        assertThat(page.text("h1")).isEqualTo(name);
        assertThat(page.text(".toast")).isEqualTo("Đã thêm " + name + ".");
        assertThat(page.page().select("#aliases .token").eachText()).containsExactly("TT Thông tin", "TTTT");
        assertThat(given.trailed("agency.added", name)).isEqualTo(1);
    }

    @Test
    void whoSavesLaterIsToldAndKeepsTheText() {
        String name = Given.unique("Sở Thử");
        String address = "/agencies/" + given.agency(name);
        String version =
                officer.get(address + "/edit").page().select("[name=version]").val();
        officer.post(address, "kind", "UNIT", "telephone", "1111", "version", version);
        Answer late = officer.post(address, "kind", "UNIT", "telephone", "2222", "version", version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#changed")).contains("vừa được người khác sửa", "Điện thoại: 1111 → 2222");
        assertThat(late.page().select("#telephone").val()).isEqualTo("2222");
        String now = late.page().select("[name=version]").val();
        assertThat(officer.post(address, "kind", "UNIT", "telephone", "2222", "version", now)
                        .next())
                .isEqualTo(address);
        assertThat(given.trailed("agency.changed", name)).isEqualTo(2);
    }

    @Test
    void renamedAgencyKeepsItsOldNameWithItsEnd() {
        String old = Given.unique("Sở Cũ");
        String address = "/agencies/" + given.agency(old);
        officer.post(address + "/name", "name", old + " đổi", "from", "1/3/2022");
        Answer page = officer.get(address);
        assertThat(page.page().select(".names b").eachText()).containsExactly(old + " đổi", old);
        assertThat(page.text(".names small")).isEqualTo("từ 1/3/2022 đến hết 28/2/2022");
        Answer early = officer.post(address + "/name", "name", old + " nữa", "from", "1/3/2022");
        assertThat(early.text("#from-error")).isEqualTo("Chọn ngày sau 1/3/2022, ngày bắt đầu mang tên hiện nay.");
    }

    @Test
    void aliasOfAnotherAgencyIsRefused() {
        String address = "/agencies/" + given.agency();
        Answer taken = officer.post(address + "/aliases", "alias", "Đài PT-TH tỉnh");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text("main")).contains("Tên này đang là của “Đài Phát thanh - Truyền hình tỉnh”.");
        String alias = Given.unique("Cách viết");
        officer.post(address + "/aliases", "alias", alias);
        String removal = officer.get(address)
                .page()
                .select("#aliases form[action$=removal]")
                .attr("action");
        officer.post(removal);
        assertThat(officer.get(address).text("#aliases")).doesNotContain(alias);
    }

    @Test
    void closedAgencyNamesItsSuccessorsUntilReopened() {
        String name = Given.unique("Sở Hết");
        long id = given.agency(name);
        long heir = given.agency(Given.unique("Sở Kế tục"));
        String address = "/agencies/" + id;
        String version = officer.get(address + "/closure")
                .page()
                .select("[name=version]")
                .val();
        officer.post(address + "/closure", "validTo", "30/4/2022", "members", Long.toString(heir), "version", version);
        assertThat(officer.get(address).text(".notice.warn")).contains("Kết thúc ngày 30/4/2022", "Sở Kế tục");
        assertThat(officer.get("/agencies?state=closed").text(ROWS)).contains(name);
        assertThat(officer.get(address + "/closure").status()).isEqualTo(404);
        officer.post(address + "/reopening");
        assertThat(officer.get(address).text("main")).doesNotContain("Kết thúc ngày");
    }

    @Test
    void allOfAKindAreTickedWithoutScript() {
        Answer ticked =
                officer.post("/agencies/groups", "name", "các huyện có biển", "pick", "all-DISTRICT", "find", "huyện");
        assertThat(ticked.status()).isEqualTo(200);
        assertThat(ticked.page().select("#name").val()).isEqualTo("các huyện có biển");
        assertThat(ticked.page().select("[name=members][checked]")).hasSize(8);
        assertThat(officer.post("/agencies/groups", "name", "nhóm trống").text("#errors"))
                .contains("Chọn ít nhất một cơ quan.");
        assertThat(officer.post("/agencies/groups", "name", "các sở ban, ngành", "aliases", "cac so, ban nganh")
                        .text("#name-error"))
                .isEqualTo("Nhóm “các sở, ban, ngành” đã được viết như vậy.");
    }

    @Test
    void groupIsAddedAndChanged() {
        String name = Given.unique("các đơn vị thử");
        String first = Long.toString(given.agency());
        String second = Long.toString(given.agency());
        String address = java.util.Objects.requireNonNull(
                officer.post("/agencies/groups", "name", name, "members", first).next());
        officer.post(address, "name", name, "members", first, "members", second, "version", "1");
        assertThat(officer.get(address).text(".head p")).isEqualTo("2 cơ quan");
        Answer late = officer.post(address, "name", name + " x", "members", first, "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(given.trailed("group.changed", name)).isEqualTo(1);
    }
}
