package vn.nhipcau.library.media;

import java.time.Instant;

/**
 * How often a medium was taken out of the promotion database.
 *
 * @param last when it was last
 */
public record TakenOut(long times, Instant last) {}
