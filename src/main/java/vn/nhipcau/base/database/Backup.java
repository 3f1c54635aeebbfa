package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** A copy of everything, taken while people go on working. It holds all that was committed before it ended. */
final class Backup {
    static final String CLUSTER = "postgres";
    static final String FILES = "files";
    static final String PASSWORD = "postgres.password";
    static final String KIND = "kind";

    private static final Path CONTROL = Path.of("global", "pg_control");
    private static final int CONTROL_ATTEMPTS = 20;
    private static final Pattern LABEL = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    /** PostgreSQL makes these anew; the log is copied on its own, when its end is known. */
    private static final Set<String> CONTENT_LEFT_OUT = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "backup_manifest", "pgsql_tmp");

    private final Connection connection;
    private final DataDirectory directory;
    private final SummedCopy copy;

    private Backup(Connection connection, DataDirectory directory, SummedCopy copy) {
        this.connection = connection;
        this.directory = directory;
        this.copy = copy;
    }

    /**
     * @param connection a superuser's, used for nothing else meanwhile: the backup ends with its session
     * @param target absent or empty; it comes into being whole or not at all
     */
    static BackupManifest take(Connection connection, DataDirectory directory, Path target)
            throws IOException, SQLException {
        requireVacant(target);
        var draft = target.resolveSibling(target.getFileName() + ".partial");
        FileSystemUtils.deleteRecursively(draft);
        try {
            var copy = new SummedCopy(draft);
            new Backup(connection, directory, copy).copyAll();
            var manifest = BackupManifest.seal(copy, Instant.now());
            copy.sync();
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            Cluster.sync(target.resolveSibling("."));
            return manifest;
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
    }

    private static void requireVacant(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (Files.isDirectory(target)) {
            try (var entries = Files.list(target)) {
                if (entries.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new DatabaseUnavailable("Nơi sao lưu " + target + " không trống");
    }

    private void copyAll() throws IOException, SQLException {
        // keeps PostgreSQL from recycling the log that this backup needs; gone with the session
        query("select pg_create_physical_replication_slot('nhipcau_backup_' || pg_backend_pid(), true, true)::text");
        query("select pg_backup_start('nhipcau', fast => true)::text");
        copy.tree(directory.cluster(), CLUSTER, Backup::isWanted);
        copy.bytes(CLUSTER + "/" + CONTROL, control());
        var stop = query("select labelfile, pg_walfile_name(lsn), spcmapfile from pg_backup_stop(false)");
        if (!stop[2].isBlank()) {
            throw new IOException("tablespaces outside of the data directory are not backed up");
        }
        copy.text(CLUSTER + "/backup_label", stop[0]);
        copyLog(stop[0], stop[1]);
        // after the end of the backup: whatever file a row in it names is there
        if (Files.exists(directory.files())) {
            copy.tree(directory.files(), FILES, path -> true);
        }
        if (Files.exists(directory.kind())) {
            copy.file(directory.kind(), KIND);
        }
        copy.file(directory.password(), PASSWORD);
    }

    private static boolean isWanted(Path path) {
        var name = path.getFileName().toString();
        var insideLeftOut = path.getNameCount() > 1
                && CONTENT_LEFT_OUT.contains(path.getName(0).toString());
        return !insideLeftOut
                && !LEFT_OUT.contains(name)
                && !name.startsWith("pg_internal.init")
                && !path.toString().contains("pgsql_tmp")
                && !path.equals(CONTROL);
    }

    /** Read until two looks agree, as PostgreSQL may be writing it. */
    private byte[] control() throws IOException {
        var file = directory.cluster().resolve(CONTROL);
        var seen = Files.readAllBytes(file);
        for (var attempt = 0; attempt < CONTROL_ATTEMPTS; attempt++) {
            Pause.millis(5);
            var again = Files.readAllBytes(file);
            if (Arrays.equals(seen, again)) {
                return again;
            }
            seen = again;
        }
        throw new IOException(file + " does not come to rest");
    }

    private void copyLog(String label, String last) throws IOException {
        var start = LABEL.matcher(label);
        if (!start.find()) {
            throw new IOException("backup label without a start: " + label);
        }
        var first = start.group(1);
        var wal = directory.cluster().resolve("pg_wal");
        try (var entries = Files.list(wal)) {
            for (var path : (Iterable<Path>) entries::iterator) {
                var name = path.getFileName().toString();
                var needed = SEGMENT.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (needed || name.endsWith(".history")) {
                    copy.file(path, CLUSTER + "/pg_wal/" + name);
                }
            }
        }
        if (!copy.sums().containsKey(CLUSTER + "/pg_wal/" + first)) {
            throw new IOException("log segment " + first + " is gone");
        }
    }

    private String[] query(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            var row = new String[rows.getMetaData().getColumnCount()];
            for (var i = 0; i < row.length; i++) {
                row[i] = String.valueOf(rows.getString(i + 1));
            }
            return row;
        }
    }
}
