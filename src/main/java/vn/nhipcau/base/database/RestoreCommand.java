package vn.nhipcau.base.database;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

/** {@code restore DIR [--data DIR]}: a backup into an empty data directory. */
public final class RestoreCommand {
    private RestoreCommand() {}

    /** Returns the exit status: 0 done, 2 not possible, with one line on {@code err} that says why. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return CommandLine.answer("Không phục hồi được", out, err, () -> {
            var arguments = BackupArguments.read("restore", args);
            var data = Objects.requireNonNullElse(arguments.data(), DataKind.LIVE.usualDirectory());
            return Restore.restore(arguments.backup(), data);
        });
    }
}
