package vn.nhipcau.library.media;

import org.jspecify.annotations.Nullable;

/**
 * The file as it came, or the safe form of a drawing.
 *
 * @param size in bytes
 * @param width in pixels, turned upright
 * @param seconds how long it plays
 * @param camera what it was taken with; never made public
 */
public record Original(
        String sha256,
        String mediaType,
        String fileName,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds,
        @Nullable Integer pages,
        @Nullable String camera) {
    /** How long it plays, {@code 3:07}; empty where that is not told. */
    public String clock() {
        long whole = seconds == null ? 0 : Math.round(seconds);
        String rest = (whole % 60 < 10 ? "0" : "") + whole % 60;
        return seconds == null
                ? ""
                : whole < 3600
                        ? whole / 60 + ":" + rest
                        : whole / 3600 + ":" + (whole / 60 % 60 < 10 ? "0" : "") + whole / 60 % 60 + ":" + rest;
    }
}
