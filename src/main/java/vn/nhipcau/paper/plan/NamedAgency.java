package vn.nhipcau.paper.plan;

/**
 * A body or group named in a phrase.
 *
 * @param name as written, trailing punctuation gone
 * @param from first character in the phrase
 * @param to behind the last
 */
record NamedAgency(String name, Kind kind, int from, int to) {
    enum Kind {
        KNOWN,
        GROUP,
        UNKNOWN
    }

    /** Nobody knows it, nor does its name begin like that of an office. */
    boolean isStrange() {
        return kind == Kind.UNKNOWN && !AgencyHeads.isSure(name);
    }

    boolean isGroup() {
        return kind == Kind.GROUP;
    }
}
