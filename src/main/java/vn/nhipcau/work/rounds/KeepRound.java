package vn.nhipcau.work.rounds;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.Agencies;

/** Opens rounds and changes what is set of them. */
@Component
public class KeepRound {
    private final Rounds rounds;
    private final Outlines outlines;
    private final Sections sections;
    private final JdbcClient jdbc;
    private final Trail trail;

    KeepRound(Rounds rounds, Outlines outlines, Sections sections, JdbcClient jdbc, Trail trail) {
        this.rounds = rounds;
        this.outlines = outlines;
        this.sections = sections;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Opens a round, which keeps the outline as it is now. */
    @Transactional
    public long open(Visitor visitor, RoundSettings settings, long outline, List<Long> agencies) {
        return open(visitor, settings, outline, agencies, null);
    }

    /** The same for a regime, which has each of its rounds once. */
    @Transactional
    public long open(
            Visitor visitor, RoundSettings settings, long outline, List<Long> agencies, @Nullable Origin origin) {
        long id = insert(visitor, settings, outline, agencies, origin);
        trail.write(visitor, "round.opened", settings.title(), "/rounds/" + id, null);
        return id;
    }

    /** Opens a round that no member opens, but the day. */
    @Transactional
    public long openByItself(String actor, RoundSettings settings, long outline, List<Long> agencies, Origin origin) {
        long id = insert(null, settings, outline, agencies, origin);
        trail.writeByProgram(actor, "round.opened", settings.title(), null);
        return id;
    }

    private long insert(
            @Nullable Visitor by, RoundSettings settings, long outline, List<Long> agencies, @Nullable Origin origin) {
        long id = rounds.insert(by, settings, outline, origin);
        sections.copy(outline, id);
        rounds.replaceAgencies(id, agencies);
        return id;
    }

    /**
     * Changes a round; false where someone changed it since that version was read.
     *
     * @throws Refused where reports were begun by another outline, or by an agency that shall no longer report
     */
    @Transactional
    public boolean change(
            Visitor visitor,
            ReportingRound round,
            int version,
            RoundSettings settings,
            @Nullable Long outline,
            List<Long> agencies) {
        rounds.hold(round.id());
        Changes changes = changes(round, settings, outline, agencies);
        if (!rounds.update(round.id(), version, settings, outline)) {
            return false;
        }
        List<Agencies.Option> begun = rounds.begun(round.id());
        if (outline != null && !outline.equals(round.outline())) {
            refuse(!begun.isEmpty(), "work.round.outline.begun", begun.size());
            sections.copy(outline, round.id());
        }
        List<Long> before =
                rounds.agencies(round.id()).stream().map(Agencies.Option::id).toList();
        for (Agencies.Option each : begun) {
            refuse(
                    before.contains(each.id()) && !agencies.contains(each.id()),
                    "work.round.members.begun",
                    each.name());
        }
        rounds.replaceAgencies(round.id(), agencies);
        trail.write(visitor, "round.changed", settings.title(), round.address(), changes.detail());
        return true;
    }

    /**
     * Takes away a round that was opened by mistake, while nobody has begun a report in it.
     *
     * @throws Refused where somebody has, or where it was changed since that version was read
     */
    @Transactional
    public void remove(Visitor visitor, ReportingRound round, int version) {
        rounds.hold(round.id());
        refuse(!rounds.begun(round.id()).isEmpty(), "work.round.remove.begun", round.title());
        refuse(!rounds.delete(round.id(), version), "work.round.remove.changed", round.title());
        trail.write(visitor, "round.removed", round.title(), null, null);
    }

    /** What a change would change. */
    Changes changes(ReportingRound round, RoundSettings settings, @Nullable Long outline, List<Long> agencies) {
        List<Long> before =
                rounds.agencies(round.id()).stream().map(Agencies.Option::id).toList();
        RoundDates dates = settings.dates();
        return new Changes()
                .of("work.round.title", round.title(), settings.title())
                .of("work.round.kind", round.kind().key(), settings.kind().key())
                .of("work.round.periodFrom", round.periodFrom(), dates.periodFrom())
                .of("work.round.periodTo", round.periodTo(), dates.periodTo())
                .of("work.round.cutOff", round.cutOff(), dates.cutOff())
                .of("work.round.opens", round.opens(), dates.opens())
                .of("work.round.due", round.due(), dates.due())
                .of("work.round.locks", round.locks(), dates.locks())
                .of("work.round.outline", title(round.outline()), title(outline))
                .of("work.round.issuer", names(List.of(round.issuer())), names(List.of(settings.issuer())))
                .of("work.round.lead", names(List.of(round.lead())), names(List.of(settings.lead())))
                .of("work.round.place", round.place(), settings.place())
                .of("work.round.letter", round.letter(), settings.letter())
                .of("work.round.gone", names(without(before, agencies)), null)
                .of("work.round.come", null, names(without(agencies, before)));
    }

    private @Nullable String title(@Nullable Long outline) {
        return outline == null
                ? null
                : outlines.find(outline).map(Outline::title).orElse(null);
    }

    private static List<Long> without(List<Long> these, List<Long> those) {
        return these.stream().filter(t -> !those.contains(t)).toList();
    }

    private String names(List<Long> agencies) {
        return Objects.requireNonNull(jdbc.sql("""
                select coalesce(string_agg(agency_name_now(id), '; ' order by agency_name_now(id) collate "vi-x-icu"), '')
                from agency where id = any(:agencies)
                """)
                .param("agencies", agencies.toArray(Long[]::new))
                .query(String.class)
                .single());
    }

    private static void refuse(boolean so, String key, Object arg) {
        if (so) {
            throw new Refused(key, arg);
        }
    }
}
