package vn.nhipcau.library.media;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.lang.RandomAccessFileReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the head of a TIFF, whose every strip has to lie within the file. */
final class TiffHead {
    private TiffHead() {}

    static Found read(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            Metadata metadata = Exif.metadata(new RandomAccessFileReader(file));
            Directory head = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer width = head == null ? null : head.getInteger(ExifDirectoryBase.TAG_IMAGE_WIDTH);
            Integer height = head == null ? null : head.getInteger(ExifDirectoryBase.TAG_IMAGE_HEIGHT);
            if (head == null || width == null || height == null) {
                throw new UnfitFile("broken");
            }
            refuseCut(head, file.length());
            Exif exif = Exif.of(metadata);
            return new Found(
                    Form.TIFF,
                    exif.turned() ? height : width,
                    exif.turned() ? width : height,
                    null,
                    null,
                    exif.camera(),
                    exif.takenOn());
        } catch (TiffProcessingException e) {
            throw new UnfitFile("broken");
        }
    }

    private static void refuseCut(Directory head, long length) {
        long[] begins = numbers(head, ExifDirectoryBase.TAG_STRIP_OFFSETS);
        long[] sizes = numbers(head, ExifDirectoryBase.TAG_STRIP_BYTE_COUNTS);
        if (begins.length == 0) {
            begins = numbers(head, ExifDirectoryBase.TAG_TILE_OFFSETS);
            sizes = numbers(head, ExifDirectoryBase.TAG_TILE_BYTE_COUNTS);
        }
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] + (i < sizes.length ? sizes[i] : 0) > length) {
                throw new UnfitFile("cut");
            }
        }
    }

    private static long[] numbers(Directory head, int tag) {
        Object value = head.getObject(tag);
        if (value instanceof long[] longs) {
            return longs;
        }
        int @Nullable [] ints = value == null ? null : head.getIntArray(tag);
        return ints == null
                ? new long[0]
                : java.util.Arrays.stream(ints)
                        .mapToLong(Integer::toUnsignedLong)
                        .toArray();
    }
}
