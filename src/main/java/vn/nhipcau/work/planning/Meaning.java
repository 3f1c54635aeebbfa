package vn.nhipcau.work.planning;

/** Whom a name of the paper means. */
public enum Meaning {
    /** One agency of the register. */
    AGENCY,
    /** A group of agencies of the register. */
    GROUP,
    /** Nobody in particular: kept as written ("các đơn vị có liên quan"). */
    OPEN,
    /** Not known yet: a person must decide before the plan is confirmed. */
    UNKNOWN
}
