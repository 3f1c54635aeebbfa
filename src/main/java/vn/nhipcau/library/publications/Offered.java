package vn.nhipcau.library.publications;

/** Something to choose, by its number and what it is called. */
public record Offered(long id, String title) {}
