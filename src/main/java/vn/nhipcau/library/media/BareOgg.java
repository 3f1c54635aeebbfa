package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Strips an Ogg: the second packet of each stream, which holds what is said about it, is emptied where it lies, and the
 * sums of its pages are counted anew.
 */
final class BareOgg {
    /** Covers of records stand in it as text: larger ones are nothing that an office records. */
    private static final int LARGEST = 32 << 20;

    /** OggS. */
    private static final int CAPTURE = 0x5367674f;

    private final FileChannel file;
    private final List<Stream> streams = new ArrayList<>();
    private final Map<Integer, Stream> open = new HashMap<>();

    private BareOgg(FileChannel file) {
        this.file = file;
    }

    /** A stretch of the file. */
    private record Stretch(long at, int length) {}

    /** How far a stream is: how many of its packets have ended, and where the second lies, on which pages. */
    private static final class Stream {
        private int packets;
        private final List<Stretch> said = new ArrayList<>();
        private final List<Stretch> pages = new ArrayList<>();
    }

    static void strip(FileChannel file) throws IOException {
        BareOgg ogg = new BareOgg(file);
        for (long at = 0; at < file.size(); ) {
            at = ogg.page(at);
        }
        for (Stream stream : ogg.streams) {
            ogg.empty(stream);
        }
    }

    private long page(long at) throws IOException {
        ByteBuffer head = Bare.read(file, at, 27 + 255).order(ByteOrder.LITTLE_ENDIAN);
        if (head.limit() < 27 || head.getInt(0) != CAPTURE) {
            throw new Darkroom.Spoiled("bare");
        }
        int segments = head.get(26) & 0xff;
        Stream stream = stream((head.get(5) & 2) != 0, head.getInt(14));
        boolean says = stream.packets == 1;
        int body = 0;
        for (int i = 0; i < segments; i++) {
            int length = head.get(27 + i) & 0xff;
            if (stream.packets == 1) {
                stream.said.add(new Stretch(at + 27 + segments + body, length));
                says = true;
            }
            body += length;
            stream.packets += length < 255 ? 1 : 0;
        }
        if (says) {
            stream.pages.add(new Stretch(at, 27 + segments + body));
        }
        return at + 27 + segments + body;
    }

    /** One stream may follow another under the same number. */
    private Stream stream(boolean begins, int serial) {
        if (begins) {
            Stream stream = new Stream();
            streams.add(stream);
            open.put(serial, stream);
        }
        Stream stream = open.get(serial);
        if (stream == null) {
            throw new Darkroom.Spoiled("bare");
        }
        return stream;
    }

    private void empty(Stream stream) throws IOException {
        int length = stream.said.stream().mapToInt(Stretch::length).sum();
        if (stream.packets < 2 || length > LARGEST) {
            throw new Darkroom.Spoiled("bare");
        }
        ByteBuffer said = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (Stretch stretch : stream.said) {
            said.put(Bare.read(file, stretch.at, stretch.length));
        }
        ByteBuffer emptied = emptied(said.flip());
        for (Stretch stretch : stream.said) {
            Bare.write(file, stretch.at, emptied.slice(emptied.position(), stretch.length));
            emptied.position(emptied.position() + stretch.length);
        }
        for (Stretch page : stream.pages) {
            sum(page);
        }
    }

    /** The same sign, a nameless program, no comments, and nothing up to the end, which readers pass over. */
    private static ByteBuffer emptied(ByteBuffer said) {
        String sign = StandardCharsets.ISO_8859_1.decode(said.duplicate()).toString();
        boolean vorbis = sign.startsWith("\u0003vorbis");
        if (!vorbis && !sign.startsWith("OpusTags")) {
            throw new Darkroom.Spoiled("bare");
        }
        int signed = vorbis ? 7 : 8;
        int program = said.getInt(signed);
        ByteBuffer emptied = ByteBuffer.allocate(said.limit()).order(ByteOrder.LITTLE_ENDIAN);
        emptied.put(said.slice(0, signed)).putInt(program);
        emptied.position(signed + 4 + program).putInt(0);
        if (vorbis) {
            emptied.put((byte) 1);
        }
        return emptied.position(0).limit(said.limit());
    }

    /** Counts the sum of a page anew (RFC 3533, section 6). */
    private void sum(Stretch page) throws IOException {
        ByteBuffer bytes = Bare.read(file, page.at, page.length);
        bytes.putInt(22, 0);
        int sum = 0;
        while (bytes.hasRemaining()) {
            sum ^= bytes.get() << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ 0x04c11db7 : sum << 1;
            }
        }
        Bare.write(
                file,
                page.at + 22,
                ByteBuffer.allocate(4).putInt(Integer.reverseBytes(sum)).flip());
    }
}
