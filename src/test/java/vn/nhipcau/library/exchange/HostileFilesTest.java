package vn.nhipcau.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.library.exchange.Editions.full;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhipcau.library.exchange.Editions.Kind;

/** Files that were made to harm, and files that came to harm. */
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final String LAUGHS = """
            <!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>""";

    private static String good(Kind kind) {
        return new String(kind.file(full()), StandardCharsets.UTF_8);
    }

    private static String afterDeclaration(Kind kind, String what) {
        return good(kind).replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(what));
    }

    static Stream<Kind> xliff() {
        return Stream.of(Kind.XLIFF_12, Kind.XLIFF_21);
    }

    private static void assertRefused(Brought brought, String key) {
        assertThat(brought.isRefused()).isTrue();
        assertThat(brought.accepted()).isEmpty();
        assertThat(brought.findings()).extracting(Finding::key).containsExactly("library.exchange." + key);
    }

    @ParameterizedTest
    @MethodSource("xliff")
    void documentTypesAreRefused(Kind kind) {
        assertRefused(kind.read(afterDeclaration(kind, LAUGHS), full()), "documentType");
        assertRefused(
                kind.read(
                        afterDeclaration(kind, "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
                                .replace("Ngắn thôi", "&f;"),
                        full()),
                "documentType");
        assertRefused(
                kind.read(afterDeclaration(kind, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">"), full()),
                "documentType");
    }

    @ParameterizedTest
    @MethodSource("xliff")
    void brokenFilesAreRefusedWithTheirLine(Kind kind) {
        String good = good(kind);
        assertRefused(kind.read(good.substring(0, good.indexOf("title#1")), full()), "broken");
        assertRefused(kind.read(good.replace("Cầu", "Cầu & "), full()), "broken");
        assertRefused(kind.read(good.replace("Cầu", "Cầu \u0001 "), full()), "broken");
        assertRefused(kind.read("", full()), "broken");
        assertRefused(kind.read("{\"a\":1}", full()), "broken");
        assertThat(kind.read(good.replace("Cầu", "Cầu & "), full())
                        .findings()
                        .getFirst()
                        .row())
                .isPositive();
    }

    /** What stands whole before the fault is read; where that is, is told. */
    @ParameterizedTest
    @MethodSource("xliff")
    void whatStandsBeforeTheFaultIsRead(Kind kind) {
        String good = good(kind);
        for (String broken : List.of(
                good.substring(0, good.indexOf("Ngắn")),
                good.replace("Ngắn thôi", "Ngắn & thôi"),
                good.replace("Ngắn thôi", "Ngắn &gì; thôi"),
                good.replace("Ngắn thôi", "Ngắn \u0001 thôi"))) {
            Brought brought = kind.read(broken, full());
            assertThat(brought.isRefused()).isFalse();
            assertThat(brought.accepted()).extracting(Line::key).containsExactly("title#1", "b7f3#1", "b9#1");
            Finding told = brought.findings().getFirst();
            assertThat(told.key()).isEqualTo("library.exchange.brokenOff");
            assertThat(told.args()).containsExactly(told.row(), 4);
            assertThat(told.row()).isGreaterThan(5);
        }
    }

    @ParameterizedTest
    @MethodSource("xliff")
    void encodingsThatAreNotWhatTheySayAreRefused(Kind kind) {
        String good = good(kind);
        assertRefused(kind.read(good.getBytes(java.nio.charset.Charset.forName("windows-1258")), full()), "encoding");
        String declared = "<?xml version=\"1.0\" encoding=\"%s\"?>" + good.substring(good.indexOf("?>") + 2);
        assertRefused(kind.read(declared.replace("%s", "klingon"), full()), "encodingUnknown");
        assertRefused(kind.read(declared.replace("%s", "UTF-7"), full()), "encodingUnknown");
    }

    @ParameterizedTest
    @MethodSource("xliff")
    void otherFilesAreToldApart(Kind kind) {
        Kind other = kind == Kind.XLIFF_12 ? Kind.XLIFF_21 : Kind.XLIFF_12;
        assertRefused(kind.read(other.file(full()), full()), "otherFormat");
        assertRefused(kind.read("<html/>", full()), "otherFormat");
        assertThat(kind.read(Kind.WORD.file(full()), full()).isRefused()).isTrue();
        assertThat(Kind.WORD.read(kind.file(full()), full()).isRefused()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("xliff")
    void nestingWithoutEndIsRefused(Kind kind) {
        assertRefused(kind.read(good(kind).replace("Ngắn thôi", "<g id=\"1\">".repeat(100_000)), full()), "nested");
    }

    /** Okapi's filter fetches what attributes of the Internationalization Tag Set point to. */
    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String link = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String namespace : List.of("http://www.w3.org/2005/11/its", "http&#58;//www.w3.org/2005/11/its")) {
                String file = good(Kind.XLIFF_12)
                        .replace("<xliff ", "<xliff xmlns:its=\"" + namespace + "\" ")
                        .replace("<source ", "<source its:locQualityIssuesRef=\"" + link + "#a\" ");
                Brought brought = Kind.XLIFF_12.read(file, full());
                assertThat(brought.accepted()).hasSize(brought.isRefused() ? 0 : 4);
            }
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whereverAFileIsCutTheAnswerIsClear(Kind kind) {
        Random random = new Random(17_022_026);
        byte[] good = kind.file(full());
        for (int i = 0; i < 500; i++) {
            byte[] cut =
                    random.nextBoolean() ? Arrays.copyOf(good, random.nextInt(good.length)) : without(good, random);
            long begun = System.nanoTime();
            Brought brought = kind.read(cut, full());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            assertThat(brought.accepted().size() + brought.findings().size()).isPositive();
        }
    }

    /** Without some bytes of its middle, or with others in their place. */
    private static byte[] without(byte[] good, Random random) {
        byte[] other = good.clone();
        int from = random.nextInt(good.length);
        int many = random.nextInt(1, 40);
        for (int i = from; i < Math.min(good.length, from + many); i++) {
            other[i] = random.nextBoolean() ? (byte) ' ' : (byte) random.nextInt();
        }
        return other;
    }

    @Test
    void aMemoryThatBreaksOffHasHandedOverWhatCameBefore() {
        StringBuilder tmx = new StringBuilder("<tmx version=\"1.4\"><header srclang=\"vi\"/><body>\n");
        for (int i = 0; i < 1000; i++) {
            tmx.append("<tu><tuv xml:lang=\"vi\"><seg>câu ")
                    .append(i)
                    .append("</seg></tuv><tuv xml:lang=\"en\"><seg>sentence ");
            tmx.append(i).append("</seg></tuv></tu>\n");
        }
        int[] taken = {0};
        List<Finding> findings = Tmx.read(
                new ByteArrayInputStream(tmx.append("<tu><tu").toString().getBytes(StandardCharsets.UTF_8)),
                unit -> taken[0]++);
        assertThat(taken[0]).isEqualTo(1000);
        assertThat(findings).extracting(Finding::key).containsExactly("library.exchange.broken");
        assertThat(findings.getFirst().row()).isEqualTo(1002);
    }

    @Test
    void memoriesWithDocumentTypesOfTheirOwnAreRefused() {
        for (String hostile : List.of(
                LAUGHS + "<tmx version=\"1.4\"><header/><body/></tmx>",
                " ".repeat(70_000) + LAUGHS + "<tmx version=\"1.4\"><header/><body/></tmx>",
                "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header/><body><tu>&x;</tu></body></tmx>")) {
            assertThat(Tmx.read(new ByteArrayInputStream(hostile.getBytes(StandardCharsets.UTF_8)), unit -> {}))
                    .extracting(Finding::outcome)
                    .containsExactly(Finding.Outcome.REFUSED);
        }
    }
}
