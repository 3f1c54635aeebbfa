package vn.nhipcau.base.mail;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.base.Settings;

/**
 * Sends what lies in the outbox. A letter is handed over within the transaction that notes it: killed in between, the
 * next one hands it over again, under the same Message-ID.
 */
@Component
public class Postman {
    private final MailServer server;
    private final MailQueue queue;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(MailServer server, MailQueue queue, Settings settings, TransactionTemplate transaction, Clock clock) {
        this.server = server;
        this.queue = queue;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends all that is due, as far as the server takes it. */
    public void send() {
        if (!server.isSet()) {
            return;
        }
        queue.giveUpStale(clock.instant());
        if (queue.isAnyDue(clock.instant())) {
            sendDue();
        }
    }

    private void sendDue() {
        String sender = settings.office();
        try (MailLine line = server.open()) {
            queue.serverAnswered(clock.instant());
            while (sendNext(line, sender)) {
                // one letter, one transaction
            }
        } catch (NoLine e) {
            transaction.executeWithoutResult(status -> {
                queue.allFailed(e.fault(), e.answer(), clock.instant());
                queue.serverFailed(e.fault(), e.answer(), clock.instant());
            });
        }
    }

    /** False where nothing is due any more. */
    private boolean sendNext(MailLine line, String sender) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<MailQueue.Waiting> next = queue.take(clock.instant());
            next.ifPresent(letter -> note(letter, line.send(letter, sender, clock.instant())));
            return next.isPresent();
        }));
    }

    private void note(MailQueue.Waiting letter, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent _ -> queue.sent(letter.id(), clock.instant());
            case Outcome.Refused(Fault fault, String answer, boolean forGood) -> {
                if (forGood) {
                    queue.refusedForGood(letter.id(), fault, answer, clock.instant());
                } else {
                    queue.failed(letter.id(), fault, answer, clock.instant());
                }
            }
        }
    }
}
