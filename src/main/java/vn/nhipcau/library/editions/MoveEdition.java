package vn.nhipcau.library.editions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;

/** Moves one language of an edition from state to state. */
@Component
public class MoveEdition {
    private final EditionTexts texts;
    private final EditionVersions versions;
    private final EditionMoves moves;
    private final Outgoing outgoing;
    private final ApplicationEventPublisher events;

    MoveEdition(
            EditionTexts texts,
            EditionVersions versions,
            EditionMoves moves,
            Outgoing outgoing,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.versions = versions;
        this.moves = moves;
        this.outgoing = outgoing;
        this.events = events;
    }

    /** Hands it over to be judged. */
    @Transactional
    public void submit(Visitor visitor, Edition edition, EditionText text) {
        outgoing.refuseLacking(edition, text);
        move(EditionMove.SUBMIT, visitor, edition, text, null);
        versions.keep(visitor, text, text.said(), EditionVersion.Reason.SUBMITTED, outgoing.original(text));
    }

    @Transactional
    public void takeBack(Visitor visitor, Edition edition, EditionText text) {
        move(EditionMove.TAKE_BACK, visitor, edition, text, null);
    }

    /** Hands it back to be mended. */
    @Transactional
    public void giveBack(Visitor visitor, Edition edition, EditionText text, String reason) {
        move(EditionMove.RETURN, visitor, edition, text, reason);
    }

    @Transactional
    public void approve(Visitor visitor, Edition edition, EditionText text) {
        outgoing.refuseLasting(edition, text);
        move(EditionMove.APPROVE, visitor, edition, text, null);
        versions.keep(visitor, text, text.said(), EditionVersion.Reason.APPROVED, outgoing.original(text));
    }

    /** Begins a new draft; visitors go on seeing what they see. */
    @Transactional
    public void rewrite(Visitor visitor, Edition edition, EditionText text) {
        move(EditionMove.REWRITE, visitor, edition, text, null);
    }

    /** Lets it appear by itself. */
    @Transactional
    public void schedule(Visitor visitor, Edition edition, EditionText text, Instant at) {
        if (!at.isAfter(texts.now().toInstant())) {
            throw new Refused("library.edition.refused.past");
        }
        outgoing.refuse(edition, text, at);
        to(EditionMove.SCHEDULE, visitor, edition, text, null, at);
    }

    @Transactional
    public void cancel(Visitor visitor, Edition edition, EditionText text) {
        move(EditionMove.CANCEL, visitor, edition, text, null);
    }

    /**
     * Shows it to visitors, in place of what they saw.
     *
     * @param until when it leaves by itself, null where it stays
     */
    @Transactional
    public int publish(Visitor visitor, Edition edition, EditionText text, @Nullable Instant until) {
        outgoing.refuse(edition, text, texts.now().toInstant());
        if (until != null && !until.isAfter(texts.now().toInstant())) {
            throw new Refused("library.edition.refused.past");
        }
        move(EditionMove.PUBLISH, visitor, edition, text, null);
        int number =
                versions.keep(visitor, text, text.said(), EditionVersion.Reason.PUBLISHED, outgoing.original(text));
        texts.show(text, number, until);
        events.publishEvent(new TextShown(text.edition(), text.language(), number, visitor));
        return number;
    }

    /** Takes it away from visitors; the draft stays. */
    @Transactional
    public void withdraw(Visitor visitor, Edition edition, EditionText text, String reason) {
        move(EditionMove.WITHDRAW, visitor, edition, text, reason);
        texts.show(text, null, null);
        events.publishEvent(new TextShown(text.edition(), text.language(), null, visitor));
    }

    /** Shows a translation anew that says the same in other surroundings, as its original does since just now. */
    public void follow(Visitor visitor, EditionText text, EditionText.Said said, int original) {
        int number = versions.keep(visitor, text, said, EditionVersion.Reason.PUBLISHED, original);
        texts.follow(text, number, said);
        events.publishEvent(new TextShown(text.edition(), text.language(), number, visitor));
    }

    /** What speaks against its going out. */
    public List<Objection> objections(Edition edition, EditionText text) {
        return outgoing.against(edition, text);
    }

    private void move(EditionMove move, Visitor visitor, Edition edition, EditionText text, @Nullable String reason) {
        to(move, visitor, edition, text, reason, null);
    }

    private void to(
            EditionMove move,
            Visitor visitor,
            Edition edition,
            EditionText text,
            @Nullable String reason,
            @Nullable Instant publishAt) {
        text.refusal(move, visitor).ifPresent(key -> {
            throw new Refused(key);
        });
        EditionState to = text.state().after(move).orElseThrow();
        if (!texts.move(text, to, publishAt)) {
            throw new Refused("library.edition.conflict");
        }
        moves.note(visitor, edition, text, new EditionMoves.Made(move, to, reason));
    }
}
