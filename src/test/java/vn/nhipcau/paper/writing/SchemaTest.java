package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Each part of a file by the schemas of ISO/IEC 29500, as its editors have them. */
class SchemaTest {
    private interface Schema {
        XmlObject parse(ByteArrayInputStream part) throws XmlException, IOException;
    }

    private static final Map<String, Schema> SCHEMAS = Map.of(
            "word/document.xml", DocumentDocument.Factory::parse,
            "word/styles.xml", StylesDocument.Factory::parse,
            "word/numbering.xml", NumberingDocument.Factory::parse,
            "word/footnotes.xml", FootnotesDocument.Factory::parse,
            "word/settings.xml", SettingsDocument.Factory::parse,
            "word/fontTable.xml", FontsDocument.Factory::parse,
            "word/header1.xml", HdrDocument.Factory::parse,
            "word/header2.xml", HdrDocument.Factory::parse,
            "docProps/app.xml", PropertiesDocument.Factory::parse);

    /** Those of the package itself: not of Word, and looked at in {@link WordPackageTest}. */
    private static final List<String> WITHOUT =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "docProps/core.xml");

    private static List<XmlError> faults(Schema schema, byte[] part) throws XmlException, IOException {
        List<XmlError> faults = new ArrayList<>();
        schema.parse(new ByteArrayInputStream(part)).validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }

    @Test
    void everyPartOfEveryPaperFollowsItsSchema() throws Exception {
        for (Opened file : Opened.FILES) {
            for (var part : file.parts().entrySet()) {
                Schema schema = SCHEMAS.get(part.getKey());
                if (schema != null) {
                    assertThat(faults(schema, part.getValue()))
                            .as(file.name() + " " + part.getKey())
                            .isEmpty();
                } else {
                    assertThat(WITHOUT).contains(part.getKey());
                }
            }
        }
    }

    /** Else the test above would hold of anything. */
    @Test
    void schemaFindsAFault() throws Exception {
        String wrong = "<w:hdr xmlns:w=\"" + WordXml.WORD + "\"><w:p><w:r/><w:pPr/></w:p></w:hdr>";
        assertThat(faults(HdrDocument.Factory::parse, wrong.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }
}
