package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** Brings a backup into an empty data directory; the next start replays its log and goes on from there. */
final class Restore {
    private Restore() {}

    static BackupManifest restore(Path backup, Path dataDirectory) throws IOException {
        var manifest = BackupManifest.read(backup);
        var directory = DataDirectory.at(dataDirectory);
        directory.requireWritable();
        requireVacant(directory);
        var lock = DirectoryLock.take(directory);
        try {
            clear(directory);
            bringIn(backup, manifest, directory);
        } finally {
            lock.close();
        }
        return manifest;
    }

    /** What an interrupted restore left may be cleared away: its cluster was never in place. */
    private static void requireVacant(DataDirectory directory) throws IOException {
        var allowed = new HashSet<>(Set.of(directory.lock(), directory.restoreDraft()));
        if (Files.exists(directory.restoreDraft())) {
            allowed.addAll(Set.of(directory.files(), directory.password(), directory.kind()));
        }
        try (var entries = Files.list(directory.path())) {
            if (!entries.allMatch(allowed::contains)) {
                throw new DatabaseUnavailable("Thư mục dữ liệu " + directory.path() + " không trống");
            }
        }
    }

    private static void clear(DataDirectory directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory.files());
        Files.deleteIfExists(directory.password());
        Files.deleteIfExists(directory.kind());
        FileSystemUtils.deleteRecursively(directory.restoreDraft());
    }

    private static void bringIn(Path backup, BackupManifest manifest, DataDirectory directory) throws IOException {
        var draft = directory.restoreDraft();
        try {
            copy(backup, manifest, draft);
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(draft);
            throw e;
        }
        if (Files.exists(draft.resolve(Backup.FILES))) {
            Files.move(draft.resolve(Backup.FILES), directory.files(), StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.exists(draft.resolve(Backup.KIND))) {
            Files.move(draft.resolve(Backup.KIND), directory.kind(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(draft.resolve(Backup.PASSWORD), directory.password(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(draft.resolve(Backup.CLUSTER), directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(draft);
        Cluster.sync(directory.path());
    }

    private static void copy(Path backup, BackupManifest manifest, Path draft) throws IOException {
        var copy = new SummedCopy(draft);
        for (var folder : manifest.folders()) {
            copy.folder(inside(backup, folder));
        }
        for (var file : manifest.sumsIn(backup).entrySet()) {
            var source = backup.resolve(inside(backup, file.getKey()));
            if (!Files.isRegularFile(source)) {
                throw BackupManifest.damaged(backup, file.getKey());
            }
            copy.file(source, file.getKey());
            if (!file.getValue().equals(copy.sums().get(file.getKey()))) {
                throw BackupManifest.damaged(backup, file.getKey());
            }
        }
        copy.sync();
    }

    /** A backup from elsewhere must not write outside of the data directory. */
    private static String inside(Path backup, String name) {
        var path = Path.of(name);
        if (path.isAbsolute() || !path.normalize().equals(path)) {
            throw BackupManifest.damaged(backup, name);
        }
        return name;
    }
}
