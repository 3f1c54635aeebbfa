package vn.nhipcau.library.memory;

/** An entry that the index found alike, by its number; the percentage is below 100 where only the case differs. */
record Hit(long id, int percent) {}
