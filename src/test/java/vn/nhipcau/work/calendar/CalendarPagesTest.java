package vn.nhipcau.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.calendar.OfficeCalendar;

/** The pages of days off and of their notice, from request to row. The sample's day is 16/5/2022. */
@ProductTest
class CalendarPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    Given given;

    @Test
    void yearShowsItsDaysOffWithLunarDateAndSource() {
        Document page = browsers.as("dau-moi.svhttdl").get("/calendar").page();
        assertThat(page.select("h1").text()).isEqualTo("Ngày nghỉ năm 2022");
        assertThat(page.select(".daysoff tbody tr")).hasSize(10);
        assertThat(page.select(".daysoff tbody tr").eachText())
                .anyMatch(row -> row.contains("Thứ Hai, 31/1/2022 – thứ Sáu, 4/2/2022")
                        && row.contains("29/12 – 4/1 âm lịch")
                        && row.contains("Tết Nguyên đán")
                        && row.contains("điểm b khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14")
                        && row.contains("245/VPCP-KGVX"))
                .anyMatch(row -> row.contains("Thứ Hai, 11/4/2022")
                        && row.contains("Nghỉ bù thay cho Chủ nhật, 10/4/2022")
                        && row.contains("khoản 3 Điều 111"));
        assertThat(page.select(".notice.warn").text()).doesNotContain("Chưa có thông báo");
        assertThat(page.select("main").text()).contains("Chưa đối chiếu với văn bản gốc");
        assertThat(page.select("a[href$=/notice]"))
                .as("a reader changes nothing")
                .isEmpty();
    }

    /** 365 days, 105 of them weekends, 11 weekdays off. */
    @Test
    void monthsShowEveryDayOfTheYearOnce() {
        Document page = browsers.as("dau-moi.svhttdl").get("/calendar/2022").page();
        assertThat(page.select("table.month")).hasSize(12);
        assertThat(page.select("table.month td > span:first-child")).hasSize(365);
        assertThat(page.select("table.month td.off, table.month td.guess")).hasSize(15);
        assertThat(page.select("table.month td[aria-current=date]").text()).isEqualTo("16");
        assertThat(page.text()).contains("249 ngày làm việc trong năm");
        assertThat(page.select("table.month").get(1).select("td.off").text()).contains("1 Tết Nguyên đán");
    }

    @Test
    void yearWithoutItsNoticeWarns() {
        Document page = browsers.as("chuyen-vien.stttt").get("/calendar/2023").page();
        assertThat(page.select(".notice.warn").text()).contains("Chưa có thông báo nghỉ lễ năm 2023.", "tạm tính");
        assertThat(page.select(".notice.warn a").attr("href")).isEqualTo("/calendar/2023/notice");
        assertThat(page.select("table.month td.guess")).isNotEmpty();
        assertThat(browsers.as("doc.tinhuy").get("/calendar/2026").text(".notice.warn"))
                .contains("24/11", "Chưa có thông báo nghỉ lễ năm 2026.");
    }

    @Test
    void yearIsChosen() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        assertThat(officer.get("/calendar?year=2030").next()).isEqualTo("/calendar/2030");
        assertThat(officer.get("/calendar?year=abc").text("h1")).isEqualTo("Ngày nghỉ năm 2022");
        assertThat(officer.get("/calendar/2013").status()).isEqualTo(404);
        assertThat(officer.get("/calendar/9999").status()).isEqualTo(404);
        assertThat(officer.get("/calendar/2014").page().select("a[rel=prev]")).isEmpty();
    }

    /** 2041: Tết on Friday 1/2, 2/9 on Monday. */
    @Test
    void noticeIsRecordedAndDaysFollowIt() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        Answer saved = send(officer, 2041, Map.of("swaps", "29/4/2041 = 4/5/2041"));
        assertThat(saved.next()).isEqualTo("/calendar/2041");
        assertThat(calendar.hasNotice(2041)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 4, 29))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 5, 4))).isTrue();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2041, 1, 30), 1)).isEqualTo("2041-02-07");
        Document page = officer.get("/calendar/2041").page();
        assertThat(page.select(".toast, .notice.warn").text()).doesNotContain("Chưa có thông báo");
        assertThat(page.select(".trail").text())
                .contains("Ghi thông báo nghỉ lễ", "Tết Nguyên đán: 31/1/2041 – 4/2/2041");
        assertThat(given.trailed("calendar.told", "2041")).isEqualTo(1);
        assertThat(officer.get("/trail?family=calendar").text(".trail")).contains("Ghi thông báo nghỉ lễ: 2041");
        assertThat(officer.get("/calendar/2041/notice").page().select("#swaps").text())
                .isEqualTo("29/4/2041 = 4/5/2041");
    }

    @Test
    void whoSavesLaterIsToldAndKeepsTheText() {
        Browser one = browsers.as("chuyen-vien.stttt");
        Browser other = browsers.as("quan-tri");
        assertThat(send(one, 2042, Map.of()).status()).isEqualTo(302);
        Answer late = send(other, 2042, Map.of("paper", "9/TB-BNV", "note", "Bản của người thứ hai"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#changed")).contains("Số, ký hiệu: 1/TB-BNV → 9/TB-BNV");
        assertThat(late.page().select("#note").text()).isEqualTo("Bản của người thứ hai");
        assertThat(late.page().select("[name=version]").val()).isEqualTo("1");
        assertThat(send(other, 2042, Map.of("paper", "9/TB-BNV", "version", "1"))
                        .status())
                .isEqualTo(302);
        Answer stale = send(one, 2042, Map.of("paper", "7/TB-BNV", "version", "1"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(given.sql()
                        .sql("select paper from holiday_notice where year = 2042")
                        .query(String.class)
                        .single())
                .isEqualTo("9/TB-BNV");
    }

    @Test
    void faultsStandAtTheirFields() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        Answer answer = officer.post(
                "/calendar/2043/notice", "paper", "", "signedOn", "31/2/2042", "tet", "1/2/2043", "swaps", "29/4/2043");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href"))
                .containsExactly("#paper", "#signedOn", "#issuer", "#tet", "#nationalDay", "#swaps");
        assertThat(answer.page().select("#signedOn").val()).isEqualTo("31/2/2042");
        assertThat(calendar.hasNotice(2043)).isFalse();
    }

    /** 2044: 29/4 is a Friday, 30/4 a Saturday. */
    @Test
    void daysExchangedAreAWeekdayForADayOfRest() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        assertThat(errors(officer, "30/4/2044 = 7/5/2044")).contains("30/4/2044 không phải ngày làm việc");
        assertThat(errors(officer, "29/4/2044 = 28/4/2044")).contains("28/4/2044 không phải thứ Bảy, Chủ nhật");
        assertThat(errors(officer, "29/4/2044 = 24/12/2044")).contains("dưới hai tháng");
        assertThat(errors(officer, "29/4/2044 = 7/5/2044\n28/4/2044 = 7/5/2044"))
                .contains("7/5/2044 được nêu hai lần");
        assertThat(errors(officer, "thứ Hai")).contains("Không đọc được dòng “thứ Hai”");
        assertThat(errors(officer, "29/4/2043 = 2/5/2043")).contains("của năm 2044");
    }

    /** Monday 31/12/2046 off for Saturday 5/1/2047: the day is worked in a year that has another notice. */
    @Test
    void dayExchangedMayLieInTheNextYear() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        Answer saved = send(officer, 2046, Map.of("swaps", "31/12/2046 = 5/1/2047", "tet", "5/2/2046"));
        assertThat(saved.status()).isEqualTo(302);
        assertThat(calendar.isWorkingDay(LocalDate.of(2047, 1, 5))).isTrue();
        assertThat(calendar.hasNotice(2047)).isFalse();
        Answer twice = send(officer, 2047, Map.of("swaps", "4/1/2047 = 5/1/2047", "tet", "25/1/2047"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text("#errors")).contains("5/1/2047 đã có trong thông báo của năm khác");
    }

    private static String errors(Browser officer, String swaps) {
        Answer answer = send(officer, 2044, Map.of("swaps", swaps, "tet", "29/1/2044"));
        assertThat(answer.status()).isEqualTo(422);
        return answer.text("#errors");
    }

    private static Answer send(Browser browser, int year, Map<String, String> other) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "paper", "1/TB-BNV",
                "signedOn", "1/12/" + (year - 1),
                "issuer", "Bộ Nội vụ",
                "tet", year == 2041 ? "31/1/2041" : "21/1/" + year,
                "nationalDay", "AFTER",
                "swaps", "",
                "note", "",
                "version", "0"));
        fields.putAll(other);
        List<String> form = new ArrayList<>();
        fields.forEach((name, value) -> form.addAll(List.of(name, value)));
        return browser.post("/calendar/" + year + "/notice", form.toArray(String[]::new));
    }
}
