package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is shipped may be shipped, and says under which licence. */
class LicencesTest {
    /** One of these is enough where a library offers several. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "ISC",
            "EPL-2.0",
            "LGPL-2.1-only",
            "OFL-1.1",
            "PostgreSQL",
            "Unicode-3.0");

    /** {@code (EPL-2.0) (LGPL-2.1-only) Name (group:artifact:version - address)}. */
    private static final Pattern LIBRARY = Pattern.compile("^ +((?:\\([^)]+\\) )+).*\\([\\w.-]+:[\\w.-]+:.*\\)$");

    private static final Pattern LICENCE = Pattern.compile("\\(([^)]+)\\) ");

    @Test
    void everyLibraryHasALicenceThatIsAllowed() throws Exception {
        List<String> libraries = notices("libraries.txt")
                .lines()
                .filter(line -> line.startsWith(" "))
                .toList();
        assertThat(libraries).hasSizeGreaterThan(50).allSatisfy(line -> {
            var library = LIBRARY.matcher(line);
            assertThat(library.matches()).as(line).isTrue();
            assertThat(LICENCE.matcher(library.group(1)).results().map(found -> found.group(1)))
                    .as(line)
                    .anyMatch(ALLOWED::contains);
        });
    }

    @Test
    void fontsIconsAndScriptsBringTheTextsOfTheirLicences() throws Exception {
        String notices = notices("frontend.txt");
        Sources.read(Path.of("frontend", "package.json"))
                .lines()
                .map(Pattern.compile("^    \"([\\w@/.-]+)\": \"\\d.*")::matcher)
                .filter(Matcher::matches)
                .forEach(shipped -> assertThat(notices).contains("==== " + shipped.group(1) + " "));
        assertThat(notices).contains("SIL OPEN FONT LICENSE");
    }

    @Test
    void theDatabaseBringsItsLicence() throws Exception {
        assertThat(notices("postgresql.txt")).contains("Regents of the University of California");
    }

    private static String notices(String name) throws Exception {
        try (var in = Objects.requireNonNull(LicencesTest.class.getResourceAsStream("/third-party/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
