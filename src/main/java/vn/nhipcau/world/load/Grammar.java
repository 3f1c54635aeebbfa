package vn.nhipcau.world.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a generated province: names with alternatives, in which other names and numbers stand in braces. */
record Grammar(Map<String, List<String>> alternatives) {
    private static final String FILE = "/world/load/words.txt";
    private static final Pattern BRACES = Pattern.compile("\\{(?:(\\d+)\\.\\.(\\d+)|([^{}]+))}");

    static Grammar read() {
        Map<String, List<String>> alternatives = new HashMap<>();
        try (var in = Objects.requireNonNull(Grammar.class.getResourceAsStream(FILE))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf(" =");
                        Arrays.stream(line.substring(equals + 2).split("\\|", -1))
                                .forEach(one -> alternatives
                                        .computeIfAbsent(line.substring(0, equals), name -> new ArrayList<>())
                                        .add(one.strip()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Grammar(alternatives);
    }

    boolean has(String name) {
        return alternatives.containsKey(name);
    }

    /** All of a name, in their order. */
    List<String> all(String name) {
        return Objects.requireNonNull(alternatives.get(name), name);
    }

    /** One of a name, with all braces filled; empty where that alternative is. */
    String one(String name, RandomGenerator random) {
        return one(name, random, Map.of());
    }

    /**
     * One of a name.
     *
     * @param given what stands for some names instead
     */
    String one(String name, RandomGenerator random, Map<String, String> given) {
        return filled(name, random, given).replaceAll(" +", " ").strip();
    }

    private String filled(String name, RandomGenerator random, Map<String, String> given) {
        String own = given.get(name);
        if (own != null) {
            return own;
        }
        List<String> all = all(name);
        Matcher braces = BRACES.matcher(all.get(random.nextInt(all.size())));
        return braces.replaceAll(found -> Matcher.quoteReplacement(
                found.group(3) != null
                        ? filled(found.group(3), random, given)
                        : Integer.toString(random.nextInt(
                                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)) + 1))));
    }
}
