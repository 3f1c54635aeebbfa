package vn.nhipcau.library.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * Strips a PDF: written anew as it stands at last, without what came before, without who made it with what and when, without
 * files that hang on it, its photographs without what their cameras wrote. Title and language stay.
 */
final class BarePdf {
    private static final List<COSName> GONE = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("SpiderInfo"));

    private BarePdf() {}

    static void write(Path original, Path to) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(original.toFile()), IOUtils.createTempFileOnlyStreamCache())) {
            String title = document.getDocumentInformation().getTitle();
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(title);
            document.setDocumentInformation(information);
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                strip(document.getDocument().getObjectFromPool(key).getObject());
            }
            document.setAllSecurityToBeRemoved(true);
            document.save(to.toFile());
        } catch (IllegalStateException | ClassCastException | StackOverflowError e) {
            // PDFBox answers some damaged files with these
            throw new Darkroom.Spoiled("bare", e);
        }
    }

    private static void strip(@Nullable COSBase object) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            GONE.forEach(dictionary::removeItem);
            if (dictionary.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
                GONE.forEach(names::removeItem);
            }
        }
        if (object instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
            byte[] photograph;
            try (InputStream raw = stream.createRawInputStream()) {
                photograph = BareJpeg.of(raw.readAllBytes());
            }
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(photograph);
            }
        }
    }

    /** A JPEG without what the camera wrote into it; its picture is not touched. */
    private static final class BareJpeg {
        private BareJpeg() {}

        /** Colours (2) and how they are meant (14) stay, and its sign (0). */
        private static boolean isSaid(int marker) {
            return marker == 0xfe || (marker > 0xe0 && marker <= 0xef && marker != 0xe2 && marker != 0xee);
        }

        static byte[] of(byte[] jpeg) {
            ByteArrayOutputStream bare = new ByteArrayOutputStream(jpeg.length);
            int at = 2;
            bare.write(jpeg, 0, Math.min(2, jpeg.length));
            while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) != 0xda) {
                int length = 2 + ((jpeg[at + 2] & 0xff) << 8 | (jpeg[at + 3] & 0xff));
                if (!isSaid(jpeg[at + 1] & 0xff)) {
                    bare.write(jpeg, at, Math.min(length, jpeg.length - at));
                }
                at += length;
            }
            if (at < jpeg.length) {
                bare.write(jpeg, at, jpeg.length - at);
            }
            return bare.toByteArray();
        }
    }
}
