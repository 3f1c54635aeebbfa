package vn.nhipcau.paper.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;

class RuleWordsTest {
    private static final Text EN = new Texts().in(Language.EN);

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(
                Files.readString(Path.of("src/main/resources/messages/paper_" + language.code() + ".properties"))));
        return words;
    }

    private static Stream<String> keys() {
        return Stream.of(
                        PaperCheck.RULES.stream().map(rule -> "paper.rule." + rule.code()),
                        named("paper.found.", Found.Kind.values()),
                        named("paper.place.", Place.Kind.values()),
                        named("paper.source.", Source.Kind.values()),
                        named("paper.part.", FormPart.values()),
                        named("paper.law.", FormLaw.values()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> named(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleKindAndPlaceHasItsWordsAndNoWordsAreLeftOver(Language language) throws IOException {
        assertThat(words(language).stringPropertyNames().stream().filter(key -> !key.startsWith("paper.unreadable.")))
                .containsExactlyInAnyOrderElementsOf(keys().toList());
    }

    /** On a page the words of a rule stand alone: two that say the same cannot be told apart. */
    @ParameterizedTest
    @EnumSource
    void noTwoRulesSayTheSame(Language language) throws IOException {
        Properties words = words(language);
        assertThat(PaperCheck.RULES.stream()
                        .map(rule -> words.getProperty("paper.rule." + rule.code()))
                        .toList())
                .doesNotHaveDuplicates()
                .allSatisfy(demand -> assertThat(demand).matches("[“\\p{Lu}][^{}]+[^;:]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MILLIMETRES | 25.4 | 25,4 mm | 25.4 mm",
                "MILLIMETRES | -0.02 | 0 mm | 0 mm",
                "POINTS | 13 | 13 pt | 13 pt",
                "LINE_SHARE | 100 | đường kẻ dài bằng 100 % dòng chữ | a line of 100% of the words above",
            })
    void eachLanguageWritesNumbersInItsWay(Found.Kind kind, double number, String vi, String en) {
        Found found = new Found(kind, Found.rounded(number));
        assertThat(List.of(found.in(HandMade.VI), found.in(EN))).containsExactly(vi, en);
    }

    @Test
    void wordsOfThePaperStayAsWritten() {
        Found found = Found.words("Số: 5/KH-SNgV {0} 'x'");
        assertThat(found.in(EN)).isEqualTo(found.in(HandMade.VI)).isEqualTo("“Số: 5/KH-SNgV {0} 'x'”");
    }
}
