package vn.nhipcau.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A data directory that was started once and stopped, made once for all tests: a copy is quicker than an initdb. */
final class ReadyCluster {
    private static final Path ORIGINAL = original();

    private ReadyCluster() {}

    static void copyTo(Path dataDirectory) throws IOException {
        try {
            var copied = new ProcessBuilder("cp", "-a", ORIGINAL + "/.", dataDirectory.toString()).start();
            assertThat(copied.waitFor()).isZero();
        } catch (InterruptedException e) {
            throw Program.interrupted(e);
        }
    }

    private static Path original() {
        try {
            var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "ready-cluster-");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
            EmbeddedPostgres.start(directory).close();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
