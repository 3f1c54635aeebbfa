package vn.nhipcau.library.segments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a change of the original does to translations, over some hundred edits; {@code ./bench library stale} makes 10,000. */
class StaleLawTest {
    private static final int EDITS = 400;

    @Test
    void exactlyTheTouchedSentencesAreOvertaken() {
        long seed = System.nanoTime();
        StaleLaw.Outcome outcome = StaleLaw.of(seed, EDITS);
        assertThat(outcome.missed).as("seed %d: overtaken and not told", seed).isEmpty();
        assertThat(outcome.wronged)
                .as("seed %d: true and called overtaken", seed)
                .isEmpty();
        assertThat(outcome.sentences).isGreaterThan(EDITS);
        assertThat(outcome.overtaken).as("shown beside the old").isGreaterThan(outcome.anew);
    }
}
