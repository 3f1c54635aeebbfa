package vn.nhipcau.base.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once for each version and shared by all data directories of a person. */
record PostgresBinaries(Path home) {
    static final String VERSION = "18.6.0";
    static final String MAJOR = "18";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String MARKER = "complete";

    /** For root who steps down: initdb insists on what an account may reach without any capability. */
    private static final Path MACHINE_WIDE = Path.of("/var/cache/nhipcau");

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Unpacks into the person's cache, or into the data directory where the person has no writable home. */
    static PostgresBinaries unpacked(DataDirectory directory, Account account) throws IOException {
        return unpacked(caches(directory, account));
    }

    static PostgresBinaries unpacked(List<Path> caches) throws IOException {
        for (var cache : caches) {
            var home = cache.resolve("postgres-" + VERSION);
            if (isWhole(home)) {
                return new PostgresBinaries(home.toRealPath());
            }
        }
        for (var cache : caches) {
            if (makeable(cache)) {
                return unpack(made(cache));
            }
        }
        throw new DatabaseUnavailable("Không có thư mục nào ghi được để giải nén PostgreSQL");
    }

    private static List<Path> caches(DataDirectory directory, Account account) throws IOException {
        var named = System.getenv("NHIPCAU_CACHE");
        if (named != null && !named.isBlank()) {
            return List.of(Path.of(named).toAbsolutePath());
        }
        if (account.stepsDown()) {
            return List.of(MACHINE_WIDE);
        }
        return List.of(
                Path.of(System.getProperty("user.home", "/nonexistent"), ".cache", "nhipcau"),
                directory.path().resolve("cache"));
    }

    private static boolean makeable(Path cache) {
        var existing = cache;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return Files.isDirectory(existing) && Files.isWritable(existing);
    }

    private static Path made(Path cache) throws IOException {
        if (!Files.exists(cache)) {
            Files.createDirectories(cache);
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return cache.toRealPath();
    }

    private static PostgresBinaries unpack(Path cache) throws IOException {
        var home = cache.resolve("postgres-" + VERSION);
        var draft = Files.createTempDirectory(cache, "unpacking-");
        try {
            extract(draft);
            Files.writeString(draft.resolve(MARKER), extent(draft));
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            publish(draft, home);
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
        return new PostgresBinaries(home);
    }

    /** A cache may have been thinned out by a cleaner, or cut short by a loss of power. */
    private static boolean isWhole(Path home) throws IOException {
        var marker = home.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(extent(home));
    }

    private static String extent(Path home) throws IOException {
        var extent = new Object() {
            long files;
            long bytes;
        };
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.endsWith(MARKER)) {
                    extent.files++;
                    extent.bytes += attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return extent.files + " files, " + extent.bytes + " bytes\n";
    }

    private static void publish(Path draft, Path home) throws IOException {
        if (!isWhole(home)) {
            FileSystemUtils.deleteRecursively(home);
        }
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // another process of ours was quicker
            if (!isWhole(home)) {
                throw e;
            }
        }
    }

    private static void extract(Path target) throws IOException {
        var resource = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (resource == null) {
            throw new DatabaseUnavailable("Bản cài đặt thiếu PostgreSQL cho máy này (linux-amd64)");
        }
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.getName().endsWith(".a")) {
                    extract(archive, entry, target);
                }
            }
        }
    }

    private static void extract(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("archive entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
