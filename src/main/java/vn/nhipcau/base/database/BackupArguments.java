package vn.nhipcau.base.database;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words after {@code backup} and {@code restore}: {@code DIR [--data DIR]}. */
record BackupArguments(Path backup, @Nullable Path data) {
    static BackupArguments read(String command, List<String> words) {
        Path backup = null;
        Path data = null;
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (word.equals("--data") && data == null && rest.hasNext()) {
                data = Path.of(rest.next()).toAbsolutePath().normalize();
            } else if (!word.startsWith("-") && !word.isBlank() && backup == null) {
                backup = Path.of(word).toAbsolutePath().normalize();
            } else {
                throw wrong(command);
            }
        }
        if (backup == null) {
            throw wrong(command);
        }
        return new BackupArguments(backup, data);
    }

    private static DatabaseUnavailable wrong(String command) {
        return new DatabaseUnavailable("Cách dùng: nhipcau " + command + " THƯ_MỤC [--data THƯ_MỤC]");
    }
}
