package vn.nhipcau.base.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** An open line to the mail server. */
final class MailLine implements AutoCloseable {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int FIRST_FINAL_CODE = 500;

    private final Session session;
    private final Transport transport;
    private final String from;

    MailLine(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /** A letter that bears the same name at every try: who gets it twice is shown it once. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    /**
     * Hands over a letter.
     *
     * @param sender how the installation calls itself
     * @throws NoLine where the line broke
     */
    Outcome send(MailQueue.Waiting letter, String sender, Instant now) {
        InternetAddress to;
        try {
            to = new InternetAddress(letter.address(), true);
        } catch (AddressException e) {
            return new Outcome.Refused(Fault.ADDRESS, String.valueOf(e.getMessage()), true);
        }
        try {
            MimeMessage message = message(letter, sender, now);
            message.setRecipient(RecipientType.TO, to);
            message.saveChanges();
            transport.sendMessage(message, new Address[] {to});
            return new Outcome.Sent();
        } catch (SendFailedException e) {
            return refused(e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NoLine(Fault.UNREACHABLE, e);
        }
    }

    private MimeMessage message(MailQueue.Waiting letter, String sender, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        String domain = from.substring(from.indexOf('@') + 1);
        MimeMessage message = new Named(session, "<" + letter.name() + "@" + domain + ">");
        message.setFrom(sender.isEmpty() ? new InternetAddress(from) : new InternetAddress(from, sender, UTF_8));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.body(), UTF_8);
        message.setSentDate(Date.from(now));
        // no answer by a machine, such as that someone is on leave
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A code from 500 on is the server's last word; below, it may take the letter later. */
    private static Outcome refused(SendFailedException e) {
        for (Exception cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return new Outcome.Refused(Fault.ADDRESS, said(address), address.getReturnCode() >= FIRST_FINAL_CODE);
            }
        }
        boolean forGood = e instanceof SMTPSendFailedException failed && failed.getReturnCode() >= FIRST_FINAL_CODE;
        return new Outcome.Refused(Fault.REFUSED, said(e), forGood);
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String said(MessagingException e) {
        return String.valueOf(e.getMessage()).strip();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what was sent is sent: how the server takes leave changes nothing
        }
    }
}
