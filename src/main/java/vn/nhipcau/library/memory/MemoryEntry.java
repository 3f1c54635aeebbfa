package vn.nhipcau.library.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A translation in the memory.
 *
 * @param used how often it was taken over since
 */
public record MemoryEntry(
        long id,
        Translated translated,
        Instant keptAt,
        @Nullable String keptBy,
        int used) {}
