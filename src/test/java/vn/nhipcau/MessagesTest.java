package vn.nhipcau;

import static java.util.Map.entry;
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

    /** Keys put together from one of these and what stands in brackets. */
    private static final Map<String, String> COMPUTED = Map.ofEntries(
            entry("base.error.", "the kind of error, title or what"),
            entry("base.mail.fault.", "why a letter has not gone"),
            entry("base.weekday.", "the day's number"),
            entry("base.feast.", "the feast"),
            entry("base.holiday.", "why a day is off"),
            entry("paper.unreadable.", "the reason"),
            entry("paper.rule.", "the code of the rule"),
            entry("paper.found.", "the kind of what was found"),
            entry("paper.place.", "the kind of place"),
            entry("paper.source.", "the kind of source"),
            entry("paper.part.", "the part of a paper"),
            entry("paper.law.", "whose rules a paper stands under"),
            entry("people.role.", "the role"),
            entry("people.agency.kind.", "the kind"),
            entry("people.agency.span.", "which ends are known"),
            entry("people.agency.state.", "which agencies are listed"),
            entry("people.delegation.state.", "how a delegation stands"),
            entry("people.language.", "the language"),
            entry("people.member.state.", "which members are listed"),
            entry("people.account.mail.", "whether letters are wanted"),
            entry("people.outbox.state.", "how a letter stands"),
            entry("people.trail.family.", "the family of acts"),
            entry("trail.", "the act"),
            entry("people.group.", "the field of the form"),
            entry("work.activities.period.half.", "which half of the year"),
            entry("work.month.", "the month's number"),
            entry("work.year.state.", "how a task stands"),
            entry("work.year.when.", "where a task's time lies"),
            entry("work.progress.", "what an agency says"),
            entry("work.days.kind.", "the kind of day"),
            entry("work.days.rule.", "how its days are found"),
            entry("work.days.what.", "kind and rule as one choice"),
            entry("work.activity.qualifier.", "how sure a figure is"),
            entry("work.archive.doubt.", "the code of what is doubted"),
            entry("work.archive.kind.", "how a figure is built"),
            entry("work.archive.qualifier.", "how sure a figure is"),
            entry("work.archive.state.", "whether it was looked through"),
            entry("work.archive.view.", "the view"),
            entry("work.archive.section.", "the field of the form"),
            entry("work.archive.figure.", "the field of the form"),
            entry("work.archive.reference.", "the field of the form"),
            entry("work.bench.", "the view"),
            entry("work.calendar.month.", "the month's number"),
            entry("work.calendar.weekday.", "the day's number"),
            entry("work.deadline.event.", "the matter"),
            entry("work.deadline.matter.", "the matter"),
            entry("work.deadline.onRest.", "what becomes of a day of rest"),
            entry("work.deadline.unit.", "the unit"),
            entry("work.doubt.", "the code of what is doubted"),
            entry("work.document.kind.", "the code of the type"),
            entry("work.document.standing.", "how the office came by it"),
            entry("work.document.relation.", "what a paper has to do with it"),
            entry("work.document.doubt.", "what is doubted"),
            entry("work.language.", "the code of the language"),
            entry("work.quarter.", "the quarter's number"),
            entry("work.round.kind.", "the kind of report"),
            entry("work.section.", "what a button does with a section"),
            entry("work.standing.", "how an agency stands"),
            entry("work.regime.frequency.", "how often it has agencies report"),
            entry("work.report.hand.", "whose hand moves a report"),
            entry("work.report.move.", "what is done to a report"),
            entry("work.report.rule.", "what must hold for it"),
            entry("work.notice.nationalDay.", "the day beside 2/9"),
            entry("work.report.state.", "the state of a report"),
            entry("work.reminder.line.", "returned or not, before the due day or after"),
            entry("work.reminder.title.", "the same"),
            entry("work.role.", "the role in a task"),
            entry("work.telling.line.", "what has happened"),
            entry("work.telling.title.", "the same"),
            entry("work.tasks.when.", "which time is listed"),
            entry("work.time.", "how a task stands to today"),
            entry("work.work.overNothing.", "the quarter that is over"));

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
                        .filter(key -> COMPUTED.keySet().stream().noneMatch(key::startsWith)))
                .isEmpty();
        assertThat(COMPUTED.keySet())
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
                        .filter(literal -> !COMPUTED.containsKey(literal + "."))
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
