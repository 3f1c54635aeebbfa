package vn.nhipcau.paper.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.nhipcau.paper.UnreadablePaper;

/** The parts of a zip file that are wanted, inflated within limits. */
final class ZipParts {
    private static final long INFLATED = 100L << 20;
    /** XML alone; pictures are not kept. */
    private static final long KEPT = 48L << 20;

    private static final int ENTRIES = 10_000;

    /** XML of a long paper is squeezed about 30 times; a bomb a thousand times. */
    private static final long RATIO = 300;

    private static final long RATIO_COUNTS_FROM = 4L << 20;

    private static final Pattern UPWARDS = Pattern.compile("(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)");

    private ZipParts() {}

    /** Inflates the parts wanted.
     *
     * @throws UnreadablePaper broken when it is no whole zip file, bomb when it inflates beyond the limits */
    static Map<String, byte[]> read(byte[] file, Predicate<String> wanted) {
        refuseEncrypted(file);
        Map<String, byte[]> parts = new HashMap<>();
        long total = 0;
        long kept = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuse(entry.getName(), ++entries);
                long limit = Math.min(INFLATED, Math.max(RATIO_COUNTS_FROM, RATIO * file.length));
                if (wanted.test(entry.getName())) {
                    byte[] part = zip.readNBytes((int) (Math.min(limit, KEPT) - kept) + 1);
                    if (parts.putIfAbsent(entry.getName(), part) != null) {
                        throw new UnreadablePaper("broken");
                    }
                    kept += part.length;
                    total += part.length;
                } else {
                    total += skip(zip, limit - total);
                }
                if (total > limit || kept > KEPT) {
                    throw new UnreadablePaper("bomb");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadablePaper("broken");
        }
        return parts;
    }

    /** Bit 0 of the flags in the header of the first entry. */
    private static void refuseEncrypted(byte[] file) {
        if (file.length > 6 && (file[6] & 1) == 1) {
            throw new UnreadablePaper("encrypted");
        }
    }

    private static void refuse(String entry, int entries) {
        if (entries > ENTRIES) {
            throw new UnreadablePaper("bomb");
        }
        if (UPWARDS.matcher(entry).find()) {
            throw new UnreadablePaper("broken");
        }
    }

    private static long skip(ZipInputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long skipped = 0;
        for (int n = zip.read(buffer); n >= 0 && skipped <= limit; n = zip.read(buffer)) {
            skipped += n;
        }
        return skipped;
    }
}
