package vn.nhipcau.library.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Origin;
import vn.nhipcau.library.memory.Translated;
import vn.nhipcau.library.translation.TranslatedEditions;
import vn.nhipcau.people.Role;

/** Translations are ordered by those who may, of others than those who review, for a day that can be kept. */
@ProductTest
class OrderPagesTest {
    private static final String WORDS = OrderDesk.WORDS;

    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    Clock clock;

    @Autowired
    Memory memory;

    private OrderDesk desk;

    @BeforeEach
    void people() {
        desk = new OrderDesk(browser, given, calendar, clock);
    }

    @Test
    void thoseWhoWriteOrPublishForTheAgencyOrderAndNobodyElse() {
        String edition = desk.editions.published(WORDS);
        Browser stranger =
                browser.as(given.member(given.agency(), Role.FOCAL_PERSON).signInName());
        assertThat(desk.order(desk.editions.translator(), edition).status()).isEqualTo(403);
        assertThat(desk.order(stranger, edition).status()).isEqualTo(403);
        assertThat(desk.order(desk.editions.judge(), edition).status()).isEqualTo(302);
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
                desk.editions.published("Ngọn hải đăng cao 16 mét. Đèn chiếu xa 20 hải lý. Đèn chiếu xa 20 hải lý.");
        Browser.Answer tried = desk.order(
                desk.editions.writer(),
                edition,
                "language",
                "km",
                "translator.en",
                "",
                "bureau.km",
                "Trung tâm dịch thuật",
                "act",
                "reckon");
        assertThat(tried.page().select(".orderline .total td").text()).isEqualTo("21");
        String order = String.valueOf(desk.order(
                        desk.editions.writer(),
                        edition,
                        "language",
                        "km",
                        "translator.en",
                        "",
                        "bureau.km",
                        "Trung tâm dịch thuật",
                        "reviewer.km",
                        desk.member(desk.editions.reviewer()),
                        "pricing",
                        "WORD",
                        "amount",
                        "1.200")
                .next());
        Document page = desk.editions.writer().get(order).page();
        // 9 × 100 % + 6 × 30 % + 6 × 10 % = 11,4
        assertThat(page.select("table.tight td").eachText()).containsExactly("9", "0", "6", "0", "6", "21", "11");
        assertThat(page.select(".facts").text()).contains("13.200 đồng", "11 từ quy đổi, 1.200 đồng một từ");
        assertThat(OrderDesk.row(
                        desk.editions.writer().get("/translations?q=" + "thuat").page(), order))
                .contains("21", "13.200");
    }

    /** What was typed is not passed over because a box was not ticked. */
    @Test
    void languageWithATranslatorHasToBeTicked() {
        String edition = desk.editions.published(WORDS);
        Browser.Answer answer = desk.editions
                .writer()
                .post(edition + "/orders", "translator.lo", desk.member(desk.editions.translator()), "due", "1/1/2099");
        assertThat(answer.text("fieldset > .error")).contains("chưa đánh dấu: lo");
    }

    @Test
    void nobodyReviewsTheOwnTranslation() {
        String edition = desk.editions.published(WORDS);
        Browser.Answer answer =
                desk.order(desk.editions.writer(), edition, "reviewer.en", desk.member(desk.editions.translator()));
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
        String edition = desk.editions.published(WORDS);
        String past = Typed.day(desk.today().minusDays(1));
        assertThat(desk.order(desk.editions.writer(), edition, "due", past).text(".field.invalid .error"))
                .isEqualTo("Hạn này đã qua. Chọn từ hôm nay trở đi.");
        String saturday = Typed.day(desk.today().plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
        Browser.Answer warned = desk.order(desk.editions.writer(), edition, "due", saturday);
        assertThat(warned.text(".field.invalid .error")).startsWith("Ngày này là ngày nghỉ");
        assertThat(warned.page().select("[name=anyway]").val()).isEqualTo(saturday);
        assertThat(desk.order(desk.editions.writer(), edition, "due", saturday, "anyway", saturday)
                        .status())
                .isEqualTo(302);
    }
}
