package vn.nhipcau.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.library.exchange.Editions.BOLD;
import static vn.nhipcau.library.exchange.Editions.edition;
import static vn.nhipcau.library.exchange.Editions.full;
import static vn.nhipcau.library.exchange.Editions.line;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.exchange.Editions.Kind;

/** Lines leave and come back. */
class ExchangeTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatLeavesComesBackUnchanged(Kind kind) {
        Exchanged edition = full();
        Brought brought = kind.read(kind.file(edition), edition);
        assertThat(brought.accepted())
                .containsExactlyElementsOf(edition.lines().stream()
                        .filter(line -> line.target() != null)
                        .toList());
        assertThat(brought.memory()).isEmpty();
        assertThat(brought.findings()).extracting(Finding::key).containsExactly("library.exchange.empty");
        assertThat(brought.findings().getFirst().args()).containsExactly(1);
    }

    @Test
    void xliff21IsValidByTheSchemasOfTheStandard() {
        String file = new String(Kind.XLIFF_21.file(full()), StandardCharsets.UTF_8);
        XLIFFReader.validate(file, null);
        assertThat(file)
                .contains("version=\"2.1\"", "srcLang=\"vi\"", "trgLang=\"lo\"", "slr:sizeRestriction=\"12\"")
                .contains("<pc id=\"2\" type=\"fmt\" subType=\"xlf:b\"", "type=\"link\"")
                .contains("state=\"reviewed\"", "subState=\"nhipcau:stale\"", "original=\"edition-17.v3\"");
    }

    @Test
    void xliff12HasWhatToolsLookFor() throws Exception {
        String file = new String(Kind.XLIFF_12.file(full()), StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file)));
        assertThat(document.getElementsByTagName("trans-unit").getLength()).isEqualTo(5);
        assertThat(file)
                .contains("<g id=\"2\" ctype=\"bold\">Lao Bảo</g>")
                .contains("<g id=\"1\" ctype=\"link\" equiv-text=\"/cua-khau?ten=lao-bao&amp;loai=&quot;1&quot;\">")
                .contains("maxwidth=\"12\" size-unit=\"char\"", "state=\"signed-off\"", "approved=\"yes\"")
                .contains("<note>Trên bảng ở cửa khẩu &lt;nhỏ&gt;</note>", "target-language=\"lo\"");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFileOfAnotherEditionIsRefusedButRemembered(Kind kind) {
        Exchanged other = new Exchanged("edition-18", "Khác", 1, "vi", "lo", full().lines());
        Brought brought = kind.read(kind.file(other), full());
        assertThat(brought.isRefused()).isTrue();
        assertThat(brought.accepted()).isEmpty();
        assertThat(brought.memory()).hasSize(4);
        assertThat(brought.findings()).extracting(Finding::key).contains("library.exchange.otherEdition");
        assertThat(brought.memory().get(1).target().words()).isEqualTo("ລາວ ຢູ່ ດ່ານ ລາວບາວ.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofAnotherVersionOnlyUnchangedLinesAreTaken(Kind kind) {
        byte[] old = kind.file(
                edition(line("a#1", "Một.", "ໜຶ່ງ."), line("a#2", "Hai.", "ສອງ."), line("a#3", "Ba.", "ສາມ.")));
        Exchanged now = new Exchanged(
                "edition-17",
                "x",
                4,
                "vi",
                "lo",
                List.of(line("a#1", "Một .", null), line("a#1", "Một.", null), line("a#2", "Hai mươi.", null)));
        Brought brought = kind.read(old, now);
        assertThat(brought.accepted()).extracting(Line::key).containsExactly("a#1");
        assertThat(brought.memory()).extracting(unit -> unit.source().text()).containsExactly("Hai.", "Ba.");
        assertThat(brought.findings())
                .extracting(Finding::key)
                .contains("library.exchange.otherVersion", "library.exchange.otherSource");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aLineIsFoundByItsWordsWhereItsKeyIsLost(Kind kind) {
        byte[] file = kind.file(edition(line("old#1", "Chào mừng.", "ຍິນດີ.")));
        Brought brought =
                kind.read(file, edition(line("new#4", "Xin chào.", null), line("new#5", "Chào  mừng.", null)));
        assertThat(brought.accepted()).extracting(Line::key).containsExactly("new#5");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void missingAndInventedCodesMakeADraft(Kind kind) {
        Coded source = new Coded("<1>Cầu</1> và <2>sông</2>", List.of(BOLD, BOLD));
        Exchanged edition = edition(line("a#1", source, null, LineState.NEW), line("a#2", source, null, LineState.NEW));
        Exchanged sent = edition(
                line("a#1", source, new Coded("<1>ຂົວ</1> ແລະ ແມ່ນ້ຳ", source.marks()), LineState.TRANSLATED),
                line("a#2", source, new Coded("<1>ຂົວ</1> <2>ແລະ</2> <7>ແມ່</7>", source.marks()), LineState.REVIEWED));
        Brought brought = kind.read(kind.file(sent), edition);
        assertThat(brought.accepted()).extracting(Line::state).containsExactly(LineState.DRAFTED, LineState.DRAFTED);
        assertThat(brought.accepted())
                .extracting(line -> String.valueOf(
                        line.target() == null ? null : line.target().text()))
                .containsExactly("<1>ຂົວ</1> ແລະ ແມ່ນ້ຳ", "<1>ຂົວ</1> <2>ແລະ</2> ແມ່");
        assertThat(brought.findings())
                .extracting(Finding::key)
                .containsExactly("library.exchange.codeMissing", "library.exchange.codeInvented");
        assertThat(brought.findings()).allMatch(finding -> finding.row() > 0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aLineThatIsThereTwiceIsTakenOnce(Kind kind) {
        byte[] file = kind.file(edition(line("a#1", "Một.", "ໜຶ່ງ."), line("a#1", "Một.", "ຫນຶ່ງ.")));
        Brought brought = kind.read(file, edition(line("a#1", "Một.", null)));
        assertThat(brought.accepted()).hasSize(1);
        assertThat(brought.memory()).hasSize(1);
        assertThat(brought.findings()).extracting(Finding::key).containsExactly("library.exchange.doubled");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "WORD", mode = EnumSource.Mode.EXCLUDE)
    void aFileOfAnotherLanguageIsRefused(Kind kind) {
        Exchanged french = new Exchanged("edition-17", "x", 3, "vi", "fr", full().lines());
        Brought brought = kind.read(kind.file(french), full());
        assertThat(brought.isRefused()).isTrue();
        assertThat(brought.findings()).extracting(Finding::key).containsExactly("library.exchange.otherLanguage");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "WORD", mode = EnumSource.Mode.EXCLUDE)
    void oneTargetOfAnotherLanguageIsNotTaken(Kind kind) {
        Exchanged edition = edition(line("a#1", "Một.", "ໜຶ່ງ."), line("a#2", "Hai.", "ສອງ."));
        String file = new String(kind.file(edition), StandardCharsets.UTF_8);
        String mixed = kind == Kind.XLIFF_12
                ? file.replaceFirst("<target xml:lang=\"lo\"", "<target xml:lang=\"fr-FR\"")
                : file.replaceFirst("<target", "<target xml:lang=\"fr-FR\"");
        Brought brought = kind.read(mixed, edition);
        assertThat(brought.accepted()).extracting(Line::key).containsExactly("a#2");
        assertThat(brought.findings()).extracting(Finding::key).contains("library.exchange.lineOfOtherLanguage");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatXmlCannotHoldDoesNotStopALine(Kind kind) {
        Exchanged edition = edition(line("a#1", "Dấu \u0001 và \ud800 và \ue101 hết", "ໜຶ່ງ \u0001 \ue103"));
        Brought brought = kind.read(kind.file(edition), edition);
        assertThat(brought.accepted()).hasSize(1);
        assertThat(brought.memory()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStaleLineWithNewWordsIsADraftOrMore(Kind kind) {
        Line stale = line("a#1", new Coded("Một.", List.of()), new Coded("ເກົ່າ", List.of()), LineState.STALE);
        Line sent = stale.with(new Coded("ໃໝ່", List.of()), LineState.STALE, null);
        Brought brought = kind.read(kind.file(edition(sent)), edition(stale));
        assertThat(brought.accepted())
                .extracting(Line::state)
                .containsExactly(kind == Kind.WORD ? LineState.TRANSLATED : LineState.DRAFTED);
    }

    @Test
    void aTranslationTooLongForItsScreenIsTold() {
        Exchanged edition = full();
        String file =
                new String(Kind.XLIFF_21.file(edition), StandardCharsets.UTF_8).replace(">ສັ້ນ<", ">ຍາວ ຍາວ ຍາວ ຍາວ<");
        Brought brought = Kind.XLIFF_21.read(file, edition);
        assertThat(brought.accepted()).hasSize(4);
        assertThat(brought.findings()).extracting(Finding::key).contains("library.exchange.tooLong");
    }

    @Test
    void unitsAgainstTheStandardAreLeftOutAndTheOthersTaken() {
        Exchanged edition =
                edition(line("a#1", "Một.", "ໜຶ່ງ."), line("a#2", "Hai.", "ສອງ."), line("a#3", "Ba.", "ສາມ."));
        String file = new String(Kind.XLIFF_21.file(edition), StandardCharsets.UTF_8)
                .replace("<target xml:space=\"preserve\">ສອງ.", "<target>ສອງ<ec startRef=\"99\"/>.")
                .replace("<target>ສອງ.", "<target>ສອງ<ec startRef=\"99\"/>.");
        assertThat(file).contains("startRef=\"99\"");
        Brought brought = Kind.XLIFF_21.read(file, edition);
        assertThat(brought.accepted()).extracting(Line::key).containsExactly("a#1", "a#3");
        assertThat(brought.findings())
                .extracting(Finding::key)
                .containsExactly("library.exchange.unitNotUnderstood", "library.exchange.absent");
    }
}
