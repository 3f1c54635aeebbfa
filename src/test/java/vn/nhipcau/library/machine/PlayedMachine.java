package vn.nhipcau.library.machine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that speaks the protocol of LibreTranslate, played by a server of the JDK. */
public final class PlayedMachine implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private volatile String languages = "[{\"code\":\"vi\",\"targets\":[\"en\",\"zh-Hans\"]},{\"code\":\"en\"}]";
    private volatile Function<JsonNode, Reply> answers =
            question -> Reply.translated(question.path("q").asString());

    /**
     * An answer.
     *
     * @param millis how long it takes
     */
    public record Reply(int status, String body, long millis) {
        public static Reply translated(String text) {
            return new Reply(200, JSON.writeValueAsString(java.util.Map.of("translatedText", text)), 0);
        }
    }

    public PlayedMachine() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/languages", exchange -> send(exchange, new Reply(200, languages, 0)));
        server.createContext("/translate", exchange -> {
            JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
            asked.add(question);
            send(exchange, answers.apply(question));
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was sent to it. */
    public List<JsonNode> asked() {
        return asked;
    }

    public void speaks(String languages) {
        this.languages = languages;
    }

    public void answers(Function<JsonNode, Reply> answers) {
        this.answers = answers;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        try (exchange) {
            Thread.sleep(reply.millis());
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
