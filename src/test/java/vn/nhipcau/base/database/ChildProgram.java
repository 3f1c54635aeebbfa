package vn.nhipcau.base.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second program in a process of its own: holds a data directory until it is ended or its input is closed. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildProgram(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        try (var postgres = EmbeddedPostgres.start(Path.of(args[0]))) {
            System.out.println("ready " + postgres.pid());
            System.in.read();
        } catch (DatabaseUnavailable e) {
            System.out.println(e.getMessage());
        }
    }

    static ChildProgram start(Path dataDirectory, String... prefix) throws IOException {
        return start(dataDirectory, System.getProperty("java.class.path"), prefix);
    }

    static ChildProgram start(Path dataDirectory, String classPath, String[] prefix) throws IOException {
        var command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                ChildProgram.class.getName(),
                dataDirectory.toString()));
        return new ChildProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    String firstLine() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** The number of the PostgreSQL that this program runs. */
    long awaitPostgres() throws IOException {
        return Long.parseLong(firstLine().replace("ready ", ""));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw Program.interrupted(e);
        }
        process.destroyForcibly();
        output.close();
    }
}
