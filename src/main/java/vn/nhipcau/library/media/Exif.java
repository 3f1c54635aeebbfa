package vn.nhipcau.library.media;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;

/**
 * What a camera wrote into a picture.
 *
 * @param orientation 1 where the picture stands upright as it is, up to 8, by the standard of Exif
 */
record Exif(
        int orientation, @Nullable String camera, @Nullable LocalDate takenOn) {
    private static final Exif NOTHING = new Exif(1, null, null);

    private static final int LONGEST = 100;

    /** Whether the camera held it on its side. */
    boolean turned() {
        return orientation >= 5;
    }

    static Exif of(ByteBuffer tiff) {
        if (!tiff.hasRemaining()) {
            return NOTHING;
        }
        try {
            byte[] bytes = new byte[tiff.remaining()];
            tiff.duplicate().get(bytes);
            return of(metadata(new ByteArrayReader(bytes)));
        } catch (IOException | TiffProcessingException | RuntimeException e) {
            // what a camera, or a program after it, wrote badly is only offered: the picture is none the worse
            return NOTHING;
        }
    }

    static Metadata metadata(RandomAccessReader reader) throws IOException, TiffProcessingException {
        Metadata metadata = new Metadata();
        new TiffReader().processTiff(reader, new ExifTiffHandler(metadata, null, 0), 0);
        return metadata;
    }

    static Exif of(Metadata metadata) {
        Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Directory second = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Integer orientation = first == null ? null : first.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        String taken = second == null ? null : second.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        return new Exif(
                orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation,
                first == null ? null : camera(first),
                taken == null || taken.length() < 10
                        ? null
                        : Typed.day(taken.substring(0, 10).replace(':', '-')).orElse(null));
    }

    private static @Nullable String camera(Directory directory) {
        String named = Stream.of(ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL)
                .map(directory::getString)
                .filter(Objects::nonNull)
                .map(text -> Typed.line(text.replaceAll("\\p{Cntrl}", "")))
                .distinct()
                .collect(Collectors.joining(" "));
        return Typed.orNull(named.length() > LONGEST ? named.substring(0, LONGEST) : named);
    }
}
