package vn.nhipcau.people;

/** What one may be allowed to do. {@link May} says who. */
public enum Deed {
    /** Look at what all members share: plans, tasks, agencies, groups. */
    SEE,
    /** Look at the work of an agency. */
    SEE_WORK,
    /** Read a plan's file, type one in, correct, confirm and amend it. */
    KEEP_PLANS,
    /** Add agencies, rename, close, group them. */
    KEEP_AGENCIES,
    /** See who works where and how to reach them. */
    SEE_MEMBERS,
    /** Add members, change their posts and roles, let them set a new password. */
    KEEP_MEMBERS,
    /** Read who did what. */
    READ_TRAIL,
    /** Name the installation. */
    KEEP_SETTINGS,
    /** One's own language and password. */
    KEEP_ACCOUNT
}
