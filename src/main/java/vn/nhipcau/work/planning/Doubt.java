package vn.nhipcau.work.planning;

import org.jspecify.annotations.Nullable;

/**
 * What the reader was not sure of.
 *
 * @param code {@code time.missing}, {@code lead.missing}, {@code coordinator.missing}, {@code agency.unknown},
 *     {@code date.impossible}, {@code time.unread}
 * @param line of the file, null for a plan typed in
 * @param settled a person said that it is right as it stands
 */
public record Doubt(
        long id,
        @Nullable Long task,
        String code,
        @Nullable Integer line,
        @Nullable String words,
        boolean settled) {}
