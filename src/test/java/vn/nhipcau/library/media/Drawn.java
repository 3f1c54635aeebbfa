package vn.nhipcau.library.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that tests bring, made here byte by byte. */
public final class Drawn {
    private Drawn() {}

    /** A picture whose left half is red and right half blue, with some noise of its own so that no two are the same. */
    public static byte[] picture(String format, int width, int height, String own) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        mark(pen, own, Math.max(2, width / 40), Math.max(1, height / 80));
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Black and white squares, other ones for other words: colours that are near are the same in a JPEG. */
    private static void mark(Graphics2D pen, String own, int width, int height) {
        CRC32 sum = new CRC32();
        sum.update(own.getBytes(StandardCharsets.UTF_8));
        for (int square = 0; square < 32; square++) {
            pen.setColor((sum.getValue() >> square & 1) == 0 ? Color.BLACK : Color.WHITE);
            pen.fillRect(square % 4 * width, square / 4 * height, width, height);
        }
    }

    /** A JPEG as a telephone writes it: maker, model, where it was taken, on what day, and how the telephone was held. */
    public static byte[] ofCamera(int width, int height, int orientation, String own) {
        byte[] exif = exif(orientation);
        byte[] jpeg = picture("jpeg", width, height, own);
        int length = 2 + 6 + exif.length;
        return ByteBuffer.allocate(jpeg.length + 2 + length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) length)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 5);
        entry(tiff, 0x010f, 2, 8, 200);
        entry(tiff, 0x0110, 2, 12, 210);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8769, 4, 1, 100);
        entry(tiff, 0x8825, 4, 1, 130);
        tiff.putInt(0);
        tiff.position(100).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 230);
        tiff.putInt(0);
        tiff.position(130).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 260);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, 290);
        tiff.putInt(0);
        tiff.put(200, "Thu-Anh\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put(210, "Ben-Hai 900\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put(230, "2022:04:30 06:15:00\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(260).putInt(17).putInt(1).putInt(0).putInt(1).putInt(9).putInt(1);
        tiff.position(290).putInt(107).putInt(1).putInt(1).putInt(1).putInt(12).putInt(1);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A PNG of a few bytes that says it is this large. */
    static byte[] pngSaying(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(png, "IHDR", head);
        chunk(png, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] bytes) {
        byte[] named = ByteBuffer.allocate(4 + bytes.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(bytes)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A film of one track of 1280 × 720, three and a half seconds long, with nothing to be seen in it. */
    public static byte[] film(String own) {
        byte[] head = ByteBuffer.allocate(100)
                .putInt(0, 0)
                .putInt(12, 1000)
                .putInt(16, 3500)
                .array();
        ByteBuffer track = ByteBuffer.allocate(84);
        track.putInt(40, 0x10000).putInt(56, 0x10000).putInt(72, 0x40000000);
        track.putInt(76, 1280 << 16).putInt(80, 720 << 16);
        byte[] moov = box("moov", box("mvhd", head), box("trak", box("tkhd", track.array())));
        byte[] kind = "isom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1);
        return joined(box("ftyp", kind), moov, box("mdat", (own + " ".repeat(5000)).getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] box(String name, byte[]... inside) {
        byte[] all = joined(inside);
        return ByteBuffer.allocate(8 + all.length)
                .putInt(8 + all.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(all)
                .array();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Two seconds of silence. */
    static byte[] wav() {
        ByteBuffer wav = ByteBuffer.allocate(44 + 16_000).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 16_000);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(16_000);
        return wav.array();
    }

    /** A WebM of 640 × 360, 2,5 seconds. */
    static byte[] webm() {
        byte[] info = element(
                0x1549a966,
                joined(
                        element(0x2ad7b1, new byte[] {0x0f, 0x42, 0x40}),
                        element(0x4489, ByteBuffer.allocate(8).putDouble(2500).array())));
        byte[] video =
                element(0xe0, joined(element(0xb0, new byte[] {2, (byte) 0x80}), element(0xba, new byte[] {1, 0x68})));
        byte[] tracks = element(0x1654ae6b, element(0xae, video));
        byte[] head = element(0x1a45dfa3, element(0x4282, "webm".getBytes(StandardCharsets.US_ASCII)));
        return joined(head, element(0x18538067, joined(info, tracks, element(0x1f43b675, new byte[40]))));
    }

    private static byte[] element(int id, byte[] inside) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int shift = 24; shift >= 0; shift -= 8) {
            if (id >>> shift != 0) {
                all.write(id >>> shift & 0xff);
            }
        }
        all.writeBytes(ByteBuffer.allocate(4).putInt(inside.length | 0x10000000).array());
        all.writeBytes(inside);
        return all.toByteArray();
    }

    /** A drawing with one circle of its own. */
    public static String svg(String own) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\"><title>" + own
                + "</title><circle cx=\"150\" cy=\"100\" r=\"40\" fill=\"#1f3f8c\"/></svg>";
    }
}
