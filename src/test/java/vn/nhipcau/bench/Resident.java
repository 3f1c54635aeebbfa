package vn.nhipcau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process holds in memory, in KB.
 *
 * @param own what no file stands behind
 * @param file pages of files, which the system takes back when it needs room
 */
record Resident(long own, long file) {
    static Resident now() throws IOException {
        return new Resident(value("RssAnon:"), value("RssFile:"));
    }

    long all() {
        return own + file;
    }

    private static long value(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
