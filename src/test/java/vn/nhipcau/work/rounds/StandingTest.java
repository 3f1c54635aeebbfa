package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.rounds.Standing.ACCEPTED;
import static vn.nhipcau.work.rounds.Standing.DRAFT;
import static vn.nhipcau.work.rounds.Standing.NOT_BEGUN;
import static vn.nhipcau.work.rounds.Standing.OVERDUE;
import static vn.nhipcau.work.rounds.Standing.RETURNED;
import static vn.nhipcau.work.rounds.Standing.SUBMITTED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an agency stands: by its report, by whether it filed, by whether the due day is over. */
class StandingTest {
    @ParameterizedTest(name = "{0}, filed {1}, over {2}: {3}")
    @CsvSource(textBlock = """
            ,          false, false, NOT_BEGUN
            ,          false, true,  OVERDUE
            DRAFT,     false, false, DRAFT
            DRAFT,     false, true,  OVERDUE
            DRAFT,     true,  true,  DRAFT
            SUBMITTED, true,  false, SUBMITTED
            SUBMITTED, true,  true,  SUBMITTED
            RETURNED,  true,  false, RETURNED
            RETURNED,  true,  true,  RETURNED
            REOPENED,  true,  false, DRAFT
            REOPENED,  true,  true,  DRAFT
            ACCEPTED,  true,  false, ACCEPTED
            ACCEPTED,  true,  true,  ACCEPTED
            """)
    void isComputed(@Nullable String state, boolean filed, boolean dueIsOver, Standing standing) {
        assertThat(Standing.of(state, filed, dueIsOver)).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} is drawn as {1}")
    @CsvSource({"ACCEPTED, ok", "SUBMITTED, sent", "RETURNED, back", "DRAFT, draft", "NOT_BEGUN, none", "OVERDUE, late"
    })
    void hasASilhouette(Standing standing, String shape) {
        assertThat(standing.shape()).isEqualTo(shape);
        assertThat(Standing.values()).containsExactly(ACCEPTED, SUBMITTED, RETURNED, DRAFT, NOT_BEGUN, OVERDUE);
    }
}
