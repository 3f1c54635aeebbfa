package vn.nhipcau.work.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.work.rounds.ReportingRound;

/**
 * One agency's report in a round, or the consolidated one.
 *
 * @param agencyName as it was when the round was due
 * @param filedAt when it was submitted for the first time, a submission taken back not counted: that decides whether it
 *     was late
 * @param submittedBy member, null before it was submitted
 * @param number of the signed paper, null where none was entered
 * @param issuedFile SHA-256 of the bytes that were issued
 */
public record Report(
        long id,
        long round,
        long agency,
        String agencyName,
        ReportKind kind,
        ReportState state,
        Instant begunAt,
        Instant changedAt,
        @Nullable Instant filedAt,
        @Nullable Instant submittedAt,
        @Nullable Long submittedBy,
        @Nullable Instant acceptedAt,
        @Nullable Integer number,
        @Nullable LocalDate signedOn,
        @Nullable String signedFile,
        @Nullable String signedName,
        @Nullable Instant issuedAt,
        @Nullable String issuedFile,
        int version) {

    /**
     * Why a move is not done now, as keys of words; empty where it may be done.
     *
     * @param member who would do it
     * @param editors who have put a hand to the text
     * @param written whether any section has text
     */
    public List<String> refusals(
            ReportMove move, long member, Set<Long> editors, ReportingRound in, LocalDate today, boolean written) {
        List<String> reasons = new ArrayList<>();
        if (state.after(move, kind, state).isEmpty()) {
            reasons.add("work.report.refusal.state");
        }
        List<ReportRule> rules =
                ReportLife.step(kind, move).map(ReportLife.Step::rules).orElse(List.of());
        if (rules.contains(ReportRule.SINCE_OPENING) && today.isBefore(in.opens())) {
            reasons.add("work.report.refusal.early");
        }
        if (rules.contains(ReportRule.UNTIL_LOCK) && in.isLockedOn(today)) {
            reasons.add("work.report.refusal.locked");
        }
        if (rules.contains(ReportRule.WITH_TEXT) && !written) {
            reasons.add("work.report.refusal.empty");
        }
        if (rules.contains(ReportRule.BY_OTHER_HAND) && isByHandOf(member, editors)) {
            reasons.add("work.report.refusal.ownHand");
        }
        return reasons;
    }

    /** Whether this member edited or submitted it. Such a one cannot accept it. */
    public boolean isByHandOf(long member, Set<Long> editors) {
        return editors.contains(member) || (submittedBy != null && submittedBy == member);
    }

    /** Whether it was first submitted after the due day was over. */
    public boolean isLate(ReportingRound in) {
        return filedAt != null && Text.day(filedAt).isAfter(in.due());
    }

    public boolean consolidated() {
        return kind == ReportKind.CONSOLIDATED;
    }

    /** Where its page is. */
    public String address() {
        return (consolidated() ? "/consolidated/" : "/reports/") + id;
    }

    /** Where its parts are: paragraphs, figures, paper. */
    public String path() {
        return "/reports/" + id;
    }
}
