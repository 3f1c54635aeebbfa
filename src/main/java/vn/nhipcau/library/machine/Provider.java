package vn.nhipcau.library.machine;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service that speaks the protocol of LibreTranslate: {@code POST /translate} and {@code GET /languages}. It is asked with a time
 * limit for the whole answer, never sent elsewhere, and never believed to be larger than a page.
 */
@Component
class Provider {
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_WORD = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String url;
    private final String key;
    private final long seconds;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Provider(
            @Value("${nhipcau.machine-translation.url:}") String url,
            @Value("${nhipcau.machine-translation.api-key:}") String key,
            @Value("${nhipcau.machine-translation.seconds:10}") long seconds) {
        this.url = url.strip().replaceAll("/+$", "");
        this.key = key.strip();
        this.seconds = seconds;
    }

    boolean isNamed() {
        return !url.isEmpty();
    }

    /** The machine's name in the net, as it is told to people; empty where none is named. */
    String host() {
        String host = isNamed() ? URI.create(url).getHost() : "";
        return host == null ? url : host;
    }

    /**
     * What it answered.
     *
     * @param json null where there is none that could be used
     * @param fault why, else null
     */
    record Answer(@Nullable JsonNode json, @Nullable MachineAnswer fault) {}

    Answer languages() {
        return ask(HttpRequest.newBuilder(URI.create(url + "/languages")).GET());
    }

    /** Asks for one sentence. The key stands in it and nowhere in a log. */
    Answer translate(Map<String, String> asked) {
        Map<String, String> body = new LinkedHashMap<>(asked);
        if (!key.isEmpty()) {
            body.put("api_key", key);
        }
        return ask(HttpRequest.newBuilder(URI.create(url + "/translate"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Answer ask(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                request.header("Accept", "application/json").build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            return read(coming.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            coming.cancel(true);
            return fault("library.machine.slow", host(), String.valueOf(seconds));
        } catch (ExecutionException e) {
            return fault("library.machine.down", host());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fault("library.machine.down", host());
        }
    }

    private Answer read(HttpResponse<byte[]> response) {
        JsonNode json = json(response.body());
        if (response.statusCode() == 200) {
            return json == null ? fault("library.machine.nonsense", host()) : new Answer(json, null);
        }
        String told = json == null ? "" : json.path("error").asString("");
        return told.isBlank()
                ? fault("library.machine.status", host(), String.valueOf(response.statusCode()))
                : fault("library.machine.told", host(), told.substring(0, Math.min(LONGEST_WORD, told.length())));
    }

    private static @Nullable JsonNode json(byte[] body) {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Answer fault(String key, String... with) {
        return new Answer(null, MachineAnswer.fault(key, with));
    }
}
