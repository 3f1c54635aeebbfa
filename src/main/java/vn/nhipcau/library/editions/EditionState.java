package vn.nhipcau.library.editions;

import java.util.Locale;
import java.util.Optional;

/** Where one language of an edition is in its life. What visitors see besides is the version that is shown. */
public enum EditionState {
    DRAFT("draft"),
    IN_REVIEW("sent"),
    APPROVED("ok"),
    /** Approved, and to appear by itself. */
    SCHEDULED("ok"),
    PUBLISHED("issued"),
    WITHDRAWN("back");

    private final String shape;

    EditionState(String shape) {
        this.shape = shape;
    }

    /** The state that a move leads to; nothing where the move is none of this state's. */
    public Optional<EditionState> after(EditionMove move) {
        return Optional.ofNullable(
                switch (move) {
                    case SUBMIT -> this == DRAFT ? IN_REVIEW : null;
                    case TAKE_BACK, RETURN -> this == IN_REVIEW ? DRAFT : null;
                    case APPROVE -> this == IN_REVIEW ? APPROVED : null;
                    case SCHEDULE -> this == APPROVED || this == SCHEDULED ? SCHEDULED : null;
                    case CANCEL -> this == SCHEDULED ? APPROVED : null;
                    case PUBLISH -> this == APPROVED || this == SCHEDULED ? PUBLISHED : null;
                    // what is drafted over it goes on being drafted
                    case WITHDRAW -> this == PUBLISHED ? WITHDRAWN : this;
                    case REWRITE ->
                        this == APPROVED || this == SCHEDULED || this == PUBLISHED || this == WITHDRAWN ? DRAFT : null;
                });
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }

    /** The key of its words. */
    public String key() {
        return "library.edition.state." + name().toLowerCase(Locale.ROOT);
    }
}
