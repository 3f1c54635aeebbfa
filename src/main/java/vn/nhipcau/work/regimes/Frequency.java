package vn.nhipcau.work.regimes;

/** How often a regime has its agencies report. */
public enum Frequency {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    OTHER;

    /** The key of its words. */
    public String key() {
        return "work.regime.frequency." + name();
    }
}
