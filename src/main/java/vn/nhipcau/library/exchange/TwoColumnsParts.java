package vn.nhipcau.library.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of the Word file that are the same for every edition. */
final class TwoColumnsParts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            </Types>
            """;

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="%s"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>
            </Relationships>
            """;

    /** Letters of Lao, Thai and Khmer take the font of complex scripts, which Word has on every machine. */
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="$word">
            <w:docDefaults><w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Leelawadee UI"/>
            <w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/>
            <w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Aside"><w:name w:val="Aside"/><w:basedOn w:val="Normal"/>
            <w:rPr><w:color w:val="595959"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/>
            <w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:noProof/><w:color w:val="A03000"/>
            <w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
            </w:styles>
            """.replace("$word", WORD);

    static final Map<String, String> FIXED = fixed();

    private TwoColumnsParts() {}

    private static Map<String, String> fixed() {
        Map<String, String> fixed = new LinkedHashMap<>();
        fixed.put("[Content_Types].xml", CONTENT_TYPES);
        fixed.put("_rels/.rels", relation("word/document.xml", "officeDocument"));
        fixed.put("word/_rels/document.xml.rels", relation("styles.xml", "styles"));
        fixed.put("word/styles.xml", STYLES);
        return fixed;
    }

    private static String relation(String target, String type) {
        return RELATIONS.replaceFirst("%s", target).replaceFirst("%s", type);
    }
}
