package vn.nhipcau.paper.writing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a Word file that are the same for every paper. */
final class FixedParts {
    static final String HEADER_ID = "rId4";
    static final String FIRST_HEADER_ID = "rId5";

    private static final String DASHES = "1";

    private static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="$word.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="$word.styles+xml"/>
            <Override PartName="/word/settings.xml" ContentType="$word.settings+xml"/>
            <Override PartName="/word/fontTable.xml" ContentType="$word.fontTable+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="$word.numbering+xml"/>
            <Override PartName="/word/footnotes.xml" ContentType="$word.footnotes+xml"/>
            <Override PartName="/word/header1.xml" ContentType="$word.header+xml"/>
            <Override PartName="/word/header2.xml" ContentType="$word.header+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
            </Types>
            """.replace("$word", "application/vnd.openxmlformats-officedocument.wordprocessingml");

    private static final String PACKAGE_RELATIONS = """
            <Relationships xmlns="$package">
            <Relationship Id="rId1" Type="$office/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="$package/metadata/core-properties" Target="docProps/core.xml"/>
            <Relationship Id="rId3" Type="$office/extended-properties" Target="docProps/app.xml"/>
            </Relationships>
            """;

    private static final String DOCUMENT_RELATIONS = """
            <Relationships xmlns="$package">
            <Relationship Id="rId1" Type="$office/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="$office/settings" Target="settings.xml"/>
            <Relationship Id="rId3" Type="$office/fontTable" Target="fontTable.xml"/>
            <Relationship Id="rId6" Type="$office/numbering" Target="numbering.xml"/>
            <Relationship Id="rId7" Type="$office/footnotes" Target="footnotes.xml"/>
            <Relationship Id="$header" Type="$office/header" Target="header1.xml"/>
            <Relationship Id="$first" Type="$office/header" Target="header2.xml"/>
            </Relationships>
            """;

    /** Compatibility 15 is the layout of Word 2013 and later; without it Word opens the file as one of 2007. */
    private static final String SETTINGS = """
            <w:settings xmlns:w="$w">
            <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>
            $update<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            <w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>
            </w:settings>
            """;

    /** Word asks whether it may, and then makes the fields of the paper anew. */
    private static final String UPDATE = "<w:updateFields w:val=\"true\"/>";

    private static final String NUMBERING = """
            <w:numbering xmlns:w="$w"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="$bullet"/><w:suff w:val="space"/>
            <w:lvlText w:val="-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl></w:abstractNum>
            <w:num w:numId="$dashes"><w:abstractNumId w:val="1"/></w:num></w:numbering>
            """;

    private static final String FONTS = """
            <w:fonts xmlns:w="$w">
            <w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>
            <w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>
            </w:fonts>
            """;

    private static final String HEADER = """
            <w:hdr xmlns:w="$w"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            </w:p></w:hdr>
            """;

    private static final String FIRST_HEADER = """
            <w:hdr xmlns:w="$w"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>
            """;

    private static final String APPLICATION = """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
            <Application>Nhịp Cầu</Application>
            </Properties>
            """;

    private static final Map<String, byte[]> PARTS = parts(false);
    private static final Map<String, byte[]> PARTS_TO_UPDATE = parts(true);

    private FixedParts() {}

    /**
     * Name and bytes of each, in one order.
     *
     * @param toUpdate fields wait for Word to be made
     */
    static Map<String, byte[]> all(boolean toUpdate) {
        return toUpdate ? PARTS_TO_UPDATE : PARTS;
    }

    /**
     * Makes a paragraph or style that of an item with a dash before it. Word goes by the style; programs that read its files
     * often look at the paragraph alone.
     */
    static void dashed(WordXml xml) {
        xml.open("w:numPr")
                .leaf("w:ilvl", "w:val", "0")
                .leaf("w:numId", "w:val", DASHES)
                .close();
    }

    private static Map<String, byte[]> parts(boolean toUpdate) {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", bytes(CONTENT_TYPES));
        parts.put("_rels/.rels", bytes(PACKAGE_RELATIONS));
        parts.put("docProps/app.xml", bytes(APPLICATION));
        parts.put("word/_rels/document.xml.rels", bytes(DOCUMENT_RELATIONS));
        parts.put("word/fontTable.xml", bytes(FONTS));
        parts.put("word/header1.xml", bytes(HEADER));
        parts.put("word/header2.xml", bytes(FIRST_HEADER));
        parts.put("word/numbering.xml", bytes(NUMBERING));
        parts.put("word/settings.xml", bytes(SETTINGS.replace("$update", toUpdate ? UPDATE : "")));
        parts.put("word/styles.xml", StylesXml.part());
        return parts;
    }

    private static byte[] bytes(String text) {
        return (WordXml.DECLARATION
                        + text.replace("$package", "http://schemas.openxmlformats.org/package/2006/relationships")
                                .replace("$office", WordXml.RELATIONS)
                                .replace("$header", HEADER_ID)
                                .replace("$first", FIRST_HEADER_ID)
                                .replace("$bullet", PaperStyle.BULLET.id)
                                .replace("$dashes", DASHES)
                                .replace("$w", WordXml.WORD))
                .getBytes(StandardCharsets.UTF_8);
    }
}
