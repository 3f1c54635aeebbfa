package vn.nhipcau.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.nhipcau.library.media.Drawn.box;
import static vn.nhipcau.library.media.Drawn.joined;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Films and sounds into which a telephone wrote where they were made, with what, and when; made here byte by byte. */
final class Telling {
    static final String PLACE = "+17.0045+107.0500/";
    static final String DEVICE = "Thu-Anh Ben-Hai 900";
    static final String PICTURES = "what is seen, what is seen, what is seen";
    static final String HEARD = "what is heard";
    static final int MADE = 0xde5f1234;

    private Telling() {}

    /** What stands before it in a chunk of the film. */
    private static byte[] words(String words) {
        return words.getBytes(ISO_8859_1);
    }

    /** A film of pictures, and of a track into which the camera wrote its path. */
    static byte[] film() {
        byte[] kind = box("ftyp", words("isom\0\0\2\0isomiso2"));
        int begin = kind.length + 8;
        byte[] path = words("PATH " + PLACE);
        byte[] body = box("mdat", words(PICTURES), path);
        byte[] head = box(
                "moov",
                box("mvhd", timed(100)),
                track("vide", entry(), begin, PICTURES.length()),
                track("meta", box("mett", words(DEVICE)), begin + PICTURES.length(), path.length),
                box("udta", box("\u00a9xyz", words(PLACE)), box("\u00a9mod", words(DEVICE))),
                box("meta", words(DEVICE)));
        return joined(
                kind,
                body,
                head,
                box("uuid", words("0123456789abcdef<x:xmpmeta>" + DEVICE)),
                box("free", words(PLACE)));
    }

    private static byte[] timed(int length) {
        return ByteBuffer.allocate(length)
                .putInt(4, MADE)
                .putInt(8, MADE)
                .putInt(12, 1000)
                .putInt(16, 3500)
                .array();
    }

    private static byte[] track(String handler, byte[] description, int at, int length) {
        byte[] table = box(
                "stbl",
                box("stsd", ints(0, 1), description),
                box("stts", ints(0, 1, 1, 1000)),
                box("stsc", ints(0, 1, 1, 1, 1)),
                box("stsz", ints(0, 0, 1, length)),
                box("stco", ints(0, 1, at)));
        ByteBuffer place = ByteBuffer.wrap(timed(84));
        place.putInt(40, 0x10000).putInt(56, 0x10000).putInt(72, 0x40000000);
        place.putInt(76, 1280 << 16).putInt(80, 720 << 16);
        return box(
                "trak",
                box("tkhd", place.array()),
                box("udta", words(DEVICE)),
                box(
                        "mdia",
                        box("mdhd", timed(24)),
                        box("hdlr", ints(0, 0), words(handler), ints(0, 0, 0), words(DEVICE + "\0")),
                        box("minf", box("vmhd", ints(1, 0, 0)), table)));
    }

    /** How the pictures are packed, and what the camera calls that. */
    private static byte[] entry() {
        ByteBuffer entry = ByteBuffer.allocate(78);
        entry.position(42);
        entry.put((byte) DEVICE.length()).put(words(DEVICE));
        return box("avc1", entry.array());
    }

    private static byte[] ints(int... ints) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * ints.length);
        Arrays.stream(ints).forEach(bytes::putInt);
        return bytes.array();
    }

    /** The WebM of {@link Drawn}, with the clusters of a recorder in a browser, whose length nobody knew. */
    static byte[] webm(boolean lengthsKnown) {
        byte[] info = element(
                0x1549a966,
                element(0x2ad7b1, new byte[] {0x0f, 0x42, 0x40}),
                element(0x4489, ByteBuffer.allocate(8).putDouble(2500).array()),
                element(0x7ba9, words(PLACE)),
                element(0x5741, words(DEVICE)),
                element(0x4461, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
        byte[] video = element(0xe0, element(0xb0, new byte[] {2, (byte) 0x80}), element(0xba, new byte[] {1, 0x68}));
        byte[] tracks = element(0x1654ae6b, element(0xae, video, element(0x536e, words(DEVICE))));
        byte[] block = element(0xa3, words(PICTURES));
        byte[] cluster = lengthsKnown
                ? element(0x1f43b675, block)
                : joined(new byte[] {0x1f, 0x43, (byte) 0xb6, 0x75, (byte) 0xff}, block);
        byte[] tags = element(0x1254c367, element(0x7373, words(PLACE + DEVICE)));
        byte[] attached = element(0x1941a469, words(DEVICE));
        byte[] head = element(0x1a45dfa3, element(0x4282, words("webm")));
        byte[] all = joined(info, tracks, cluster, tags, attached);
        return lengthsKnown
                ? joined(head, element(0x18538067, all))
                : joined(head, new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 1, -1, -1, -1, -1, -1, -1, -1}, all);
    }

    private static byte[] element(int id, byte[]... inside) {
        byte[] all = joined(inside);
        ByteBuffer head = ByteBuffer.allocate(8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            if (id >>> shift != 0) {
                head.put((byte) (id >>> shift));
            }
        }
        head.putInt(all.length | 0x10000000);
        return joined(Arrays.copyOf(head.array(), head.position()), all);
    }

    /** Two frames between tags of every kind. */
    static byte[] mp3() {
        byte[] named = words("TPE1" + DEVICE + PLACE);
        byte[] before = joined(words("ID3\4\0\0\0\0\0"), new byte[] {(byte) named.length}, named);
        byte[] ape = joined(words(PLACE), ape(PLACE.length()));
        byte[] last = Arrays.copyOf(words("TAG" + DEVICE), 128);
        return joined(before, frames(), ape, last);
    }

    /** Of 417 bytes each: 128 kbit at 44,100 Hz. */
    static byte[] frames() {
        byte[] frame = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0}, 417);
        System.arraycopy(words(HEARD), 0, frame, 40, HEARD.length());
        return joined(frame, frame);
    }

    private static byte[] ape(int items) {
        return ByteBuffer.allocate(32)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(words("APETAGEX"))
                .putInt(2000)
                .putInt(items + 32)
                .array();
    }

    /** The sound of {@link Drawn} with a list of who made it, before and behind what is heard. */
    static byte[] wav() {
        byte[] plain = Drawn.wav();
        byte[] list = joined(words("LIST"), new byte[] {(byte) (4 + DEVICE.length()), 0, 0, 0}, words("INFO" + DEVICE));
        byte[] even = list.length % 2 == 0 ? list : Arrays.copyOf(list, list.length + 1);
        return joined(Arrays.copyOf(plain, 12), even, Arrays.copyOfRange(plain, 12, plain.length), even);
    }

    /** An Opus of three pages: its head, what is said about it over two, and what is heard. */
    static byte[] opus() {
        byte[] head = Arrays.copyOf(words("OpusHead\1\1"), 19);
        byte[] comment = (DEVICE + PLACE).repeat(9).getBytes(UTF_8);
        byte[] said = joined(words("OpusTags"), little(3), words("lib"), little(1), little(comment.length), comment);
        return joined(
                page(2, 0, 0, head),
                page(0, 0, 1, Arrays.copyOf(said, 255)),
                page(0, 0, 2, Arrays.copyOfRange(said, 255, said.length)),
                page(4, 96_000, 3, words(HEARD)));
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] page(int kind, long samples, int number, byte[] body) {
        int full = body.length / 255;
        byte[] lacing = new byte[body.length == 255 ? 1 : full + 1];
        Arrays.fill(lacing, (byte) 255);
        if (body.length != 255) {
            lacing[full] = (byte) (body.length % 255);
        }
        ByteBuffer head = ByteBuffer.allocate(27).order(ByteOrder.LITTLE_ENDIAN);
        head.put(words("OggS"))
                .put((byte) 0)
                .put((byte) kind)
                .putLong(samples)
                .putInt(7)
                .putInt(number)
                .putInt(0);
        head.put((byte) lacing.length);
        return joined(head.array(), lacing, body);
    }
}
