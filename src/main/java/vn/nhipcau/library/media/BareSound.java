package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Strips MP3 and WAV: what is heard is copied, what is said about it is left behind. */
final class BareSound {
    /** How it is packed, how long it is, and what is heard. */
    private static final Set<String> KEPT = Set.of("fmt ", "fact", "data");

    private BareSound() {}

    /** Without the tags before and behind the frames: ID3 of both generations, APE, Lyrics3. */
    static void mp3(Path original, Path to) throws IOException {
        try (FileChannel file = FileChannel.open(original);
                FileChannel bare = create(to)) {
            long from = 0;
            for (long next = before(file, from); next > from; next = before(file, from)) {
                from = next;
            }
            long end = file.size();
            for (long next = behind(file, end); next < end; next = behind(file, end)) {
                end = next;
            }
            if (from >= end) {
                throw new Darkroom.Spoiled("bare");
            }
            copy(file, from, end - from, bare);
        }
    }

    /** Where what stands at a place ends, if it is a tag. */
    private static long before(FileChannel file, long at) throws IOException {
        ByteBuffer head = Bare.read(file, at, 32);
        if (starts(head, 0, "ID3") && head.limit() >= 10) {
            return at + 10 + syncSafe(head, 6) + ((head.get(5) & 0x10) == 0 ? 0 : 10);
        }
        return starts(head, 0, "APETAGEX") ? at + 32 + littleInt(head, 12) : at;
    }

    /** Where a tag that ends at a place begins, or that place. */
    private static long behind(FileChannel file, long end) throws IOException {
        ByteBuffer last = Bare.read(file, Math.max(0, end - 128), (int) Math.min(128, end));
        int size = last.limit();
        if (size < 32) {
            return end;
        }
        if (starts(last, size - 128, "TAG")) {
            return end - 128;
        }
        if (starts(last, size - 32, "APETAGEX")) {
            boolean headed = littleInt(last, size - 32 + 20) >>> 31 == 1;
            return Math.max(0, end - littleInt(last, size - 32 + 12) - (headed ? 32 : 0));
        }
        if (starts(last, size - 10, "3DI")) {
            return Math.max(0, end - 20 - syncSafe(last, size - 4));
        }
        return starts(last, size - 9, "LYRICS200") ? Math.max(0, end - 15 - digits(last, size - 15)) : end;
    }

    private static boolean starts(ByteBuffer bytes, int at, String sign) {
        return at >= 0
                && bytes.limit() >= at + sign.length()
                && StandardCharsets.ISO_8859_1
                        .decode(bytes.slice(at, sign.length()))
                        .toString()
                        .equals(sign);
    }

    private static int syncSafe(ByteBuffer bytes, int at) {
        return (bytes.get(at) & 0x7f) << 21
                | (bytes.get(at + 1) & 0x7f) << 14
                | (bytes.get(at + 2) & 0x7f) << 7
                | (bytes.get(at + 3) & 0x7f);
    }

    private static int littleInt(ByteBuffer bytes, int at) {
        return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static int digits(ByteBuffer bytes, int at) {
        String digits = StandardCharsets.ISO_8859_1.decode(bytes.slice(at, 6)).toString();
        return digits.matches("\\d{6}") ? Integer.parseInt(digits) : 0;
    }

    static void wav(Path original, Path to) throws IOException {
        try (FileChannel file = FileChannel.open(original);
                FileChannel bare = create(to)) {
            bare.write(
                    little(12).put(ascii("RIFF")).putInt(0).put(ascii("WAVE")).flip());
            for (long at = 12; at + 8 <= file.size(); ) {
                ByteBuffer head = Bare.read(file, at, 8).order(ByteOrder.LITTLE_ENDIAN);
                long length = Integer.toUnsignedLong(head.getInt(4));
                String name =
                        StandardCharsets.ISO_8859_1.decode(head.slice(0, 4)).toString();
                if (KEPT.contains(name)) {
                    copy(file, at, Math.min(8 + length, file.size() - at), bare);
                    if (length % 2 == 1) {
                        bare.write(ByteBuffer.allocate(1));
                    }
                }
                at += 8 + length + length % 2;
            }
            Bare.write(bare, 4, little(4).putInt((int) (bare.size() - 8)).flip());
        }
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    private static FileChannel create(Path to) throws IOException {
        return FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void copy(FileChannel file, long from, long length, FileChannel to) throws IOException {
        for (long done = 0; done < length; ) {
            long more = file.transferTo(from + done, length - done, to);
            if (more <= 0) {
                throw new Darkroom.Spoiled("bare");
            }
            done += more;
        }
    }
}
