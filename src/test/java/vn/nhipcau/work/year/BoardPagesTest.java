package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.ProductTest;

/** The board of the sample's year as it stands on 16/5/2022; what stands on it was counted by hand in the plan. */
@ProductTest
class BoardPagesTest {
    private static final String PLAN = "Công tác thông tin đối ngoại tỉnh Quảng Trị năm 2022";

    @Autowired
    Browser browser;

    @Test
    void everyTaskOfThePlanStandsAsItsTimeAndActivitiesSay() {
        assertThat(rows(board("chuyen-vien.stttt", "/year" + ofPlan())))
                .containsExactly(
                        "Theo quý, tháng | 3 | Đã qua, chưa ghi gì | Quý I",
                        "Theo quý, tháng | 5 | Xong | Quý I",
                        "Theo quý, tháng | 6 | Đang làm | Quý II, Quý IV",
                        "Theo quý, tháng | 11 | Sắp tới | Quý III",
                        "Cả năm | 1 | Đang làm | Cả năm",
                        "Cả năm | 2 | Đang làm | Cả năm",
                        "Cả năm | 4 | Đang làm | Cả năm",
                        "Cả năm | 7 | Đang làm | Cả năm",
                        "Cả năm | 8 | Đang làm | Cả năm",
                        "Cả năm | 9 | Đang làm | Cả năm",
                        "Cả năm | 10 | Đang làm | Cả năm",
                        "Cả năm | 12 | Đang làm | Cả năm",
                        "Cả năm | 14 | Đang làm | Cả năm",
                        "Chưa có thời gian | 13 | Văn bản không nêu thời gian | ");
    }

    @Test
    void secondQuarterHasOneTaskOfItsOwn() {
        assertThat(rows(board("chuyen-vien.stttt", "/year" + ofPlan() + "&view=quarter&quarter=2")))
                .filteredOn(row -> row.startsWith("Theo quý"))
                .containsExactly("Theo quý, tháng | 6 | Đang làm | Quý II, Quý IV");
    }

    @Test
    void listCanBeNarrowedToWhatWasForgottenAndSorted() {
        Document list = board("chuyen-vien.stttt", "/year" + ofPlan() + "&view=list&state=FORGOTTEN");
        assertThat(list.select(".yearlist tbody tr td:first-child").eachText()).containsExactly("3");
        Document sorted = board("chuyen-vien.stttt", "/year" + ofPlan() + "&view=list&sort=-activities");
        List<Integer> counts = sorted.select(".yearlist tbody td.end").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(counts).hasSize(14).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(counts.getFirst()).isPositive();
    }

    @Test
    void dueDaysAreThoseOfRoundsAndOfRegimesThatWillBringMore() {
        assertThat(board("chuyen-vien.stttt", "/year?year=2022")
                        .select(".ydue li")
                        .eachText())
                .contains("25/5 6 tháng đầu năm 2022", "25/11 Năm 2022 theo chế độ báo cáo, chưa mở kỳ");
        assertThat(board("chuyen-vien.stttt", "/year?year=2021")
                        .select(".ydue li")
                        .eachText())
                // rounds of other tests
                .filteredOn(line -> !line.endsWith("Kỳ thử"))
                .containsExactly("25/5 6 tháng đầu năm 2021", "25/11 Năm 2021");
    }

    @Test
    void anniversariesOfThisYearAreTold() {
        assertThat(board("doc.tinhuy", "/year?year=2022").select(".ydays li").eachText())
                .contains(
                        "7/4 115 năm Ngày sinh Tổng Bí thư Lê Duẩn",
                        "1/5 50 năm Ngày giải phóng tỉnh Quảng Trị",
                        "27/7 75 năm Ngày Thương binh - Liệt sĩ",
                        "30/6 Họp báo quý");
    }

    @Test
    void anniversariesAreNamedOnTheDrawingAndInTheListToo() {
        assertThat(board("doc.tinhuy", "/year?year=2022&view=quarter&quarter=2")
                        .select(".marks text")
                        .eachText())
                .contains(
                        "7/4 115 năm Ngày sinh Tổng Bí thư Lê Duẩn",
                        "1/5 136 năm Ngày Quốc tế Lao động",
                        "1/5 50 năm Ngày giải phóng tỉnh Quảng Trị");
        assertThat(board("doc.tinhuy", "/year?year=2022&view=list")
                        .select(".ydays li")
                        .eachText())
                .contains("7/4 115 năm Ngày sinh Tổng Bí thư Lê Duẩn", "30/6 Họp báo quý");
    }

    /** The officer's agency advises on task 6 and has no part in task 10. */
    @Test
    void whoLeadsOrCoordinatesIsOfferedToTellFromTheRow() {
        assertThat(told(board("chuyen-vien.stttt", "/year" + ofPlan())))
                .contains("3", "5", "13")
                .doesNotContain("6", "10");
        assertThat(told(board("doc.tinhuy", "/year" + ofPlan()))).isEmpty();
    }

    @Test
    void focalPersonIsOfferedTheOwnAgencyAndTheOfficerAll() {
        assertThat(board("dau-moi.svhttdl", "/year")
                        .select("select[name=agency] option")
                        .eachText())
                .containsExactly("Mọi cơ quan", "Sở Văn hóa, Thể thao và Du lịch");
        assertThat(board("chuyen-vien.stttt", "/year").select("select[name=agency] option"))
                .hasSizeGreaterThan(30);
    }

    @Test
    void yearWithoutAPlanSaysSo() {
        assertThat(board("doc.tinhuy", "/year?year=1990").select(".ynone").text())
                .startsWith("Năm này chưa có nhiệm vụ nào.");
    }

    private static List<String> told(Document board) {
        return board.select(".ytasks tr:has(.tell) .n").eachText();
    }

    private static List<String> rows(Document board) {
        return board.select(".ygrp tbody tr").stream().map(BoardPagesTest::row).toList();
    }

    private static String row(Element row) {
        Element group = row.closest(".ygrp");
        String time = row.select(".ytime").text().replaceAll("(^| · )\\d+ hoạt động$", "");
        return String.join(
                " | ",
                group == null ? "" : group.select("summary b").text(),
                row.select(".n").text(),
                row.select(".state").text(),
                time);
    }

    /** Other tests have plans of 2022 too. */
    private String ofPlan() {
        String plan =
                browser
                        .as("chuyen-vien.stttt")
                        .get("/year?year=2022")
                        .page()
                        .select("select[name=plan] option")
                        .stream()
                        .filter(option -> option.text().equals(PLAN))
                        .map(option -> "&plan=" + option.val())
                        .findFirst()
                        .orElse("");
        return "?year=2022" + plan;
    }

    private Document board(String who, String address) {
        Browser.Answer answer = browser.as(who).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }
}
