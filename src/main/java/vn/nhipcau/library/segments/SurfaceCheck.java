package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands around the words: length, spaces, the sign at the end. */
final class SurfaceCheck {
    private static final Pattern SPACES = Pattern.compile("^[ \\u00a0]+|[ \\u00a0]{2,}|[ \\u00a0]+$");
    private static final Pattern CLOSED = Pattern.compile("[\\s\\u00a0\\u202f\\])”’\"'»」』）】〉》]+$");

    /** What a full sign means, whatever its width. */
    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry(".", "."),
            Map.entry("。", "."),
            Map.entry("｡", "."),
            Map.entry("។", "."),
            Map.entry("៕", "."),
            Map.entry("?", "?"),
            Map.entry("？", "?"),
            Map.entry("!", "!"),
            Map.entry("！", "!"),
            Map.entry(":", ":"),
            Map.entry("：", ":"),
            Map.entry(";", ";"),
            Map.entry("；", ";"),
            Map.entry("…", "…"));

    private static final Map<String, String> WIDE = Map.of(".", "。", "?", "？", "!", "！", ":", "：", ";", "；");

    private SurfaceCheck() {}

    static List<Finding> of(Checked sentence) {
        List<Finding> findings = new ArrayList<>();
        String words = sentence.targetWords();
        int length = words.codePointCount(0, words.length());
        if (sentence.most() > 0 && length > sentence.most()) {
            findings.add(Finding.of("library.check.long", String.valueOf(length), String.valueOf(sentence.most())));
        }
        Matcher spaces = SPACES.matcher(words);
        if (spaces.find()) {
            findings.add(Finding.at(spaces.start(), spaces.end(), "library.check.spaces"));
        }
        end(sentence, findings);
        return findings;
    }

    private static void end(Checked sentence, List<Finding> findings) {
        String language = sentence.to().code();
        String meant = MEANS.getOrDefault(end(sentence.sourceWords()), "");
        String is = end(sentence.targetWords());
        if (accepted(meant, language).noneMatch(is::equals)) {
            String wanted = accepted(meant, language).findFirst().orElse("");
            findings.add(
                    wanted.isEmpty()
                            ? Finding.of("library.check.end.none", is)
                            : Finding.of("library.check.end", wanted));
        }
    }

    /** The signs that a language may end such a sentence with, the usual one first. */
    private static Stream<String> accepted(String meant, String language) {
        Stream<String> meanings = switch (meant) {
            case "." -> Stream.of(".", "!", "…");
            case "!" -> Stream.of("!", ".");
            case "…" -> Stream.of("…", ".");
            default -> Stream.of(meant);
        };
        return meanings.flatMap(meaning -> forms(meaning, language));
    }

    private static Stream<String> forms(String meaning, String language) {
        return switch (language) {
            case "zh", "ja" -> Stream.of(WIDE.getOrDefault(meaning, meaning));
            case "km" -> meaning.equals(".") ? Stream.of("។", "៕") : Stream.of(meaning);
            // a space ends a sentence there
            case "th", "lo" -> meaning.equals(".") ? Stream.of("") : Stream.of(meaning);
            default -> Stream.of(meaning);
        };
    }

    private static String end(String words) {
        String open = CLOSED.matcher(words).replaceFirst("");
        String last = open.isEmpty() ? "" : open.substring(open.length() - 1);
        return open.endsWith("...") ? "…" : MEANS.containsKey(last) ? last : "";
    }
}
