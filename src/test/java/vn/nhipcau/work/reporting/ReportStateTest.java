package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.ReportKind.AGENCY;
import static vn.nhipcau.work.reporting.ReportKind.CONSOLIDATED;
import static vn.nhipcau.work.reporting.ReportState.ACCEPTED;
import static vn.nhipcau.work.reporting.ReportState.DRAFT;
import static vn.nhipcau.work.reporting.ReportState.ISSUED;
import static vn.nhipcau.work.reporting.ReportState.RETURNED;
import static vn.nhipcau.work.reporting.ReportState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lives of an agency's report and of the consolidated one: every move from every state. */
class ReportStateTest {
    private static final Map<ReportKind, Set<String>> LIVES = Map.of(
            AGENCY,
            Set.of(
                    "DRAFT SUBMIT SUBMITTED",
                    "SUBMITTED RETURN RETURNED",
                    "SUBMITTED ACCEPT ACCEPTED",
                    "RETURNED SUBMIT SUBMITTED"),
            CONSOLIDATED,
            Set.of("DRAFT ISSUE ISSUED"));

    private static final Map<ReportKind, Set<ReportState>> STATES =
            Map.of(AGENCY, EnumSet.of(DRAFT, SUBMITTED, RETURNED, ACCEPTED), CONSOLIDATED, EnumSet.of(DRAFT, ISSUED));

    @Test
    void noOtherMoveThanThese() {
        LIVES.forEach((kind, life) -> STATES.getOrDefault(kind, Set.of())
                .forEach(state -> Arrays.stream(ReportMove.values()).forEach(move -> {
                    Optional<ReportState> next = state.after(move, kind);
                    String told =
                            state + " " + move + " " + next.map(Enum::name).orElse("");
                    assertThat(life.contains(told)).as(kind + ": " + told).isEqualTo(next.isPresent());
                    assertThat(next.isPresent())
                            .as(kind + ": " + state + " " + move)
                            .isEqualTo(life.stream().anyMatch(each -> each.startsWith(state + " " + move + " ")));
                })));
    }

    @Test
    void everyLifeKeepsToItsStates() {
        STATES.forEach((kind, states) -> {
            Set<ReportState> reached = EnumSet.of(DRAFT);
            for (int step = 0; step < ReportState.values().length; step++) {
                for (ReportState state : EnumSet.copyOf(reached)) {
                    for (ReportMove move : ReportMove.values()) {
                        state.after(move, kind).ifPresent(reached::add);
                    }
                }
            }
            assertThat(reached).as(kind.name()).isEqualTo(states);
        });
    }

    @Test
    void textIsWrittenBeforeItIsFiledAndAfterItCameBack() {
        assertThat(Arrays.stream(ReportState.values()).filter(ReportState::isWritten))
                .containsExactly(DRAFT, RETURNED);
    }
}
