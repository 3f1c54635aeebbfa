package vn.nhipcau.library.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;

/**
 * A sentence and its translation, as a memory keeps them. A code of another program that says nothing to us has a number
 * beyond those of the marks; where it encloses nothing, its two halves stand together.
 *
 * @param target bears the marks of the source under the same numbers
 * @param from the language of the source by ISO 639, without a region
 * @param before the words of the sentence before, null where unknown
 * @param at when it was last changed
 * @param by who changed it last, as the other program names them
 */
public record MemoryUnit(
        Coded source,
        Coded target,
        String from,
        String to,
        @Nullable String before,
        @Nullable String after,
        @Nullable Instant at,
        @Nullable String by) {}
