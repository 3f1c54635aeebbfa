package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhipcau.Sources.Scan;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Texts;

/** The languages of the interface stay in step, and no word is missing or left over. */
class MessagesTest {
    private static final Path MESSAGES = Sources.RESOURCES.resolve("messages");

    /** A string in a template; attributes around it have quotes of their own. */
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");

    private static final Map<Language, Map<String, String>> WORDS =
            Stream.of(Language.values()).collect(Collectors.toMap(language -> language, MessagesTest::load));

    @Test
    void everyLanguageHasTheSameKeys() {
        for (String room : Texts.ROOMS) {
            assertThat(file(room, Language.EN).stringPropertyNames())
                    .as("keys of " + room)
                    .isEqualTo(file(room, Language.VI).stringPropertyNames());
        }
    }

    @Test
    void everyFileOfWordsBelongsToARoom() {
        assertThat(Sources.files(MESSAGES, ".properties").stream()
                        .map(path -> path.getFileName().toString().replaceFirst("_.*", "")))
                .isSubsetOf(Texts.ROOMS);
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(Sources.files(MESSAGES, ".properties"))
                .allSatisfy(file -> assertThat(Sources.read(file)
                                .lines()
                                .filter(l -> l.contains("="))
                                .map(l -> l.replaceFirst("=.*", "")))
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyLanguageTakesTheSameArguments() {
        words(Language.VI)
                .forEach((key, pattern) -> assertThat(
                                arguments(words(Language.EN).getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(pattern)));
    }

    /** A single apostrophe would begin a quotation of MessageFormat. */
    @Test
    void everyApostropheIsDoubled() {
        WORDS.forEach((language, words) -> words.forEach((key, pattern) -> {
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[20]))
                    .as(key)
                    .isNotBlank();
        }));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = literals();
        assertThat(words(Language.VI).keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> ComputedKeys.ALL.keySet().stream().noneMatch(key::startsWith)))
                .isEmpty();
        assertThat(ComputedKeys.ALL.keySet())
                .allSatisfy(prefix -> assertThat(literals)
                        .as("computed keys are still made")
                        .anyMatch(literal -> prefix.equals(literal) || prefix.equals(literal + ".")));
    }

    @Test
    void everyKeyUsedHasWords() {
        Pattern key = Pattern.compile("(" + String.join("|", Texts.ROOMS) + ")(\\.[\\w-]+)+");
        assertThat(literals().stream()
                        .filter(literal -> key.matcher(literal).matches())
                        .filter(literal -> !words(Language.VI).containsKey(literal))
                        .filter(literal -> !ComputedKeys.ALL.containsKey(literal + "."))
                        .filter(literal -> !literal.matches("paper\\.(docx|pdf)"))
                        // a prefix that a form puts before the names of its fields
                        .filter(literal ->
                                words(Language.VI).keySet().stream().noneMatch(word -> word.startsWith(literal + "."))))
                .isEmpty();
    }

    /** The page of the trail puts each act into words. */
    @Test
    void everyActOfTheTrailHasWords() {
        Pattern act = Pattern.compile("(?:\\bby, |visitor, |who, |keep\\(by, plan, \\w+, )\"([a-z]+\\.[a-zA-Z]+)\"");
        assertThat(Sources.files(Sources.JAVA, ".java").stream()
                        .flatMap(file ->
                                act.matcher(Sources.read(file)).results().map(hit -> hit.group(1)))
                        .filter(name -> !words(Language.VI).containsKey("trail." + name)))
                .isEmpty();
    }

    private static Map<String, String> words(Language language) {
        return WORDS.getOrDefault(language, Map.of());
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> words = new TreeMap<>();
        for (String room : Texts.ROOMS) {
            Properties file = file(room, language);
            file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        }
        return words;
    }

    private static Properties file(String room, Language language) {
        Properties properties = new Properties();
        try {
            properties.load(
                    new StringReader(Sources.read(MESSAGES.resolve(room + "_" + language.code() + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Without the choice of a plural, which not every language has. */
    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d+)(?!,choice)")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every string in programs and templates. */
    private static Set<String> literals() {
        List<Path> java = Sources.files(Sources.JAVA, ".java");
        Set<String> literals = new HashSet<>(Sources.scan(java, new Scan() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, List<String> found) {
                if (literal.getValue() instanceof String string) {
                    found.add(string);
                }
                return super.visitLiteral(literal, found);
            }
        }));
        for (Path template : Sources.files(Sources.TEMPLATES, ".jte")) {
            LITERAL.matcher(Sources.read(template)).results().forEach(m -> literals.add(m.group(1)));
        }
        return literals;
    }
}
