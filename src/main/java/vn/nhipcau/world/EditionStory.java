package vn.nhipcau.world;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.ContentLanguage;

/**
 * A file of the folder {@code editions}: what is told of an edition, what happened to it, and its words, with the languages
 * of a sentence one below the other. How it is written stands in the first of these files.
 *
 * @param name of the file, by which other editions lead to this one
 * @param heads what is said of it: {@code kind}, {@code activity}, {@code picture}, {@code about}
 * @param facts fields that are the same in all languages, as one types them
 * @param steps in the order of time
 */
record EditionStory(
        String name, Map<String, String> heads, Map<String, String> facts, List<Step> steps, List<Piece> pieces) {
    /** What stands before the words for a place of a map: its latitude and longitude. */
    static final String PLACE = "at";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern STEP =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}) (\\S+) ([a-z]{2}) ([a-z ]+)(?:: (.+))?");
    private static final Pattern LINE = Pattern.compile("([a-z]{2}2?) (.+)");

    /**
     * What somebody did with a language of it.
     *
     * @param by sign-in name
     * @param acts one after the other
     * @param words a reason, or the time that was set
     */
    record Step(
            LocalDateTime at,
            String by,
            String language,
            List<String> acts,
            @Nullable String words) {
        static Step of(Matcher line) {
            return new Step(
                    LocalDateTime.parse(line.group(1), MINUTE),
                    line.group(2),
                    line.group(3),
                    Arrays.asList(line.group(4).split(" ", -1)),
                    line.group(5));
        }
    }

    /**
     * A title, a field or a block.
     *
     * @param about what stands behind its type: a file, a figure, the code of a field
     * @param sentences each by language; what it became later bears a 2: {@code vi2}
     */
    record Piece(String type, String about, List<Map<String, String>> sentences) {
        /** A place stands before the words for it. */
        private void take(String what, String said) {
            boolean placed =
                    !sentences.isEmpty() && sentences.getLast().keySet().equals(Set.of(PLACE));
            if (what.equals(PLACE) || (what.equals(ContentLanguage.ORIGINAL) && !placed)) {
                sentences.add(new HashMap<>());
            }
            sentences.getLast().put(what, said);
        }

        /** A sentence as it is, or as it became. */
        static String said(Map<String, String> sentence, String language, boolean later) {
            String own = sentence.getOrDefault(language, "");
            return later && sentence.containsKey("vi2") ? sentence.getOrDefault(language + "2", "") : own;
        }
    }

    static List<EditionStory> all() {
        String names = new String(SampleFile.read("editions/all.txt"), StandardCharsets.UTF_8);
        return names.lines()
                .filter(name -> !name.isBlank() && !name.startsWith("#"))
                .map(EditionStory::read)
                .toList();
    }

    private static EditionStory read(String name) {
        EditionStory story =
                new EditionStory(name, new HashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        String file = new String(SampleFile.read("editions/" + name + ".txt"), StandardCharsets.UTF_8);
        file.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .forEach(story::take);
        return story;
    }

    private void take(String line) {
        Matcher step = STEP.matcher(line);
        Matcher said = LINE.matcher(line);
        if (line.startsWith("= ")) {
            String[] words = line.substring(2).split(" ", 2);
            pieces.add(new Piece(words[0], words.length > 1 ? words[1] : "", new ArrayList<>()));
        } else if (!pieces.isEmpty() && said.matches()) {
            pieces.getLast().take(said.group(1), said.group(2));
        } else if (step.matches()) {
            steps.add(Step.of(step));
        } else if (line.startsWith("fact ")) {
            String[] fact = line.substring(5).split(" ", 2);
            facts.put(fact[0], fact[1]);
        } else if (pieces.isEmpty() && line.contains(" ")) {
            String[] head = line.split(" ", 2);
            heads.put(head[0], head[1]);
        } else {
            throw new IllegalStateException(name + ": " + line);
        }
    }
}
