package vn.nhipcau.people;

import static vn.nhipcau.people.Role.ADMINISTRATOR;
import static vn.nhipcau.people.Role.EDITOR;
import static vn.nhipcau.people.Role.FOCAL_PERSON;
import static vn.nhipcau.people.Role.LEADER;
import static vn.nhipcau.people.Role.LEAD_OFFICE;
import static vn.nhipcau.people.Role.READER;
import static vn.nhipcau.people.Role.TRANSLATOR;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Visitor;

/** Permission, as one pure function. Pages, controllers and queries ask here and nowhere else. */
public final class May {
    private May() {}

    /**
     * Whether a visitor may do a deed.
     *
     * @param agency whose matter it is, or null where it is no agency's own
     */
    public static boolean act(Visitor visitor, Deed deed, @Nullable Long agency) {
        return switch (deed) {
            case SEE, KEEP_ACCOUNT -> true;
            case KEEP_COLLECTIONS -> isOwn(visitor, agency);
            case SEE_WORK -> isOwn(visitor, agency) || any(visitor, ADMINISTRATOR, LEAD_OFFICE);
            case KEEP_PLANS, KEEP_DOCUMENTS, KEEP_ROUNDS, CONSOLIDATE -> any(visitor, LEAD_OFFICE);
            case LOG_ACTIVITIES, WRITE_REPORT -> isOwn(visitor, agency) && any(visitor, FOCAL_PERSON, LEAD_OFFICE);
            case READ_REPORT ->
                any(visitor, ADMINISTRATOR, LEAD_OFFICE, LEADER)
                        || (isOwn(visitor, agency) && any(visitor, FOCAL_PERSON));
            case SEE_ROUNDS -> any(visitor, ADMINISTRATOR, LEAD_OFFICE, LEADER, READER);
            case ACCEPT_REPORT -> any(visitor, LEAD_OFFICE) || (isOwn(visitor, agency) && any(visitor, LEADER));
            case WRITE_EDITIONS, KEEP_MEDIA, KEEP_PUBLICATIONS ->
                any(visitor, EDITOR, LEAD_OFFICE) || (isOwn(visitor, agency) && any(visitor, FOCAL_PERSON));
            case PUBLISH_EDITIONS ->
                any(visitor, EDITOR, LEAD_OFFICE) || (isOwn(visitor, agency) && any(visitor, LEADER));
            case ORDER_TRANSLATIONS -> writesOrPublishes(visitor, agency);
            case TRANSLATE -> any(visitor, TRANSLATOR, EDITOR, LEAD_OFFICE);
            case KEEP_TERMS -> any(visitor, EDITOR, LEAD_OFFICE);
            case KEEP_AGENCIES, KEEP_CALENDAR, KEEP_OUTBOX -> any(visitor, ADMINISTRATOR, LEAD_OFFICE);
            case SEE_MEMBERS ->
                any(visitor, ADMINISTRATOR, LEAD_OFFICE)
                        || (isOwn(visitor, agency) && any(visitor, FOCAL_PERSON, LEADER));
            case DELEGATE -> leads(visitor, agency);
            case KEEP_DELEGATIONS -> any(visitor, ADMINISTRATOR) || leads(visitor, agency);
            case KEEP_MEMBERS, KEEP_SETTINGS -> any(visitor, ADMINISTRATOR);
            case READ_TRAIL ->
                any(visitor, ADMINISTRATOR, LEAD_OFFICE) || (isOwn(visitor, agency) && any(visitor, LEADER));
        };
    }

    /** Whether a visitor may do a deed for at least one agency: whether its pages are offered at all. */
    public static boolean everAct(Visitor visitor, Deed deed) {
        return act(visitor, deed, visitor.agency());
    }

    /** As whom a visitor does a deed: in the own right where that suffices, else in the place of a leader who is away. */
    public static Visitor as(Visitor visitor, Deed deed, @Nullable Long agency) {
        Visitor own = visitor.inOwnRight();
        return act(own, deed, agency) ? own : visitor.inPlaceOfLeader();
    }

    private static boolean writesOrPublishes(Visitor visitor, @Nullable Long agency) {
        return act(visitor, Deed.WRITE_EDITIONS, agency) || act(visitor, Deed.PUBLISH_EDITIONS, agency);
    }

    /** What a leader left to someone cannot be left further. */
    private static boolean leads(Visitor visitor, @Nullable Long agency) {
        return isOwn(visitor, agency) && any(visitor.inOwnRight(), LEADER);
    }

    private static boolean isOwn(Visitor visitor, @Nullable Long agency) {
        return agency != null && agency == visitor.agency();
    }

    private static boolean any(Visitor visitor, Role... roles) {
        return Role.anyHeldBy(visitor, Set.of(roles));
    }
}
