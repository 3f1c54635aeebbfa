package vn.nhipcau.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the sample are its own: none stands twice, none is of a real paper, none names a person. */
class SampleWordsTest {
    private static final Path DOCUMENTS =
            Path.of(Optional.ofNullable(System.getenv("NHIPCAU_DOCUMENTS")).orElse("../shared/documents"));

    /** Words in a row that two writers do not choose alike by chance. */
    private static final int SHINGLE = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|@");

    /** Names are facts: those of agencies and what stands in quotation marks. */
    private static final Pattern NAMES = Pattern.compile(
            Table.read("agencies.csv").stream()
                            .flatMap(row -> Stream.concat(
                                    Stream.of(row.get("name"), row.get("short")), row.list("aliases").stream()))
                            .filter(name -> !name.isEmpty())
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + "|[“\"][^”\"]{0,80}[”\"]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A family name before a given one; two islands and a town begin alike. */
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{L})(Nguyễn|Trần|Lê|Phạm|Hoàng(?! Sa)|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ(?! Xá)|Ngô|Dương|Lý|Đinh|Trương)"
                    + " \\p{Lu}\\p{Ll}+|(?<!\\p{L})([Đđ]ồng chí|[Ôô]ng|[Bb]à) \\p{Lu}");

    @Test
    void noSentenceStandsTwice() {
        assertThat(sentences()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsNamed() {
        assertThat(sentences()).allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(PERSON));
        assertThat(told("vi"))
                .hasSizeGreaterThan(130)
                .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(PERSON));
        assertThat(Table.read("activities.csv"))
                .allSatisfy(row -> assertThat(row.get("fields") + " " + row.get("place") + " " + row.get("partners"))
                        .doesNotContainPattern(PERSON));
    }

    /** The province writes hòa, not hoà; quý has its vowel last. */
    @Test
    void marksStandOnTheirVowels() {
        assertThat(Stream.concat(sentences().stream(), told("vi").stream()))
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContainPattern("(?i)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\\p{L})(?<!qu.)"));
    }

    @Test
    void islandsAreCalledAsTheCountryCallsThem() {
        assertThat(Stream.concat(sentences().stream(), told(".+").stream()))
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContainIgnoringCase("Paracel", "Spratly", "Nam Trung Hoa")
                        .doesNotContain("biển Đông"));
    }

    @Test
    void lettersAreComposed() {
        assertThat(Stream.concat(sentences().stream(), told(".+").stream()))
                .allSatisfy(sentence -> assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC))
                        .isTrue());
    }

    @Test
    void noneIsOfARealPaper() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "left out: the real papers, not found in " + DOCUMENTS);
        Set<List<String>> papers = new HashSet<>();
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                papers.addAll(shingles(Files.readString(file).replace("*", "")));
            }
        }
        assertThat(papers).hasSizeGreaterThan(5000);
        assertThat(Stream.concat(sentences().stream(), told("vi").stream())
                        .flatMap(sentence -> shingles(sentence).stream()))
                .doesNotContainAnyElementsOf(papers);
    }

    private static List<List<String>> shingles(String text) {
        List<String> words = WORD.matcher(NAMES.matcher(text).replaceAll(" @ ").toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        List<List<String>> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE));
        }
        return shingles;
    }

    private static List<String> sentences() {
        return Stream.of(
                        cells("activities.csv", "what"),
                        cells("report-texts.csv", "text"),
                        cells("reports.csv", "reason"),
                        cells("rounds.csv", "opening"))
                .flatMap(cells -> cells)
                .flatMap(cell -> Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})").splitAsStream(cell))
                .toList();
    }

    /** What the editions say, in the languages of a pattern. */
    private static List<String> told(String languages) {
        return EditionStory.all().stream()
                .flatMap(story -> story.pieces().stream())
                .flatMap(piece -> piece.sentences().stream())
                .flatMap(sentence -> sentence.entrySet().stream())
                .filter(said -> said.getKey().replace("2", "").matches(languages))
                .map(said -> said.getValue())
                .toList();
    }

    private static Stream<String> cells(String file, String column) {
        return Table.read(file).stream().filter(row -> row.has(column)).map(row -> row.get(column));
    }
}
