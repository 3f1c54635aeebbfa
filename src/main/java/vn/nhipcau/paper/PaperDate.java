package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/** The date of a paper as far as it is filled in: a paper not yet issued has no day, perhaps no month. */
public record PaperDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {}
