package vn.nhipcau.base.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox, with what became of it.
 *
 * @param notBefore when it is tried next, while it waits
 * @param answer the server's own words at the last failure
 */
public record Posted(
        long id,
        String recipient,
        String address,
        String subject,
        String body,
        Instant madeAt,
        Instant notBefore,
        int attempts,
        @Nullable Instant triedAt,
        @Nullable Fault fault,
        @Nullable String answer,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt) {

    public LetterState state() {
        if (sentAt != null) {
            return LetterState.SENT;
        }
        if (givenUpAt != null) {
            return LetterState.GIVEN_UP;
        }
        return attempts > 0 ? LetterState.FAILED : LetterState.WAITING;
    }

    public String path() {
        return "/outbox/" + id;
    }
}
