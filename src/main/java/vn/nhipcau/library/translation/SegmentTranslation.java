package vn.nhipcau.library.translation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;

/**
 * What a sentence is in another language.
 *
 * @param meaning of the sentence that it says, see {@link vn.nhipcau.library.Meaning}
 * @param source the sentence as it was then
 * @param target with codes whose marks are those of the source
 * @param state never NEW or STALE: those are for the sentence as it stands now
 * @param translatedBy who has to be another than who reviews it
 */
public record SegmentTranslation(
        String key,
        String language,
        String meaning,
        Coded source,
        Coded target,
        SegmentState state,
        Origin origin,
        long translatedBy,
        String translator,
        Instant translatedAt,
        @Nullable String reviewer,
        int version) {
    /** Where the words come from. */
    public enum Origin {
        HUMAN,
        MEMORY,
        /** Never shown to visitors before a person has reviewed it. */
        MACHINE,
        FILE
    }

    /** Whether a machine made it and nobody has reviewed it: so it is marked, whoever found it good. */
    public boolean isMachines() {
        return origin == Origin.MACHINE && state != SegmentState.REVIEWED;
    }

    /** The key of the words that say where it comes from; they are told the translator and the reviewer. */
    public String originKey() {
        String origins = "library.translation.origin." + origin;
        return origin == Origin.MACHINE ? origins + "." + state : origins;
    }

    public boolean isDone() {
        return state == SegmentState.TRANSLATED || state == SegmentState.REVIEWED;
    }
}
