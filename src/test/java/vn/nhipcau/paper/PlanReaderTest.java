package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Plans with hand-written answers: see the README beside them. */
class PlanReaderTest {
    private static final Path PAPERS = Path.of("src/test/resources/papers/plan");
    private static final String ANSWER = ".expected.json";
    /** Refused, as it may be: see {@link PlanReadCommandTest}. */
    private static final String OLD_CODE = "windows-1258.txt";

    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> inventedPlansReadAsTheirAnswers() throws IOException {
        return Stream.of(PAPERS, PAPERS.resolve("hostile"))
                .flatMap(PlanReaderTest::files)
                .filter(file ->
                        !file.toString().endsWith(".json") && !file.toString().endsWith("README.md"))
                .filter(file -> Files.exists(answer(file)) && !file.endsWith(OLD_CODE))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> readsAs(file, answer(file))));
    }

    @Test
    void realPlanReadsAsItsAnswer() {
        Path documents =
                Path.of(Optional.ofNullable(System.getenv("NHIPCAU_DOCUMENTS")).orElse("../shared/documents"));
        Path plan = documents.resolve("plan-quang-tri-2022.txt");
        assumeTrue(Files.exists(plan), "left out: the real plan plan-quang-tri-2022.txt, not found in " + documents);
        readsAs(plan, PAPERS.resolve("quang-tri-2022" + ANSWER));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path answer(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ANSWER);
    }

    private static void readsAs(Path file, Path answer) {
        try {
            SourceText source = PaperFile.read(file.toString(), Files.readAllBytes(file));
            String read = PlanJson.of(PlanReader.read(source, KnownAgencies.general()));
            var differences = PlanDifferences.between(JSON.readTree(Files.readString(answer)), JSON.readTree(read));
            assertEquals("", String.join("\n", differences));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
