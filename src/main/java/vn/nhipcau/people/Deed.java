package vn.nhipcau.people;

/** What one may be allowed to do. {@link May} says who. */
public enum Deed {
    /** Look at what all members share: plans, tasks, agencies, groups. */
    SEE,
    /** Look at the work of an agency. */
    SEE_WORK,
    /** Read a plan's file, type one in, correct, confirm and amend it. */
    KEEP_PLANS,
    /** File old reports and correct how they were read, keep the register of documents. */
    KEEP_DOCUMENTS,
    /** Log what an agency did, mend it, take it back. */
    LOG_ACTIVITIES,
    /** Open rounds, keep outlines, see how all reports stand. */
    KEEP_ROUNDS,
    /** See how the reports of all agencies stand. */
    SEE_ROUNDS,
    /** Read an agency's report. */
    READ_REPORT,
    /** Write an agency's report and submit it. */
    WRITE_REPORT,
    /**
     * Return an agency's report with a reason, or accept it, where the agency asked about is the one that leads the round.
     * Not what one wrote oneself: that is for the report to say.
     */
    ACCEPT_REPORT,
    /** Write the consolidated report and issue it. */
    CONSOLIDATE,
    /** Write what the province says: editions in the original language, with their pictures. */
    WRITE_EDITIONS,
    /** Approve what another wrote, publish it, take it back. Not what one wrote oneself: that is for the text to say. */
    PUBLISH_EDITIONS,
    /** Translate editions, review the translation of another. */
    TRANSLATE,
    /** Say who translates an edition, by when and for how much; take the work, call it off. */
    ORDER_TRANSLATIONS,
    /** Keep terms with their forms in each language, prescribe some; keep the memory of translations. */
    KEEP_TERMS,
    /** Put pictures, films and files into the library, say whose they are and where they may be shown. */
    KEEP_MEDIA,
    /** Keep publications: what was printed, how much is left, who got it. */
    KEEP_PUBLICATIONS,
    /** Keep the sets that an agency puts together out of the promotion database. */
    KEEP_COLLECTIONS,
    /** Record the notice that tells a year's days off. */
    KEEP_CALENDAR,
    /** Add agencies, rename, close, group them. */
    KEEP_AGENCIES,
    /** See who works where and how to reach them. */
    SEE_MEMBERS,
    /** Add members, change their posts and roles, let them set a new password. */
    KEEP_MEMBERS,
    /** Let a member of one's agency act in one's place for some days. */
    DELEGATE,
    /** See who acts in the place of whom, and end it early. */
    KEEP_DELEGATIONS,
    /** Read who did what. */
    READ_TRAIL,
    /** See what was sent by e-mail and what failed, have it tried again or given up. */
    KEEP_OUTBOX,
    /** Name the installation. */
    KEEP_SETTINGS,
    /** One's own language, password and notices. */
    KEEP_ACCOUNT
}
