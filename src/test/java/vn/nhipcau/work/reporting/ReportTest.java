package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.OnPaper.DUE;
import static vn.nhipcau.work.reporting.OnPaper.LOCKS;
import static vn.nhipcau.work.reporting.OnPaper.OPENS;
import static vn.nhipcau.work.reporting.OnPaper.ROUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why something is not done to a report now. */
class ReportTest {
    private static final long WRITER = 11;
    private static final long SUBMITTER = 12;
    private static final long ANOTHER = 13;

    private static final Report DRAFT = OnPaper.report(ReportKind.AGENCY, ReportState.DRAFT, null);
    private static final Report SUBMITTED = OnPaper.report(ReportKind.AGENCY, ReportState.SUBMITTED, SUBMITTER);
    private static final Report RETURNED = OnPaper.report(ReportKind.AGENCY, ReportState.RETURNED, SUBMITTER);
    private static final Report TOGETHER = OnPaper.report(ReportKind.CONSOLIDATED, ReportState.DRAFT, null);

    private static List<String> submits(Report report, LocalDate today, boolean written) {
        return report.refusals(ReportMove.SUBMIT, WRITER, Set.of(WRITER), ROUND, today, written);
    }

    private static List<String> accepts(Report report, long member) {
        return report.refusals(ReportMove.ACCEPT, member, Set.of(WRITER), ROUND, DUE, true);
    }

    @Test
    void isSubmittedFromTheFirstDayOfTheWindowToTheLast() {
        assertThat(submits(DRAFT, OPENS.minusDays(1), true)).containsExactly("work.report.refusal.early");
        assertThat(submits(DRAFT, OPENS, true)).isEmpty();
        assertThat(submits(DRAFT, DUE.plusDays(1), true))
                .as("late, but not too late")
                .isEmpty();
        assertThat(submits(DRAFT, LOCKS, true)).isEmpty();
        assertThat(submits(RETURNED, LOCKS, true)).isEmpty();
        assertThat(submits(DRAFT, LOCKS.plusDays(1), true)).containsExactly("work.report.refusal.locked");
    }

    @Test
    void withoutAWordItIsNotSubmitted() {
        assertThat(submits(DRAFT, DUE, false)).containsExactly("work.report.refusal.empty");
    }

    @Test
    void everyReasonIsSaid() {
        assertThat(submits(SUBMITTED, LOCKS.plusDays(1), false))
                .containsExactly(
                        "work.report.refusal.state", "work.report.refusal.locked", "work.report.refusal.empty");
    }

    @Test
    void nobodyAcceptsWhatHeOrSheWroteOrSubmitted() {
        assertThat(accepts(SUBMITTED, WRITER)).containsExactly("work.report.refusal.ownHand");
        assertThat(accepts(SUBMITTED, SUBMITTER)).containsExactly("work.report.refusal.ownHand");
        assertThat(accepts(SUBMITTED, ANOTHER)).isEmpty();
    }

    @Test
    void onlyWhatIsSubmittedIsAcceptedOrReturned() {
        assertThat(accepts(DRAFT, ANOTHER)).containsExactly("work.report.refusal.state");
        assertThat(accepts(RETURNED, ANOTHER)).containsExactly("work.report.refusal.state");
        assertThat(DRAFT.refusals(ReportMove.RETURN, ANOTHER, Set.of(), ROUND, DUE, true))
                .containsExactly("work.report.refusal.state");
        assertThat(SUBMITTED.refusals(ReportMove.RETURN, SUBMITTER, Set.of(), ROUND, LOCKS.plusDays(9), true))
                .as("also by one's own hand, also when the round is locked")
                .isEmpty();
    }

    @Test
    void consolidatedReportIsIssuedOnceItHasText() {
        assertThat(TOGETHER.refusals(ReportMove.ISSUE, WRITER, Set.of(WRITER), ROUND, LOCKS.plusDays(40), true))
                .as("whoever wrote it, whenever")
                .isEmpty();
        assertThat(TOGETHER.refusals(ReportMove.ISSUE, WRITER, Set.of(), ROUND, DUE, false))
                .containsExactly("work.report.refusal.empty");
        assertThat(DRAFT.refusals(ReportMove.ISSUE, WRITER, Set.of(), ROUND, DUE, true))
                .as("an agency's own is not issued here")
                .containsExactly("work.report.refusal.state");
        assertThat(TOGETHER.refusals(ReportMove.SUBMIT, WRITER, Set.of(), ROUND, DUE, true))
                .containsExactly("work.report.refusal.state");
    }
}
