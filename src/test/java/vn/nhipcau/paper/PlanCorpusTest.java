package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.JsonNode;
import vn.nhipcau.paper.FieldComparison.Finding;
import vn.nhipcau.paper.FieldComparison.Outcome;
import vn.nhipcau.paper.PlanCorpus.Paper;

/**
 * Clean papers read whole; noisy ones nearly so, each field by itself over all of them.
 *
 * <p>A wrong answer is announced when the reader has a doubt about it: a problem with the number of the task that concerns the
 * field (a time: {@code time.missing}, {@code date.impossible}; a role: {@code lead.missing}, {@code coordinator.missing},
 * {@code agency.unknown}). A field of a task that is wrong or invented without one is wrong unannounced, so is every such field
 * outside of tasks. What is missing counts for the recall alone. Honest are the problems that the answer by hand has too.
 */
class PlanCorpusTest {
    private static final double ENOUGH = 0.98;

    private static final Map<String, Set<String>> CONCERNS = Map.of(
            "tasks.timeFrame", Set.of("time.missing", "date.impossible"),
            "tasks.roles", Set.of("lead.missing", "coordinator.missing", "agency.unknown"));

    @TestFactory
    Stream<DynamicTest> cleanPapersReadWhole() {
        return PlanCorpus.papers(false).stream()
                .map(paper -> DynamicTest.dynamicTest(paper.name(), () -> {
                    List<String> differences = paper.findings().stream()
                            .filter(finding -> finding.outcome() != Outcome.RIGHT)
                            .map(Finding::toString)
                            .toList();
                    assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
                }));
    }

    @Test
    void everyFieldOfNoisyPapersIsNearlyAlwaysRight() {
        FieldScores scores = new FieldScores();
        PlanCorpus.papers(true).forEach(paper -> scores.add(paper.findings()));
        List<Executable> fields = new ArrayList<>();
        scores.byField().forEach((field, score) -> {
            fields.add(() -> assertTrue(score.precision() >= ENOUGH, () -> field + " precision " + score));
            fields.add(() -> assertTrue(score.recall() >= ENOUGH, () -> field + " recall " + score));
        });
        assertAll(scores.table(), fields);
    }

    @Test
    void readerDoubtsMoreOftenThanItErrs() {
        long unannounced = 0;
        long honest = 0;
        for (Paper paper : PlanCorpus.papers(true)) {
            JsonNode read = paper.read();
            List<Finding> findings = FieldComparison.of(paper.answer(), read);
            unannounced += findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.WRONG || finding.outcome() == Outcome.INVENTED)
                    .filter(finding -> !finding.field().equals("problems") && !isAnnounced(finding, read))
                    .count();
            honest += findings.stream()
                    .filter(finding -> finding.field().equals("problems") && finding.outcome() == Outcome.RIGHT)
                    .count();
        }
        long wrong = unannounced;
        long doubts = honest;
        assertTrue(wrong < doubts, () -> wrong + " wrong unannounced, " + doubts + " doubts");
    }

    private static boolean isAnnounced(Finding finding, JsonNode read) {
        JsonNode task = finding.entry() < 0 ? null : read.path("tasks").path(finding.entry());
        Set<String> codes = CONCERNS.entrySet().stream()
                .filter(concern -> finding.field().startsWith(concern.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
        return task != null
                && read.path("problems")
                        .valueStream()
                        .anyMatch(problem -> problem.path("task").equals(task.path("number"))
                                && codes.contains(problem.path("code").asString()));
    }

    @Test
    void corpusIsAsLargeAsItIsSaidToBe() {
        assertEquals(32, PlanCorpus.papers(false).size());
        assertEquals(10, PlanCorpus.papers(true).size());
    }
}
