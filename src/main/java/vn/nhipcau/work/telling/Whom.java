package vn.nhipcau.work.telling;

/** Whom something concerns. */
enum Whom {
    /** The focal persons of the agency, and whoever of it has put a hand to the report. */
    WRITERS,
    /** The focal persons of the agency and those who lead it. */
    AGENCY,
    /** Those who do the work of the lead office. */
    OFFICE
}
