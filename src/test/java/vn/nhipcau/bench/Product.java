package vn.nhipcau.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The product as its real process over a data directory, and visitors who are signed in to it. */
final class Product implements AutoCloseable {
    private static final String PASSWORD = "nhip-cau-2022";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(nhipcau=[^;]+)");
    private static final Pattern PORT = Pattern.compile("\"jdbcPort\":(\\d+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> sessions = new HashMap<>();
    private final Process process;
    private final Path data;
    private final String site;

    private Product(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        site = "http://127.0.0.1:" + port;
    }

    static Product serve(Path data) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder("./nhipcau", "serve", "--data", data.toString(), "--port", "" + port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = ""; !line.startsWith("ready"); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("the product did not start");
            }
        }
        return new Product(process, data, port);
    }

    /** The product's own database, to draw what is asked for. */
    Connection database() throws IOException, SQLException {
        var port = PORT.matcher(Files.readString(data.resolve("running.json")));
        if (!port.find()) {
            throw new IOException("no port in running.json");
        }
        String password = Files.readString(data.resolve("postgres.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.group(1) + "/nhipcau", "nhipcau", password);
    }

    /** Asks for a page as a member's browser does; an empty name has not signed in. */
    HttpResponse<byte[]> get(String member, String path) throws IOException, InterruptedException {
        return client.send(request(member, path).build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form with the token of a page that shows one. */
    HttpResponse<String> post(String member, String formOn, String path) throws IOException, InterruptedException {
        var token = TOKEN.matcher(text(request(member, formOn)).body());
        if (!token.find()) {
            throw new IOException("no form on " + formOn);
        }
        return send(member, path, Map.of("_csrf", token.group(1)));
    }

    private HttpRequest.Builder request(String member, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Encoding", "gzip");
        return member.isEmpty() ? request : request.header("Cookie", session(member));
    }

    private String session(String member) throws IOException, InterruptedException {
        String known = sessions.get(member);
        if (known != null) {
            return known;
        }
        var form = text(HttpRequest.newBuilder(URI.create(site + "/sign-in")));
        var token = TOKEN.matcher(form.body());
        var cookie = cookie(form);
        String csrf = token.find() ? token.group(1) : "";
        sessions.put(member, cookie);
        var entered = send(member, "/sign-in", Map.of("_csrf", csrf, "name", member, "password", PASSWORD));
        if (entered.statusCode() != 302) {
            throw new IOException(member + " cannot sign in: " + entered.statusCode());
        }
        sessions.put(member, cookie(entered));
        return cookie(entered);
    }

    private HttpResponse<String> send(String member, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text(HttpRequest.newBuilder(URI.create(site + path))
                .header("Cookie", sessions.getOrDefault(member, ""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> text(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.setHeader("Accept-Encoding", "identity").build(), BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .flatMap(line -> COOKIE.matcher(line).results())
                .map(found -> found.group(1))
                .reduce((first, last) -> last)
                .orElse("");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
