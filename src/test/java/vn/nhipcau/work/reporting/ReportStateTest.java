package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.ReportKind.AGENCY;
import static vn.nhipcau.work.reporting.ReportKind.CONSOLIDATED;
import static vn.nhipcau.work.reporting.ReportState.ACCEPTED;
import static vn.nhipcau.work.reporting.ReportState.DRAFT;
import static vn.nhipcau.work.reporting.ReportState.ISSUED;
import static vn.nhipcau.work.reporting.ReportState.REOPENED;
import static vn.nhipcau.work.reporting.ReportState.RETURNED;
import static vn.nhipcau.work.reporting.ReportState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Role;

/** The lives of an agency's report and of the consolidated one: every move from every state, by everyone. */
class ReportStateTest {
    private static final Map<ReportKind, Set<String>> LIVES = Map.of(
            AGENCY,
            Set.of(
                    "DRAFT SUBMIT SUBMITTED",
                    "SUBMITTED RETURN RETURNED",
                    "SUBMITTED ACCEPT ACCEPTED",
                    "RETURNED SUBMIT SUBMITTED",
                    "REOPENED SUBMIT SUBMITTED",
                    "RETURNED UNDO_RETURN SUBMITTED",
                    "ACCEPTED REOPEN REOPENED",
                    "SUBMITTED TAKE_BACK DRAFT",
                    "SUBMITTED TAKE_BACK RETURNED",
                    "SUBMITTED TAKE_BACK REOPENED"),
            CONSOLIDATED,
            Set.of("DRAFT ISSUE ISSUED"));

    private static final Map<ReportKind, Set<ReportState>> STATES = Map.of(
            AGENCY,
            EnumSet.of(DRAFT, SUBMITTED, RETURNED, REOPENED, ACCEPTED),
            CONSOLIDATED,
            EnumSet.of(DRAFT, ISSUED));

    /** From where a report may have been submitted. */
    private static final Set<ReportState> WRITTEN = EnumSet.of(DRAFT, RETURNED, REOPENED);

    private static Stream<String> told(ReportState state, ReportMove move, ReportKind kind) {
        return WRITTEN.stream()
                .map(before -> state.after(move, kind, before))
                .flatMap(Optional::stream)
                .map(next -> state + " " + move + " " + next);
    }

    @ParameterizedTest
    @EnumSource
    void noOtherMoveThanThese(ReportKind kind) {
        Set<String> all = STATES.getOrDefault(kind, Set.of()).stream()
                .flatMap(state -> Arrays.stream(ReportMove.values()).flatMap(move -> told(state, move, kind)))
                .collect(Collectors.toSet());
        assertThat(all).isEqualTo(LIVES.get(kind));
    }

    @Test
    void takenBackItIsWhatItWasBefore() {
        for (ReportState before : WRITTEN) {
            assertThat(SUBMITTED.after(ReportMove.TAKE_BACK, AGENCY, before)).contains(before);
            assertThat(SUBMITTED.after(ReportMove.ACCEPT, AGENCY, before)).contains(ACCEPTED);
        }
    }

    @Test
    void everyLifeKeepsToItsStates() {
        STATES.forEach((kind, states) -> {
            Set<ReportState> reached = EnumSet.of(DRAFT);
            for (int step = 0; step < ReportState.values().length; step++) {
                for (ReportState state : EnumSet.copyOf(reached)) {
                    for (ReportMove move : ReportMove.values()) {
                        state.after(move, kind, DRAFT).ifPresent(reached::add);
                    }
                }
            }
            assertThat(reached).as(kind.name()).isEqualTo(states);
        });
    }

    @Test
    void textIsWrittenBeforeItIsFiledAndAfterItCameBack() {
        assertThat(Arrays.stream(ReportState.values()).filter(ReportState::isWritten))
                .containsExactly(DRAFT, RETURNED, REOPENED);
    }

    @Test
    void reopenedLooksLikeADraft() {
        assertThat(REOPENED.shape()).isEqualTo(DRAFT.shape());
    }

    /** Who moves a report of agency 1 in a round that agency 2 leads; each person with the agency he or she works for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BEGIN       | FOCAL_PERSON 1, LEAD_OFFICE 1
            SUBMIT      | FOCAL_PERSON 1, LEAD_OFFICE 1
            TAKE_BACK   | FOCAL_PERSON 1, LEAD_OFFICE 1
            RETURN      | LEAD_OFFICE 1, LEAD_OFFICE 2, LEAD_OFFICE 3, LEADER 2
            UNDO_RETURN | LEAD_OFFICE 1, LEAD_OFFICE 2, LEAD_OFFICE 3, LEADER 2
            ACCEPT      | LEAD_OFFICE 1, LEAD_OFFICE 2, LEAD_OFFICE 3, LEADER 2
            REOPEN      | LEAD_OFFICE 1, LEAD_OFFICE 2, LEAD_OFFICE 3, LEADER 2
            """)
    void onlyTheseMoveAnAgencysReport(ReportMove move, String who) {
        assertThat(movers(AGENCY, move)).containsExactlyInAnyOrderElementsOf(List.of(who.split(", ", -1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"BEGIN", "ISSUE"})
    void onlyTheLeadOfficeMovesTheConsolidatedOne(ReportMove move) {
        assertThat(movers(CONSOLIDATED, move))
                .containsExactlyInAnyOrder("LEAD_OFFICE 1", "LEAD_OFFICE 2", "LEAD_OFFICE 3");
    }

    private static List<String> movers(ReportKind kind, ReportMove move) {
        Report report = OnPaper.reportOf(1, kind);
        ReportHand by = ReportLife.step(kind, move).orElseThrow().by();
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(1, 2, 3).map(agency -> role + " " + agency))
                .filter(who -> by.isOf(visitor(who), report, OnPaper.ROUND))
                .toList();
    }

    private static Visitor visitor(String who) {
        String[] parts = who.split(" ", -1);
        return new Visitor(9, "Người thử", Long.parseLong(parts[1]), "Cơ quan", Set.of(parts[0]), Language.VI);
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY, BEGIN, UNTIL_LOCK",
        "AGENCY, SUBMIT, SINCE_OPENING UNTIL_LOCK WITH_TEXT",
        "AGENCY, TAKE_BACK, UNTIL_LOCK",
        "AGENCY, RETURN, WITH_REASON",
        "AGENCY, UNDO_RETURN, UNCHANGED_SINCE",
        "AGENCY, ACCEPT, BY_OTHER_HAND",
        "AGENCY, REOPEN, WITH_REASON BEFORE_ISSUE",
        "CONSOLIDATED, BEGIN, ''",
        "CONSOLIDATED, ISSUE, WITH_TEXT"
    })
    void everyMoveHasItsConditions(ReportKind kind, ReportMove move, String rules) {
        assertThat(ReportLife.step(kind, move).orElseThrow().rules().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource({"SUBMIT, TAKE_BACK", "RETURN, UNDO_RETURN", "ACCEPT, REOPEN"})
    void theseAreTakenBackByThose(ReportMove move, ReportMove back) {
        assertThat(ReportLife.step(AGENCY, move).orElseThrow().undoneBy()).contains(back);
    }

    @Test
    void whatWasIssuedStays() {
        assertThat(ReportLife.step(CONSOLIDATED, ReportMove.ISSUE).orElseThrow().undoneBy())
                .isEmpty();
        assertThat(ReportLife.from(CONSOLIDATED, ISSUED)).isEmpty();
    }
}
