package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.paper.FieldComparison.Finding;
import vn.nhipcau.paper.FieldComparison.Outcome;

/** Drawn plans of provinces that no map shows; the seed of each difference is named. */
class PlanGeneratorTest {
    private static final int PAPERS = 300;
    private static final double ENOUGH = 0.98;
    private static final JsonMapper JSON = new JsonMapper();
    private static final KnownAgencies AGENCIES = KnownAgencies.general();

    private static List<Finding> findings(GeneratedPlan plan) {
        SourceText source = PaperFile.read(plan.fileName(), plan.bytes());
        JsonNode read = JSON.readTree(PlanJson.of(PlanReader.read(source, AGENCIES)));
        return FieldComparison.of(plan.answer(), read);
    }

    @Test
    void cleanPapersReadWhole() {
        List<String> differences = new ArrayList<>();
        LongStream.range(0, PAPERS)
                .mapToObj(PlanGenerator::plan)
                .filter(plan -> !plan.noisy())
                .forEach(plan -> findings(plan).stream()
                        .filter(finding -> finding.outcome() != Outcome.RIGHT)
                        .forEach(finding -> differences.add(plan.fileName() + " " + finding)));
        assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
    }

    @Test
    void everyFieldOfNoisyPapersIsNearlyAlwaysRight() {
        FieldScores scores = new FieldScores();
        LongStream.range(0, PAPERS)
                .mapToObj(PlanGenerator::plan)
                .filter(GeneratedPlan::noisy)
                .forEach(plan -> scores.add(findings(plan)));
        List<Executable> fields = new ArrayList<>();
        scores.byField().forEach((field, score) -> {
            fields.add(() -> assertTrue(score.precision() >= ENOUGH, () -> field + " precision " + score));
            fields.add(() -> assertTrue(score.recall() >= ENOUGH, () -> field + " recall " + score));
        });
        assertAll(scores.table(), fields);
    }
}
