package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents say what is true, and no file tells where it was written. */
class DocumentsTest {
    private static final Path MIGRATIONS = Sources.RESOURCES.resolve(Path.of("db", "migration"));

    /** In backquotes or as the target of a link: something with a slash inside, or a file at the root. */
    private static final Pattern NAMED = Pattern.compile("`([^`\\s]+)`|\\]\\(([^)\\s]+)\\)");

    private static final Pattern PATH =
            Pattern.compile("\\.?[\\w.-]+(/[\\w.-]+)+/?|[\\w-]+\\.(md|xml|java|jte|css|js)");

    /** Folders that exist only after a build or a start, or beside the project. */
    private static final Pattern MADE = Pattern.compile("(target|data|frontend/node_modules|(\\.\\./)?shared)(/.*)?");

    /** Somebody's machine, or a server only they can reach. */
    private static final Pattern SOMEBODYS_MACHINE = Pattern.compile(
            "(?<![\\w.}*…])/(work/(main|shared|wt-)|root/|home/[a-z]+/|Users/)|(localhost|127\\.0\\.0\\.1):4\\d{3}\\b");

    @Test
    void everyPathNamedInADocumentExists() throws IOException {
        for (Path document : documents()) {
            assertThat(paths(Sources.read(document))
                            .filter(path ->
                                    !Files.exists(Path.of(path)) && !Files.exists(document.resolveSibling(path))))
                    .as(document.toString())
                    .isEmpty();
        }
    }

    @Test
    void noFileTellsWhereItWasWritten() throws Exception {
        assertThat(tracked()
                        .filter(file -> !file.endsWith("DocumentsTest.java"))
                        .flatMap(file -> SOMEBODYS_MACHINE
                                .matcher(text(file))
                                .results()
                                .map(found -> file + ": " + found.group())))
                .isEmpty();
    }

    @Test
    void migrationsAreNumberedWithoutGapsAndNameTheirRoom() {
        List<String> names = Sources.files(MIGRATIONS, "").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(names)
                .allMatch(name ->
                        name.matches("V\\d{3}__(base|paper|people|work|press|library|portal)(_[a-z_]+)?\\.sql"));
        assertThat(names.stream().map(name -> Integer.valueOf(name.substring(1, 4))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, names.size()).boxed().toList());
    }

    private static List<Path> documents() throws IOException {
        try (var root = Files.list(Path.of(""))) {
            return Stream.of(
                            root.filter(file -> file.toString().endsWith(".md"))
                                    .filter(file -> !file.toString().equals("THIRD-PARTY.md"))
                                    .sorted()
                                    .toList(),
                            Sources.files(Path.of("docs"), ".md"),
                            Sources.files(Path.of("bench"), ".md"))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static Stream<String> paths(String text) {
        return NAMED.matcher(text)
                .results()
                .map(named -> named.group(1) == null ? named.group(2) : named.group(1))
                .map(path -> path.replaceFirst("^\\./", "").replaceFirst("#.*", ""))
                .filter(PATH.asMatchPredicate())
                .filter(MADE.asMatchPredicate().negate());
    }

    private static Stream<Path> tracked() throws Exception {
        var git = new ProcessBuilder("git", "ls-files", "-z").start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            return Stream.of("src", "frontend/build", "docs", "bench", "nhipcau", "test", "pom.xml")
                    .flatMap(place -> Sources.files(Path.of(place), "").stream());
        }
        return Stream.of(names.split("\0")).map(Path::of).filter(Files::isRegularFile);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
