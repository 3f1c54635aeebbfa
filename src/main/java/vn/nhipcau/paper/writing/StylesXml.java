package vn.nhipcau.paper.writing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** All styles of a paper: each is there from the beginning, so that a paper edited further finds them. */
final class StylesXml {
    private static final String FONT = "Times New Roman";

    private StylesXml() {}

    static byte[] part() {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        WordXml xml = new WordXml(part);
        xml.root("w:styles").open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT, "w:cs", FONT)
                .leaf("w:color", "w:val", "000000")
                .leaf("w:lang", "w:val", "vi-VN", "w:eastAsia", "vi-VN")
                .close()
                .close()
                .leaf("w:pPrDefault")
                .close();
        Arrays.stream(PaperStyle.values()).forEach(style -> style.write(xml));
        FootnotesXml.style(xml);
        xml.finish();
        return part.toByteArray();
    }
}
