package vn.nhipcau.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    @TempDir
    Path home;

    @Test
    void theCacheIsNamedByTheVersionOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<zonky-postgres.version>" + PostgresBinaries.VERSION + "</zonky-postgres.version>");
        assertThat(PostgresBinaries.VERSION).startsWith(PostgresBinaries.MAJOR + ".");
    }

    @Test
    void aThinnedOutCacheIsUnpackedAgain() throws IOException {
        var binaries = PostgresBinaries.unpacked(List.of(home));
        var share = binaries.home().resolve("share/postgresql/postgres.bki");
        Files.delete(share);
        assertThat(PostgresBinaries.unpacked(List.of(home))).isEqualTo(binaries);
        assertThat(share).isNotEmptyFile();
        assertThat(Path.of(binaries.program("postgres"))).isExecutable();
        try (var left = Files.list(home)) {
            assertThat(left).containsExactly(binaries.home());
        }
    }
}
