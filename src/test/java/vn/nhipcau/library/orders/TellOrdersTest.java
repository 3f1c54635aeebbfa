package vn.nhipcau.library.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.library.translation.TranslatedEditions;

/** Who is told how a translation stands, when, and that it is once. */
@ProductTest
class TellOrdersTest {
    private static final String WORDS = "Rừng trên đảo còn nguyên sinh.";

    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    TellOrders tell;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    Clock clock;

    private TranslatedEditions editions;
    private long writer;
    private long translator;
    private long reviewer;

    @BeforeEach
    void people() {
        editions = new TranslatedEditions(browser, given);
        writer = member(editions.writer());
        translator = member(editions.translator());
        reviewer = member(editions.reviewer());
    }

    private long member(Browser who) {
        return given.sql()
                .sql("select id from member where sign_in_name = :name")
                .param(
                        "name",
                        who.get("/account")
                                .page()
                                .select("[autocomplete=username]")
                                .val())
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return Text.day(clock.instant());
    }

    private String ordered(String edition, LocalDate due) {
        return String.valueOf(editions.writer()
                .post(
                        edition + "/orders",
                        "language",
                        "en",
                        "translator.en",
                        String.valueOf(translator),
                        "reviewer.en",
                        String.valueOf(reviewer),
                        "due",
                        Typed.day(due),
                        "anyway",
                        Typed.day(due),
                        "note",
                        "Đọc tại hội nghị.")
                .next());
    }

    private void tellNow() {
        tell.at(clock.instant());
        tell.at(clock.instant());
    }

    private void tellOn(LocalDate day, int hour) {
        Instant at = day.atTime(LocalTime.of(hour, 0)).atZone(Text.ZONE).toInstant();
        tell.at(at);
    }

    private List<String> told(long member) {
        return given.sql()
                .sql("select title from notice where member_id = :member order by id")
                .param("member", member)
                .query((row, i) -> String.valueOf(row.getString(1)))
                .list();
    }

    private void change(String sql, Map<String, ?> params) {
        given.write(() -> given.sql().sql(sql).params(params).update());
    }

    @Test
    void eachHearsOnceWhenItIsTheirTurn() {
        String edition = editions.published(WORDS);
        LocalDate due = calendar.plusWorkingDays(today(), 5);
        ordered(edition, due);
        tellNow();
        assertThat(told(translator)).containsExactly("Có đơn dịch mới ra tiếng Anh, hạn " + Typed.day(due));
        editions.begin(edition);
        editions.translateAll(edition);
        tellNow();
        assertThat(told(reviewer)).containsExactly("Bản tiếng Anh đã dịch xong, chờ anh, chị soát");
        assertThat(told(writer)).isEmpty();
        editions.reviewAll(edition);
        tellNow();
        assertThat(told(writer)).containsExactly("Bản tiếng Anh đã soát xong");
        assertThat(told(translator)).hasSize(1);
        assertThat(told(reviewer)).hasSize(1);
    }

    @Test
    void lettersAreInTheLanguageOfTheMemberAndOnlyWhereTheyAreWanted() {
        change(
                "update member set email = 'd' || id || '@thu.example', language = 'en' where id = :id",
                Map.of("id", translator));
        change(
                "update member set email = 'd' || id || '@thu.example', mail_wanted = false where id = :id",
                Map.of("id", reviewer));
        String edition = editions.published(WORDS);
        ordered(edition, calendar.plusWorkingDays(today(), 5));
        tellNow();
        editions.begin(edition);
        editions.translateAll(edition);
        tellNow();
        assertThat(told(reviewer)).hasSize(1);
        assertThat(letters(reviewer)).isEmpty();
        assertThat(letters(translator))
                .singleElement()
                .asString()
                .startsWith("New order: translate into English by")
                .contains("Note: Đọc tại hội nghị.");
    }

    private List<String> letters(long member) {
        return given.sql()
                .sql("select subject || body from outbox where address = :mail order by id")
                .param("mail", "d" + member + "@thu.example")
                .query((row, i) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void dueDayIsCalledToMindTheDayBeforeAndOncePassedEachWeek() {
        LocalDate due = calendar.plusWorkingDays(today(), 5);
        ordered(editions.published(WORDS), due);
        tellNow();
        tellOn(due.minusDays(2), 8);
        tellOn(due.minusDays(1), 6);
        assertThat(told(translator)).hasSize(1);
        tellOn(due.minusDays(1), 8);
        tellOn(due.minusDays(1), 15);
        assertThat(told(translator)).hasSize(2).last().isEqualTo("Ngày mai là hạn dịch ra tiếng Anh");
        tellOn(due, 8);
        assertThat(told(translator)).hasSize(2);
        LocalDate late = calendar.plusWorkingDays(due, 1);
        tellOn(late, 8);
        tellOn(late, 9);
        assertThat(told(translator)).hasSize(3).last().isEqualTo("Quá hạn dịch ra tiếng Anh");
        assertThat(told(writer)).containsExactly("Quá hạn dịch ra tiếng Anh");
    }

    @Test
    void nobodyIsRemindedOfWhatIsDelivered() {
        LocalDate due = calendar.plusWorkingDays(today(), 5);
        String edition = editions.published(WORDS);
        ordered(edition, due);
        editions.begin(edition);
        editions.translateAll(edition);
        tellOn(due.minusDays(1), 8);
        tellOn(calendar.plusWorkingDays(due, 1), 8);
        assertThat(told(translator)).noneMatch(title -> title.contains("hạn dịch ra"));
    }

    @Test
    void whoTranslatedItHearsThatItIsOlderThanTheOriginalNow() {
        String edition = editions.published(WORDS);
        ordered(edition, calendar.plusWorkingDays(today(), 5));
        editions.begin(edition);
        editions.translateAll(edition);
        editions.move(editions.translator(), edition, "submission");
        editions.reviewAll(edition);
        editions.move(editions.judge(), edition, "approval");
        editions.move(editions.judge(), edition, "publication");
        tellNow();
        assertThat(told(translator)).hasSize(1);
        editions.republish(edition, "Rừng trên đảo còn rất nguyên sinh.");
        tellNow();
        assertThat(told(translator)).hasSize(2).last().isEqualTo("Bản tiếng Anh cũ hơn bản gốc");
    }

    /** Nobody was ordered to translate it. */
    @Test
    void editorsOfTheAgencyHearWhereNobodyWasOrderedToTranslate() {
        String edition = editions.translated(WORDS);
        editions.republish(edition, "Rừng trên đảo còn rất nguyên sinh.");
        tellNow();
        assertThat(told(writer)).containsExactly("Bản tiếng Anh cũ hơn bản gốc");
        assertThat(told(member(editions.judge()))).containsExactly("Bản tiếng Anh cũ hơn bản gốc");
        assertThat(told(translator)).isEmpty();
    }
}
