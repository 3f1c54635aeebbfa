package vn.nhipcau.people.trail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/**
 * What is asked of the trail.
 *
 * @param q words of the actor or of the thing
 * @param family of acts: {@code plan} for {@code plan.read} and all others of plans
 * @param from the first day, {@code to} the last, as typed
 */
public record TrailList(
        @Nullable String q,
        @Nullable String family,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer page) {
    public static final List<String> FAMILIES = List.of(
            "plan",
            "edition",
            "translation",
            "archive",
            "task",
            "day",
            "activity",
            "report",
            "round",
            "regime",
            "outline",
            "document",
            "term",
            "memory",
            "media",
            "publication",
            "collection",
            "taking",
            "calendar",
            "agency",
            "group",
            "member",
            "account",
            "mail",
            "delegation",
            "setting");

    public TrailList {
        q = Typed.line(q);
        family = Typed.line(family);
        from = Typed.line(from);
        to = Typed.line(to);
    }

    /** Whether less than all that this person may read was asked for. */
    public boolean isNarrowed() {
        return !(q + family + from + to).isEmpty();
    }

    /** Whoever may not read the whole trail reads what was done by the own agency. */
    Where where(Visitor visitor) {
        Where where = new Where().words(Objects.requireNonNull(q), Where.holds("words"));
        if (!May.act(visitor, Deed.READ_TRAIL, null)) {
            where.and("agency_id = :own", "own", visitor.agency());
        }
        if (FAMILIES.contains(family)) {
            where.and("act like :family", "family", family + ".%");
        }
        Typed.day(from).ifPresent(day -> where.and("at >= :from", "from", start(day)));
        Typed.day(to).ifPresent(day -> where.and("at < :to", "to", start(day.plusDays(1))));
        return where;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Text.ZONE).toOffsetDateTime();
    }
}
