package vn.nhipcau.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Coded;

/** The sample files of Okapi's own tests for TMX, read, written and read again. */
class TmxSamplesTest {
    private static final Pattern LANGUAGE = Pattern.compile("(?:xml:)?lang\\s*=\\s*\"([^\"]+)\"");

    @Test
    void samplesKeepTextsAndCodesOverOurMemory() throws IOException {
        int units = 0;
        List<String> differing = new ArrayList<>();
        for (Samples sample : Samples.beside("/compkit/ImportTest1A.tmx", "tmx")) {
            List<MemoryUnit> before = new ArrayList<>();
            List<Finding> findings = Tmx.read(new ByteArrayInputStream(sample.file()), before::add);
            if (!findings.isEmpty()) {
                differing.add(sample + " " + findings);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Tmx.write(before.stream(), out);
            List<MemoryUnit> after = new ArrayList<>();
            assertThat(Tmx.read(new ByteArrayInputStream(out.toByteArray()), after::add))
                    .isEmpty();
            if (!before.equals(after)) {
                differing.add(sample + "\n" + before + "\n" + after);
            }
            units += before.size();
        }
        assertThat(differing).isEmpty();
        assertThat(units).isGreaterThan(50);
    }

    /** Independently of our reading: the words and the row of codes of each translation, as Okapi's filter has them. */
    @Test
    void ourReadingHasTheTextsAndCodesOfOkapisEvents() throws IOException {
        List<String> differing = new ArrayList<>();
        for (Samples sample : Samples.beside("/compkit/ImportTest1A.tmx", "tmx")) {
            List<String> ours = new ArrayList<>();
            Tmx.read(new ByteArrayInputStream(sample.file()), unit -> {
                ours.add(shape(unit.source().text()));
                ours.add(shape(unit.target().text()));
            });
            List<String> okapis = okapis(sample.file());
            ours.removeAll(okapis);
            if (!ours.isEmpty()) {
                differing.add(sample + "\n" + ours + "\n" + okapis);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static String shape(String coded) {
        return coded.replaceAll("<([0-9]+)></\\1>", "{x}")
                .replaceAll("<[0-9]+>", "{")
                .replaceAll("</[0-9]+>", "}");
    }

    private static List<String> okapis(byte[] file) {
        String text = new String(file, file[0] == -1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        List<String> languages = LANGUAGE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        List<String> shapes = new ArrayList<>();
        for (String from : languages) {
            try (TmxFilter filter = new TmxFilter();
                    RawDocument document = new RawDocument(
                            new ByteArrayInputStream(file),
                            "UTF-8",
                            LocaleId.fromString(from),
                            LocaleId.fromString("xx"))) {
                filter.open(document);
                while (filter.hasNext()) {
                    Event event = filter.next();
                    if (event.isTextUnit()) {
                        shapes.add(shape(event.getTextUnit().getSource().getUnSegmentedContentCopy()));
                    }
                }
            } catch (net.sf.okapi.common.exceptions.OkapiBadFilterInputException e) {
                // a unit without this language: another takes its turn
            }
        }
        return shapes;
    }

    private static String shape(TextFragment fragment) {
        StringBuilder shape = new StringBuilder();
        String text = fragment.getCodedText();
        for (int i = 0; i < text.length(); i++) {
            if (!TextFragment.isMarker(text.charAt(i))) {
                shape.append(text.charAt(i));
                continue;
            }
            Code code = fragment.getCode(text.charAt(++i));
            shape.append(
                    switch (code.getTagType()) {
                        case OPENING -> "{";
                        case CLOSING -> "}";
                        case PLACEHOLDER -> "{x}";
                    });
        }
        return shape.toString();
    }

    @Test
    void aMemoryKeepsWhatItKnowsOfASentence() throws IOException {
        MemoryUnit unit = new MemoryUnit(
                new Coded(
                        "Qua <1>cửa khẩu</1> & \"Lao Bảo\"\n]]>",
                        List.of(new vn.nhipcau.library.Mark.Link("/a?b=1&c=\"2\""))),
                new Coded("ຜ່ານ\u200b<1>ດ່ານ</1>", List.of(new vn.nhipcau.library.Mark.Link("/a?b=1&c=\"2\""))),
                "vi",
                "lo",
                "Câu trước.",
                "Câu <sau>.",
                java.time.Instant.parse("2022-03-04T05:06:07Z"),
                "dich-lo");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tmx.write(java.util.stream.Stream.of(unit), out);
        List<MemoryUnit> read = new ArrayList<>();
        assertThat(Tmx.read(new ByteArrayInputStream(out.toByteArray()), read::add))
                .isEmpty();
        assertThat(read).containsExactly(unit);
    }

    @Test
    void severalLanguagesOfOneUnitArePairsFromTheOriginal() {
        String tmx = """
                <?xml version="1.0"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
                 adminlang="en" srclang="*all*" datatype="plaintext"/><body>
                <tu><tuv xml:lang="en-GB"><seg>The <bpt i="1" type="bold"/>bridge<ept i="1"/></seg></tuv>
                <tuv xml:lang="vi-VN"><seg>Cây <bpt i="1" type="bold"/>cầu<ept i="1"/></seg></tuv>
                <tuv xml:lang="LO"><seg>ຂົວ<ph x="7">&lt;br/></ph></seg></tuv></tu>
                <tu><tuv xml:lang="vi"><seg>một mình</seg></tuv></tu>
                <tu><tuv xml:lang="vi"><seg>a<sub>b</sub></seg></tuv><tuv xml:lang="fr"><seg>c</seg></tuv></tu>
                <tu srclang="fr"><tuv xml:lang="vi"><seg>Đường</seg></tuv><tuv xml:lang="fr"><seg>Route</seg></tuv></tu>
                </body></tmx>
                """;
        List<String> read = new ArrayList<>();
        List<Finding> findings = Tmx.read(
                new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)),
                unit -> read.add(unit.from() + " " + unit.source().text() + " → " + unit.to() + " "
                        + unit.target().text()));
        assertThat(read)
                .containsExactly(
                        "vi Cây <1>cầu</1> → en The <1>bridge</1>",
                        "vi Cây <1>cầu</1> → lo ຂົວ<2></2>",
                        "fr Route → vi Đường");
        assertThat(findings)
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("library.exchange.unpaired", "library.exchange.unitNotUnderstood");
        assertThat(findings).extracting(Finding::row).containsExactlyInAnyOrder(8, 9);
    }
}
