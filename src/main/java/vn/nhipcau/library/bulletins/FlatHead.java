package vn.nhipcau.library.bulletins;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.library.exchange.XmlOut;

/** How an issue looks on paper: the head of a flat OpenDocument text. Each style of a paragraph is there for both columns. */
final class FlatHead {
    /** Of the Vietnamese column. */
    static final String LEFT = "L";

    /** Of the other column. */
    static final String RIGHT = "R";

    private static final List<Look> LOOKS = List.of(
            new Look("Title", 17, true, false, 0, 1.5, 0, ""),
            new Look("Section", 9, true, false, 3, 1, 0, "fo:keep-with-next='always'"),
            new Look("Lead", 10, true, false, 0, 1, 0, ""),
            new Look("Heading", 11.5, true, false, 1.5, 0, 0, ""),
            new Look("Text", 10, false, false, 0, 0, 0, ""),
            new Look("Item", 10, false, false, 0, 0.5, 4, "fo:text-indent='-4mm'"),
            new Look("Quote", 10, false, true, 0, 0, 3, ""),
            new Look("Small", 8.5, false, false, 0, 0, 0, ""),
            new Look("Figure", 15, true, false, 0, 0, 0, ""),
            new Look("Masthead", 26, true, false, 0, 2, 0, ""),
            new Look("Next", 10, false, false, 0, 0, 0, "fo:break-before='page'"));

    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
             office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:meta><dc:title>@TITLE@</dc:title><dc:language>vi-VN</dc:language></office:meta>
            """;

    private static final String PARAGRAPH = """
            <style:style style:name="@NAME@" style:family="paragraph"><style:paragraph-properties @MORE@
             fo:margin-top="@ABOVE@mm" fo:margin-bottom="@BELOW@mm" fo:margin-left="@INDENT@mm" fo:line-height="@HEIGHT@"
             fo:orphans="2" fo:widows="2"/>@LETTERS@</style:style>
            """;

    /** Said for each of the three groups of letters, as the printing program asks for each alone. */
    private static final String LETTERS = """
            <style:text-properties style:font-name="Noto Serif" fo:font-size="@SIZE@pt" fo:font-weight="@WEIGHT@"
             fo:font-style="@SLANT@" fo:language="@LANGUAGE@" fo:country="@COUNTRY@"
             style:font-name-asian="@ASIAN@" style:font-size-asian="@SIZE@pt" style:font-weight-asian="@WEIGHT@"
             style:font-name-complex="@COMPLEX@" style:font-size-complex="@SIZE@pt" style:font-weight-complex="@WEIGHT@"
             @TONGUE@/>""";

    private static final String AUTOMATIC = """
            <office:automatic-styles>
            <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
             style:print-orientation="portrait" fo:margin-top="12mm" fo:margin-bottom="12mm" fo:margin-left="18mm"
             fo:margin-right="18mm"/>
             <style:header-style><style:header-footer-properties fo:min-height="9mm" fo:margin-bottom="4mm"/></style:header-style>
             <style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style>
            </style:page-layout>
            <style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"
             style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
            <style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
            <style:style style:name="Plain" style:family="text"/>
            <style:style style:name="Middle" style:family="paragraph" style:parent-style-name="LSmall">
             <style:paragraph-properties fo:text-align="center"/></style:style>
            <style:style style:name="First" style:family="paragraph" style:parent-style-name="LMasthead"
             style:master-page-name="First"/>
            <style:style style:name="Body" style:family="table"><style:table-properties style:width="174mm" table:align="left"/>
            </style:style>
            <style:style style:name="Head" style:family="table"><style:table-properties style:width="174mm" table:align="left"
             fo:margin-top="5mm" fo:keep-with-next="always"/></style:style>
            <style:style style:name="Half" style:family="table-column"><style:table-column-properties
             style:column-width="87mm"/></style:style>
            <style:style style:name="Wide" style:family="table-column"><style:table-column-properties
             style:column-width="80mm"/></style:style>
            <style:style style:name="Number" style:family="table-column"><style:table-column-properties
             style:column-width="14mm"/></style:style>
            <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding-left="2mm"
             fo:padding-right="2mm" fo:padding-top="0.8mm" fo:padding-bottom="0.8mm" fo:border="none"/></style:style>
            <style:style style:name="Top" style:family="table-cell"><style:table-cell-properties fo:padding-left="2mm"
             fo:padding-right="2mm" fo:padding-top="2mm" fo:padding-bottom="0.8mm" fo:border="none"
             fo:border-top="0.75pt solid #000000"/></style:style>
            <style:style style:name="Box" style:family="table-cell"><style:table-cell-properties fo:padding="1mm"
             fo:border="0.25pt solid #808080"/></style:style>
            <style:style style:name="Whole" style:family="table-row"><style:table-row-properties fo:keep-together="always"/>
            </style:style>
            <style:style style:name="Open" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/>
            </style:style>
            <style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top"
             style:vertical-rel="baseline" fo:border="none" fo:padding="0mm"/></style:style>
            </office:automatic-styles>
            <office:master-styles>
            <style:master-page style:name="Standard" style:page-layout-name="A4">
            <style:header><text:p text:style-name="LSmall">@HEADER@</text:p></style:header>
            <style:footer><text:p text:style-name="Middle"><text:page-number text:select-page="current"/></text:p></style:footer>
            </style:master-page>
            <style:master-page style:name="First" style:page-layout-name="A4" style:next-style-name="Standard"/>
            </office:master-styles>
            """;

    private final Typeface second;

    FlatHead(Typeface second) {
        this.second = second;
    }

    /**
     * A paragraph's look.
     *
     * @param size in points
     * @param above in millimetres, as are {@code below} and {@code indent}
     * @param more attributes of it alone
     */
    private record Look(
            String name,
            double size,
            boolean bold,
            boolean italic,
            double above,
            double below,
            double indent,
            String more) {}

    /** All that stands before the body. */
    String xml(String title, String header) {
        String families = Stream.of(Typeface.LATIN, second.family())
                .distinct()
                .map(family -> "<style:font-face style:name=\"" + family + "\" svg:font-family=\"'" + family + "'\"/>")
                .collect(Collectors.joining("", "<office:font-face-decls>", "</office:font-face-decls>\n"));
        String styles = LOOKS.stream()
                .map(look -> paragraph(look, true) + paragraph(look, false))
                .collect(Collectors.joining(
                        "",
                        "<office:styles><style:default-style style:family=\"paragraph\">" + letters(LOOKS.get(4), true)
                                + "</style:default-style>\n",
                        "</office:styles>\n"));
        return OPEN.replace("@TITLE@", XmlOut.escaped(title, false))
                + families
                + styles
                + AUTOMATIC.replace("@HEADER@", XmlOut.escaped(header, false));
    }

    private String paragraph(Look look, boolean left) {
        // faces with marks above and below bring room between the lines along
        String group = left ? "" : second.group();
        String height = look.size() > 12 ? "115%" : group.equals("complex") ? "105%" : "130%";
        return PARAGRAPH
                .replace("@NAME@", (left ? LEFT : RIGHT) + look.name())
                .replace("@MORE@", look.more())
                .replace("@ABOVE@", String.valueOf(look.above()))
                .replace("@BELOW@", String.valueOf(look.below()))
                .replace("@INDENT@", String.valueOf(look.indent()))
                .replace("@HEIGHT@", height)
                .replace("@LETTERS@", letters(look, left));
    }

    private String letters(Look look, boolean left) {
        boolean latin = !left && second.group().isEmpty();
        String tongue = left || latin
                ? ""
                : "style:language-" + second.group() + "=\"" + second.language() + "\" style:country-" + second.group()
                        + "=\"" + second.country() + "\"";
        return LETTERS.replace("@SIZE@", String.valueOf(look.size()))
                .replace("@WEIGHT@", look.bold() ? "bold" : "normal")
                .replace("@SLANT@", look.italic() && (left || second.slants()) ? "italic" : "normal")
                .replace("@LANGUAGE@", latin ? second.language() : "vi")
                .replace("@COUNTRY@", latin ? second.country() : "VN")
                .replace("@ASIAN@", second.group().equals("asian") ? second.family() : Typeface.LATIN)
                .replace("@COMPLEX@", second.group().equals("complex") ? second.family() : Typeface.LATIN)
                .replace("@TONGUE@", tongue);
    }
}
