package vn.nhipcau.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.nhipcau.library.media.Developing;

/**
 * Five widths in two formats of a picture of 12 million points: through our darkroom, and by {@code vips thumbnail} called
 * ten times on the original with the same settings; turn about, in one run.
 */
final class LibraryMedia {
    private static final int RUNS = 7;
    private static final double AIM = 0.9;

    private LibraryMedia() {}

    /** A set of ten made into a folder. */
    private interface Way {
        void make(Path original, Path folder) throws Exception;
    }

    static void measure() throws Exception {
        Path folder = Files.createTempDirectory("nhipcau-bench-media");
        try {
            Path original = picture(folder);
            System.out.printf(Locale.ROOT, "media: a picture of 4000 x 3000, %d KB%n", Files.size(original) / 1024);
            List<Double> ours = new ArrayList<>();
            List<Double> direct = new ArrayList<>();
            for (int run = -1; run < RUNS; run++) {
                double one = seconds(original, folder, Developing::ten);
                double other = seconds(original, folder, LibraryMedia::direct);
                if (run >= 0) {
                    ours.add(one);
                    direct.add(other);
                }
            }
            Figures mine = new Figures(ours);
            Figures baseline = new Figures(direct);
            mine.print("ten forms through the library", "s");
            baseline.print("the same ten by vips called directly", "s");
            double share = baseline.median() / mine.median();
            System.out.printf(
                    Locale.ROOT,
                    "  throughput against vips called directly: %.2f  (aim %.2f)%s%n",
                    share,
                    AIM,
                    share < AIM ? "   MISSED" : "");
        } finally {
            clear(folder);
            Files.delete(folder);
        }
    }

    /** Waves and grain: not so plain that packing it costs nothing, not so wild as no picture is. */
    private static Path picture(Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(12);
        for (int y = 0; y < 3000; y++) {
            for (int x = 0; x < 4000; x++) {
                int wave = (int) (90 + 60 * Math.sin(x / 97.0 + y / 61.0) + 40 * Math.cos(y / 23.0 - x / 301.0));
                int grain = random.nextInt(24);
                picture.setRGB(
                        x, y, clip(wave + grain) << 16 | clip(wave / 2 + 70 + grain) << 8 | clip(220 - wave + grain));
            }
        }
        Path file = folder.resolve("original.jpg");
        ImageIO.write(picture, "jpeg", file.toFile());
        return file;
    }

    private static int clip(int value) {
        return Math.clamp(value, 0, 255);
    }

    private static double seconds(Path original, Path folder, Way way) throws Exception {
        Path made = Files.createDirectory(folder.resolve("made"));
        long begun = System.nanoTime();
        way.make(original, made);
        double seconds = (System.nanoTime() - begun) / 1e9;
        clear(made);
        Files.delete(made);
        return seconds;
    }

    private static void direct(Path original, Path folder) throws Exception {
        for (int width : List.of(320, 640, 960, 1440, 2160)) {
            for (String format : List.of("webp", "avif")) {
                String to = folder.resolve(width + "." + format)
                        + Developing.options().get(format);
                Process process = new ProcessBuilder(
                                "vips",
                                "thumbnail",
                                original.toString(),
                                to,
                                String.valueOf(width),
                                "--height",
                                "100000",
                                "--size",
                                "down",
                                "--export-profile",
                                "srgb")
                        .inheritIO()
                        .start();
                if (process.waitFor() != 0) {
                    throw new IOException("vips: " + process.exitValue());
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.filter(one -> !one.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(path);
            }
        }
    }
}
