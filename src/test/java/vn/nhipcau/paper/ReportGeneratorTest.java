package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.paper.FieldComparison.Finding;
import vn.nhipcau.paper.FieldComparison.Outcome;

/** Drawn reports; the seed of each difference is named. */
class ReportGeneratorTest {
    private static final int PAPERS = 120;
    private static final double ENOUGH = 0.98;
    private static final JsonMapper JSON = new JsonMapper();
    private static final KnownAgencies AGENCIES = KnownAgencies.general();

    private static List<Finding> findings(GeneratedReport report) {
        SourceText source = PaperFile.read(report.fileName(), report.bytes());
        return PaperFields.compared(report.answer(), JSON.readTree(ReportJson.of(ReportReader.read(source, AGENCIES))));
    }

    @Test
    void cleanPapersReadWhole() {
        List<String> differences = new ArrayList<>();
        LongStream.range(0, PAPERS)
                .mapToObj(ReportGenerator::report)
                .filter(report -> !report.noisy())
                .forEach(report -> findings(report).stream()
                        .filter(finding -> finding.outcome() != Outcome.RIGHT)
                        .forEach(finding -> differences.add(report.fileName() + " " + finding)));
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void everyFieldOfNoisyPapersIsNearlyAlwaysRight() {
        FieldScores scores = new FieldScores();
        LongStream.range(0, PAPERS)
                .mapToObj(ReportGenerator::report)
                .filter(GeneratedReport::noisy)
                .forEach(report -> scores.add(findings(report)));
        List<Executable> fields = new ArrayList<>();
        scores.byField().forEach((field, score) -> {
            fields.add(() -> assertTrue(score.precision() >= ENOUGH, () -> field + " precision " + score));
            fields.add(() -> assertTrue(score.recall() >= ENOUGH, () -> field + " recall " + score));
        });
        assertAll(scores.table(), fields);
    }
}
