package vn.nhipcau.paper.source;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/** What a PDF must not bring with it: programs, calls of programs, other files; and marks stamped upon its pages. */
final class PdfDangers {
    private static final Set<String> RUNNING = Set.of("JavaScript", "Launch", "Rendition", "ImportData");
    private static final int LONGEST_CHAIN = 20;

    private PdfDangers() {}

    /**
     * Looks at what the file as a whole does when it is opened.
     *
     * @throws UnreadablePaper active or embedded
     */
    static void refuse(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey("JavaScript")) {
            throw new UnreadablePaper("active");
        }
        if (names != null && names.containsKey("EmbeddedFiles")) {
            throw new UnreadablePaper("embedded");
        }
        refuseAction(catalog.getDictionaryObject(COSName.OPEN_ACTION));
        refuseEvents(catalog);
    }

    /**
     * Looks at a page and what is laid upon it.
     *
     * @throws UnreadablePaper active, embedded or secret
     */
    static void refuse(PDPage page, int number) {
        refuseEvents(page.getCOSObject());
        COSArray laid = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; laid != null && i < laid.size(); i++) {
            if (laid.getObject(i) instanceof COSDictionary note) {
                if ("FileAttachment".equals(note.getNameAsString(COSName.SUBTYPE))) {
                    throw new UnreadablePaper("embedded");
                }
                refuseAction(note.getDictionaryObject(COSName.A));
                refuseEvents(note);
                Secrecy.refuse(note.getString(COSName.CONTENTS), number);
            }
        }
    }

    private static void refuseEvents(COSDictionary holder) {
        COSDictionary events = holder.getCOSDictionary(COSName.AA);
        if (events != null) {
            events.keySet().forEach(event -> refuseAction(events.getDictionaryObject(event)));
        }
    }

    private static void refuseAction(@Nullable COSBase action) {
        COSBase at = action;
        for (int i = 0; i < LONGEST_CHAIN && at instanceof COSDictionary dictionary; i++) {
            if (RUNNING.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))) {
                throw new UnreadablePaper("active");
            }
            at = dictionary.getDictionaryObject(COSName.NEXT);
        }
    }
}
