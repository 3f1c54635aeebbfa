package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province is loaded by the command as people run it, and served afterwards. */
class LoadCommandTest {
    private static final Path SCRIPT = Path.of("nhipcau").toAbsolutePath();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("<a href=\"/activities/\\d+\"[^>]*>([^<]+)</a>");

    @TempDir
    Path caller;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeEach
    void programIsBuilt() {
        assumeThat(Path.of("target", "app", "built")).as("built by ./test").exists();
    }

    @Test
    void wrongUseIsOneLine() throws Exception {
        Files.writeString(Files.createDirectory(caller.resolve("taken")).resolve("letter.txt"), "của ai đó");
        for (String words : List.of(
                "load",
                "load --agencies 3 --years 1",
                "load --agencies 3 --data d",
                "load --agencies 2 --years 1 --data d",
                "load --agencies 3 --years 0 --data d",
                "load --agencies x --years 1 --data d",
                "load --agencies 3 --years 1 --data d --today yesterday",
                "load --agencies 3 --years 1 --data d --fresh",
                "load --agencies 3 --years 1 --data taken")) {
            Ended ended = run(words.split(" "));
            assertThat(ended.status).as(words).isEqualTo(2);
            assertThat(ended.out).as(words).isEmpty();
            assertThat(ended.err.strip()).as(words).isNotEmpty().doesNotContain("\n");
        }
        assertThat(caller.resolve("d")).doesNotExist();
        assertThat(caller.resolve("taken").resolve("letter.txt")).hasContent("của ai đó");
    }

    @Test
    void provinceIsCountedServedAndSaysTheSameAgain() throws Exception {
        String counts = "{\"agencies\":3,\"members\":15,\"activities\":100,\"reports\":";
        Ended loaded = load("a");
        assertThat(loaded.status).as(loaded.err).isZero();
        assertThat(loaded.out).startsWith(counts).contains("\"editions\":2").hasLineCount(1);
        assertThat(loaded.err).contains("chuyen-vien.lead", "nhip-cau-2022");
        assertThat(run("load", "--agencies", "3", "--years", "1", "--data", "a").status)
                .as("a full directory is left alone")
                .isEqualTo(2);
        assertThat(run("demo", "--port", "" + freePort(), "--data", "a").status)
                .as("it is no sample")
                .isEqualTo(2);
        List<String> told = visited("a");
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(load("b").out).isEqualTo(loaded.out);
        assertThat(visited("b")).isEqualTo(told);
    }

    private Ended load(String data) throws Exception {
        return run("load", "--agencies", "3", "--years", "1", "--seed", "7", "--today", "2026-11-20", "--data", data);
    }

    /** What the activities are called, after a look at the other pages. */
    private List<String> visited(String data) throws Exception {
        int port = freePort();
        Process process = start("serve", "--port", "" + port, "--data", data);
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.startsWith("ready")) {
                line = out.readLine();
            }
            assertThat(line).as(Files.readString(caller.resolve("err"))).isNotNull();
            String site = "http://127.0.0.1:" + port;
            signIn(site);
            assertThat(page(site + "/work")).contains("Sở Văn hóa, Thể thao và Du lịch");
            assertThat(page(site + "/rounds/2")).contains("Kỳ 2 năm 2026", "hạn nộp 2/12");
            assertThat(page(site + "/plans")).contains("năm 2026");
            assertThat(page(site + "/editions")).contains("/editions/1\"", "/editions/2\"");
            assertThat(page(site + "/editions/1")).contains("Tin bài");
            assertThat(page(site + "/reports/1/print")).contains("đơn vị đã thực hiện");
            return SHOWN.matcher(page(site + "/activities?period=all"))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void signIn(String site) throws Exception {
        var token = TOKEN.matcher(page(site + "/sign-in"));
        assertThat(token.find()).isTrue();
        HttpResponse<String> entered = client.send(
                HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "_csrf=" + token.group(1) + "&name=chuyen-vien.lead&password=nhip-cau-2022"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(entered.statusCode()).isEqualTo(200);
    }

    private String page(String address) throws Exception {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private record Ended(int status, String out, String err) {}

    private Ended run(String... words) throws Exception {
        Process process = start(words);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(caller.resolve("err")));
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(caller.toFile())
                .redirectError(caller.resolve("err").toFile());
        // as Maven runs this test, it must not build
        builder.environment().put("NHIPCAU_BUILD", "no");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
