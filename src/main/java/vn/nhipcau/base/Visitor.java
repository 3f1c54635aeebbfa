package vn.nhipcau.base;

import java.util.Set;

/**
 * Who is there: all that base knows of a person.
 *
 * @param roles names of roles, which only the room of people understands
 */
public record Visitor(long member, String post, long agency, String agencyName, Set<String> roles, Language language) {}
