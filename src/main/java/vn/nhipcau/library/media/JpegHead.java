package vn.nhipcau.library.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Walks through a JPEG from marker to marker, to the one that ends it. */
final class JpegHead {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP1 = 0xe1;

    private final ByteBuffer file;
    private int width;
    private int height;
    private ByteBuffer exif = PictureHead.NONE;

    private JpegHead(ByteBuffer file) {
        this.file = file;
    }

    /** What its markers say. */
    static PictureHead read(ByteBuffer file) {
        JpegHead head = new JpegHead(file);
        file.position(2);
        head.walk();
        return new PictureHead(head.width, head.height, false, head.exif);
    }

    private void walk() {
        while (true) {
            int marker = marker();
            if (marker == END) {
                return;
            }
            if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
                continue;
            }
            int begin = file.position();
            int length = file.getShort() & 0xffff;
            if (length < 2 || length - 2 > file.remaining()) {
                throw new UnfitFile("cut");
            }
            look(marker, begin + 2, length - 2);
            file.position(begin + length);
            if (marker == START_OF_SCAN) {
                skipScan();
            }
        }
    }

    private int marker() {
        if ((file.get() & 0xff) != 0xff) {
            throw new UnfitFile("broken");
        }
        int marker = 0xff;
        while (marker == 0xff) {
            marker = file.get() & 0xff;
        }
        return marker;
    }

    private void look(int marker, int begin, int length) {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame && length >= 5) {
            height = Math.max(height, file.getShort(begin + 1) & 0xffff);
            width = Math.max(width, file.getShort(begin + 3) & 0xffff);
        } else if (marker == APP1 && !exif.hasRemaining() && length > EXIF.length && isExif(begin)) {
            exif = PictureHead.piece(file, begin + EXIF.length, length - EXIF.length);
        }
    }

    private boolean isExif(int begin) {
        for (int i = 0; i < EXIF.length; i++) {
            if (file.get(begin + i) != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    /** Over the packed points: a marker in them is followed by zero, or counts restarts. */
    private void skipScan() {
        while (true) {
            if ((file.get() & 0xff) != 0xff) {
                continue;
            }
            int next = file.get(file.position()) & 0xff;
            if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                file.position(file.position() - 1);
                return;
            }
        }
    }
}
