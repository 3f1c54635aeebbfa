package vn.nhipcau.library.media;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Develops pictures with libvips, each step in a process of its own whose memory and time are bounded: bytes from outside
 * are never decoded in ours. The original is decoded once, into a sheet without anything that the camera wrote; on it
 * credit and licence are written, and all forms are made from it.
 */
final class Vips implements Darkroom {
    /** In kilobytes of addresses: 100 million points in four channels, twice, and the libraries. */
    private static final long MEMORY = 4_000_000;

    private static final int SECONDS = 180;

    /** No side of a file grows beyond this, so only the width decides. */
    private static final String ANY_HEIGHT = "100000";

    /** What the format's own tests call visually the same at these widths; effort as far as it pays in bytes. */
    static final Map<String, String> SAVED = Map.of(
            "webp", "[Q=80,effort=4]",
            "avif", "[Q=52,effort=2]",
            "jpg", "[Q=82,interlace,optimize-coding,background=255]");

    private static final File NOTHING = new File("/dev/null");

    /** Whether the machine has it. */
    static boolean present() {
        return Stream.of(List.of("vips", "--version"), List.of("vipsedit", "--help"))
                .allMatch(Vips::answers);
    }

    private static boolean answers(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public List<Print> develop(Order order, Path folder) {
        Path sheet = sheet(order, folder);
        Size whole = size(sheet);
        List<Print> prints = new ArrayList<>(sizes(sheet, folder));
        int plain = Math.min(PLAIN, whole.width);
        prints.add(print(sheet, whole, Rendition.Crop.WHOLE, plain, "jpg", folder));
        prints.addAll(crop(order, sheet, whole, Rendition.Crop.SQUARE, SQUARE, folder));
        prints.addAll(crop(order, sheet, whole, Rendition.Crop.WIDE, WIDE, folder));
        return prints;
    }

    /** The picture as broad as any form of it will be, upright, in the colours of screens, with nothing but our words on it. */
    Path sheet(Order order, Path folder) {
        Path sheet = folder.resolve("sheet.v");
        int largest = WIDTHS.getLast();
        run(null, true, thumbnail(order.original(), sheet.toString(), largest, "--export-profile", "srgb"));
        try {
            // vipsedit does not wait for a pipe to be filled: only from a file it reads all
            Path fields = Files.writeString(folder.resolve("fields.xml"), sheetFields(order.xmp()));
            run(fields, false, List.of("vipsedit", "--setext", sheet.toString()));
            return sheet;
        } catch (IOException e) {
            throw new Spoiled("disk", e);
        }
    }

    /** The whole of a sheet in all widths and both formats. */
    List<Print> sizes(Path sheet, Path folder) {
        Size whole = size(sheet);
        List<Print> prints = new ArrayList<>();
        for (int width : widths(whole.width)) {
            prints.add(print(sheet, whole, Rendition.Crop.WHOLE, width, "webp", folder));
            prints.add(print(sheet, whole, Rendition.Crop.WHOLE, width, "avif", folder));
        }
        return prints;
    }

    /** Those that the picture fills, and its own where it is smaller than the next. */
    static List<Integer> widths(int own) {
        return Stream.concat(WIDTHS.stream().filter(width -> width < own), Stream.of(Math.min(own, WIDTHS.getLast())))
                .distinct()
                .toList();
    }

    private static List<Print> crop(Order order, Path sheet, Size whole, Rendition.Crop crop, int width, Path folder) {
        double ratio = crop.ratio();
        int across = (int) Math.max(1, Math.min(whole.width, Math.round(whole.height * ratio)));
        int down = (int) Math.max(1, Math.min(whole.height, Math.round(whole.width / ratio)));
        int left = begin(order.focalX(), across, whole.width);
        int top = begin(order.focalY(), down, whole.height);
        Path cut = folder.resolve(crop.name() + ".v");
        List<String> command = Stream.of("vips", "extract_area", sheet, cut, left, top, across, down)
                .map(String::valueOf)
                .toList();
        run(null, false, command);
        Size size = new Size(across, down);
        return Stream.of("webp", "jpg")
                .map(format -> print(cut, size, crop, Math.min(width, across), format, folder))
                .toList();
    }

    /** Where a cut begins so that the focal point lies in its middle, as far as the picture reaches. */
    static int begin(double focal, int length, int whole) {
        return Math.clamp(Math.round(focal * whole - length / 2.0), 0, whole - length);
    }

    private static Print print(Path sheet, Size size, Rendition.Crop crop, int width, String format, Path folder) {
        Path file = folder.resolve(crop.name() + width + "." + format);
        run(null, false, thumbnail(sheet, file + SAVED.get(format), width));
        int height = (int) Math.max(1, Math.round((double) size.height * width / size.width));
        return new Print(crop, width, height, format, file);
    }

    private static List<String> thumbnail(Path from, String to, int width, String... more) {
        List<String> command = new ArrayList<>(List.of("vips", "thumbnail", from.toString(), to));
        command.add(String.valueOf(width));
        command.addAll(List.of("--height", ANY_HEIGHT, "--size", "down", "--fail-on", "error"));
        command.addAll(Arrays.asList(more));
        return command;
    }

    /** The fields that a sheet bears besides its points: these take the place of all that came with the original. */
    private static String sheetFields(Xmp xmp) {
        String blob = Base64.getEncoder().encodeToString(xmp.packet().getBytes(StandardCharsets.UTF_8));
        return "<?xml version=\"1.0\"?>\n<root xmlns=\"http://www.vips.ecs.soton.ac.uk/vips/8.14.1\">\n  <header></header>\n"
                + "  <meta>\n    <field type=\"VipsBlob\" name=\"xmp-data\">" + blob + "</field>\n  </meta>\n</root>\n";
    }

    /** Width and height as the head of a sheet tells them. */
    private record Size(int width, int height) {}

    private static Size size(Path sheet) {
        try (RandomAccessFile file = new RandomAccessFile(sheet.toFile(), "r")) {
            byte[] head = new byte[12];
            file.readFully(head);
            // libvips writes it as the machine's own numbers are
            ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.nativeOrder());
            return new Size(numbers.getInt(4), numbers.getInt(8));
        } catch (IOException e) {
            throw new Spoiled("decode", e);
        }
    }

    /**
     * Runs one step.
     *
     * @param input file that it reads from its standard input, null for none
     * @param strange whether it reads bytes that came from outside: then only the well-tried readers are let
     */
    private static void run(@Nullable Path input, boolean strange, List<String> command) {
        List<String> bounded = new ArrayList<>(List.of(
                "/bin/sh", "-c", "ulimit -v " + MEMORY + " && ulimit -t " + SECONDS + " && exec \"$@\"", "bounded"));
        bounded.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(bounded).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectInput(input == null ? NOTHING : input.toFile());
        if (strange) {
            builder.environment().put("VIPS_BLOCK_UNTRUSTED", "1");
        }
        try {
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Spoiled("time");
            }
            if (process.exitValue() != 0) {
                throw new Spoiled("decode");
            }
        } catch (IOException e) {
            throw new Spoiled("decode", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Spoiled("time", e);
        }
    }
}
