package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhipcau.Sources.Scan;

/** What is long is questioned: each that may stay so is named here with its reason. */
class SizesTest {
    private static final int FILE = 250;
    private static final int TEMPLATE = 120;
    private static final int METHOD = 30;
    private static final int COLLABORATORS = 6;

    /** Files, by their path in the project. */
    private static final Map<String, String> LONG_FILES =
            Map.of("src/test/java/vn/nhipcau/world/SamplePapersTest.java", "the facts of the papers, told by hand");

    /** Methods and constructors: {@code vn/nhipcau/…/Type.java method}. */
    private static final Map<String, String> LONG_METHODS = Map.of(
            "vn/nhipcau/base/database/SummedCopy.java tree", "one visitor of files, whose three methods are short",
            "vn/nhipcau/paper/parts/Paragraphs.java goesOn",
                    "asks one thing after the other, and their order is the rule",
            "vn/nhipcau/paper/plan/PlanReading.java plan", "puts the fifteen parts of a paper together, one on a line");

    private static final Map<String, String> MANY_COLLABORATORS =
            Map.of("vn/nhipcau/work/planning/IntakePlan.java", "one act that keeps a file and all that was read in it");

    /** A type named so hides that its idea has no name yet. */
    private static final Pattern NAMELESS = Pattern.compile(
            ".*(Manager|Helper|Utils?|Impl|Service|Dto|DTO|Mapper|Processor|Handler|Common|Data|Info)|(Base|Abstract)[A-Z].*");

    @Test
    void noFileIsLong() {
        var files = Stream.of(
                        Sources.files(Sources.JAVA, ".java"),
                        Sources.files(Path.of("src", "test", "java"), ".java"),
                        Sources.files(Sources.CSS, ".css"),
                        Sources.files(Sources.RESOURCES.resolve("static"), ".js", ".css"),
                        Sources.files(Path.of("frontend", "writer"), ".js"))
                .flatMap(List::stream);
        assertThat(longer(files, FILE)).isEmpty();
        assertThat(longer(Sources.files(Sources.TEMPLATES, ".jte").stream(), TEMPLATE))
                .isEmpty();
    }

    @Test
    void noMethodIsLong() {
        assertThat(Sources.scan(Sources.files(Sources.JAVA, ".java"), new Scan() {
                    @Override
                    public @Nullable Void visitMethod(MethodTree method, List<String> found) {
                        var body = method.getBody();
                        long lines = body == null ? 0 : lastLine(body) - firstLine(body) + 1;
                        if (lines > METHOD && !LONG_METHODS.containsKey(file() + " " + method.getName())) {
                            found.add(place(method) + " " + method.getName() + " has " + lines + " lines");
                        }
                        return super.visitMethod(method, found);
                    }
                }))
                .isEmpty();
    }

    @Test
    void noConstructorTakesManyCollaborators() {
        assertThat(Sources.scan(Sources.files(Sources.JAVA, ".java"), new Scan() {
                    @Override
                    public @Nullable Void visitMethod(MethodTree method, List<String> found) {
                        boolean ofRecord =
                                getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
                        int taken = method.getParameters().size();
                        if (method.getReturnType() == null
                                && !ofRecord
                                && taken > COLLABORATORS
                                && !MANY_COLLABORATORS.containsKey(file())) {
                            found.add(place(method) + " takes " + taken);
                        }
                        return super.visitMethod(method, found);
                    }
                }))
                .isEmpty();
    }

    @Test
    void everyTypeHasANameOfItsOwn() {
        assertThat(Sources.scan(Sources.files(Path.of("src"), ".java"), new Scan() {
                    @Override
                    public @Nullable Void visitClass(ClassTree type, List<String> found) {
                        if (NAMELESS.matcher(type.getSimpleName()).matches()) {
                            found.add(place(type) + " " + type.getSimpleName());
                        }
                        return super.visitClass(type, found);
                    }
                }))
                .isEmpty();
    }

    private static Stream<String> longer(Stream<Path> files, int limit) {
        return files.filter(file -> !LONG_FILES.containsKey(file.toString()))
                .filter(file -> Sources.lines(file) > limit)
                .map(file -> file + " has " + Sources.lines(file) + " lines, more than " + limit);
    }
}
