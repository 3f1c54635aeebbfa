package vn.nhipcau.library.terms;

import java.time.Instant;

/**
 * A form that a translator would like to see.
 *
 * @param by the post and agency of who proposed it
 */
public record Proposal(long id, String language, String words, String why, Instant at, String by) {}
