package vn.nhipcau.library.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the head of a picture says, read without decoding it, and only from a file that goes on to its end: the readers
 * walk through the whole structure, so what was cut off on its way is found before it is kept.
 *
 * @param turned whether width and height are told of a picture lying on its side
 * @param exif what the camera wrote, as a TIFF of its own; empty for none
 */
record PictureHead(int width, int height, boolean turned, ByteBuffer exif) {
    /** Nobody's camera writes more; a preview may be among it. */
    private static final int MOST_EXIF = 1 << 20;

    static final ByteBuffer NONE = ByteBuffer.allocate(0).asReadOnlyBuffer();

    static PictureHead png(ByteBuffer file) {
        int width = 0;
        int height = 0;
        ByteBuffer exif = NONE;
        file.position(8);
        while (true) {
            int length = file.getInt();
            String name = name(file);
            int begin = file.position();
            if (length < 0 || length > file.remaining() - 4) {
                throw new UnfitFile("cut");
            }
            if (name.equals("IHDR")) {
                width = file.getInt();
                height = file.getInt();
            } else if (name.equals("eXIf")) {
                exif = piece(file, begin, length);
            } else if (name.equals("IEND")) {
                return new PictureHead(width, height, false, exif);
            }
            file.position(begin + length + 4);
        }
    }

    /** The screen of a GIF, and no frame beyond it; its blocks up to the sign of its end. */
    static PictureHead gif(ByteBuffer file) {
        file.order(ByteOrder.LITTLE_ENDIAN).position(6);
        int width = file.getShort() & 0xffff;
        int height = file.getShort() & 0xffff;
        skipColours(file, file.get(), 2);
        while (true) {
            int block = file.get() & 0xff;
            if (block == 0x3b) {
                return new PictureHead(width, height, false, NONE);
            }
            if (block == 0x2c) {
                width = Math.max(width, file.getShort(file.position() + 4) & 0xffff);
                height = Math.max(height, file.getShort(file.position() + 6) & 0xffff);
                file.position(file.position() + 8);
                skipColours(file, file.get(), 0);
                file.get();
            } else if (block == 0x21) {
                file.get();
            } else {
                throw new UnfitFile("broken");
            }
            for (int length = file.get() & 0xff; length > 0; length = file.get() & 0xff) {
                file.position(file.position() + length);
            }
        }
    }

    private static void skipColours(ByteBuffer file, byte flags, int more) {
        int table = (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
        file.position(file.position() + more + table);
    }

    static PictureHead webp(ByteBuffer file) {
        file.order(ByteOrder.LITTLE_ENDIAN);
        if (Integer.toUnsignedLong(file.getInt(4)) > file.limit() - 8L) {
            throw new UnfitFile("cut");
        }
        PictureHead head = null;
        ByteBuffer exif = NONE;
        file.position(12);
        while (file.remaining() >= 8) {
            String name = name(file);
            int length = file.getInt();
            int begin = file.position();
            if (length < 0 || length > file.remaining()) {
                throw new UnfitFile("cut");
            }
            if (head == null) {
                head = webpSize(file, name, begin);
            } else if (name.equals("EXIF")) {
                exif = piece(file, begin, length);
            }
            file.position(Math.min(file.limit(), begin + length + (length & 1)));
        }
        if (head == null) {
            throw new UnfitFile("broken");
        }
        return new PictureHead(head.width, head.height, false, exif);
    }

    private static PictureHead webpSize(ByteBuffer file, String name, int begin) {
        return switch (name) {
            case "VP8X" -> new PictureHead(three(file, begin + 4) + 1, three(file, begin + 7) + 1, false, NONE);
            case "VP8L" -> {
                int bits = file.getInt(begin + 1);
                yield new PictureHead((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1, false, NONE);
            }
            case "VP8 " ->
                new PictureHead(file.getShort(begin + 6) & 0x3fff, file.getShort(begin + 8) & 0x3fff, false, NONE);
            default -> throw new UnfitFile("broken");
        };
    }

    private static int three(ByteBuffer file, int at) {
        return (file.get(at) & 0xff) | (file.get(at + 1) & 0xff) << 8 | (file.get(at + 2) & 0xff) << 16;
    }

    private static String name(ByteBuffer file) {
        byte[] name = new byte[4];
        file.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    static ByteBuffer piece(ByteBuffer file, int begin, int length) {
        return length <= 0 || length > MOST_EXIF ? NONE : file.slice(begin, length);
    }
}
