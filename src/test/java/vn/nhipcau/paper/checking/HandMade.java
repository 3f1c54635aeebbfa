package vn.nhipcau.paper.checking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;

/** Word files put together from raw XML: a right paper, changed in one place. */
final class HandMade {
    static final Text VI = new Texts().in(Language.VI);
    static final Path FOLDER = Path.of("src/test/resources/papers/check");

    private static final List<String> PARTS =
            List.of("styles.xml", "settings.xml", "header.xml", "header-first.xml", "footer.xml");

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Of report or letter. */
    HandMade(String paper) {
        parts.put("word/document.xml", read(paper + ".xml"));
        parts.put("word/_rels/document.xml.rels", read("relations.xml"));
        PARTS.forEach(part -> parts.put("word/" + part, read(part)));
    }

    static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> cases(String name) {
        return read(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .toList();
    }

    HandMade with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    String part(String name) {
        return String.valueOf(parts.get(name));
    }

    /** What the head of breaks.txt says, one after the other. */
    HandMade changed(String changes) {
        for (String change : changes.split(" && ", -1)) {
            String[] words = change.split(" ", 2);
            String[] sides = words[1].split(" => ?", 2);
            String part = partWith(sides[0]);
            String text = part(part);
            parts.put(
                    part,
                    switch (words[0]) {
                        case "one" -> replaceFirst(text, sides[0], sides[1]);
                        case "all" -> text.replace(sides[0], sides[1]);
                        case "last" -> replaceLast(text, sides[0], sides[1]);
                        case "run" ->
                            lineWith(
                                    text,
                                    sides[0],
                                    line -> replaceFirst(
                                            line, "<w:r><w:t", "<w:r><w:rPr>" + sides[1] + "</w:rPr><w:t"));
                        case "par" ->
                            lineWith(text, sides[0], line -> replaceFirst(line, "</w:pPr>", sides[1] + "</w:pPr>"));
                        case "drop" -> lineWith(text, sides[0], line -> "");
                        default -> throw new IllegalArgumentException(change);
                    });
        }
        return this;
    }

    private String partWith(String words) {
        return parts.keySet().stream()
                .filter(part -> part(part).contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nowhere: " + words));
    }

    private static String replaceFirst(String text, String old, String now) {
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(old + " is not in " + text);
        }
        return text.substring(0, at) + now + text.substring(at + old.length());
    }

    private static String replaceLast(String text, String old, String now) {
        int at = text.lastIndexOf(old);
        return text.substring(0, at) + now + text.substring(at + old.length());
    }

    private static String lineWith(String text, String words, UnaryOperator<String> change) {
        boolean[] isDone = {false};
        return Arrays.stream(text.split("\n", -1))
                .map(line -> {
                    boolean isIt = !isDone[0] && line.contains(words);
                    isDone[0] |= isIt;
                    return isIt ? change.apply(line) : line;
                })
                .collect(Collectors.joining("\n"));
    }

    byte[] docx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    List<Outcome> check() {
        return PaperCheck.check(docx());
    }

    static List<String> faults(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::isFault).map(Outcome::rule).toList();
    }
}
