package vn.nhipcau.paper.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a paper as a Word file in the form of Decree 30/2020/NĐ-CP. */
public final class PaperWriter {
    /** The same paper gives the same bytes, whenever it is written: the day on which the decree came into force. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 3, 5, 0, 0);

    /** A third larger than the best, in a quarter of the time. */
    private static final int COMPRESSION = 3;

    /** The smallest paragraph: a section ends with one, and it must not need a page of its own. */
    private static final int LEAST = 20;

    private final ZipOutputStream zip;
    private final OfficialPaper paper;
    private final Contents contents;

    private PaperWriter(OfficialPaper paper, Contents contents, OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(COMPRESSION);
        this.paper = paper;
        this.contents = contents;
    }

    /**
     * Writes the .docx straight through; the stream stays open. Characters that no file can hold appear as U+FFFD.
     *
     * @throws IOException of the stream
     */
    public static void write(OfficialPaper paper, OutputStream out) throws IOException {
        write(paper, Contents.NONE, out);
    }

    static void write(OfficialPaper paper, Contents contents, OutputStream out) throws IOException {
        try {
            new PaperWriter(paper, contents, out).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() throws IOException {
        for (Map.Entry<String, byte[]> part :
                FixedParts.all(!contents.isCounted()).entrySet()) {
            begin(part.getKey());
            zip.write(part.getValue());
            zip.closeEntry();
        }
        part("docProps/core.xml", this::properties);
        List<String> footnotes = new ArrayList<>();
        part("word/document.xml", xml -> footnotes.addAll(document(xml)));
        part("word/footnotes.xml", xml -> new FootnotesXml(xml).write(footnotes));
        zip.finish();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // unlike setTime, free of the machine's time zone
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    private void part(String name, Consumer<WordXml> content) throws IOException {
        begin(name);
        WordXml xml = new WordXml(zip);
        content.accept(xml);
        xml.finish();
        zip.closeEntry();
    }

    private void properties(WordXml xml) {
        String type = paper.isLetter() ? "" : PlainText.capitals(String.valueOf(paper.type())) + " ";
        String about = paper.isLetter() ? Decree30.subject(paper.abstractText()) : PlainText.line(paper.abstractText());
        xml.open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(type + about)
                .close()
                .open("dc:creator")
                .text(PlainText.line(paper.issuer()))
                .close()
                .open("dc:language")
                .text("vi-VN")
                .close()
                .close();
    }

    private List<String> document(WordXml xml) {
        xml.root("w:document").open("w:body");
        DocumentXml document = new DocumentXml(xml);
        new Letterhead(document, paper).write();
        new Opening(document, paper, contents).write();
        body(document, Sheet.PORTRAIT).write(paper.body(), true);
        new Signature(document, paper).write();
        Sheet open = Sheet.PORTRAIT;
        for (int i = 0; i < paper.annexes().size(); i++) {
            Annex annex = paper.annexes().get(i);
            endSection(xml, open);
            open = annex.landscape() ? Sheet.LANDSCAPE : Sheet.PORTRAIT;
            annex(document, annex, i + 1, open);
        }
        document.gap(LEAST);
        open.write(xml);
        xml.close().close();
        return document.footnotes();
    }

    private Body body(DocumentXml document, Sheet sheet) {
        return new Body(document, sheet, contents.isWanted());
    }

    private static void endSection(WordXml xml, Sheet sheet) {
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", PaperStyle.GAP.id)
                .leaf("w:spacing", "w:line", String.valueOf(LEAST), "w:lineRule", "exact");
        sheet.write(xml);
        xml.close().close();
    }

    private void annex(DocumentXml document, Annex annex, int place, Sheet sheet) {
        if (contents.isWanted()) {
            document.bookmarkNext();
        }
        document.paragraph(PaperStyle.ANNEX, Decree30.annexMark(place));
        document.balanced(PaperStyle.ANNEX_TITLE, PlainText.capitals(annex.title()), sheet.textWidth());
        document.balanced(PaperStyle.ANNEX_NOTE, Decree30.attachedTo(paper), sheet.textWidth());
        body(document, sheet).write(annex.body(), false);
    }
}
