package vn.nhipcau;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What lies in the tree of the project, as the law of the house reads it. */
final class Sources {
    static final Path JAVA = Path.of("src", "main", "java");
    static final Path TEMPLATES = Path.of("src", "main", "jte");
    static final Path CSS = Path.of("src", "main", "css");
    static final Path RESOURCES = Path.of("src", "main", "resources");

    private Sources() {}

    /** All files below a folder that end so, in order; none where the folder is absent. */
    static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Predicate<Path> wanted = path -> Stream.of(endings).anyMatch(path.toString()::endsWith);
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static long lines(Path file) {
        return read(file).lines().count();
    }

    /** Walks the parsed Java files and returns what was found. */
    static List<String> scan(List<Path> javaFiles, Scan scan) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests run on a JDK");
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(javaFiles));
            scan.trees = Trees.instance(task);
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                scan.unit = unit;
                scan.scan(unit, found);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A walk over syntax trees that adds to the findings. */
    abstract static class Scan extends TreePathScanner<@Nullable Void, List<String>> {
        private @Nullable Trees trees;
        private @Nullable CompilationUnitTree unit;

        /** {@code vn/nhipcau/base/Text.java:12}. */
        protected String place(Tree tree) {
            return file() + ":" + firstLine(tree);
        }

        protected String file() {
            Path path = Path.of(unit().getSourceFile().getName());
            return (path.startsWith(JAVA) ? JAVA.relativize(path) : path).toString();
        }

        protected long firstLine(Tree tree) {
            return line(Objects.requireNonNull(trees).getSourcePositions().getStartPosition(unit(), tree));
        }

        protected long lastLine(Tree tree) {
            return line(Objects.requireNonNull(trees).getSourcePositions().getEndPosition(unit(), tree));
        }

        private long line(long position) {
            return unit().getLineMap().getLineNumber(position);
        }

        private CompilationUnitTree unit() {
            return Objects.requireNonNull(unit);
        }
    }
}
