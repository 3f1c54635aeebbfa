package vn.nhipcau.base.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The style sheets as they are written: every rule with its file, its at-rules and its declarations. */
final class Styles {
    static final Path CSS = Path.of("src/main/css");

    record Declaration(String name, String value) {}

    /** {@code within} names what a rule stands in, outermost first: media, supports, or another rule. */
    record Rule(String file, List<String> within, String selector, List<Declaration> declarations) {}

    private Styles() {}

    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Rule> rules() {
        return files(CSS, ".css").stream().flatMap(path -> rules(path).stream()).toList();
    }

    static List<Rule> rules(Path path) {
        List<Rule> rules = new ArrayList<>();
        Deque<Rule> open = new ArrayDeque<>();
        StringBuilder word = new StringBuilder();
        for (char sign : text(path).replaceAll("(?s)/\\*.*?\\*/", "").toCharArray()) {
            switch (sign) {
                case '{' -> {
                    List<String> within =
                            open.reversed().stream().map(Rule::selector).toList();
                    Rule rule = new Rule(
                            CSS.relativize(path).toString(),
                            within,
                            word.toString().strip(),
                            new ArrayList<>());
                    rules.add(rule);
                    open.push(rule);
                    word.setLength(0);
                }
                case '}', ';' -> {
                    declaration(word.toString().strip(), open);
                    word.setLength(0);
                    if (sign == '}') {
                        open.pop();
                    }
                }
                default -> word.append(sign);
            }
        }
        return rules;
    }

    private static void declaration(String words, Deque<Rule> open) {
        int colon = words.indexOf(':');
        if (colon > 0 && !open.isEmpty()) {
            open.peek()
                    .declarations()
                    .add(new Declaration(
                            words.substring(0, colon).strip(),
                            words.substring(colon + 1).strip()));
        }
    }
}
