package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the heads of sound files, which have to be more than a sign at the beginning. */
final class SoundHead {
    private SoundHead() {}

    static Found wav(ByteBuffer head, long size) {
        head.order(ByteOrder.LITTLE_ENDIAN);
        int rate = 0;
        int at = 12;
        while (at + 8 <= head.limit()) {
            String name = StandardCharsets.ISO_8859_1.decode(head.slice(at, 4)).toString();
            long length = Integer.toUnsignedLong(head.getInt(at + 4));
            if (name.equals("fmt ") && length >= 16) {
                rate = head.getInt(at + 16);
            } else if (name.equals("data") && rate > 0) {
                if (length > size - at - 8) {
                    throw new UnfitFile("cut");
                }
                return Found.sound(Form.WAV, (double) length / rate);
            }
            at = (int) Math.min(head.limit(), at + 8 + length + (length & 1));
        }
        throw new UnfitFile("broken");
    }

    /** Two frames, the second where the first says that it ends: by chance that does not happen. */
    static Found mp3(ByteBuffer head) {
        int at = 0;
        if (head.get(0) == 'I') {
            at = 10
                    + ((head.get(6) & 0x7f) << 21
                            | (head.get(7) & 0x7f) << 14
                            | (head.get(8) & 0x7f) << 7
                            | (head.get(9) & 0x7f));
        }
        for (int begin = at; begin < Math.min(head.limit() - 4, at + 4096); begin++) {
            int length = frame(head, begin);
            if (length > 0 && begin + length + 4 <= head.limit() && frame(head, begin + length) > 0) {
                return Found.sound(Form.MP3, null);
            }
        }
        throw new UnfitFile("broken");
    }

    private static final int[] BITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] BITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] RATES = {44_100, 48_000, 32_000, 0};

    /** How long a frame of layer III is, in bytes; 0 where none begins. */
    private static int frame(ByteBuffer head, int at) {
        int sign = head.getInt(at);
        boolean first = (sign >>> 19 & 3) == 3;
        int rate = RATES[sign >>> 10 & 3] / (first ? 1 : (sign >>> 19 & 3) == 2 ? 2 : 4);
        int bits = (first ? BITS_1 : BITS_2)[sign >>> 12 & 15];
        boolean layer3 = (sign >>> 21) == 0x7ff && (sign >>> 17 & 3) == 1 && (sign >>> 19 & 3) != 1;
        return layer3 && rate > 0 && bits > 0 ? (first ? 144_000 : 72_000) * bits / rate + (sign >>> 9 & 1) : 0;
    }

    /** How long it plays is told by the last page: how many samples have passed by then. */
    static Found ogg(FileChannel file) throws IOException {
        ByteBuffer head = read(file, 0, 512);
        String first = StandardCharsets.ISO_8859_1.decode(head.duplicate()).toString();
        int vorbis = first.indexOf("\u0001vorbis");
        int rate = first.contains("OpusHead")
                ? 48_000
                : vorbis > 0 ? head.order(ByteOrder.LITTLE_ENDIAN).getInt(vorbis + 12) : 0;
        if (rate <= 0) {
            throw new UnfitFile("broken");
        }
        ByteBuffer end = read(file, Math.max(0, file.size() - (1 << 16)), 1 << 16);
        int last =
                StandardCharsets.ISO_8859_1.decode(end.duplicate()).toString().lastIndexOf("OggS");
        return Found.sound(Form.OGG, last < 0 || last + 14 > end.limit() ? null : seconds(end, last, rate));
    }

    private static @Nullable Double seconds(ByteBuffer end, int page, int rate) {
        long samples = end.order(ByteOrder.LITTLE_ENDIAN).getLong(page + 6);
        return samples <= 0 || samples / rate > 1_000_000 ? null : Double.valueOf((double) samples / rate);
    }

    static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, file.size() - at));
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {}
        return bytes.flip();
    }
}
