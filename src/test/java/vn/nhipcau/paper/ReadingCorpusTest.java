package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports and citing papers with answers written by hand, by someone who did not know the reader: see the READMEs beside them. */
class ReadingCorpusTest {
    private static final Path PAPERS = Path.of("src/test/resources/papers");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (clean|noisy) \\|.*");
    private static final JsonMapper JSON = new JsonMapper();
    private static final double GOAL = 0.98;

    private record Paper(String folder, String name, boolean clean) {
        Path file() {
            return PAPERS.resolve(folder).resolve(name);
        }

        PaperFacts expected() {
            String answer = name.substring(0, name.lastIndexOf('.')) + ".expected.json";
            return facts(readString(file().resolveSibling(answer)));
        }

        int problems() {
            SourceText source = PaperFile.read(name, bytes(file()));
            ReportPaper report = ReportReader.read(source, KnownAgencies.general());
            return report.problems().size()
                    + report.references().stream()
                            .mapToInt(document -> document.problems().size())
                            .sum();
        }

        PaperFacts read() {
            SourceText source = PaperFile.read(name, bytes(file()));
            KnownAgencies known = KnownAgencies.general();
            return facts(
                    folder.equals("reports")
                            ? ReportJson.of(ReportReader.read(source, known))
                            : CitedJson.of(ReferenceReader.read(source, known)));
        }
    }

    private static PaperFacts facts(String answer) {
        JsonNode json = JSON.readTree(answer);
        return PaperFacts.of(json);
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Paper> papers(boolean clean) {
        return Stream.of("reports", "references")
                .flatMap(folder -> readString(PAPERS.resolve(folder).resolve("README.md"))
                        .lines()
                        .map(ROW::matcher)
                        .filter(Matcher::matches)
                        .map(row -> new Paper(folder, row.group(1), row.group(2).equals("clean"))))
                .filter(paper -> paper.clean() == clean)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> cleanPapersReadAsTheirAnswers() {
        return papers(true).stream()
                .map(paper -> DynamicTest.dynamicTest(paper.name(), () -> {
                    PaperFacts expected = paper.expected();
                    PaperFacts read = paper.read();
                    List<String> differences = new ArrayList<>();
                    expected.without(read).forEach(fact -> differences.add("not read:  " + fact));
                    read.without(expected).forEach(fact -> differences.add("not there: " + fact));
                    assertEquals("", String.join("\n", differences));
                }));
    }

    /** A reader that is not sure says so: what it says wrongly is rarer than what it leaves open. */
    @Test
    void wrongAnswersAreRarerThanProblems() {
        int wrong = 0;
        int problems = 0;
        for (boolean clean : new boolean[] {true, false}) {
            for (Paper paper : papers(clean)) {
                wrong += paper.read().without(paper.expected()).size();
                problems += paper.problems();
            }
        }
        assertTrue(wrong < problems, wrong + " wrong answers, " + problems + " problems");
    }

    /** Facts of one field in all noisy papers. */
    private static final class Field {
        private int expected;
        private int read;
        private int missed;
        private int wrong;

        double recall() {
            return expected == 0 ? 1 : (expected - missed) / (double) expected;
        }

        double precision() {
            return read == 0 ? 1 : (read - wrong) / (double) read;
        }
    }

    @Test
    void eachFieldOfNoisyPapersIsNearlyAlwaysRight() {
        Map<String, Field> fields = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (Paper paper : papers(false)) {
            PaperFacts expected = paper.expected();
            PaperFacts read = paper.read();
            expected.byField().forEach((name, facts) -> field(fields, name).expected += facts.size());
            read.byField().forEach((name, facts) -> field(fields, name).read += facts.size());
            for (String fact : expected.without(read)) {
                field(fields, fact).missed++;
                differences.add(paper.name() + " not read:  " + fact);
            }
            for (String fact : read.without(expected)) {
                field(fields, fact).wrong++;
                differences.add(paper.name() + " not there: " + fact);
            }
        }
        List<String> below = new ArrayList<>();
        fields.forEach((name, field) -> {
            if (field.recall() < GOAL || field.precision() < GOAL) {
                below.add(String.format(
                        Locale.ROOT, "%s: recall %.3f, precision %.3f", name, field.recall(), field.precision()));
            }
        });
        assertEquals("", String.join("\n", below), () -> String.join("\n", differences));
    }

    private static Field field(Map<String, Field> fields, String fact) {
        return fields.computeIfAbsent(fact.replaceFirst(" \\|.*", ""), name -> new Field());
    }
}
