package vn.nhipcau.library.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
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
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Origin;
import vn.nhipcau.library.memory.Translated;
import vn.nhipcau.library.translation.TranslatedEditions;
import vn.nhipcau.people.Role;

/** Translations are ordered, worked at, taken or called off. */
@ProductTest
class OrderPagesTest {
    private static final String WORDS = "Rừng trên đảo còn nguyên sinh. Tàu ra đảo chạy lúc 7 giờ 30.";

    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    Memory memory;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    Clock clock;

    private TranslatedEditions editions;

    @BeforeEach
    void people() {
        editions = new TranslatedEditions(browser, given);
    }

    private LocalDate today() {
        return Text.day(clock.instant());
    }

    private String due() {
        return Typed.day(calendar.plusWorkingDays(today(), 5));
    }

    /** The member who is signed in there. */
    private String member(Browser who) {
        return given.sql()
                .sql("select id from member where sign_in_name = :name")
                .param(
                        "name",
                        who.get("/account")
                                .page()
                                .select("[autocomplete=username]")
                                .val())
                .query(String.class)
                .single();
    }

    private Browser.Answer order(Browser who, String edition, String... changed) {
        List<String> sent = new ArrayList<>(List.of(
                "language",
                "en",
                "translator.en",
                member(editions.translator()),
                "reviewer.en",
                member(editions.reviewer()),
                "due",
                due()));
        for (int i = 0; i < changed.length; i += 2) {
            int at = sent.indexOf(changed[i]);
            if (at >= 0) {
                sent.set(at + 1, changed[i + 1]);
            } else {
                sent.addAll(List.of(changed[i], changed[i + 1]));
            }
        }
        return who.post(edition + "/orders", sent.toArray(String[]::new));
    }

    /** Orders the English and returns the address of the order. */
    private String ordered(String edition) {
        return String.valueOf(order(editions.writer(), edition).next());
    }

    private static String state(Browser who, String order) {
        return who.get(order).page().select(".head .state").text();
    }

    private static List<String> todos(Browser who) {
        return who.get("/work")
                .page()
                .select("section[aria-labelledby=todos] h3")
                .eachText();
    }

    private static List<String> row(Document page, String order) {
        Element row = page.selectFirst("tr:has(th a[href=" + order + "])");
        return row == null ? List.of() : row.select("td").eachText();
    }

    @Test
    void thoseWhoWriteOrPublishForTheAgencyOrderAndNobodyElse() {
        String edition = editions.published(WORDS);
        Browser stranger =
                browser.as(given.member(given.agency(), Role.FOCAL_PERSON).signInName());
        assertThat(order(editions.translator(), edition).status()).isEqualTo(403);
        assertThat(order(stranger, edition).status()).isEqualTo(403);
        assertThat(order(editions.judge(), edition).status()).isEqualTo(302);
    }

    /** Three words of the title and six of the light are new, six are known to the memory, six are said twice. */
    @Test
    void wordsAndCostAreWhatOneCountsByHand() {
        given.write(() -> memory.keep(
                List.of(new Translated(
                        "vi",
                        "km",
                        new Coded("Ngọn hải đăng cao 16 mét.", List.of()),
                        new Coded("ប៉មភ្លើងហ្វារ ១៦", List.of()),
                        "một câu khác",
                        "một câu khác nữa",
                        "/editions",
                        "Tin khác",
                        "NEWS",
                        Origin.REVIEWED)),
                null));
        String edition =
                editions.published("Ngọn hải đăng cao 16 mét. Đèn chiếu xa 20 hải lý. Đèn chiếu xa 20 hải lý.");
        Browser.Answer tried = order(
                editions.writer(), edition, "language", "km", "bureau.km", "Trung tâm dịch thuật", "act", "reckon");
        assertThat(tried.page().select(".orderline[open] .total td").text()).isEqualTo("21");
        String order = String.valueOf(order(
                        editions.writer(),
                        edition,
                        "language",
                        "km",
                        "bureau.km",
                        "Trung tâm dịch thuật",
                        "reviewer.km",
                        member(editions.reviewer()),
                        "pricing",
                        "WORD",
                        "amount",
                        "1.200")
                .next());
        Document page = editions.writer().get(order).page();
        // 9 × 100 % + 6 × 30 % + 6 × 10 % = 11,4
        assertThat(page.select("table.tight td").eachText()).containsExactly("9", "0", "6", "0", "6", "21", "11");
        assertThat(page.select(".facts").text()).contains("13.200 đồng", "11 từ quy đổi, 1.200 đồng một từ");
        assertThat(row(editions.writer().get("/translations?q=" + "thuat").page(), order))
                .contains("21", "13.200");
    }

    @Test
    void nobodyReviewsTheOwnTranslation() {
        String edition = editions.published(WORDS);
        Browser.Answer answer = order(editions.writer(), edition, "reviewer.en", member(editions.translator()));
        assertThat(answer.text(".field.invalid .error")).isEqualTo("Người soát phải là người khác với người dịch.");
        assertThat(given.sql()
                        .sql("select count(*) from translation_order where edition_id = :id")
                        .param("id", TranslatedEditions.id(edition))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void dayThatIsOverIsRefusedAndADayOffHasToBeMeant() {
        String edition = editions.published(WORDS);
        String past = Typed.day(today().minusDays(1));
        assertThat(order(editions.writer(), edition, "due", past).text(".field.invalid .error"))
                .isEqualTo("Hạn này đã qua. Chọn từ hôm nay trở đi.");
        String saturday = Typed.day(today().plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
        Browser.Answer warned = order(editions.writer(), edition, "due", saturday);
        assertThat(warned.text(".field.invalid .error")).startsWith("Ngày này là ngày nghỉ");
        assertThat(warned.page().select("[name=anyway]").val()).isEqualTo(saturday);
        assertThat(order(editions.writer(), edition, "due", saturday, "anyway", saturday)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void orderWaitsForTheTranslatorThenForTheReviewerThenForNobody() {
        String edition = editions.published(WORDS);
        String order = ordered(edition);
        assertThat(state(editions.writer(), order)).isEqualTo("Đã đặt");
        assertThat(todos(editions.translator())).singleElement().asString().startsWith("Dịch ra tiếng Anh: Ra đảo");
        assertThat(todos(editions.reviewer())).isEmpty();
        editions.begin(edition);
        assertThat(state(editions.writer(), order)).isEqualTo("Đã đặt");
        editions.translateAll(edition);
        assertThat(state(editions.writer(), order)).isEqualTo("Dịch xong, chờ soát");
        assertThat(todos(editions.translator())).isEmpty();
        assertThat(todos(editions.reviewer())).singleElement().asString().startsWith("Soát bản dịch tiếng Anh: Ra đảo");
        assertThat(editions.writer().post(order + "/closing").body()).contains("Còn câu chưa được soát");
        editions.reviewAll(edition);
        assertThat(state(editions.writer(), order)).isEqualTo("Đã soát xong");
        assertThat(todos(editions.reviewer())).isEmpty();
        editions.writer().post(order + "/closing");
        assertThat(state(editions.writer(), order)).isEqualTo("Đã nghiệm thu");
        assertThat(row(editions.writer().get("/translations").page(), order)).isEmpty();
    }

    @Test
    void orderIsOverdueFromTheDayAfterItsDueUntilItIsDelivered() {
        String edition = editions.published(WORDS);
        String order = ordered(edition);
        setDue(order, today());
        assertThat(state(editions.writer(), order)).isEqualTo("Đã đặt");
        setDue(order, today().minusDays(2));
        assertThat(state(editions.writer(), order)).isEqualTo("Quá hạn");
        List<String> row = row(
                editions.translator()
                        .get("/translations?whose=mine&state=OVERDUE")
                        .page(),
                order);
        assertThat(row).anyMatch(cell -> cell.endsWith("quá hạn 2 ngày")).contains("Quá hạn");
        editions.begin(edition);
        editions.translateAll(edition);
        assertThat(state(editions.writer(), order)).isEqualTo("Dịch xong, chờ soát");
    }

    @Test
    void changedSentencePutsTheOrderBackToTheTranslator() {
        String edition = editions.published(WORDS);
        String order = ordered(edition);
        editions.begin(edition);
        editions.translateAll(edition);
        editions.rewrite(edition, "Rừng trên đảo còn nguyên sinh. Tàu ra đảo chạy lúc 8 giờ.");
        assertThat(state(editions.writer(), order)).isEqualTo("Đang dịch");
        // Tàu ra đảo chạy lúc 8 giờ
        assertThat(row(editions.writer().get("/translations?whose=").page(), order))
                .containsSubsequence("7", "1");
    }

    @Test
    void calledOffWithAReasonItCanBeOrderedAgain() {
        String edition = editions.published(WORDS);
        String order = ordered(edition);
        assertThat(order(editions.writer(), edition).text(".field.invalid .error"))
                .isEqualTo("Chọn ít nhất một thứ tiếng.");
        assertThat(editions.writer().post(order + "/cancelling", "reason", " ").status())
                .isNotEqualTo(302);
        editions.writer().post(order + "/cancelling", "reason", "Chương trình đã hoãn.");
        assertThat(editions.writer().get(order).text("main")).contains("Đã hủy", "Chương trình đã hoãn.");
        assertThat(order(editions.writer(), edition).status()).isEqualTo(302);
    }

    @Test
    void changeIsRefusedWhereSomebodyChangedItMeanwhile() {
        String edition = editions.published(WORDS);
        String order = ordered(edition);
        String later = Typed.day(calendar.plusWorkingDays(today(), 8));
        String[] sent = {
            "translator.en",
            member(editions.translator()),
            "reviewer.en",
            member(editions.reviewer()),
            "due",
            later,
            "version",
            "1",
            "note",
            "Đọc tại hội nghị."
        };
        assertThat(editions.writer().post(order, sent).status()).isEqualTo(302);
        assertThat(editions.writer().get(order).text(".facts")).contains(later, "Đọc tại hội nghị.");
        assertThat(editions.judge().post(order, sent).body()).contains("Bài vừa được người khác sửa");
    }

    @Test
    void listIsAFileToo() throws IOException {
        String edition = editions.published(WORDS);
        String order = ordered(edition);
        String title = editions.writer().get(order).page().select("h1 span").text();
        Browser.Answer file = editions.translator().get("/translations.xlsx?whose=mine");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(title);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Tiếng Anh");
            // three words of the title, six of the forest, eight of the boat
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(17);
            assertThat(row.getCell(7).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(calendar.plusWorkingDays(today(), 5));
            assertThat(row.getCell(9).getStringCellValue()).isEqualTo("Đã đặt");
        }
    }

    private void setDue(String order, LocalDate day) {
        given.write(() -> given.sql()
                .sql("update translation_order set due = :day where id = :id")
                .param("day", day)
                .param("id", TranslatedEditions.id(order))
                .update());
    }
}
