package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the boxes of a file by ISO 14496-12: MP4, QuickTime, M4A, HEIC, AVIF. Each box has to lie within the one
 * that holds it, and the outermost in the file; nothing of its size is taken on trust into memory.
 */
final class Boxes {
    private static final Set<String> HOLD_OTHERS = Set.of("moov", "trak", "mdia", "iprp", "ipco");

    /** Films of hours have some hundred boxes; a file of nothing but boxes wants to keep us busy. */
    private static final int MOST = 20_000;

    /** Times are told from the first day of 1904. */
    private static final long EPOCH = Instant.parse("1904-01-01T00:00:00Z").getEpochSecond();

    private final FileChannel file;
    private int count;
    private boolean hasHead;
    private boolean hasBody;
    private @Nullable Double seconds;
    private @Nullable LocalDate day;
    private int width;
    private int height;
    private boolean turned;

    private Boxes(FileChannel file) {
        this.file = file;
    }

    /** A film, or the sound of one. */
    static Found film(FileChannel file, Form form) throws IOException {
        Boxes boxes = new Boxes(file);
        boxes.walk(0, file.size());
        if (!boxes.hasHead || !boxes.hasBody) {
            throw new UnfitFile("cut");
        }
        boolean seen = form.kind() == MediaKind.FILM && boxes.width > 0 && boxes.height > 0;
        Integer width = seen ? (Integer) boxes.width : null;
        Integer height = seen ? (Integer) boxes.height : null;
        return new Found(form, width, height, boxes.seconds, null, null, boxes.day);
    }

    /** A picture of a phone: the largest of those it is put together from, or the whole of them. */
    static PictureHead picture(FileChannel file) throws IOException {
        Boxes boxes = new Boxes(file);
        boxes.walk(0, file.size());
        return new PictureHead(boxes.width, boxes.height, boxes.turned, PictureHead.NONE);
    }

    private void walk(long from, long to) throws IOException {
        long at = from;
        while (at < to) {
            if (to - at < 8 || ++count > MOST) {
                throw new UnfitFile("broken");
            }
            ByteBuffer head = read(at, 16);
            long size = Integer.toUnsignedLong(head.getInt(0));
            String name = StandardCharsets.ISO_8859_1.decode(head.slice(4, 4)).toString();
            int begin = 8;
            if (size == 1 && head.limit() == 16) {
                size = head.getLong(8);
                begin = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < begin || size > to - at) {
                throw new UnfitFile("cut");
            }
            look(name, at + begin, at + size);
            at += size;
        }
    }

    private void look(String name, long from, long to) throws IOException {
        switch (name) {
            case "moov" -> hasHead = true;
            case "mdat" -> hasBody = true;
            case "mvhd" -> head(read(from, 32));
            case "tkhd" -> track(read(from, 96));
            case "ispe" -> size(read(from, 12));
            case "irot" -> turned = read(from, 1).get(0) % 2 == 1;
            default -> {}
        }
        if (HOLD_OTHERS.contains(name)) {
            walk(from, to);
        } else if (name.equals("meta") && to - from > 12 && read(from + 8, 4).getInt(0) == 0x68646c72) {
            // in pictures its version stands first, in films of QuickTime it does not
            walk(from + 4, to);
        }
    }

    private void head(ByteBuffer head) {
        boolean wide = head.limit() >= 32 && head.get(0) == 1;
        if (head.limit() < 20) {
            throw new UnfitFile("broken");
        }
        long made = wide ? head.getLong(4) : Integer.toUnsignedLong(head.getInt(4));
        long scale = Integer.toUnsignedLong(head.getInt(wide ? 20 : 12));
        long duration = wide ? head.getLong(24) : Integer.toUnsignedLong(head.getInt(16));
        boolean told = scale > 0 && duration >= 0 && duration < 0xffff_ffffL;
        seconds = told && duration / scale < 1_000_000 ? Double.valueOf((double) duration / scale) : null;
        // nobody filmed before 1970: a camera whose clock was never set says so
        day = made > -EPOCH && made < -EPOCH + 0xffff_ffffL
                ? LocalDate.ofInstant(Instant.ofEpochSecond(made + EPOCH), ZoneOffset.ofHours(7))
                : null;
    }

    /** Width and height of a track, and how it is turned, by the matrix before them. */
    private void track(ByteBuffer track) {
        int matrix = track.limit() > 0 && track.get(0) == 1 ? 52 : 40;
        if (track.limit() < matrix + 44) {
            return;
        }
        int across = track.getInt(matrix + 36) >>> 16;
        int down = track.getInt(matrix + 40) >>> 16;
        boolean onSide = track.getInt(matrix) == 0 && track.getInt(matrix + 4) != 0;
        if ((long) across * down > (long) width * height) {
            width = onSide ? down : across;
            height = onSide ? across : down;
        }
    }

    private void size(ByteBuffer size) {
        long across = size.limit() < 12 ? 0 : Integer.toUnsignedLong(size.getInt(4));
        long down = size.limit() < 12 ? 0 : Integer.toUnsignedLong(size.getInt(8));
        if (across > 1 << 20 || down > 1 << 20) {
            throw new UnfitFile("points");
        }
        if (across * down > (long) width * height) {
            width = (int) across;
            height = (int) down;
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, file.size() - at)));
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {}
        return bytes.flip();
    }
}
