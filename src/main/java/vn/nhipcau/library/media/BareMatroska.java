package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Set;

/**
 * Strips a WebM: tags, attachments, chapters and what names programs, titles and days become elements of nothing of the
 * same size, so that no other byte moves.
 */
final class BareMatroska {
    private static final int VOID = 0xec;
    private static final int CLUSTER = 0x1f43b675;

    /** Into these one goes; what they hold lies behind their heads without a gap. */
    private static final Set<Integer> ENTERED = Set.of(0x18538067, 0x1549a966, 0x1654ae6b, 0xae);

    /** Tags, attachments, chapters, day, title and name of the file, sums that would be wrong now. */
    private static final Set<Integer> GONE =
            Set.of(0x1254c367, 0x1941a469, 0x1043a770, 0x4461, 0x7ba9, 0x7384, 0x3c83ab, 0x3e83bb, 0xbf);

    /** Which program wrote it, and what a track is called: empty words in place of them. */
    private static final Set<Integer> EMPTIED = Set.of(0x4d80, 0x5741, 0x536e);

    private static final int MOST = 5_000_000;

    private BareMatroska() {}

    static void strip(FileChannel file) throws IOException {
        long at = 0;
        for (int count = 0; at < file.size(); count++) {
            ByteBuffer head = Bare.read(file, at, 12);
            int id = (int) number(head, false);
            long length = number(head, true);
            long from = at + head.position();
            if (count > MOST || (length >= 0 && length > file.size() - from)) {
                throw new Darkroom.Spoiled("bare");
            }
            if (length < 0 || ENTERED.contains(id)) {
                refuseUnknown(id, length);
                at = from;
                continue;
            }
            if (GONE.contains(id)) {
                erase(file, at, from + length - at);
            } else if (EMPTIED.contains(id)) {
                Bare.blank(file, from, length);
            }
            at = from + length;
        }
    }

    /** Only the whole and its clusters may be of unknown length: what lies in them follows one after the other. */
    private static void refuseUnknown(int id, long length) {
        if (length < 0 && id != CLUSTER && !ENTERED.contains(id)) {
            throw new Darkroom.Spoiled("bare");
        }
    }

    private static void erase(FileChannel file, long at, long whole) throws IOException {
        boolean wide = whole >= 9;
        ByteBuffer head = ByteBuffer.allocate(wide ? 9 : 2).put((byte) VOID);
        if (wide) {
            head.putLong(1L << 56 | (whole - 9));
        } else {
            head.put((byte) (0x80 | (whole - 2)));
        }
        Bare.write(file, at, head.flip());
        Bare.blank(file, at + head.limit(), whole - head.limit());
    }

    /** A number of as many bytes as its first says; -1 where all its bits say that it is not known. */
    private static long number(ByteBuffer head, boolean bare) {
        int first = head.get() & 0xff;
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > 8) {
            throw new Darkroom.Spoiled("bare");
        }
        long value = bare ? first & (0xff >> length) : first;
        boolean ones = bare && value == 0xff >> length;
        for (int i = 1; i < length; i++) {
            int next = head.get() & 0xff;
            ones &= next == 0xff;
            value = value << 8 | next;
        }
        return ones ? -1 : value;
    }
}
