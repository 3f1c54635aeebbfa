package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/**
 * A document that reports cite.
 *
 * @param word before its number: "Nghị định"
 * @param type its code, null for letters
 * @param reference in the normal form
 * @param date of its issue, null where the calendar has no such day
 * @param day its date as the paper writes it
 */
record DrawnDocument(
        String word,
        @Nullable String type,
        String reference,
        @Nullable String date,
        Day day,
        String issuer,
        String abstractText) {
    /** A day that need not exist. */
    record Day(int day, int month, int year) {}

    /** Party documents have a dash behind the number. */
    boolean isParty() {
        return reference.matches("\\d+-.*");
    }
}
