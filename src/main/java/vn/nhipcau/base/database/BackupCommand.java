package vn.nhipcau.base.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code backup DIR [--data DIR]}: beside a running program, or with a PostgreSQL of its own for that long. */
public final class BackupCommand {
    private BackupCommand() {}

    /** Returns the exit status: 0 done, 2 not possible, with one line on {@code err} that says why. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return run(args, System.getenv("NHIPCAU_DATABASE_URL"), out, err);
    }

    static int run(List<String> args, @Nullable String outsideDatabase, PrintStream out, PrintStream err) {
        return CommandLine.answer("Không sao lưu được", out, err, () -> {
            var arguments = BackupArguments.read("backup", args);
            if (outsideDatabase != null && !outsideDatabase.isBlank()) {
                throw new DatabaseUnavailable("Cơ sở dữ liệu nằm trên máy chủ khác (NHIPCAU_DATABASE_URL):"
                        + " hãy sao lưu bằng công cụ của máy chủ đó");
            }
            return backup(data(arguments.data()), arguments.backup());
        });
    }

    private static Path data(@Nullable Path named) {
        var live = DataKind.LIVE.usualDirectory();
        var demo = DataKind.DEMO.usualDirectory();
        var data = named != null ? named : !Files.exists(live) && Files.exists(demo) ? demo : live;
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new DatabaseUnavailable("Không có cơ sở dữ liệu trong " + data);
        }
        return data;
    }

    private static BackupManifest backup(Path data, Path target) throws IOException, SQLException {
        var running = RunningInstance.find(data);
        if (running.isPresent()) {
            return backup(data, EmbeddedPostgres.jdbcUrl(running.get().jdbcPort()), target);
        }
        try (var postgres = EmbeddedPostgres.start(data)) {
            return backup(data, postgres.jdbcUrl(), target);
        }
    }

    private static BackupManifest backup(Path data, String url, Path target) throws IOException, SQLException {
        var directory = DataDirectory.at(data);
        if (target.startsWith(directory.path())) {
            throw new DatabaseUnavailable("Nơi sao lưu " + target + " nằm trong chính thư mục dữ liệu");
        }
        var password = Files.readString(directory.password()).strip();
        try (var connection = DriverManager.getConnection(url, Cluster.USER, password)) {
            return Backup.take(connection, directory, target);
        }
    }
}
