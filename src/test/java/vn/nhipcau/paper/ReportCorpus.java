package vn.nhipcau.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nhipcau.paper.FieldComparison.Finding;

/** Reports and citing papers with answers by hand: invented ones, and the real ones where their folder is. */
public final class ReportCorpus {
    private static final Path PAPERS = Path.of("src/test/resources/papers");
    private static final String ANSWER = ".expected.json";
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (clean|noisy) \\|.*");
    private static final JsonMapper JSON = new JsonMapper();

    /** Sentences of real papers stay outside the project. */
    private static final int MOST_WORDS = 8;

    private ReportCorpus() {}

    /**
     * A paper and what is in it.
     *
     * @param report read whole, else only for what it cites
     */
    public record Paper(Path file, Path expected, boolean report) {
        public String name() {
            return file.getFileName().toString();
        }

        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public JsonNode answer() {
            return JSON.readTree(text(expected));
        }

        /** What the reader makes of it. */
        public JsonNode read() {
            SourceText source = PaperFile.read(name(), bytes());
            KnownAgencies known = KnownAgencies.general();
            return JSON.readTree(
                    report
                            ? ReportJson.of(ReportReader.read(source, known))
                            : CitedJson.of(ReferenceReader.read(source, known)));
        }

        public List<Finding> findings() {
            JsonNode answer = answer();
            return isReal() ? PaperFields.compared(answer, shortened(read())) : PaperFields.compared(answer, read());
        }

        private boolean isReal() {
            return !file.startsWith(PAPERS);
        }
    }

    /** Those of {@code reports} or {@code references}. */
    public static List<Paper> papers(String folder, boolean noisy) {
        Path papers = PAPERS.resolve(folder);
        return text(papers.resolve("README.md"))
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches() && row.group(2).equals(noisy ? "noisy" : "clean"))
                .map(row -> paper(papers.resolve(row.group(1)), papers, folder.equals("reports")))
                .toList();
    }

    /** The real reports, those of them that are there. */
    public static List<Paper> real() {
        Path documents =
                Path.of(Optional.ofNullable(System.getenv("NHIPCAU_DOCUMENTS")).orElse("../shared/documents"));
        return Stream.of("report-quang-binh-2017.txt", "report-quang-tri-2021.txt")
                .map(documents::resolve)
                .filter(Files::exists)
                .map(file -> paper(file, PAPERS.resolve("reports/real"), true))
                .toList();
    }

    private static Paper paper(Path file, Path answers, boolean report) {
        String name = file.getFileName().toString();
        return new Paper(file, answers.resolve(name.substring(0, name.lastIndexOf('.')) + ANSWER), report);
    }

    /** Of what was left unclear. */
    public static int problems(JsonNode read) {
        JsonNode references = read.isArray() ? read : read.path("references");
        return read.path("problems").size()
                + references
                        .valueStream()
                        .mapToInt(document -> document.path("problems").size())
                        .sum();
    }

    /** Long texts by their first and last three words and their number. */
    private static JsonNode shortened(JsonNode node) {
        if (node.isArray()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> all.add(shortened(one)));
            return all;
        }
        if (node.isObject()) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            node.propertyNames().forEach(key -> all.set(key, shortened(node.get(key))));
            return all;
        }
        String[] words = node.isString() ? node.asString().split(" ", -1) : new String[0];
        int last = words.length;
        return last <= MOST_WORDS
                ? node
                : JsonNodeFactory.instance.stringNode(String.join(" ", words[0], words[1], words[2], "…") + " "
                        + String.join(" ", words[last - 3], words[last - 2], words[last - 1]) + " (" + last + ")");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
