package vn.nhipcau.paper.source;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.UnreadablePaper;

/** A PDF file with text. */
public final class PdfFile {
    private PdfFile() {}

    /**
     * The lines in reading order.
     *
     * @throws UnreadablePaper encrypted, broken
     */
    public static SourceText read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<Line> lines = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC);
                for (String line : text.split("\\R", -1)) {
                    if (!line.isBlank()) {
                        lines.add(new Line(lines.size() + 1, line, page, false));
                    }
                }
            }
            return new SourceText("pdf", document.getNumberOfPages(), lines);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePaper("encrypted");
        } catch (IOException e) {
            throw new UnreadablePaper("broken");
        }
    }
}
