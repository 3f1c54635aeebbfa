package vn.nhipcau.work.rounds;

/** What kind of reports a round asks for, as Decree 09/2019/NĐ-CP names them. */
public enum RoundKind {
    PERIODIC,
    THEMATIC,
    AD_HOC,
    SUMMARY;

    /** The key of its words. */
    public String key() {
        return "work.round.kind." + name();
    }
}
