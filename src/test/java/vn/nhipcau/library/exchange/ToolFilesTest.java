package vn.nhipcau.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.library.exchange.Editions.BOLD;
import static vn.nhipcau.library.exchange.Editions.GATE;
import static vn.nhipcau.library.exchange.Editions.edition;
import static vn.nhipcau.library.exchange.Editions.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.exchange.Editions.Kind;

/** What the tools of translators make of a file before they send it back. */
class ToolFilesTest {
    private static final Coded SOURCE = new Coded("Qua <1>cầu</1>. Tới <2>Lào</2>.", List.of(BOLD, GATE));
    private static final Exchanged EDITION = edition(line("a#1", SOURCE, null, LineState.NEW));
    private static final String TRANSLATED = "ຂ້າມ <1>ຂົວ</1>. ເຖິງ <2>ລາວ</2>.";

    private static String xliff12(String attributes, String unit) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" %s>
                <file original="edition-17.v3" source-language="vi-VN" target-language="lo-LA" datatype="x-edition"><header/>
                <body><group id="g1"><trans-unit id="u1" resname="a#1">%s</trans-unit></group></body></file></xliff>
                """.replaceFirst("%s", attributes).replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(unit));
    }

    private static final String SOURCE_12 =
            "<source>Qua <g id=\"1\" ctype=\"bold\">cầu</g>. Tới <g id=\"2\" ctype=\"link\">Lào</g>.</source>";

    private static Line taken(Brought brought) {
        assertThat(brought.findings()).isEmpty();
        assertThat(brought.accepted()).hasSize(1);
        return brought.accepted().getFirst();
    }

    private static void assertTranslated(Line line) {
        assertThat(line.target()).isEqualTo(new Coded(TRANSLATED, SOURCE.marks()));
    }

    @Test
    void tradosSplitsIntoSentencesAndKeepsItsOwnDefinitions() {
        Line line = taken(Kind.XLIFF_12.read(
                xliff12("xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\" sdl:version=\"1.0\"", SOURCE_12 + """
                        <seg-source><mrk mtype="seg" mid="1">Qua <g id="1">cầu</g>.</mrk> <mrk mtype="seg" mid="2">Tới <g \
                        id="2">Lào</g>.</mrk></seg-source><target><mrk mtype="seg" mid="1">ຂ້າມ <g id="1">ຂົວ</g>.</mrk> \
                        <mrk mtype="seg" mid="2">ເຖິງ <g id="2">ລາວ</g>.</mrk></target>\
                        <sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="Draft"/></sdl:seg-defs>"""),
                EDITION));
        assertTranslated(line);
    }

    @Test
    void memoQTurnsElementsIntoHalves() {
        Line line = taken(Kind.XLIFF_12.read(xliff12("xmlns:mq=\"MQXliff\"", """
                        <source>Qua <bpt id="1" ctype="bold">{}</bpt>cầu<ept id="1">{}</ept>. Tới <bpt id="2" rid="2">{}</bpt>Lào\
                        <ept id="3" rid="2">{}</ept>.</source><target state="translated">ຂ້າມ <bpt id="1" ctype="bold">{}</bpt>ຂົວ\
                        <ept id="1">{}</ept>. ເຖິງ <bpt id="2" rid="2">{}</bpt>ລາວ<ept id="3" rid="2">{}</ept>.</target>\
                        <mq:status>ManuallyConfirmed</mq:status>"""), EDITION));
        assertTranslated(line);
        assertThat(line.state()).isEqualTo(LineState.TRANSLATED);
    }

    @Test
    void memsourceWritesBracketsOfItsOwn() {
        assertTranslated(taken(Kind.XLIFF_12.read(xliff12("", """
                        <source>Qua <bx id="1" ctype="bold"/>cầu<ex id="1"/>. Tới <bx id="2"/>Lào<ex id="2"/>.</source>\
                        <target>ຂ້າມ <bx id="1"/>ຂົວ<ex id="1"/>. ເຖິງ <bx id="2"/>ລາວ<ex id="2"/>.</target>"""), EDITION)));
    }

    @Test
    void crowdinNamesTheFileByItsPathAndApprovesUnits() {
        String file = xliff12(
                        "",
                        SOURCE_12
                                + "<target state=\"final\">ຂ້າມ <g id=\"1\" ctype=\"bold\">ຂົວ</g>. ເຖິງ <g id=\"2\">ລາວ</g>.</target>")
                .replace("\"edition-17.v3\"", "\"/main/edition-17.v3.xlf\"")
                .replace("<trans-unit id=\"u1\"", "<trans-unit id=\"6042\" identifier=\"5c\" approved=\"yes\"");
        Line line = taken(Kind.XLIFF_12.read(file, EDITION));
        assertTranslated(line);
        assertThat(line.state()).isEqualTo(LineState.REVIEWED);
    }

    @Test
    void lokaliseLeavesOutOriginalAndStateAndWrapsInCdata() {
        Exchanged plain = edition(line("a#1", "Nước & non <sông>", null));
        String file = xliff12(
                        "", "<source><![CDATA[Nước & non <sông>]]></source><target><![CDATA[ນ້ຳ & <ແມ່ນ້ຳ>]]></target>")
                .replace("original=\"edition-17.v3\"", "original=\"Localizable.strings\"")
                .replace(" resname=\"a#1\"", "");
        Line line = taken(Kind.XLIFF_12.read(file, plain));
        assertThat(line.target()).isEqualTo(new Coded("ນ້ຳ & <ແມ່ນ້ຳ>", List.of()));
        assertThat(line.state()).isEqualTo(LineState.TRANSLATED);
    }

    @Test
    void proposalsOfAMemoryAreNoTranslation() {
        Brought brought = Kind.XLIFF_12.read(
                xliff12(
                        "",
                        SOURCE_12 + "<target/><alt-trans match-quality=\"80%\"><source>x</source>"
                                + "<target xml:lang=\"fr\">khác</target></alt-trans>"),
                EDITION);
        assertThat(brought.accepted()).isEmpty();
        assertThat(brought.findings()).extracting(Finding::key).containsExactly("library.exchange.empty");
    }

    @Test
    void termsMarkedInATargetAreItsWords() {
        assertTranslated(taken(Kind.XLIFF_12.read(
                xliff12(
                        "",
                        SOURCE_12
                                + "<target>ຂ້າມ <g id=\"1\"><mrk mtype=\"term\">ຂົວ</mrk></g>. ເຖິງ <g id=\"2\">ລາວ</g>.</target>"),
                EDITION)));
    }

    @Test
    void aTidiedFileLosesNoWords() {
        Line line = taken(Kind.XLIFF_12.read(
                xliff12(
                        "",
                        SOURCE_12
                                + "\n  <target>\n    ຂ້າມ <g id=\"1\">ຂົວ</g>. ເຖິງ <g id=\"2\">ລາວ</g>.\n  </target>\n"),
                EDITION));
        assertTranslated(line);
    }

    @Test
    void utf16IsReadAsWell() {
        String file = xliff12("", SOURCE_12 + "<target>ຂ້າມ <g id=\"1\">ຂົວ</g>. ເຖິງ <g id=\"2\">ລາວ</g>.</target>")
                .replace("utf-8", "UTF-16");
        assertTranslated(taken(Kind.XLIFF_12.read(file.getBytes(java.nio.charset.StandardCharsets.UTF_16), EDITION)));
    }

    private static String xliff2(String unit) {
        return """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="vi" trgLang="lo">
                <file id="f1" original="edition-17.v3"><group id="g1"><unit id="u1" name="a#1">%s</unit></group></file></xliff>
                """.replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(unit));
    }

    @Test
    void segmentsOfAUnitThatWasSplitAreJoined() {
        Line line = taken(Kind.XLIFF_21.read(xliff2("""
                        <notes><note>Đã hỏi lại</note></notes>
                        <segment id="s1" state="final"><source>Qua <pc id="1">cầu</pc>.</source><target>ຂ້າມ <pc id="1">ຂົວ</pc>.</target>\
                        </segment><ignorable><source xml:space="preserve"> </source></ignorable><segment id="s2" state="translated">\
                        <source>Tới <pc id="2">Lào</pc>.</source><target>ເຖິງ <pc id="2">ລາວ</pc>.</target></segment>"""), EDITION));
        assertTranslated(line);
        assertThat(line.state()).isEqualTo(LineState.TRANSLATED);
        assertThat(line.note()).isEqualTo("Đã hỏi lại");
    }

    @Test
    void halvesOfACodeMayStandApart() {
        assertTranslated(taken(Kind.XLIFF_21.read(xliff2("""
                        <segment><source>Qua <sc id="1"/>cầu<ec startRef="1"/>. Tới <pc id="2">Lào</pc>.</source>\
                        <target>ຂ້າມ <sc id="1"/>ຂົວ<ec startRef="1"/>. ເຖິງ <pc id="2">ລາວ</pc>.</target></segment>"""), EDITION)));
    }
}
