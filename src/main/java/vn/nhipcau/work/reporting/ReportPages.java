package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Section;

/** Opens a report for a visitor: to read it, or to write in it. */
@Component
class ReportPages {
    private final Reports reports;
    private final Rounds rounds;
    private final Paragraphs paragraphs;
    private final ReportParts parts;
    private final ReportTalk talk;
    private final ReportRefusals refusals;

    ReportPages(
            Reports reports,
            Rounds rounds,
            Paragraphs paragraphs,
            ReportParts parts,
            ReportTalk talk,
            ReportRefusals refusals) {
        this.reports = reports;
        this.rounds = rounds;
        this.paragraphs = paragraphs;
        this.parts = parts;
        this.talk = talk;
        this.refusals = refusals;
    }

    /** A report that the visitor may read, with its round as it is for its agency. */
    record Opened(Report report, ReportingRound round) {}

    Opened readable(Visitor visitor, long id) {
        Report report = reports.find(id).filter(r -> mayRead(visitor, r)).orElseThrow(NotFound::new);
        return new Opened(
                report, rounds.findFor(report.round(), report.agency()).orElseThrow(NotFound::new));
    }

    /** One whose text the visitor may change now. */
    Opened writable(Visitor visitor, long id) {
        Opened opened = own(visitor, id);
        if (!opened.report().state().isWritten()) {
            throw new Refused("work.report.refusal.closed");
        }
        if (!opened.report().consolidated() && isLocked(opened.round())) {
            throw new Refused("work.report.refusal.locked");
        }
        return opened;
    }

    /** A consolidated one that the visitor may arrange now. */
    Opened arrangeable(Visitor visitor, long id) {
        Opened opened = writable(visitor, id);
        if (!opened.report().consolidated()) {
            throw new NotFound();
        }
        return opened;
    }

    /** One that is the visitor's to write, whatever its state. */
    Opened own(Visitor visitor, long id) {
        Opened opened = readable(visitor, id);
        if (!mayWrite(visitor, opened.report())) {
            throw new Forbidden();
        }
        return opened;
    }

    /** One that is the visitor's to move so, whatever its state. */
    Opened toMove(ReportMove move, Visitor visitor, long id) {
        Opened opened = readable(visitor, id);
        ReportLife.Step step = ReportLife.step(opened.report().kind(), move).orElseThrow(NotFound::new);
        if (!step.by().isOf(visitor, opened.report(), opened.round())) {
            throw new Forbidden();
        }
        return opened;
    }

    ReportView view(Visitor visitor, Opened opened) {
        Report report = opened.report();
        ReportingRound round = opened.round();
        Talk said = talk.of(report);
        return new ReportView(
                report,
                round,
                talk.head(report),
                parts.of(report, round, said),
                said,
                mayWriteNow(visitor, opened),
                settles(visitor, opened),
                ReportHand.JUDGE.isOf(visitor, report, round) ? ReportHand.JUDGE.as(visitor, report, round) : null,
                refusals.offered(visitor, report, round));
    }

    /** Whether remarks on it are the visitor's to tick: as its writer, or as one who judges it. */
    boolean settles(Visitor visitor, Opened opened) {
        return mayWrite(visitor, opened.report()) || ReportHand.JUDGE.isOf(visitor, opened.report(), opened.round());
    }

    /** Whether its text is the visitor's to change, and may be changed now. */
    boolean mayWriteNow(Visitor visitor, Opened opened) {
        Report report = opened.report();
        return mayWrite(visitor, report)
                && report.state().isWritten()
                && (report.consolidated() || !isLocked(opened.round()));
    }

    /**
     * Lets an agency begin its report, or go on with the one that it has.
     *
     * @throws Refused where it has none and the round is locked
     */
    void checkBeginning(ReportingRound round, long agency) {
        boolean stops = ReportLife.step(ReportKind.AGENCY, ReportMove.BEGIN)
                .filter(step -> step.needs(ReportRule.UNTIL_LOCK))
                .isPresent();
        if (stops
                && isLocked(round)
                && reports.find(round.id(), ReportKind.AGENCY, agency).isEmpty()) {
            throw new Refused("work.report.refusal.locked");
        }
    }

    LocalDate today() {
        return refusals.today();
    }

    boolean isLocked(ReportingRound round) {
        return round.isLockedOn(today());
    }

    /** One paragraph with what the records say beside it. */
    ReportView.Shown shown(Opened opened, long paragraph) {
        Paragraph found = paragraphs.find(opened.report().id(), paragraph).orElseThrow(NotFound::new);
        return parts.shown(opened.report(), opened.round(), found);
    }

    @Nullable
    Paragraph paragraph(Report report, @Nullable Long id) {
        return id == null ? null : paragraphs.find(report.id(), id).orElse(null);
    }

    /** What was issued is every member's to read. */
    static boolean mayRead(Visitor visitor, Report report) {
        return report.state() == ReportState.ISSUED
                || May.act(visitor, Deed.READ_REPORT, report.consolidated() ? null : report.agency());
    }

    private static boolean mayWrite(Visitor visitor, Report report) {
        return report.consolidated()
                ? May.act(visitor, Deed.CONSOLIDATE, report.agency())
                : May.act(visitor, Deed.WRITE_REPORT, report.agency());
    }

    /** The activities that a text tells of, by paragraph or by figure. */
    static Set<Long> told(Map<Long, List<Paragraph>> text, Bindings bindings, Section section) {
        Set<Long> told = new HashSet<>();
        text.values().stream().flatMap(List::stream).forEach(paragraph -> {
            if (paragraph.activity() != null) {
                told.add(paragraph.activity());
            }
            paragraph.marked().figures().stream()
                    .map(piece -> java.util.Objects.requireNonNull(piece.bound()))
                    .filter(bound -> bound.startsWith("f"))
                    .flatMap(bound -> bindings.behind(bound, section).stream())
                    .forEach(activity -> told.add(activity.id()));
        });
        return told;
    }
}
