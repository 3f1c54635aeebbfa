package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import vn.nhipcau.paper.FieldComparison.Finding;
import vn.nhipcau.paper.FieldComparison.Outcome;
import vn.nhipcau.paper.ReportCorpus.Paper;

/** Reports and citing papers with answers written by hand, by someone who did not know the reader: see the READMEs beside them. */
class ReadingCorpusTest {
    private static final double GOAL = 0.98;

    private static List<Paper> papers(boolean noisy) {
        return Stream.of("reports", "references")
                .flatMap(folder -> ReportCorpus.papers(folder, noisy).stream())
                .toList();
    }

    private static String differences(Paper paper) {
        return paper.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.RIGHT)
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> cleanPapersReadAsTheirAnswers() {
        return papers(false).stream()
                .map(paper -> DynamicTest.dynamicTest(paper.name(), () -> assertEquals("", differences(paper))));
    }

    @Test
    void realReportsReadAsTheirAnswers() {
        List<Paper> real = ReportCorpus.real();
        assumeTrue(!real.isEmpty(), "left out: the real reports, not found in NHIPCAU_DOCUMENTS");
        assertAll(real.stream().map(paper -> () -> assertEquals("", differences(paper))));
    }

    /** A reader that is not sure says so: what it says wrongly is rarer than what it leaves open. */
    @Test
    void wrongAnswersAreRarerThanProblems() {
        long wrong = 0;
        int problems = 0;
        for (boolean noisy : new boolean[] {false, true}) {
            for (Paper paper : papers(noisy)) {
                wrong += paper.findings().stream()
                        .filter(one -> one.outcome() == Outcome.WRONG || one.outcome() == Outcome.INVENTED)
                        .count();
                problems += ReportCorpus.problems(paper.read());
            }
        }
        assertTrue(wrong < problems, wrong + " wrong answers, " + problems + " problems");
    }

    @Test
    void eachFieldOfNoisyPapersIsNearlyAlwaysRight() {
        FieldScores scores = new FieldScores();
        papers(true).forEach(paper -> scores.add(paper.findings()));
        List<Executable> fields = new ArrayList<>();
        scores.byField().forEach((field, score) -> {
            fields.add(() -> assertTrue(score.precision() >= GOAL, () -> field + " precision " + score));
            fields.add(() -> assertTrue(score.recall() >= GOAL, () -> field + " recall " + score));
        });
        assertAll(scores.table(), fields);
    }
}
