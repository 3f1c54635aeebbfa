package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What lies where in the one directory that holds everything the program must not lose. */
record DataDirectory(Path path) {
    private static final long MEGABYTE = 1024 * 1024;

    /** Makes the directory where it is absent; its path is then real, as {@code /proc} shows it. */
    static DataDirectory at(Path path) {
        try {
            var created = Files.createDirectories(
                    path.toAbsolutePath(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new DataDirectory(created.toRealPath());
        } catch (IOException e) {
            throw new DatabaseUnavailable("Không tạo được thư mục dữ liệu " + path, e);
        }
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    /** Where a cluster is made; renamed to {@link #cluster()} when it is complete. */
    Path clusterDraft() {
        return path.resolve("postgres.new");
    }

    /** What an unfinished restore leaves behind. */
    Path restoreDraft() {
        return path.resolve("restore.partial");
    }

    Path password() {
        return path.resolve("postgres.password");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path running() {
        return path.resolve("running.json");
    }

    /** Says whether an office works here or somebody tries the program out; see {@link DataKind}. */
    Path kind() {
        return path.resolve("kind");
    }

    /** Stored uploads, each named by its content and never changed. */
    Path files() {
        return path.resolve("files");
    }

    void requireWritable() {
        if (!Files.isWritable(path)) {
            throw new DatabaseUnavailable("Không ghi được vào thư mục dữ liệu " + path);
        }
    }

    void requireSpace(long megabytes) throws IOException {
        var free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new DatabaseUnavailable("Ổ đĩa của thư mục dữ liệu " + path + " chỉ còn trống " + free
                    + " MB, cần ít nhất " + megabytes + " MB");
        }
    }
}
