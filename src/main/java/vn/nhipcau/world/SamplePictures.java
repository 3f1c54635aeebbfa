package vn.nhipcau.world;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Two pictures made of points, so that the sample has some that need sizes: drawn here, the same each time. */
final class SamplePictures {
    private static final int LONG = 2400;
    private static final int SHORT = 1600;

    private SamplePictures() {}

    /** Dunes one behind the other, lying. */
    static byte[] dunes() {
        return drawn(LONG, SHORT, new Color(0xf6e3bd), new Color(0xdfa86a), new Color(0x8a4f2b), 3);
    }

    /** Hills in the evening, upright. */
    static byte[] evening() {
        return drawn(SHORT, LONG, new Color(0x1f3f8c), new Color(0xf0a878), new Color(0x14213d), 8);
    }

    private static byte[] drawn(int width, int height, Color above, Color below, Color ground, long seed) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, above, 0, height * 0.7f, below));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(255, 246, 220, 220));
        int sun = height / 9;
        pen.fillOval(width * 5 / 8, height / 4, sun, sun);
        Random random = new Random(seed);
        for (int layer = 1; layer <= 5; layer++) {
            pen.setColor(between(below, ground, layer / 5.0));
            pen.fill(ridge(width, height, layer, random));
        }
        pen.dispose();
        return jpeg(picture);
    }

    private static Path2D ridge(int width, int height, int layer, Random random) {
        double base = height * (0.45 + 0.1 * layer);
        double first = random.nextDouble() * 6;
        double second = random.nextDouble() * 6;
        Path2D ridge = new Path2D.Double();
        ridge.moveTo(0, height);
        for (int x = 0; x <= width; x += 8) {
            double at = (double) x / width;
            double swell = Math.sin(at * 5 + first) * 0.045 + Math.sin(at * 13 + second) * 0.012;
            ridge.lineTo(x, base + swell * height);
        }
        ridge.lineTo(width, height);
        ridge.closePath();
        return ridge;
    }

    private static Color between(Color one, Color other, double share) {
        return new Color(
                (int) (one.getRed() + (other.getRed() - one.getRed()) * share),
                (int) (one.getGreen() + (other.getGreen() - one.getGreen()) * share),
                (int) (one.getBlue() + (other.getBlue() - one.getBlue()) * share));
    }

    private static byte[] jpeg(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
