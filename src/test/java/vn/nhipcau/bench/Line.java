package vn.nhipcau.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What a visitor waits for in a province of 300 agencies and 100,000 activities: {@code ./bench line}. */
public final class Line {
    private static final int REQUESTS = 300;
    private static final String FEWER = "--requests=";
    private static final int WARM_UP = 15;
    private static final int FILES = 9;
    private static final double AIM = 100;
    private static final double FILE_AIM = 700;

    private final Product product;
    private final Connection database;
    private final Random random = new Random(1);
    private final int requests;
    private final double aim;

    private Line(Product product, Connection database, int requests, double aim) {
        this.product = product;
        this.database = database;
        this.requests = requests;
        this.aim = aim;
    }

    /** Something that takes time, some of it asked for as {@code asked} says. */
    private interface Visit {
        void make(List<String> asked) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        run(args, AIM, line -> {
            line.consolidate();
            line.visit(LinePages.ALL);
            line.baselines();
            line.file();
        });
    }

    /** What one looks at. */
    interface Looks {
        void at(Line line) throws Exception;
    }

    /**
     * Loads the province, starts the product over it and looks.
     *
     * @param aim in milliseconds: p99 of a page is to be below
     */
    static void run(String[] args, double aim, Looks looks) throws Exception {
        Figures.printMachine();
        Province.load(Arrays.asList(args).contains("--fresh"));
        int requests = Arrays.stream(args)
                .filter(arg -> arg.startsWith(FEWER))
                .mapToInt(arg -> Integer.parseInt(arg.substring(FEWER.length())))
                .findFirst()
                .orElse(REQUESTS);
        try (Product product = Product.serve(Province.DATA);
                Connection database = product.database()) {
            Line line = new Line(product, database, requests, aim);
            looks.at(line);
        }
    }

    void visit(List<LinePages.Page> pages) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%-42s %8s %8s %8s %8s   ms, %d requests each%n",
                "",
                "p50",
                "p95",
                "p99",
                "max",
                requests);
        for (LinePages.Page page : pages) {
            visit(page);
        }
    }

    /** The consolidated report of the last round, made as the officer makes it. */
    private void consolidate() throws Exception {
        String round = rows(LinePages.lastRound()).getFirst().getFirst();
        var made = product.post("chuyen-vien.lead", "/rounds/" + round, "/rounds/" + round + "/consolidation");
        if (made.statusCode() != 302) {
            throw new IOException("no consolidated report: " + made.statusCode());
        }
    }

    private void visit(LinePages.Page page) throws Exception {
        List<List<String>> draws = rows(page.draw());
        if (draws.isEmpty()) {
            System.out.printf(Locale.ROOT, "%-42s nothing to ask for%n", page.name());
            return;
        }
        for (List<String> draw : draws.stream().limit(WARM_UP).toList()) {
            ask(page, draw);
        }
        print(page.name(), times(requests, draws, draw -> ask(page, draw)), aim);
    }

    private void ask(LinePages.Page page, List<String> draw) throws Exception {
        String path = page.path();
        for (int i = 1; i < draw.size(); i++) {
            path = path.replace("{" + i + "}", URLEncoder.encode(draw.get(i), StandardCharsets.UTF_8));
        }
        int status = product.get(draw.getFirst(), path).statusCode();
        if (status != 200) {
            throw new IOException(status + " for " + path + " asked by " + draw.getFirst());
        }
    }

    /** What the same machine takes for answers without a page, and for a page without a province. */
    void baselines() throws Exception {
        List<List<String>> once = List.of(List.of(""));
        print("baseline: help, not signed in", times(requests, once, none -> product.get("", "/help")), 0);
        print("baseline: a style sheet", times(requests, once, none -> product.get("", "/static/css/nhipcau.css")), 0);
        print("baseline: select 1 over JDBC", times(requests, once, none -> rows("select 1")), 0);
        HttpServer bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bare.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("ok".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        bare.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + bare.getAddress().getPort() + "/");
            var request = HttpRequest.newBuilder(address).build();
            client.send(request, BodyHandlers.discarding());
            print(
                    "baseline: two letters of the JDK's server",
                    times(requests, once, none -> client.send(request, BodyHandlers.discarding())),
                    0);
        } finally {
            bare.stop(0);
        }
    }

    private void file() throws Exception {
        List<List<String>> report = rows("""
                select r.id, count(p.id) from report r join report_paragraph p on p.report_id = r.id
                where r.kind = 'CONSOLIDATED' group by r.id""");
        String path = "/reports/" + report.getFirst().getFirst() + "/paper.docx";
        int bytes = product.get("chuyen-vien.lead", path).body().length;
        List<Double> times = times(FILES, report, one -> {
            if (product.get("chuyen-vien.lead", path).statusCode() != 200) {
                throw new IOException(path);
            }
        });
        System.out.printf(
                Locale.ROOT,
                "consolidated report, %s rows, %d KB of .docx: median %.0f ms, max %.0f ms of %d  (aim %.0f)%n",
                report.getFirst().get(1),
                bytes / 1024,
                times.get(FILES / 2),
                times.getLast(),
                FILES,
                FILE_AIM);
    }

    /** Milliseconds of each visit, sorted. */
    private List<Double> times(int visits, List<List<String>> draws, Visit visit) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            List<String> draw = draws.get(random.nextInt(draws.size()));
            long begun = System.nanoTime();
            visit.make(draw);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        Collections.sort(times);
        return times;
    }

    private static void print(String name, List<Double> sorted, double aim) {
        double p99 = share(sorted, 0.99);
        System.out.printf(
                Locale.ROOT,
                "%-42s %8.1f %8.1f %8.1f %8.1f%s%n",
                name,
                share(sorted, 0.5),
                share(sorted, 0.95),
                p99,
                sorted.getLast(),
                aim > 0 && p99 >= aim ? "   p99 above " + (int) aim : "");
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
