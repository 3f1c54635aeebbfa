package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by looking into it, and refuses what the library does not take. */
final class Recognition {
    /** Source: raw cameras apart, no camera writes a JPEG of more; a scan of A2 at 300 dpi is 35 million points. */
    private static final long MOST_POINTS = 100_000_000;

    private static final int LONGEST_SIDE = 30_000;

    private static final long MEGABYTE = 1 << 20;
    private static final long PICTURE = 60 * MEGABYTE;
    private static final long DRAWING = 5 * MEGABYTE;
    private static final long SOUND = 300 * MEGABYTE;
    /** Books with pictures as their printer gets them. */
    private static final long PDF = 200 * MEGABYTE;

    /** Everything that stands before what a film shows lies in this. */
    private static final int HEAD = 4 << 20;

    private static final int SIGNS = 4096;

    private Recognition() {}

    /**
     * What a file is.
     *
     * @param filmLimit in bytes
     * @throws UnfitFile type, tooBig, points, cut, broken, encrypted
     */
    static Found of(Path path, long filmLimit) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            byte[] signs = new byte[(int) Math.min(SIGNS, file.size())];
            SoundHead.read(file, 0, SIGNS).get(signs);
            Form form = Form.of(signs).orElseThrow(() -> new UnfitFile(file(signs)));
            long most = limit(form.kind(), filmLimit);
            if (file.size() > most) {
                throw new UnfitFile("tooBig." + form.kind().name(), most / MEGABYTE);
            }
            return modest(found(form, path, file));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new UnfitFile("cut");
        } catch (IllegalArgumentException e) {
            // a place beyond the end was asked for
            throw new UnfitFile("cut");
        }
    }

    private static String file(byte[] signs) {
        return signs.length == 0 ? "empty" : "type";
    }

    private static long limit(MediaKind kind, long film) {
        return switch (kind) {
            case PICTURE -> PICTURE;
            case DRAWING -> DRAWING;
            case FILM -> film;
            case SOUND -> SOUND;
            case PDF -> PDF;
        };
    }

    private static Found found(Form form, Path path, FileChannel file) throws IOException {
        return switch (form) {
            case JPEG -> Found.picture(form, JpegHead.read(whole(file)));
            case PNG -> Found.picture(form, PictureHead.png(whole(file)));
            case GIF -> Found.picture(form, PictureHead.gif(whole(file)));
            case WEBP -> Found.picture(form, PictureHead.webp(whole(file)));
            case TIFF -> TiffHead.read(path);
            case HEIC, AVIF -> Found.picture(form, Boxes.picture(file));
            case SVG -> new Found(form, null, null, null, null, null, null);
            case MP4, MOV, M4A -> Boxes.film(file, form);
            case WEBM -> Matroska.read(SoundHead.read(file, 0, HEAD), file.size());
            case WAV -> SoundHead.wav(SoundHead.read(file, 0, HEAD), file.size());
            case MP3 -> SoundHead.mp3(SoundHead.read(file, 0, HEAD));
            case OGG -> SoundHead.ogg(file);
            case PDF -> Found.pdf(pages(path));
        };
    }

    /** The bytes as they lie on the disk: none of them in our memory. */
    private static ByteBuffer whole(FileChannel file) throws IOException {
        return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
    }

    private static int pages(Path path) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(path.toFile()), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new UnfitFile("broken");
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new UnfitFile("encrypted");
        } catch (IOException | IllegalStateException | ClassCastException | StackOverflowError e) {
            // PDFBox answers some damaged files with these
            throw new UnfitFile("broken");
        }
    }

    /** Few bytes may say that they are a picture as large as a house: that is told before anything is unpacked. */
    private static Found modest(Found found) {
        if (found.form().kind() != MediaKind.PICTURE) {
            return found;
        }
        long width = side(found.width());
        long height = side(found.height());
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS) {
            throw new UnfitFile("points");
        }
        return found;
    }

    private static long side(@Nullable Integer side) {
        if (side == null || side < 1) {
            throw new UnfitFile("broken");
        }
        return side;
    }
}
