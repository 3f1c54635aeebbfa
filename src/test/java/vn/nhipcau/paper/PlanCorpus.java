package vn.nhipcau.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.paper.FieldComparison.Finding;

/**
 * The invented plans with answers by hand: those of {@code papers/plan}, and those of {@code papers/plans40}, whose README says
 * which of them are noisy. The former are read whole since long: none of them counts as noisy.
 */
public final class PlanCorpus {
    private static final Path PAPERS = Path.of("src/test/resources/papers");
    private static final String ANSWER = ".expected.json";
    private static final JsonMapper JSON = new JsonMapper();

    private PlanCorpus() {}

    /** A paper and what is in it. */
    public record Paper(Path file, boolean noisy) {
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

        /** What the reader makes of it. */
        public JsonNode read() {
            SourceText source = PaperFile.read(name(), bytes());
            return JSON.readTree(PlanJson.of(PlanReader.read(source, KnownAgencies.general())));
        }

        public JsonNode answer() {
            return JSON.readTree(text(file.resolveSibling(name().replaceFirst("\\.\\w+$", "") + ANSWER)));
        }

        public List<Finding> findings() {
            return FieldComparison.of(answer(), read());
        }
    }

    public static List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (String folder : List.of("plan", "plans40")) {
            String readme = text(PAPERS.resolve(folder).resolve("README.md"));
            for (Path file : files(PAPERS.resolve(folder))) {
                String name = file.getFileName().toString();
                boolean answered = Files.exists(file.resolveSibling(name.replaceFirst("\\.\\w+$", "") + ANSWER));
                if (answered && !name.endsWith(ANSWER)) {
                    boolean noisy = readme.contains("| `" + name + "` | noisy |");
                    papers.add(new Paper(file, noisy));
                }
            }
        }
        papers.sort(Comparator.comparing(Paper::name));
        return papers;
    }

    public static List<Paper> papers(boolean noisy) {
        return papers().stream().filter(paper -> paper.noisy() == noisy).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
