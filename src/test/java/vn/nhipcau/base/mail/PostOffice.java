package vn.nhipcau.base.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.database.TestPostgres;

/** A mail server of its own, an outbox on a database of its own, and a clock that the test sets. */
final class PostOffice {
    static final Instant MORNING = Instant.parse("2022-05-16T01:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final DataSource database = TestPostgres.freshDatabase();
    private final Settings settings;
    private int port;

    final JdbcClient sql = JdbcClient.create(database);
    final Outbox outbox = new Outbox(sql);
    Instant now = MORNING;

    PostOffice(Settings settings) {
        this.settings = settings;
        open();
    }

    void open() {
        server.start();
        port = server.getSmtp().getPort();
    }

    void close() {
        server.stop();
    }

    /** Only whoever signs in may hand over letters from now on. */
    void ask(String user, String password) {
        server.setUser("nhipcau@quangtri.example", user, password);
    }

    void put(String once, String subject) {
        outbox.put(letter(once, "a@thu.example", subject, "Thư"), now);
    }

    static Letter letter(String once, String address, String subject, String body) {
        return new Letter(once, "Đầu mối · Sở Ngoại vụ", address, subject, body);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Sends over a line that needs no privacy. */
    void send() {
        send("", "");
    }

    void send(String user, String password) {
        send(new MailServer("127.0.0.1", port, user, password, "nhipcau@quangtri.example", "none"));
    }

    void sendOnlyInPrivate() {
        send(new MailServer("127.0.0.1", port, "", "", "nhipcau@quangtri.example", ""));
    }

    void sendWithoutServer() {
        send(new MailServer("", 587, "", "", "", ""));
    }

    private void send(MailServer to) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        new Postman(to, new MailQueue(sql), settings, transaction, Clock.fixed(now, ZoneOffset.UTC)).send();
    }

    MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    List<String> subjects() {
        return Arrays.stream(received()).map(PostOffice::subject).toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    long id(String once) {
        return sql.sql("select id from outbox where once = :once")
                .param("once", once)
                .query(Long.class)
                .single();
    }

    String state(String once) {
        return posted(once).state().name();
    }

    String fault(String once) {
        return String.valueOf(posted(once).fault());
    }

    int attempts(String once) {
        return posted(once).attempts();
    }

    private Posted posted(String once) {
        return outbox.find(id(once)).orElseThrow();
    }
}
