package vn.nhipcau.base.calendar;

/** What is celebrated on a day off. */
public enum Feast {
    NEW_YEAR,
    TET,
    HUNG_KINGS,
    VICTORY,
    LABOUR,
    NATIONAL_DAY,
    CULTURE;

    /** The key of its words. */
    public String key() {
        return "base.feast." + name();
    }
}
