package vn.nhipcau.work.reporting;

import static vn.nhipcau.work.reporting.ReportHand.CONSOLIDATOR;
import static vn.nhipcau.work.reporting.ReportHand.JUDGE;
import static vn.nhipcau.work.reporting.ReportHand.WRITER;
import static vn.nhipcau.work.reporting.ReportKind.AGENCY;
import static vn.nhipcau.work.reporting.ReportKind.CONSOLIDATED;
import static vn.nhipcau.work.reporting.ReportMove.ACCEPT;
import static vn.nhipcau.work.reporting.ReportMove.BEGIN;
import static vn.nhipcau.work.reporting.ReportMove.ISSUE;
import static vn.nhipcau.work.reporting.ReportMove.REOPEN;
import static vn.nhipcau.work.reporting.ReportMove.RETURN;
import static vn.nhipcau.work.reporting.ReportMove.SUBMIT;
import static vn.nhipcau.work.reporting.ReportMove.TAKE_BACK;
import static vn.nhipcau.work.reporting.ReportMove.UNDO_RETURN;
import static vn.nhipcau.work.reporting.ReportRule.BEFORE_ISSUE;
import static vn.nhipcau.work.reporting.ReportRule.BY_OTHER_HAND;
import static vn.nhipcau.work.reporting.ReportRule.SINCE_OPENING;
import static vn.nhipcau.work.reporting.ReportRule.UNCHANGED_SINCE;
import static vn.nhipcau.work.reporting.ReportRule.UNTIL_LOCK;
import static vn.nhipcau.work.reporting.ReportRule.WITH_REASON;
import static vn.nhipcau.work.reporting.ReportRule.WITH_TEXT;
import static vn.nhipcau.work.reporting.ReportState.ACCEPTED;
import static vn.nhipcau.work.reporting.ReportState.DRAFT;
import static vn.nhipcau.work.reporting.ReportState.ISSUED;
import static vn.nhipcau.work.reporting.ReportState.REOPENED;
import static vn.nhipcau.work.reporting.ReportState.RETURNED;
import static vn.nhipcau.work.reporting.ReportState.SUBMITTED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The life of a report as one table. What is not in it is not done: states, buttons, refusals and the page that tells
 * people all read it here. An issued report has no way back: what was issued is mended by another paper.
 */
public final class ReportLife {
    /** Taking a submission back leads to where it came from. */
    private static final @Nullable ReportState BACK = null;

    /** Which report, what is done, whereto, by whom, from where, and what must hold besides. */
    private static final List<Step> TABLE = List.of(
            row(AGENCY, BEGIN, DRAFT, WRITER, from(), UNTIL_LOCK),
            row(
                    AGENCY,
                    SUBMIT,
                    SUBMITTED,
                    WRITER,
                    from(DRAFT, RETURNED, REOPENED),
                    SINCE_OPENING,
                    UNTIL_LOCK,
                    WITH_TEXT),
            row(AGENCY, TAKE_BACK, BACK, WRITER, from(SUBMITTED), UNTIL_LOCK),
            row(AGENCY, RETURN, RETURNED, JUDGE, from(SUBMITTED), WITH_REASON),
            row(AGENCY, UNDO_RETURN, SUBMITTED, JUDGE, from(RETURNED), UNCHANGED_SINCE),
            row(AGENCY, ACCEPT, ACCEPTED, JUDGE, from(SUBMITTED), BY_OTHER_HAND),
            row(AGENCY, REOPEN, REOPENED, JUDGE, from(ACCEPTED), WITH_REASON, BEFORE_ISSUE),
            row(CONSOLIDATED, BEGIN, DRAFT, CONSOLIDATOR, from()),
            row(CONSOLIDATED, ISSUE, ISSUED, CONSOLIDATOR, from(DRAFT), WITH_TEXT));

    private ReportLife() {}

    /**
     * One row.
     *
     * @param to the state that it leads to, null for the one that the undone move came from
     * @param from the states in which it is done; none where there is no report yet
     */
    public record Step(
            ReportKind kind,
            ReportMove move,
            @Nullable ReportState to,
            ReportHand by,
            List<ReportState> from,
            List<ReportRule> rules) {
        boolean needs(ReportRule rule) {
            return rules.contains(rule);
        }

        /** The move that takes this one back, where there is one. */
        public Optional<ReportMove> undoneBy() {
            return TABLE.stream()
                    .filter(step -> step.kind() == kind)
                    .map(Step::move)
                    .filter(other -> other.undoes() == move)
                    .findFirst();
        }
    }

    private static Step row(
            ReportKind kind,
            ReportMove move,
            @Nullable ReportState to,
            ReportHand by,
            List<ReportState> from,
            ReportRule... rules) {
        return new Step(kind, move, to, by, from, List.of(rules));
    }

    private static List<ReportState> from(ReportState... states) {
        return List.of(states);
    }

    /** All of it, for those who read it. */
    public static List<Step> table() {
        return TABLE;
    }

    /** A move of such a report; nothing where it knows none. */
    static Optional<Step> step(ReportKind kind, ReportMove move) {
        return TABLE.stream()
                .filter(step -> step.kind() == kind && step.move() == move)
                .findFirst();
    }

    /** What can be done to such a report in a state. */
    static List<Step> from(ReportKind kind, ReportState state) {
        return TABLE.stream()
                .filter(step -> step.kind() == kind && step.from().contains(state))
                .toList();
    }

    /** Which move led from one state to another. */
    static Optional<ReportMove> between(ReportState before, ReportState after, boolean undoing) {
        return TABLE.stream()
                .filter(step -> (step.move().undoes() != null) == undoing)
                .filter(step -> step.from().contains(before) && (step.to() == null || step.to() == after))
                .map(Step::move)
                .findFirst();
    }
}
