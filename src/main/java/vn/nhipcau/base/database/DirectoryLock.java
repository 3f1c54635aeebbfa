package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One process, and in it one holder, may use a data directory; the kernel drops the lock of a dead process. */
final class DirectoryLock implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    /** Closing any channel of a file drops all of this process's locks on it: a held file is never opened again. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock take(DataDirectory directory) throws IOException {
        var file = directory.lock();
        if (!HELD_HERE.add(file)) {
            throw new DataDirectoryInUse(
                    directory.path(), OptionalLong.of(ProcessHandle.current().pid()));
        }
        try {
            return lock(directory, file);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    /** True while a living process, this one included, holds the directory. */
    static boolean isHeld(DataDirectory directory) throws IOException {
        if (HELD_HERE.contains(directory.lock())) {
            return true;
        }
        try (var channel = FileChannel.open(directory.lock(), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static DirectoryLock lock(DataDirectory directory, Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new DataDirectoryInUse(directory.path(), holder(file));
            }
            var pid = Long.toString(ProcessHandle.current().pid()) + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            return new DirectoryLock(file, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static OptionalLong holder(Path file) throws IOException {
        var text = Files.readString(file).strip();
        return NUMBER.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
