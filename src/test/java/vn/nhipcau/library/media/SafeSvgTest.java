package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Of a drawing only what draws is kept. */
class SafeSvgTest {
    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 20\">";

    private static final String CIRCLE = "<circle cx=\"5\" cy=\"5\" r=\"4\"/>";

    private static SafeSvg read(String svg) throws IOException {
        return SafeSvg.of(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String within(String inside) {
        return OPEN + inside + CIRCLE + "</svg>";
    }

    @Test
    void nothingThatActsOrReachesOutGetsThrough() throws IOException {
        for (String attack : List.of(
                "<script>alert(1)</script>",
                "<script xlink:href=\"https://x.example/a.js\"/>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
                "<g onload=\"alert(1)\"/>",
                "<g ONCLICK=\"alert(1)\"/>",
                "<g on&#x6c;oad=\"alert(1)\"/>".replace("on&#x6c;oad", "onfocusin"),
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<a xlink:href=\" java&#10;script:alert(1)\"><text>x</text></a>",
                "<use href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>",
                "<use xlink:href=\"https://x.example/a.svg#b\"/>",
                "<image href=\"https://x.example/spy.png\"/>",
                "<image href=\"file:///etc/passwd\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"//x.example\"/></body></foreignObject>",
                "<style>@import url(https://x.example/a.css);</style>",
                "<rect style=\"fill:url(https://x.example/a)\"/>",
                "<rect style=\"fill: u\\72l(https://x.example/a)\"/>",
                "<rect style=\"fill:ur/**/l(https://x.example/a)\"/>",
                "<rect fill=\"url( 'https://x.example/a#b' )\"/>",
                "<rect filter=\"url(//x.example/a#b)\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<handler type=\"application/ecmascript\">alert(1)</handler>",
                "<iframe src=\"https://x.example\"/>",
                "<feImage href=\"https://x.example/a.png\"/>",
                "<metadata><x:y xmlns:x=\"z\">alert(1)</x:y></metadata>",
                "<g xml:base=\"https://x.example/\"/>",
                "<?xml-stylesheet href=\"https://x.example/a.css\"?>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<!--<script>alert(1)</script>-->")) {
            SafeSvg safe = read(within(attack));
            assertThat(harm(safe.svg())).as(attack).isEmpty();
            assertThat(safe.svg()).contains("r=\"4\"");
        }
    }

    /** By another parser and another rule than the list. */
    private static List<String> harm(String svg) {
        Document read = Jsoup.parse(svg, Parser.xmlParser());
        Stream<String> elements = read.select("*").stream()
                .map(Element::tagName)
                .filter(
                        name -> name.toLowerCase(Locale.ROOT)
                                .matches(
                                        ".*(script|foreignobject|iframe|image|style|animate|set|handler|metadata|^a$|body|:).*"));
        Stream<String> attributes = read.select("*").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(one -> !one.getKey().equals("xmlns"))
                .map(one -> one.getKey() + "=" + one.getValue())
                .filter(one -> one.toLowerCase(Locale.ROOT)
                        .matches("(?s)(on.*|.*(javascript|data:|file:|//|\\\\).*|xml:base.*)"));
        return Stream.concat(elements, attributes).toList();
    }

    @Test
    void entitiesAreRefused() {
        String laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + OPEN + "<text>&c;</text></svg>";
        String reaching =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + OPEN + "<text>&x;</text></svg>";
        String attribute = "<!DOCTYPE svg [<!ENTITY x \"y\">]>" + OPEN + "<text id=\"&x;\">a</text></svg>";
        for (String bomb : List.of(laughs, reaching, attribute)) {
            assertThatThrownBy(() -> read(bomb)).isInstanceOf(UnfitFile.class);
        }
    }

    @Test
    void whatSwellsIsRefused() {
        String deep = OPEN + "<g>".repeat(2000) + "</g>".repeat(2000) + "</svg>";
        String uses = within("<use href=\"#a\"/>".repeat(2000));
        for (String bomb : List.of(deep, uses)) {
            assertThatThrownBy(() -> read(bomb)).hasMessage("library.media.unfit.drawing.tooMuch");
        }
        assertThatThrownBy(() -> read(OPEN + "<script/></svg>")).hasMessage("library.media.unfit.drawing.empty");
        assertThatThrownBy(() -> read(OPEN + "<g>")).hasMessage("library.media.unfit.drawing.broken");
    }

    @Test
    void whatDrawsStaysAsItIs() throws IOException {
        String inside =
                "<defs><linearGradient id=\"s\" x2=\"0\"><stop offset=\"0.5\" stop-color=\"#0b3350\"/></linearGradient></defs>"
                        + "<rect width=\"40\" height=\"20\" fill=\"url(#s)\" style=\"stroke:#fff;stroke-width:2\"/>"
                        + "<text x=\"1\" font-size=\"3\">Cồn Cỏ &amp; biển</text><use href=\"#s\"/>";
        SafeSvg safe = read(within(inside));
        assertThat(safe.left()).isZero();
        assertThat(safe.width()).isEqualTo(1000);
        assertThat(safe.height()).isEqualTo(500);
        Document before = Jsoup.parse(within(inside), Parser.xmlParser());
        Document after = Jsoup.parse(safe.svg(), Parser.xmlParser());
        assertThat(after.select("*").eachText()).isEqualTo(before.select("*").eachText());
        assertThat(after.select("rect").attr("fill")).isEqualTo("url(#s)");
        assertThat(after.select("rect").attr("style")).isEqualTo("stroke:#fff;stroke-width:2");
        assertThat(after.select("*")).hasSameSizeAs(before.select("*"));
    }

    @Test
    void safeDrawingIsSafeAlready() throws IOException {
        try (Stream<Path> drawings = Files.list(Path.of("src/main/resources/world/media"))) {
            for (Path drawing : drawings.toList()) {
                SafeSvg once = read(Files.readString(drawing));
                assertThat(once.left()).as(drawing.toString()).isZero();
                assertThat(read(once.svg())).isEqualTo(once);
            }
        }
    }
}
