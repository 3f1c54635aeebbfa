package vn.nhipcau.work.rounds;

import org.jspecify.annotations.Nullable;

/** An outline of reports: its title and what it is for. Its sections are kept in {@link Sections}. */
public record Outline(long id, String title, @Nullable String note, int version) {
    public String address() {
        return "/outlines/" + id;
    }
}
