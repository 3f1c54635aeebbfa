package vn.nhipcau.paper.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * Writes a paper with a table of contents. On which page a heading stands is known only when the pages are laid out: LibreOffice
 * lays the paper out once with the numbers still missing, and they are taken from there.
 */
public final class ContentsWriter {
    private final PdfConverter converter;

    public ContentsWriter(PdfConverter converter) {
        this.converter = converter;
    }

    /**
     * Writes the .docx; the stream stays open. Rows are asked for twice.
     *
     * @return why its contents have no page numbers, where they have none: LibreOffice did not lay it out. Word then makes them
     *     when the file is opened, and asks before it does
     * @throws IOException of the stream
     */
    public Optional<NoPdf> write(OfficialPaper paper, OutputStream out) throws IOException {
        Contents contents = Contents.of(paper);
        if (!contents.isWanted()) {
            PaperWriter.write(paper, out);
            return Optional.empty();
        }
        try {
            PaperWriter.write(paper, contents.onLeaves(leaves(paper, contents)), out);
            return Optional.empty();
        } catch (NoPdf e) {
            PaperWriter.write(paper, contents, out);
            return Optional.of(e);
        }
    }

    private List<Integer> leaves(OfficialPaper paper, Contents contents) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        PaperWriter.write(laidOut(paper), contents, docx);
        byte[] pdf = converter.convertLedTo(docx.toByteArray());
        try {
            return leaves(pdf, contents);
        } catch (IOException e) {
            throw new NoPdf.Failed("PDFBox cannot read it: " + e.getMessage());
        }
    }

    /** An annex counts its own pages: one without headings needs none but its first, and long tables take LibreOffice long. */
    private static OfficialPaper laidOut(OfficialPaper paper) {
        return paper.withAnnexes(paper.annexes().stream()
                .map(annex -> annex.body().stream().anyMatch(Part.Heading.class::isInstance)
                        ? annex
                        : new Annex(annex.title(), annex.landscape(), List.of()))
                .toList());
    }

    private static List<Integer> leaves(byte[] pdf, Contents contents) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            PDDocumentNameDestinationDictionary places =
                    printed.getDocumentCatalog().getDests();
            if (places == null) {
                throw new NoPdf.Failed("it names no places in it");
            }
            List<COSName> names = List.copyOf(places.getCOSObject().keySet());
            Integer[] leaves = new Integer[contents.entries().size()];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = leaf(places, names, Contents.bookmark(i));
            }
            return List.of(leaves);
        }
    }

    /** LibreOffice writes "5FToc1000" for "_Toc1000": a name in a PDF file begins with a letter or digit. */
    private static int leaf(PDDocumentNameDestinationDictionary places, List<COSName> names, String bookmark)
            throws IOException {
        String end = bookmark.substring(1);
        for (COSName name : names) {
            if (name.getName().endsWith(end)
                    && places.getDestination(name.getName()) instanceof PDPageDestination place
                    && place.retrievePageNumber() >= 0) {
                return place.retrievePageNumber();
            }
        }
        throw new NoPdf.Failed("no place " + bookmark + " in it");
    }
}
