package vn.nhipcau.library.bulletins;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What came out of the printing program, looked at before it is given to anybody.
 *
 * @param faces names of the faces, as they are called within
 * @param embedded whether all of them are in the file, so that every printer has them
 */
record Sheets(int pages, Set<String> faces, boolean embedded) {
    static Sheets of(byte[] pdf) throws IOException {
        Set<String> faces = new TreeSet<>();
        boolean embedded = true;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    faces.add(font.getName());
                    embedded &= font.isEmbedded();
                }
            }
            return new Sheets(document.getNumberOfPages(), faces, embedded);
        }
    }

    /** Whether the face of a language is in it: where it was missing, another stood in with boxes for letters. */
    boolean hasAllFaces(Typeface second) {
        // faces of one collection of fonts bear the name of its first
        String family = second.family().replaceFirst(" CJK .*", " CJK").replace(" ", "");
        return embedded && faces.stream().anyMatch(face -> face.contains(family));
    }
}
