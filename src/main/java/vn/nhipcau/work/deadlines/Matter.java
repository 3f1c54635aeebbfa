package vn.nhipcau.work.deadlines;

/** What a deadline is set for. */
public enum Matter {
    PRESS_ENTRY,
    PRESS_PERMIT,
    PROGRAMME_CHANGE,
    RESIDENT_PRESS,
    GUIDE_REPORT,
    MISSION_BRIEFING,
    FIRST_STATEMENT,
    PRESS_BRIEFING,
    MONTHLY_NEWS,
    SPOKESPERSON_REPORT,
    CLARIFICATION;

    /** The key of its words. */
    public String key() {
        return "work.deadline.matter." + name();
    }

    /** The key of the event that it is counted from. */
    public String eventKey() {
        return "work.deadline.event." + name();
    }
}
