package vn.nhipcau.library.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Develops with what Java brings, where libvips is not installed: JPEG into JPEG alone, slowly, whole pictures only. What
 * is drawn anew has nothing of what the camera wrote.
 */
final class PlainDarkroom implements Darkroom {
    private static final byte[] XMP_SIGN = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);

    /** In points: the whole picture lies in the program's memory, four bytes a point. */
    private static final long MOST = 24_000_000;

    @Override
    public List<Print> develop(Order order, Path folder) {
        try {
            PictureHead head = head(order.original());
            if ((long) head.width() * head.height() > MOST) {
                throw new Spoiled("absent");
            }
            BufferedImage read = ImageIO.read(order.original().toFile());
            if (read == null) {
                throw new Spoiled("decode");
            }
            BufferedImage upright = upright(read, Exif.of(head.exif()).orientation());
            List<Print> prints = new ArrayList<>();
            for (int width : Vips.widths(upright.getWidth())) {
                BufferedImage print = scaled(upright, width);
                Path file = folder.resolve(width + ".jpg");
                Files.write(file, described(jpeg(print), order.xmp()));
                prints.add(new Print(Rendition.Crop.WHOLE, width, print.getHeight(), "jpg", file));
            }
            return prints;
        } catch (IOException | IllegalArgumentException e) {
            throw new Spoiled("decode", e);
        }
    }

    private static PictureHead head(Path original) throws IOException {
        try (FileChannel file = FileChannel.open(original)) {
            ByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            if (Form.of(bytes.limit() < 3 ? new byte[0] : new byte[] {bytes.get(0), bytes.get(1), bytes.get(2)})
                            .orElse(null)
                    != Form.JPEG) {
                throw new Spoiled("absent");
            }
            return JpegHead.read(bytes);
        }
    }

    /** The eight ways of Exif to hold a camera: mirrored, and turned by quarters. */
    private static BufferedImage upright(BufferedImage read, int orientation) {
        int width = read.getWidth();
        int height = read.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean turned = orientation >= 5;
        return drawn(read, turned ? height : width, turned ? width : height, turn);
    }

    /** By halves, then the rest: in one step far down, points would be passed over. */
    private static BufferedImage scaled(BufferedImage from, int width) {
        BufferedImage at = from;
        while (at.getWidth() > width) {
            int next = Math.max(width, at.getWidth() / 2);
            int height = Math.max(1, (int) Math.round((double) from.getHeight() * next / from.getWidth()));
            at = drawn(
                    at,
                    next,
                    height,
                    AffineTransform.getScaleInstance((double) next / at.getWidth(), (double) height / at.getHeight()));
        }
        return at;
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height, AffineTransform how) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(from, how, null);
        pen.dispose();
        return to;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Writes the packet into a segment of its own, after the first sign. */
    private static byte[] described(byte[] jpeg, Xmp xmp) {
        byte[] packet = xmp.packet().getBytes(StandardCharsets.UTF_8);
        int length = 2 + XMP_SIGN.length + packet.length;
        if (length > 0xffff) {
            return jpeg;
        }
        return ByteBuffer.allocate(jpeg.length + 2 + length)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) length)
                .put(XMP_SIGN)
                .put(packet)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
