package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How another command of the same machine finds the living program: {@code running.json} in the data directory. */
public record RunningInstance(long pid, int httpPort, int jdbcPort) {
    public static RunningInstance current(int httpPort, EmbeddedPostgres postgres) {
        return new RunningInstance(ProcessHandle.current().pid(), httpPort, postgres.port());
    }

    /** Readable by its owner only; {@link EmbeddedPostgres#close()} takes it away. */
    public void write(Path dataDirectory) throws IOException {
        PrivateFile.write(
                new DataDirectory(dataDirectory.toRealPath()).running(),
                JsonMapper.shared().writeValueAsString(this) + "\n");
    }

    /** Empty when no living process holds the directory, whatever a killed one left there. */
    public static Optional<RunningInstance> find(Path dataDirectory) throws IOException {
        try {
            var directory = new DataDirectory(dataDirectory.toRealPath());
            if (!DirectoryLock.isHeld(directory)) {
                return Optional.empty();
            }
            var text = Files.readString(directory.running());
            return Optional.of(JsonMapper.shared().readValue(text, RunningInstance.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            throw new IOException("unreadable running.json in " + dataDirectory, e);
        }
    }
}
