package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.UnionTypeTree;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhipcau.Sources.Scan;

/** The law of the house: who may use whom, and what nobody does. */
class HouseTest {
    private static final String HOUSE = "vn.nhipcau";

    /** A room uses those before it. The sample province may speak of all of them; the program puts them together. */
    private static final List<String> ROOMS =
            List.of("base", "paper", "people", "work", "press", "library", "portal", "world", "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    /** Standard output belongs to the commands: the program's root and what is named a command. */
    private static final Predicate<JavaClass> SPEAKS =
            c -> c.getPackageName().equals(HOUSE) || c.getSimpleName().endsWith("Command");

    /** Who may ask the machine for the time: everyone else has the clock. */
    private static final Set<String> TELLS_TIME = Set.of(
            // chooses the one clock
            "vn.nhipcau.Application");

    /** Who may catch everything, and why. */
    private static final Set<String> CATCHES_ALL = Set.of();

    @Test
    void roomsUseOnlyRoomsToTheirLeft() {
        assertThat(CLASSES.stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .filter(d -> isOurs(d.getTargetClass()))
                        .filter(d -> place(d.getOriginClass()) < place(d.getTargetClass()))
                        .map(d -> d.getDescription()))
                .isEmpty();
    }

    @Test
    void everyPackageIsInARoom() {
        assertThat(CLASSES.stream().filter(c -> place(c) < 0).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        assertThat(Sources.files(Sources.JAVA, ".java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .map(folder -> folder.resolve("package-info.java"))
                        .filter(info ->
                                !Files.exists(info) || !Sources.read(info).contains("@NullMarked")))
                .isEmpty();
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        assertThat(calls(HouseTest::tellsTime).filter(call -> !TELLS_TIME.contains(owner(call))))
                .isEmpty();
    }

    @Test
    void nothingLeansOnTheMachinesLocale() {
        assertThat(calls(HouseTest::leansOnLocale)).isEmpty();
    }

    @Test
    void onlyCommandsWriteToStandardOutput() {
        assertThat(CLASSES.stream()
                        .filter(SPEAKS.negate())
                        .flatMap(c -> c.getFieldAccessesFromSelf().stream())
                        .filter(a -> a.getTarget().getFullName().matches("java\\.lang\\.System\\.(out|err)"))
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    @Test
    void nobodyCatchesEverything() {
        assertThat(Sources.scan(Sources.files(Sources.JAVA, ".java"), new Scan() {
                    @Override
                    public @Nullable Void visitCatch(CatchTree clause, List<String> found) {
                        var type = clause.getParameter().getType();
                        var types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
                        if (types.stream().anyMatch(t -> t.toString().matches("(java\\.lang\\.)?(Exception|Throwable)"))
                                && !CATCHES_ALL.contains(file())) {
                            found.add(place(clause));
                        }
                        return super.visitCatch(clause, found);
                    }
                }))
                .isEmpty();
    }

    /** Where in the line of rooms a class stands, or -1. A template belongs to the room whose folder it lies in. */
    private static int place(JavaClass type) {
        String inside = type.getPackageName().substring(HOUSE.length()).replaceFirst("^\\.templates(?=\\.)", "");
        return ROOMS.indexOf(inside.isEmpty() ? "" : inside.substring(1).split("\\.", 2)[0]);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getPackageName().matches("vn\\.nhipcau(\\..*)?");
    }

    private static Stream<JavaAccess<?>> calls(Predicate<JavaAccess<?>> wanted) {
        return CLASSES.stream().flatMap(c -> c.getAccessesFromSelf().stream()).filter(wanted);
    }

    private static String owner(JavaAccess<?> call) {
        return call.getOriginOwner().getFullName();
    }

    private static boolean tellsTime(JavaAccess<?> call) {
        String target = call.getTarget().getFullName();
        return target.matches("java\\.time\\.\\w+\\.now\\((?!java\\.time\\.Clock\\)).*")
                || target.matches("java\\.time\\.Clock\\.(system|tick).*")
                || target.matches("java\\.lang\\.System\\.currentTimeMillis\\(\\)")
                || target.matches("java\\.util\\.(Date\\.<init>\\(\\)|Calendar\\.getInstance\\(.*)");
    }

    private static boolean leansOnLocale(JavaAccess<?> call) {
        String target = call.getTarget().getFullName();
        return target.matches("java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)")
                || target.matches("java\\.lang\\.String\\.(format\\(java\\.lang\\.String,.*|formatted\\(.*)")
                || target.matches("java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String,.*")
                || target.matches("java\\.text\\.\\w+\\.(get\\w*Instance\\(\\)|<init>\\(java\\.lang\\.String\\))")
                || target.matches("java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)");
    }
}
