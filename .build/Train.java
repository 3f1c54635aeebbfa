import java.io.IOException;
import java.net.CookieManager;
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
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the freshly built program once as its users will, so that Java keeps what it learnt of its classes in a cache:
 * {@code java Train.java APP PAPER JAVA_OPTION…} leaves {@code serve.aot} and {@code read.aot} in APP.
 */
final class Train {
    private static final int PAGES = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Path app;
    private final List<String> options;

    private Train(Path app, List<String> options) {
        this.app = app;
        this.options = options;
    }

    public static void main(String[] args) throws Exception {
        Train train = new Train(Path.of(args[0]), List.of(args).subList(2, args.length));
        train.read(args[1]);
        train.serve();
    }

    private void read(String paper) throws Exception {
        end("read", start("read", "plan", "read", paper));
    }

    private void serve() throws Exception {
        Path data = Files.createTempDirectory("nhipcau-training");
        int port = freePort();
        Process process = start("serve", "demo", "--port", "" + port, "--data", data.toString());
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            List<String> said = List.of();
            while (said.isEmpty() || !said.getLast().startsWith("ready ")) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("serve: not ready");
                }
                Thread.sleep(100);
                said = Files.readAllLines(log("serve"));
            }
            visit("http://127.0.0.1:" + port, said);
            process.destroy();
            end("serve", process);
        } finally {
            process.destroyForcibly().waitFor();
            delete(data);
        }
    }

    /** Signs in as the first of the sample's posts and follows the links. */
    private static void visit(String site, List<String> said) throws Exception {
        String name = said.getFirst().split(" ", 2)[0];
        String password = said.get(said.size() - 2).replaceFirst("^password ", "");
        try (HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            String gate = get(client, site + "/sign-in").body();
            Matcher token = TOKEN.matcher(gate);
            String form = "name=" + name + "&password=" + encoded(password) + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
            var signIn = HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            Queue<String> ahead = new ArrayDeque<>(links(client.send(signIn, BodyHandlers.ofString()).body()));
            ahead.addAll(links(gate));
            ahead.addAll(links(get(client, site + "/").body()));
            Set<String> seen = new HashSet<>();
            while (!ahead.isEmpty() && seen.size() < PAGES) {
                String address = ahead.remove();
                if (seen.add(address)) {
                    ahead.addAll(links(get(client, site + address).body()));
                }
            }
            System.out.println("visited " + seen);
        }
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(found -> found.group(1).replace("&amp;", "&")).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Process start(String cache, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-XX:AOTCacheOutput=" + draft(cache), "-jar", app.resolve("nhipcau.jar").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectOutput(log(cache).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until Java has written the cache, which it does while it ends. */
    private void end(String cache, Process process) throws Exception {
        if (!process.waitFor(PATIENCE)) {
            process.destroyForcibly();
            throw new IllegalStateException(cache + ": the training did not end");
        }
        Files.move(draft(cache), app.resolve(cache + ".aot"));
    }

    private Path log(String cache) {
        return app.resolve(cache + ".log");
    }

    private Path draft(String cache) {
        return app.resolve(cache + ".aot.new");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
