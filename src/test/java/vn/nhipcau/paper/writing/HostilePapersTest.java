package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ten thousand hostile papers: each part of each file is XML, and each word is there again. */
class HostilePapersTest {
    private static final int PAPERS = 10_000;

    /** https://www.w3.org/TR/xml/#NT-Char turned round. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern BREAK = Pattern.compile("[\\n\\r\\x{85}\\x{2028}\\x{2029}]+");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\x{85}\\x{2028}\\x{2029}]+");

    private final WrittenParts parts = new WrittenParts();

    @Test
    void tenThousandHostilePapersAreReadBackWhole() {
        for (int seed = 0; seed < PAPERS; seed++) {
            OfficialPaper paper = HostilePapers.paper(seed);
            WrittenParts.Read file = parts.read(PaperWriterTest.written(paper));
            List<String> read = file.paragraphs();
            String named = "seed " + seed;
            assertThat(bodies(read)).as(named).isEqualTo(expected(paper));
            assertThat(file.footnotes()).as(named).isEqualTo(footnotes(paper));
            String all = tight(String.join("", read));
            fields(paper).forEach(field -> assertThat(all).as(named).contains(tight(readable(field))));
        }
    }

    static Stream<String> fields(OfficialPaper paper) {
        return Stream.concat(
                        Stream.of(
                                paper.superior(),
                                paper.issuer(),
                                paper.number(),
                                paper.symbol(),
                                paper.place(),
                                paper.type(),
                                paper.abstractText(),
                                paper.archive(),
                                paper.signer().authority(),
                                paper.signer().name()),
                        Stream.of(
                                        paper.addressees(),
                                        paper.bases(),
                                        paper.recipients(),
                                        paper.signer().post(),
                                        paper.annexes().stream()
                                                .map(Annex::title)
                                                .toList())
                                .flatMap(List::stream))
                .filter(Objects::nonNull);
    }

    private static Stream<Part> parts(OfficialPaper paper) {
        return Stream.concat(Stream.of(paper.body()), paper.annexes().stream().map(Annex::body))
                .flatMap(List::stream);
    }

    static List<String> expected(OfficialPaper paper) {
        List<String> lines = new ArrayList<>();
        parts(paper).forEach(part -> expect(lines, part));
        return lines;
    }

    static List<String> footnotes(OfficialPaper paper) {
        return parts(paper)
                .filter(Part.Paragraph.class::isInstance)
                .flatMap(part -> ((Part.Paragraph) part).footnotes().stream())
                .flatMap(note -> lines(note.text()).stream())
                .toList();
    }

    private static void expect(List<String> lines, Part part) {
        switch (part) {
            case Part.Heading heading ->
                lines.add(readable(heading.level() == 1 ? upper(heading.text()) : heading.text()));
            case Part.Paragraph paragraph -> lines.addAll(lines(paragraph.text()));
            case Part.Bullets bullets ->
                bullets.items().stream().map(HostilePapersTest::readable).forEach(lines::add);
            case Part.PaperTable table -> {
                table.columns().stream()
                        .map(column -> readable(column.title()))
                        .filter(title -> !title.isEmpty())
                        .forEach(lines::add);
                table.rows().forEach(row -> row.forEach(cell -> lines.addAll(lines(cell))));
            }
        }
    }

    /** What stands between the marks of a body, of all of them. */
    private static List<String> bodies(List<String> read) {
        List<String> inside = new ArrayList<>();
        boolean isInside = false;
        for (String line : read) {
            isInside |= line.equals(HostilePapers.BEGIN);
            if (isInside && !line.isEmpty()) {
                inside.add(line);
            }
            isInside &= !line.equals(HostilePapers.END);
        }
        return inside;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(BREAK.split(text, -1))
                .map(HostilePapersTest::readable)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String readable(String text) {
        String held = NOT_XML.matcher(text).replaceAll("\uFFFD");
        String single = SPACES.matcher(held).replaceAll(" ");
        return Normalizer.normalize(single.replaceAll("^ | $", ""), Normalizer.Form.NFC);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Free of what a letterhead changes: capitals, spaces and where lines are broken. */
    static String tight(String text) {
        String decomposed = Normalizer.normalize(upper(text), Normalizer.Form.NFD);
        StringBuilder tight = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (!Character.isWhitespace(c) && c != 0x85) {
                tight.append(c);
            }
        }
        return tight.toString();
    }
}
