package vn.nhipcau.people;

/**
 * Addresses to which nobody signs in: a bean of a room that has pages for everyone. Their routes are {@link Open} besides.
 *
 * @param pattern regular expression of whole paths
 */
public record OpenPath(String pattern) {}
