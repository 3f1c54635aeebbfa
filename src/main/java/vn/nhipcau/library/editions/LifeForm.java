package vn.nhipcau.library.editions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;

/**
 * What a person said when moving a text on.
 *
 * @param reason why it is returned or withdrawn
 * @param at when it is to appear, a day and a time as typed
 * @param until when it is to leave
 * @param version of the text that was before the eyes
 */
record LifeForm(
        @Nullable String reason,
        @Nullable String at,
        @Nullable String until,
        @Nullable Integer version) {
    private static final int LONGEST = 2000;

    LifeForm {
        reason = Typed.line(reason);
        at = Typed.line(at);
        until = Typed.line(until);
    }

    /**
     * The reason.
     *
     * @throws Refused where none was given
     */
    String reasonGiven() {
        String given = String.valueOf(reason);
        if (given.isEmpty()) {
            throw new Refused("library.edition.refused.reason");
        }
        return given.substring(0, Math.min(LONGEST, given.length()));
    }

    /**
     * When it is to appear.
     *
     * @throws Refused where it cannot be read
     */
    Instant atGiven() {
        return moment(String.valueOf(at)).orElseThrow(() -> new Refused("library.edition.refused.time"));
    }

    /**
     * When it is to leave, null where it stays.
     *
     * @throws Refused where it cannot be read
     */
    @Nullable
    Instant untilGiven() {
        String given = String.valueOf(until);
        return given.isEmpty() ? null : moment(given).orElseThrow(() -> new Refused("library.edition.refused.time"));
    }

    private static Optional<Instant> moment(String typed) {
        Field field = new Field("at", "", "", Field.Type.TIME, false, false, null);
        try {
            return field.read(typed)
                    .filter(read -> !read.isEmpty())
                    .map(read -> LocalDateTime.parse(read).atZone(Text.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
