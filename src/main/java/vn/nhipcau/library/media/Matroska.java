package vn.nhipcau.library.media;

import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the head of a WebM how long it plays and how large it is. */
final class Matroska {
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549a966;
    private static final int TRACKS = 0x1654ae6b;
    private static final int TRACK = 0xae;
    private static final int VIDEO = 0xe0;
    private static final int CLUSTER = 0x1f43b675;
    private static final Set<Integer> HOLD_OTHERS = Set.of(SEGMENT, INFO, TRACKS, TRACK, VIDEO);

    private final ByteBuffer head;
    private long scale = 1_000_000;
    private double duration;
    private int width;
    private int height;
    private boolean played;

    private Matroska(ByteBuffer head) {
        this.head = head;
    }

    /**
     * What it says of itself.
     *
     * @param head its first megabytes: all that stands before what is played
     * @param size of the whole file, which the outermost element must not exceed
     */
    static Found read(ByteBuffer head, long size) {
        Matroska film = new Matroska(head);
        film.walk(head.limit(), size);
        if (!film.played || film.width == 0 || film.height == 0) {
            throw new UnfitFile("broken");
        }
        Double seconds = film.duration > 0 ? (Double) (film.duration * film.scale / 1e9) : null;
        return new Found(Form.WEBM, film.width, film.height, tidy(seconds), null, null, null);
    }

    private static @Nullable Double tidy(@Nullable Double seconds) {
        return seconds == null || !(seconds < 1_000_000) ? null : seconds;
    }

    private void walk(int end, long size) {
        while (!played && head.position() < end && head.remaining() >= 2) {
            int id = (int) number(false);
            long length = number(true);
            if (id == CLUSTER) {
                played = true;
                return;
            }
            boolean open = length < 0;
            if (id == SEGMENT && !open && head.position() + length > size) {
                throw new UnfitFile("cut");
            }
            int next = open || head.position() + length > end ? end : (int) (head.position() + length);
            if (HOLD_OTHERS.contains(id)) {
                walk(next, size);
            } else {
                look(id, next - head.position());
            }
            if (!played) {
                head.position(next);
            }
        }
    }

    private void look(int id, int length) {
        switch (id) {
            case 0x2ad7b1 -> scale = whole(length);
            case 0x4489 -> duration = length == 4 ? head.getFloat() : length == 8 ? head.getDouble() : 0;
            case 0xb0 -> width = (int) Math.min(whole(length), 1 << 20);
            case 0xba -> height = (int) Math.min(whole(length), 1 << 20);
            default -> {}
        }
    }

    private long whole(int length) {
        long value = 0;
        for (int i = 0; i < Math.min(length, 7); i++) {
            value = value << 8 | (head.get() & 0xff);
        }
        return value;
    }

    /** A number of as many bytes as its first says; -1 where all its bits say that it is not known. */
    private long number(boolean bare) {
        int first = head.get() & 0xff;
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > 8) {
            throw new UnfitFile("broken");
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
