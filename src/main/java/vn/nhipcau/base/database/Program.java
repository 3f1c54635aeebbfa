package vn.nhipcau.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Short-lived programs of the machine, run in an environment that nothing of the person's settings reaches. */
final class Program {
    private Program() {}

    static ProcessBuilder prepare(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "TZ", "UTC"));
        return builder.redirectErrorStream(true);
    }

    static boolean works(List<String> command) {
        try {
            var process = prepare(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Runs to the end; what went wrong is the program's own last line. */
    static void run(List<String> command, Path directory, String input) throws IOException {
        var process = prepare(command).directory(directory.toFile()).start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        } catch (IOException e) {
            // a program that died early says why below
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new DatabaseUnavailable(
                        "Không tạo được cơ sở dữ liệu: " + complaint(output), new IOException(output));
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The line that names the fault, else the last one. */
    static String complaint(String output) {
        var lines = output.lines().toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "?" : lines.getLast());
    }

    static DatabaseUnavailable interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DatabaseUnavailable("Bị ngắt trong lúc chờ PostgreSQL", e);
    }

    static void signal(String name, long pid) {
        try {
            prepare(List.of("sh", "-c", "kill -" + name + " " + pid))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
