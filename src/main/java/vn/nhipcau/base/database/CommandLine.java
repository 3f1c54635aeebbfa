package vn.nhipcau.base.database;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts what came of a backup or a restore into words: the manifest for programs, or one line for the person. */
final class CommandLine {
    private static final int DONE = 0;
    private static final int NOT_POSSIBLE = 2;

    private CommandLine() {}

    interface Act {
        BackupManifest perform() throws IOException, SQLException;
    }

    private record Outcome(Instant at, int files, long bytes) {}

    static int answer(String failure, PrintStream out, PrintStream err, Act act) {
        try {
            var manifest = act.perform();
            out.println(JsonMapper.shared()
                    .writeValueAsString(new Outcome(manifest.at(), manifest.files(), manifest.bytes())));
            return DONE;
        } catch (DatabaseUnavailable e) {
            err.println(oneLine(e.getMessage()));
        } catch (InvalidPathException e) {
            // a path with Vietnamese letters while the machine's language setting knows only ASCII
            err.println(oneLine(failure + ": không đọc được đường dẫn (hãy đặt LC_ALL=C.UTF-8)"));
        } catch (AccessDeniedException e) {
            err.println(oneLine(failure + ": không có quyền với " + e.getFile()));
        } catch (IOException | UncheckedIOException | SQLException e) {
            err.println(oneLine(failure + ": " + e.getMessage()));
        }
        return NOT_POSSIBLE;
    }

    private static String oneLine(@Nullable String message) {
        return Objects.requireNonNullElse(message, "?").lines().findFirst().orElse("");
    }
}
