package vn.nhipcau.people.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.Given.Made;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.mail.Letter;
import vn.nhipcau.base.mail.Outbox;
import vn.nhipcau.people.Role;

/** The page of letters sent, waiting, failed; no mail server is set here. */
@ProductTest
class OutboxPagesTest {
    private static final Instant MORNING = Instant.parse("2022-05-16T01:00:00Z");

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Outbox outbox;

    Browser officer;
    String word;

    @BeforeEach
    void officer() {
        officer = browsers.as("chuyen-vien.stttt");
        word = Given.unique("kythu").replace(" ", "");
    }

    @Test
    void withoutAServerOneSeesWhatWouldHaveGone() {
        put("a", "Còn 3 ngày");
        Answer page = officer.get("/outbox?q=" + word);
        assertThat(page.text(".notice")).contains("Chưa khai máy chủ thư", "NHIPCAU_SMTP_HOST");
        assertThat(page.text(".list tbody tr"))
                .contains("Còn 3 ngày " + word, "Đầu mối · Sở Ngoại vụ", "Lẽ ra đã gửi", "8:00 16/5/2022");
        Answer letter = officer.get(page.page().select(".list tbody a").attr("href"));
        assertThat(letter.text("pre.letter")).isEqualTo("Kính gửi: Đầu mối");
        assertThat(letter.page().select("form[action$=/retry]")).isEmpty();
    }

    @Test
    void lettersAreFoundByTheirState() {
        put("a", "Chờ");
        put("b", "Hỏng");
        put("c", "Xong");
        set("b", "attempts = 2, tried_at = made_at, fault = 'ADDRESS', answer = '450 mailbox busy'");
        set("c", "attempts = 1, sent_at = made_at");
        assertThat(found("WAITING")).isEqualTo("Chờ " + word);
        assertThat(found("FAILED")).isEqualTo("Hỏng " + word);
        assertThat(found("SENT")).isEqualTo("Xong " + word);
        assertThat(found("GIVEN_UP")).isEmpty();
        assertThat(officer.get("/outbox?state=FAILED&q=" + word).text(".list tbody"))
                .contains("Chưa gửi được", "Địa chỉ thư không đúng hoặc không còn dùng");
        assertThat(officer.get("/outbox/" + id("b")).text(".facts"))
                .contains("2 lần, lần cuối lúc 8:00 16/5/2022", "450 mailbox busy");
    }

    @Test
    void failedOneIsTriedAgainOrGivenUp() {
        put("a", "Hỏng");
        set("a", "attempts = 3, fault = 'UNREACHABLE', not_before = '2030-01-01'");
        String address = "/outbox/" + id("a");
        officer.post(address + "/surrender");
        assertThat(officer.get(address).text(".state")).isEqualTo("Thôi gửi");
        officer.post(address + "/retry");
        assertThat(officer.get(address).text(".toast")).isEqualTo("Thư sẽ được gửi lại trong vòng một phút.");
        assertThat(outbox.find(id("a")).orElseThrow().notBefore()).isBefore(Instant.parse("2023-01-01T00:00:00Z"));
        assertThat(given.trailed("mail.givenUp", "Hỏng " + word)).isEqualTo(1);
        assertThat(given.trailed("mail.retried", "Hỏng " + word)).isEqualTo(1);
    }

    @Test
    void whatHasGoneIsNotSentAgain() {
        put("a", "Xong");
        set("a", "attempts = 1, sent_at = made_at");
        Answer refused = officer.post("/outbox/" + id("a") + "/retry");
        assertThat(refused.body()).contains("Thư này đã gửi, hoặc đang chờ gửi lần đầu.");
        assertThat(given.trailed("mail.retried", "Xong " + word)).isZero();
    }

    @Test
    void whoCannotBeWrittenToIsListed() {
        Made without = given.member(given.agency(), Role.FOCAL_PERSON);
        Made with = given.member(given.agency(), Role.FOCAL_PERSON);
        given.write(() -> given.sql()
                .sql("update member set email = 'm@thu.example' where id = :id")
                .param("id", with.id())
                .update());
        Answer page = officer.get("/outbox");
        assertThat(page.page().select("a[href='/members?state=noMail']")).hasSize(1);
        assertThat(officer.get("/members?state=noMail&q=" + without.signInName())
                        .page()
                        .select(".list tbody tr"))
                .hasSize(1);
        assertThat(officer.get("/members?state=noMail&q=" + with.signInName())
                        .page()
                        .select(".list tbody tr"))
                .isEmpty();
    }

    @Test
    void membersChooseWhetherTheyWantLetters() {
        Made member = given.member(given.agency(), Role.FOCAL_PERSON);
        Browser browser = browsers.as(member.signInName());
        assertThat(browser.get("/account").text("form[action='/account/mail']"))
                .contains("Chưa có địa chỉ thư của anh, chị");
        given.write(() -> given.sql()
                .sql("update member set email = 'm@thu.example' where id = :id")
                .param("id", member.id())
                .update());
        assertThat(browser.get("/account").page().select("[name=wanted][checked]"))
                .hasSize(1);
        browser.post("/account/mail");
        assertThat(browser.get("/account").page().select("[name=wanted][checked]"))
                .isEmpty();
        browser.post("/account/mail", "wanted", "true");
        assertThat(browser.get("/account").page().select("[name=wanted][checked]"))
                .hasSize(1);
        assertThat(officer.get("/trail?family=account&q=" + "Nguoi%20thu").text(".trail"))
                .contains("Thư nhắc việc: không nhận → có nhận");
    }

    private void put(String key, String subject) {
        outbox.put(
                new Letter(
                        word + key,
                        "Đầu mối · Sở Ngoại vụ",
                        "dau-moi@thu.example",
                        subject + " " + word,
                        "Kính gửi: Đầu mối"),
                MORNING);
    }

    private void set(String key, String change) {
        given.sql()
                .sql("update outbox set " + change + " where once = :once")
                .params(Map.of("once", word + key))
                .update();
    }

    private long id(String key) {
        return given.sql()
                .sql("select id from outbox where once = :once")
                .param("once", word + key)
                .query(Long.class)
                .single();
    }

    private String found(String state) {
        return officer.get("/outbox?q=" + word + "&state=" + state).text(".list tbody a");
    }
}
