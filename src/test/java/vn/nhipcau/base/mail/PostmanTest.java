package vn.nhipcau.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Settings;

/** Letters reach a mail server whole, once, and only as they should. */
@ProductTest
class PostmanTest {
    private static final String SUBJECT =
            "Còn 3 ngày đến hạn nộp báo cáo: Báo cáo kết quả công tác thông tin đối ngoại 6 tháng đầu năm 2022 của các sở,"
                    + " ban, ngành, đoàn thể, UBND các huyện, thị xã, thành phố";

    @Autowired
    Settings settings;

    PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice(settings);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void letterArrivesAsItWasWritten() throws Exception {
        String body = "Kính gửi: Đầu mối, Sở Văn hóa, Thể thao và Du lịch\n\n- " + "Báo cáo ".repeat(200)
                + "\n.\n.một dòng\n";
        office.outbox.put(PostOffice.letter("1", "dau-moi@thu.example", SUBJECT, body), office.now);
        office.send();
        MimeMessage received = office.received()[0];
        assertThat(received.getSubject()).isEqualTo(SUBJECT);
        assertThat(received.getContent().toString().replace("\r\n", "\n")).isEqualTo(body.stripTrailing());
        assertThat(received.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("dau-moi@thu.example");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getSentDate()).isEqualTo(office.now);
        assertThat(received.getFrom()[0].toString()).contains("nhipcau@quangtri.example");
        received.getAllHeaderLines()
                .asIterator()
                .forEachRemaining(line -> assertThat(line.split("\r?\n", -1))
                        .allSatisfy(
                                part -> assertThat(part).hasSizeLessThan(200).matches("\\p{ASCII}*")));
        assertThat(office.state("1")).isEqualTo("SENT");
    }

    @Test
    void sameLetterIsPutOnce() {
        assertThat(office.outbox.put(PostOffice.letter("1", "a@thu.example", "Một", "Một"), office.now))
                .isTrue();
        assertThat(office.outbox.put(PostOffice.letter("1", "a@thu.example", "Hai", "Hai"), office.now))
                .isFalse();
        office.send();
        office.send();
        assertThat(office.subjects()).containsExactly("Một");
    }

    /** Whatever stands in a title, it stays in its line and makes no head of its own. */
    @Test
    void lineBreaksInASubjectMakeNoHeads() throws Exception {
        office.outbox.put(
                PostOffice.letter("1", "a@thu.example", "Kỳ\r\nBcc: b@thu.example\n\nTất cả", "Thư"), office.now);
        office.outbox.put(PostOffice.letter("2", "a@thu.example\r\nBcc: b@thu.example", "Hai", "Thư"), office.now);
        office.outbox.put(PostOffice.letter("3", "a@thu.example, b@thu.example", "Ba", "Thư"), office.now);
        office.send();
        assertThat(office.received()).hasSize(1);
        assertThat(office.received()[0].getSubject()).isEqualTo("Kỳ Bcc: b@thu.example Tất cả");
        assertThat(office.received()[0].getHeader("Bcc")).isNull();
        assertThat(List.of(office.state("2"), office.state("3"))).containsExactly("GIVEN_UP", "GIVEN_UP");
        assertThat(office.fault("3")).isEqualTo("ADDRESS");
    }

    /** The server took it, then the program died before it could note so: it goes again, and bears the same name. */
    @Test
    void killedInBetweenItGoesAgainUnderItsName() throws Exception {
        office.put("1", "Một");
        office.sql.sql("""
                create function die() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$
                """).update();
        office.sql
                .sql("create trigger die before update on outbox for each row execute function die()")
                .update();
        assertThatThrownBy(() -> office.send()).isInstanceOf(DataAccessException.class);
        office.sql.sql("drop function die cascade").update();
        assertThat(office.state("1")).isEqualTo("WAITING");
        office.send();
        office.send();
        assertThat(office.received()).hasSize(2);
        assertThat(office.received()[0].getMessageID())
                .isEqualTo(office.received()[1].getMessageID())
                .endsWith("@quangtri.example>");
    }

    @Test
    void twoPostmenShareTheWork() throws Exception {
        for (int i = 0; i < 40; i++) {
            office.put("n" + i, "Thư " + i);
        }
        Thread other = Thread.ofPlatform().start(() -> office.send());
        office.send();
        other.join();
        assertThat(office.subjects()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void serverThatAsksForASignInGetsIt() {
        office.ask("nhipcau", "mật khẩu");
        office.put("1", "Một");
        office.send("nhipcau", "sai");
        assertThat(office.fault("1")).isEqualTo("SIGN_IN");
        office.later(Duration.ofSeconds(61));
        office.send("nhipcau", "mật khẩu");
        assertThat(office.state("1")).isEqualTo("SENT");
    }

    /** A server that offers no private line gets nothing unless the office says that it may. */
    @Test
    void withoutPrivacyNothingGoes() {
        office.put("1", "Một");
        office.sendOnlyInPrivate();
        assertThat(office.received()).isEmpty();
        assertThat(office.state("1")).isEqualTo("FAILED");
    }
}
