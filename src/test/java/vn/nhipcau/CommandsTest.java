package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nhipcau.base.database.TestPostgres;

/** The command as people run it: the script itself, in a shell without any language, from another directory. */
class CommandsTest {
    private static final Path SCRIPT = Path.of("nhipcau").toAbsolutePath();
    private static final Path PLAN = Path.of("src", "test", "resources", "papers", "plan", "ben-tre-2022.txt");

    /** Where it is called from. */
    @TempDir
    Path caller;

    @BeforeEach
    void programIsBuilt() {
        assumeThat(Path.of("target", "app", "built")).as("built by ./test").exists();
    }

    @Test
    void wrongUseIsOneLine() throws Exception {
        for (String words : List.of(
                "",
                "nonsense",
                "plan",
                "plan write",
                "plan read",
                "paper",
                "paper write",
                "paper write a.json b.docx",
                "report",
                "report read",
                "references",
                "paper check",
                "demo --port x",
                "serve --fresh",
                "backup",
                "restore")) {
            refused(run(Map.of(), words.isEmpty() ? new String[0] : words.split(" ")));
        }
    }

    @Test
    void saysWhereItLookedForJava() throws Exception {
        Ended ended = run(Map.of("NHIPCAU_JAVA_HOME", "/nonexistent/jdk"), "demo");
        refused(ended);
        assertThat(ended.err).contains("JDK 25 not found").contains("/nonexistent/jdk");
    }

    @Test
    void takenPortIsRefused() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = run(Map.of(), "demo", "--port", "" + taken.getLocalPort(), "--data", "d");
            refused(ended);
            assertThat(ended.err).contains("" + taken.getLocalPort());
            assertThat(caller.resolve("d")).doesNotExist();
        }
    }

    @Test
    void sampleStaysOutOfALiveDirectory() throws Exception {
        Files.writeString(Files.createDirectory(caller.resolve("live")).resolve("kind"), "live\n");
        for (String fresh : List.of("--fresh", "--port=x")) {
            refused(run(Map.of(), "demo", "--port", "" + freePort(), "--data", "live", fresh));
        }
        refused(run(Map.of(), "demo", "--port", "" + freePort(), "--data", "live"));
        assertThat(caller.resolve("live").resolve("kind")).hasContent("live");
    }

    @Test
    void readsAFileOfTheCallersDirectoryThroughALink() throws Exception {
        Files.copy(PLAN, caller.resolve("Kế hoạch số 1.txt"));
        Path link = Files.createSymbolicLink(caller.resolve("nc"), SCRIPT);
        Ended ended = run(link, Map.of(), "plan", "read", "Kế hoạch số 1.txt");
        assertThat(ended.err).isEmpty();
        assertThat(ended.status).isZero();
        assertThat(ended.out).startsWith("{").contains("\"tasks\":").contains("BẾN TRE");
        refused(run(Map.of(), "plan", "read", "không có.txt"));
    }

    @Test
    void sampleOpensAndIsBackedUpAndStaysASample() throws Exception {
        int port = freePort();
        Process process = start(SCRIPT, Map.of(), "demo", "--port", "" + port, "--data", "d");
        try {
            List<String> lines = new ArrayList<>();
            try (var out = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = ""; line != null && !line.startsWith("ready"); line = out.readLine()) {
                    lines.add(line);
                }
                assertThat(lines).anyMatch(line -> line.startsWith("password "));
                assertThat(get(port, "/")).isEqualTo(200);
                refused(run(Map.of(), "demo", "--port", "" + freePort(), "--data", "d"));
                assertThat(run(Map.of(), "backup", "b", "--data", "d").status).isZero();
                process.destroy();
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(run(Map.of(), "restore", "b", "--data", "r").status).isZero();
        refused(run(Map.of(), "serve", "--port", "" + freePort(), "--data", "r"));
    }

    /** An office's own PostgreSQL is used instead; the first administrator's password is told once, with the first start. */
    @Test
    void outsideServerIsUsedInstead() throws Exception {
        String jdbc = TestPostgres.jdbcUrl(TestPostgres.freshDatabase());
        String outside = "postgres://" + TestPostgres.user() + ":" + TestPostgres.password() + "@"
                + jdbc.substring("jdbc:postgresql://".length());
        assertThat(served(outside)).anyMatch(line -> line.startsWith("quan-tri  password "));
        assertThat(served(outside)).noneMatch(line -> line.contains("password"));
        assertThat(caller.resolve("o").resolve("postgres")).doesNotExist();
    }

    private List<String> served(String outside) throws Exception {
        int port = freePort();
        Process process =
                start(SCRIPT, Map.of("NHIPCAU_DATABASE_URL", outside), "serve", "--port", "" + port, "--data", "o");
        List<String> lines = new ArrayList<>();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = ""; line != null && !line.startsWith("ready"); line = out.readLine()) {
                lines.add(line);
            }
            assertThat(get(port, "/")).isEqualTo(200);
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        return lines;
    }

    private record Ended(int status, String out, String err) {}

    private static void refused(Ended ended) {
        assertThat(ended.status).as(ended.toString()).isEqualTo(2);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err.strip()).isNotEmpty().doesNotContain("\n").doesNotContain("?");
    }

    private Ended run(Map<String, String> environment, String... words) throws Exception {
        return run(SCRIPT, environment, words);
    }

    private Ended run(Path script, Map<String, String> environment, String... words) throws Exception {
        Process process = start(script, environment, words);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(caller.resolve("err")));
    }

    private Process start(Path script, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(caller.toFile())
                .redirectError(caller.resolve("err").toFile());
        // as Maven runs this test, it must not build
        builder.environment().putAll(Map.of("NHIPCAU_BUILD", "no", "LANG", "C"));
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int get(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
