package vn.nhipcau.people.outbox;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.mail.Outbox;
import vn.nhipcau.base.mail.Posted;

/** Has a letter tried again at once, or no more. */
@Component
class KeepOutbox {
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    KeepOutbox(Outbox outbox, Trail trail, Clock clock) {
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void retry(Visitor visitor, Posted letter) {
        if (!outbox.retry(letter.id(), clock.instant())) {
            throw new Refused("people.outbox.retry.not");
        }
        trail.write(visitor, "mail.retried", letter.subject(), letter.path(), letter.recipient());
    }

    @Transactional
    public void giveUp(Visitor visitor, Posted letter) {
        if (!outbox.giveUp(letter.id(), clock.instant())) {
            throw new Refused("people.outbox.giveUp.not");
        }
        trail.write(visitor, "mail.givenUp", letter.subject(), letter.path(), letter.recipient());
    }
}
