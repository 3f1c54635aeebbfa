package vn.nhipcau.world.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What the editions of a generated province say.
 *
 * @param sentences those of titles, leads and paragraphs apart, each in all languages by their codes
 */
record Told(Map<String, List<Map<String, String>>> sentences) {
    private static final String FILE = "/world/load/told.txt";

    static Told read() {
        Map<String, List<Map<String, String>>> sentences = new HashMap<>();
        try (var in = Objects.requireNonNull(Told.class.getResourceAsStream(FILE))) {
            List<Map<String, String>> part = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    part = sentences.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    if (line.startsWith("vi ")) {
                        part.add(new HashMap<>());
                    }
                    part.getLast().put(line.substring(0, 2), line.substring(3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Told(sentences);
    }

    /** One of a part in all languages, of a village. */
    Map<String, String> one(String part, String village, RandomGenerator random) {
        List<Map<String, String>> all = Objects.requireNonNull(sentences.get(part), part);
        String number = Integer.toString(random.nextInt(2, 100));
        return all.get(random.nextInt(all.size())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        said -> said.getValue().replace("{v}", village).replace("{n}", number)));
    }
}
