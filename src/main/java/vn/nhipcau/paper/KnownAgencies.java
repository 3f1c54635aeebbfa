package vn.nhipcau.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of agencies that a reader may meet. A name is recognised in any case, with or without the dashes, commas, "và" and "&"
 * inside it, and with a place behind it; letters and tones must agree.
 */
public final class KnownAgencies {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.[\\p{L}\\p{N}]+)*+");
    private static final Pattern JOINT = Pattern.compile("(?:\\s|[-,&/]|và(?![\\p{L}\\p{N}]))++");

    private final Map<String, List<Name>> byFirstWord;
    private final List<String> provinces;
    private final Places places;

    /** Keys of the words of a name, and what may stand before each. */
    private record Name(List<String> words, List<Joint> joints, Need need) {}

    /** A comma parts names more often than it stands for a dash: "các Sở Giao thông vận tải, Xây dựng" are two. */
    private enum Joint {
        SPACE,
        DASH,
        ANY
    }

    private enum Need {
        NOTHING,
        PLACE,
        PROPER
    }

    private KnownAgencies(Map<String, List<Name>> byFirstWord, List<String> provinces) {
        this.byFirstWord = byFirstWord;
        this.provinces = provinces;
        this.places = new Places(provinces);
    }

    /** The usual bodies of any province, before and after the reform of 2025, shipped in paper/agencies.txt. */
    public static KnownAgencies general() {
        List<String> provinces = entries("provinces.txt").map(Folding::key).toList();
        return new KnownAgencies(Map.of(), provinces)
                .with(entries("agencies.txt").toList());
    }

    private static Stream<String> entries(String resource) {
        String path = "/paper/" + resource;
        try (InputStream file = Objects.requireNonNull(KnownAgencies.class.getResourceAsStream(path), path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These and the ones given; names and aliases stand side by side. */
    public KnownAgencies with(Collection<String> namesAndAliases) {
        Map<String, List<Name>> all = new HashMap<>();
        byFirstWord.forEach((word, names) -> all.put(word, new ArrayList<>(names)));
        for (String entry : namesAndAliases) {
            Name name = name(entry);
            if (!name.words().isEmpty()) {
                all.computeIfAbsent(name.words().getFirst(), word -> new ArrayList<>())
                        .add(name);
            }
        }
        return new KnownAgencies(all, provinces);
    }

    /** These, and a place that may stand behind a name without "tỉnh" or "huyện". */
    public KnownAgencies in(String place) {
        List<String> all = new ArrayList<>(provinces);
        all.add(Folding.key(place.strip()));
        return new KnownAgencies(byFirstWord, List.copyOf(all));
    }

    private static Name name(String entry) {
        Need need = entry.endsWith(" +") ? Need.PLACE : entry.endsWith(" *") ? Need.PROPER : Need.NOTHING;
        String key = Folding.key(need == Need.NOTHING ? entry : entry.substring(0, entry.length() - 2));
        List<String> words = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        Matcher word = WORD.matcher(key);
        boolean and = false;
        int end = 0;
        while (word.find()) {
            String gap = key.substring(end, word.start()).strip();
            end = word.end();
            if (word.group().equals("và") && !words.isEmpty()) {
                and = true;
                continue;
            }
            words.add(word.group());
            joints.add(and ? Joint.ANY : joint(gap));
            and = false;
        }
        return new Name(words, joints, need);
    }

    private static Joint joint(String gap) {
        return switch (gap) {
            case "" -> Joint.SPACE;
            case "-" -> Joint.DASH;
            default -> Joint.ANY;
        };
    }

    /**
     * End of the longest known name, with the places behind it, that begins at {@code from}; -1 when none does.
     *
     * @param text NFC, single spaces
     * @param key {@link Folding#key} of it
     */
    public int longest(String text, String key, int from) {
        Matcher first = WORD.matcher(key).region(from, key.length());
        if (!first.lookingAt()) {
            return -1;
        }
        int longest = -1;
        for (Name name : byFirstWord.getOrDefault(first.group(), List.of())) {
            longest = Math.max(longest, end(name, text, key, first.end()));
        }
        return longest;
    }

    private int end(Name name, String text, String key, int firstEnd) {
        int at = firstEnd;
        for (int i = 1; i < name.words().size(); i++) {
            int start = wordAfter(key, at, name.joints().get(i));
            String word = name.words().get(i);
            if (start < 0 || !key.startsWith(word, start) || !Places.isWordEnd(key, start + word.length())) {
                return -1;
            }
            at = start + word.length();
        }
        return switch (name.need()) {
            case NOTHING -> places.behind(text, key, at);
            case PLACE -> {
                int end = places.behind(text, key, at);
                yield end > at ? end : -1;
            }
            case PROPER -> {
                int start = wordAfter(key, at, Joint.DASH);
                int end = start < 0 ? -1 : Places.proper(text, start, -1);
                yield end < 0 ? -1 : places.behind(text, key, end);
            }
        };
    }

    /** Start of the next word, -1 when something else than a space, or where allowed a connector stands before it. */
    private static int wordAfter(String key, int end, Joint joint) {
        Matcher gap = JOINT.matcher(key).region(end, key.length());
        if (!gap.lookingAt()) {
            return -1;
        }
        boolean fits = switch (joint) {
            case SPACE -> gap.group().isBlank();
            case DASH -> gap.group().indexOf(',') < 0;
            case ANY -> true;
        };
        return fits ? gap.end() : -1;
    }
}
