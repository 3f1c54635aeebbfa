package vn.nhipcau.library.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;

/** What becomes of an order: worked at, late, changed, called off, told as a file. */
@ProductTest
class OrderCourseTest {
    private static final String WORDS = OrderDesk.WORDS;

    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    Clock clock;

    private OrderDesk desk;

    @BeforeEach
    void people() {
        desk = new OrderDesk(browser, given, calendar, clock);
    }

    @Test
    void orderWaitsForTheTranslatorThenForTheReviewerThenForNobody() {
        String edition = desk.editions.published(WORDS);
        String order = desk.ordered(edition);
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Đã đặt");
        assertThat(OrderDesk.todos(desk.editions.translator()))
                .singleElement()
                .asString()
                .startsWith("Dịch ra tiếng Anh: Ra đảo");
        assertThat(OrderDesk.todos(desk.editions.reviewer())).isEmpty();
        desk.editions.begin(edition);
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Đã đặt");
        desk.editions.translateAll(edition);
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Dịch xong, chờ soát");
        assertThat(OrderDesk.todos(desk.editions.translator())).isEmpty();
        assertThat(OrderDesk.todos(desk.editions.reviewer()))
                .singleElement()
                .asString()
                .startsWith("Soát bản dịch tiếng Anh: Ra đảo");
        assertThat(desk.editions.writer().post(order + "/closing").body()).contains("Còn câu chưa được soát");
        desk.editions.reviewAll(edition);
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Đã soát xong");
        assertThat(OrderDesk.todos(desk.editions.reviewer())).isEmpty();
        desk.editions.writer().post(order + "/closing");
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Đã nghiệm thu");
        assertThat(OrderDesk.row(desk.editions.writer().get("/translations").page(), order))
                .isEmpty();
    }

    @Test
    void orderIsOverdueFromTheDayAfterItsDueUntilItIsDelivered() {
        String edition = desk.editions.published(WORDS);
        String order = desk.ordered(edition);
        desk.setDue(order, desk.today());
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Đã đặt");
        desk.setDue(order, desk.today().minusDays(2));
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Quá hạn");
        List<String> row = OrderDesk.row(
                desk.editions
                        .translator()
                        .get("/translations?whose=mine&state=OVERDUE")
                        .page(),
                order);
        assertThat(row).anyMatch(cell -> cell.endsWith("quá hạn 2 ngày")).contains("Quá hạn");
        desk.editions.begin(edition);
        desk.editions.translateAll(edition);
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Dịch xong, chờ soát");
    }

    @Test
    void changedSentencePutsTheOrderBackToTheTranslator() {
        String edition = desk.editions.published(WORDS);
        String order = desk.ordered(edition);
        desk.editions.begin(edition);
        desk.editions.translateAll(edition);
        desk.editions.rewrite(edition, "Rừng trên đảo còn nguyên sinh. Tàu ra đảo chạy lúc 8 giờ.");
        assertThat(OrderDesk.state(desk.editions.writer(), order)).isEqualTo("Đang dịch");
        // Tàu ra đảo chạy lúc 8 giờ
        assertThat(OrderDesk.row(
                        desk.editions.writer().get("/translations?whose=").page(), order))
                .containsSubsequence("7", "1");
    }

    @Test
    void calledOffWithAReasonItCanBeOrderedAgain() {
        String edition = desk.editions.published(WORDS);
        String order = desk.ordered(edition);
        assertThat(desk.order(desk.editions.writer(), edition).text(".field.invalid .error"))
                .isEqualTo("Chọn ít nhất một thứ tiếng.");
        assertThat(desk.editions
                        .writer()
                        .post(order + "/cancelling", "reason", " ")
                        .status())
                .isNotEqualTo(302);
        desk.editions.writer().post(order + "/cancelling", "reason", "Chương trình đã hoãn.");
        assertThat(desk.editions.writer().get(order).text("main")).contains("Đã hủy", "Chương trình đã hoãn.");
        assertThat(desk.order(desk.editions.writer(), edition).status()).isEqualTo(302);
    }

    @Test
    void changeIsRefusedWhereSomebodyChangedItMeanwhile() {
        String edition = desk.editions.published(WORDS);
        String order = desk.ordered(edition);
        String later = Typed.day(desk.workingDay(8));
        String[] sent = {
            "translator.en",
            desk.member(desk.editions.translator()),
            "reviewer.en",
            desk.member(desk.editions.reviewer()),
            "due",
            later,
            "version",
            "1",
            "note",
            "Đọc tại hội nghị."
        };
        assertThat(desk.editions.writer().post(order, sent).status()).isEqualTo(302);
        assertThat(desk.editions.writer().get(order).text(".facts")).contains(later, "Đọc tại hội nghị.");
        assertThat(desk.editions.judge().post(order, sent).body()).contains("Bài vừa được người khác sửa");
    }

    @Test
    void listIsAFileToo() throws IOException {
        String edition = desk.editions.published(WORDS);
        String order = desk.ordered(edition);
        String title =
                desk.editions.writer().get(order).page().select("h1 span").text();
        Browser.Answer file = desk.editions.translator().get("/translations.xlsx?whose=mine");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(title);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Tiếng Anh");
            // three words of the title, six of the forest, eight of the boat
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(17);
            assertThat(row.getCell(7).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(desk.workingDay(5));
            assertThat(row.getCell(9).getStringCellValue()).isEqualTo("Đã đặt");
        }
    }
}
