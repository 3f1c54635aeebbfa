package vn.nhipcau.base.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The office's mail server, as the environment names it. Without one nothing is tried. */
@Component
public class MailServer {
    private static final String CONNECT_MS = "10000";
    private static final String ANSWER_MS = "30000";

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final Tls tls;

    /** How the line is kept private. Not at all is for a server on the same machine, and has to be said. */
    enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    /**
     * @param host empty for none
     * @param user empty where the server asks for no sign-in
     * @param from the address that letters come from; empty: the user
     * @param tls empty: from the first byte on port 465, else by STARTTLS
     */
    MailServer(
            @Value("${nhipcau.smtp.host:}") String host,
            @Value("${nhipcau.smtp.port:587}") int port,
            @Value("${nhipcau.smtp.user:}") String user,
            @Value("${nhipcau.smtp.password:}") String password,
            @Value("${nhipcau.smtp.from:}") String from,
            @Value("${nhipcau.smtp.tls:}") String tls) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = !from.isEmpty() ? from : user.contains("@") ? user : "nhipcau@" + host;
        this.tls =
                !tls.isEmpty() ? Tls.valueOf(tls.toUpperCase(Locale.ROOT)) : port == 465 ? Tls.IMPLICIT : Tls.STARTTLS;
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    /** As the page of the outbox names it: {@code mail.quangtri.gov.vn:587}. */
    public String name() {
        return host + ":" + port;
    }

    /**
     * Opens a line, over which several letters go.
     *
     * @throws NoLine where none comes to be
     */
    MailLine open() {
        Session session = Session.getInstance(properties());
        try {
            Transport transport = session.getTransport(tls == Tls.IMPLICIT ? "smtps" : "smtp");
            if (user.isEmpty()) {
                transport.connect();
            } else {
                transport.connect(user, password);
            }
            return new MailLine(session, transport, from);
        } catch (AuthenticationFailedException e) {
            throw new NoLine(Fault.SIGN_IN, e);
        } catch (MessagingException e) {
            throw new NoLine(Fault.UNREACHABLE, e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        String protocol = tls == Tls.IMPLICIT ? "mail.smtps." : "mail.smtp.";
        properties.setProperty(protocol + "host", host);
        properties.setProperty(protocol + "port", Integer.toString(port));
        properties.setProperty(protocol + "auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty(protocol + "connectiontimeout", CONNECT_MS);
        properties.setProperty(protocol + "timeout", ANSWER_MS);
        properties.setProperty(protocol + "writetimeout", ANSWER_MS);
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        properties.setProperty(protocol + "starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty(protocol + "starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        return properties;
    }
}
