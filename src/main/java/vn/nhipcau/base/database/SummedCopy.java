package vn.nhipcau.base.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Brings files into a folder of their owner's alone, and keeps the SHA-256 of each as it was written. */
final class SummedCopy {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path target;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final SortedSet<String> folders = new TreeSet<>();
    private long bytes;

    SummedCopy(Path target) throws IOException {
        this.target = target;
        Files.createDirectories(target, OWNER_ONLY_FOLDER);
    }

    SortedMap<String, String> sums() {
        return sums;
    }

    SortedSet<String> folders() {
        return folders;
    }

    long bytes() {
        return bytes;
    }

    void folder(String name) throws IOException {
        Files.createDirectories(target.resolve(name), OWNER_ONLY_FOLDER);
        folders.add(name);
    }

    /** What vanishes meanwhile is left out: a dropped table is no loss. {@code wanted} judges paths below the source. */
    void tree(Path source, String name, Predicate<Path> wanted) throws IOException {
        var root = source.toRealPath();
        folder(name);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                var inside = root.relativize(path);
                if (!path.equals(root)) {
                    if (!wanted.test(inside)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folder(name + "/" + inside);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                var inside = root.relativize(path);
                if (attributes.isRegularFile() && wanted.test(inside)) {
                    unlessVanished(path, name + "/" + inside);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private void unlessVanished(Path source, String name) throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(source);
        } catch (NoSuchFileException e) {
            return;
        }
        try (in) {
            write(in, name);
        }
    }

    void file(Path source, String name) throws IOException {
        try (var in = Files.newInputStream(source)) {
            write(in, name);
        }
    }

    void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String name, byte[] content) throws IOException {
        write(new ByteArrayInputStream(content), name);
    }

    private void write(InputStream in, String name) throws IOException {
        var digest = sha256();
        try (var channel = FileChannel.open(
                        target.resolve(name),
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        OWNER_ONLY);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            bytes += in.transferTo(out);
        }
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** Everything is on the disk itself when this returns. */
    void sync() throws IOException {
        for (var name : sums.keySet()) {
            try (var channel = FileChannel.open(target.resolve(name), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        for (var name : folders) {
            Cluster.sync(target.resolve(name));
        }
        Cluster.sync(target);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
