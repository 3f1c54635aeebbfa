package vn.nhipcau.base.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run of PostgreSQL's main process. */
record Postmaster(Process process, Cluster cluster, int port, long logStart) {
    /** After a crash all of the log since the last checkpoint is read again. */
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private static final long LOG_LIMIT = 5L * 1024 * 1024;
    private static final int STATUS_LINE = 7;

    static Postmaster launch(Cluster cluster, Settings settings, int port) throws IOException {
        var log = rotated(cluster.directory());
        var program = new ArrayList<>(List.of(
                cluster.binaries().program("postgres"),
                "-D",
                cluster.directory().cluster().toString()));
        for (var option : settings.options(port)) {
            program.add("-c");
            program.add(option);
        }
        // in a session of its own, so that Ctrl-C reaches it through the program and not behind its back
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(cluster.account().command(program));
        var logStart = log.length();
        var process = Program.prepare(command)
                .directory(cluster.directory().path().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        return new Postmaster(process, cluster, port, logStart);
    }

    /** False when PostgreSQL gave up before it was ready. */
    boolean awaitReady() throws IOException {
        var end = System.nanoTime() + RECOVERY.toNanos();
        while (process.isAlive()) {
            if (isReady()) {
                return true;
            }
            if (System.nanoTime() > end) {
                throw new DatabaseUnavailable("PostgreSQL không sẵn sàng sau " + RECOVERY.toMinutes() + " phút (xem "
                        + cluster.directory().log() + ")");
            }
            Pause.millis(3);
        }
        return false;
    }

    /** Why it gave up, in its own words. */
    String complaint() throws IOException {
        try (var log = Files.newByteChannel(cluster.directory().log())) {
            log.position(logStart);
            var text = new String(Channels.newInputStream(log).readAllBytes(), UTF_8);
            return Program.complaint(text);
        }
    }

    void signal(String name) {
        if (process.isAlive()) {
            Program.signal(name, process.pid());
        }
    }

    /** Ends it: sessions are cut off, everything committed is kept. */
    void stop() throws InterruptedException {
        signal("INT");
        if (!ends(Duration.ofSeconds(30))) {
            signal("QUIT");
            if (!ends(Duration.ofSeconds(5))) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    boolean ends(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    private boolean isReady() throws IOException {
        try {
            var lines = Files.readAllLines(cluster.directory().cluster().resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE
                    && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static File rotated(DataDirectory directory) throws IOException {
        var log = directory.log();
        if (!Files.exists(log)) {
            PrivateFile.write(log, "");
        } else if (Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            PrivateFile.write(log, "");
        }
        return log.toFile();
    }
}
