package vn.nhipcau.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From the command to the first page, and what memory it takes: {@code ./bench start}. */
public final class Start {
    private static final int RUNS = 5;
    private static final int PAGES = 200;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Path folder;
    private final List<Double> afterStart = new ArrayList<>();
    private final List<Double> afterPages = new ArrayList<>();
    private final List<Double> database = new ArrayList<>();

    private Start(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Figures.printMachine();
        Start start = new Start(Files.createTempDirectory("nhipcau-bench"));
        try {
            start.measure();
        } finally {
            delete(start.folder);
        }
    }

    /** What one start took: by the clock, and in processor time, which another's load does not change. */
    private record Took(double seconds, double processor) {}

    private void measure() throws Exception {
        List<Took> first = new ArrayList<>();
        List<Took> again = new ArrayList<>();
        List<Took> uncached = new ArrayList<>();
        List<Took> bare = new ArrayList<>();
        // in turns, so that another's load falls on all alike
        for (int run = 0; run < RUNS; run++) {
            String data = folder.resolve("data" + run).toString();
            first.add(took(false, "./nhipcau", "demo", "--data", data, "--port"));
            again.add(took(true, "./nhipcau", "demo", "--data", data, "--port"));
            uncached.add(took(
                    false,
                    java(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-jar",
                    "target/app/nhipcau.jar",
                    "demo",
                    "--data",
                    data,
                    "--port"));
            bare.add(took(false, java(), "-m", "jdk.httpserver", "-b", "127.0.0.1", "-d", folder.toString(), "-p"));
        }
        System.out.println("from the command to the first page");
        print("first time: database made, sample filled", first);
        print("again", again);
        print("baseline: again, without the cache of classes", uncached);
        print("baseline: the JDK's own file server", bare);
        System.out.println("resident memory");
        new Figures(afterStart).print("program after the first page", "MB");
        new Figures(afterPages).print("program after " + PAGES + " pages more", "MB");
        new Figures(database).print("PostgreSQL beside it (proportional share)", "MB");
    }

    private static void print(String what, List<Took> starts) {
        new Figures(starts.stream().map(Took::seconds).toList()).print(what, "s");
        new Figures(starts.stream().map(Took::processor).toList()).print("    processor time of Java", "s");
    }

    /** Starts a command that takes a port as its last word, waits for its first page, and ends it. */
    private Took took(boolean weigh, String... command) throws Exception {
        int port = freePort();
        List<String> words = new ArrayList<>(List.of(command));
        words.add("" + port);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("errors")));
                }
                Thread.sleep(10);
            }
            Took took = new Took(
                    (System.nanoTime() - begun) / 1e9,
                    process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
            if (weigh) {
                weigh(process, "http://127.0.0.1:" + port);
            }
            return took;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private boolean answers(int port) throws InterruptedException {
        try {
            return page("http://127.0.0.1:" + port + "/").status == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void weigh(Process process, String site) throws Exception {
        afterStart.add(megabytes(process.toHandle(), "status", "VmRSS:"));
        List<String> addresses = Stream.concat(
                        Stream.of("/", "/sign-in"),
                        LINK.matcher(page(site + "/").body).results().map(found -> found.group(1)))
                .distinct()
                .toList();
        for (int number = 0; number < PAGES; number++) {
            page(site + addresses.get(number % addresses.size()));
        }
        afterPages.add(megabytes(process.toHandle(), "status", "VmRSS:"));
        database.add(process.descendants()
                .mapToDouble(one -> megabytes(one, "smaps_rollup", "Pss:"))
                .sum());
    }

    private record Page(int status, String body) {}

    private Page page(String address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        return new Page(answer.statusCode(), answer.body());
    }

    private static double megabytes(ProcessHandle process, String file, String line) {
        try (var lines = Files.lines(Path.of("/proc", "" + process.pid(), file))) {
            return lines.filter(l -> l.startsWith(line))
                    .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D+", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            // it ended meanwhile
            return 0;
        }
    }

    private static String java() {
        return Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                .toString();
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
