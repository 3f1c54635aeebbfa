package vn.nhipcau.work.planning;

/** How far a plan reaches. */
public enum Horizon {
    LONG,
    MID,
    ANNUAL;

    /** A plan of one year is annual, of up to five years mid-term, of more long-term. */
    static Horizon of(int fromYear, int toYear) {
        if (fromYear == toYear) {
            return ANNUAL;
        }
        return toYear - fromYear < 5 ? MID : LONG;
    }
}
