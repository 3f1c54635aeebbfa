package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, is told by what is in it; what is cut off, swollen or in disguise is refused. */
class RecognitionTest {
    private static final long FILM = 100_000;

    @TempDir
    Path folder = Path.of("");

    private Found look(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("file"), bytes), FILM);
    }

    private void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> look(bytes))
                .isInstanceOfSatisfying(
                        UnfitFile.class, unfit -> assertThat(unfit.key()).isEqualTo("library.media.unfit." + why));
    }

    @Test
    void everyFormIsKnownByItsContent() throws IOException {
        assertThat(look(Drawn.picture("jpeg", 90, 60, "a"))).isEqualTo(seen(Form.JPEG, 90, 60));
        assertThat(look(Drawn.picture("png", 90, 60, "a"))).isEqualTo(seen(Form.PNG, 90, 60));
        assertThat(look(Drawn.picture("gif", 90, 60, "a"))).isEqualTo(seen(Form.GIF, 90, 60));
        assertThat(look(Drawn.picture("tiff", 90, 60, "a"))).isEqualTo(seen(Form.TIFF, 90, 60));
        assertThat(look(Drawn.film("a"))).isEqualTo(new Found(Form.MP4, 1280, 720, 3.5, null, null, null));
        assertThat(look(Drawn.webm())).isEqualTo(new Found(Form.WEBM, 640, 360, 2.5, null, null, null));
        assertThat(look(Drawn.wav())).isEqualTo(Found.sound(Form.WAV, 2.0));
        assertThat(look(pdf())).isEqualTo(Found.pdf(2));
    }

    private static Found seen(Form form, int width, int height) {
        return new Found(form, width, height, null, null, null, null);
    }

    private byte[] pdf() throws IOException {
        Path file = folder.resolve("two.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return Files.readAllBytes(file);
    }

    @Test
    void cameraSaysWhenItWasTakenAndHowItWasHeld() throws IOException {
        Found found = look(Drawn.ofCamera(90, 60, 6, "a"));
        assertThat(found.width()).isEqualTo(60);
        assertThat(found.height()).isEqualTo(90);
        assertThat(found.camera()).isEqualTo("Thu-Anh Ben-Hai 900");
        assertThat(found.takenOn()).isEqualTo(LocalDate.of(2022, 4, 30));
    }

    @Test
    void whatWasCutOffIsRefused() throws IOException {
        for (byte[] whole : Map.of(
                        1, Drawn.picture("jpeg", 300, 200, "a"),
                        2, Drawn.picture("png", 300, 200, "a"),
                        3, Drawn.picture("gif", 300, 200, "a"),
                        4, Drawn.picture("tiff", 300, 200, "a"),
                        5, Drawn.film("a"),
                        6, Drawn.wav())
                .values()) {
            for (int part = 2; part <= 9; part++) {
                refused(Arrays.copyOf(whole, whole.length * part / 10), "cut");
            }
        }
    }

    @Test
    void swollenPicturesAreRefusedUnopened() {
        refused(Drawn.pngSaying(60_000, 60_000), "points");
        refused(Drawn.pngSaying(20_000, 20_000), "points");
        refused(Drawn.pngSaying(1, 40_000), "points");
        refused(Drawn.pngSaying(0, 10), "broken");
        byte[] gif = Drawn.picture("gif", 20, 20, "a");
        gif[6] = gif[7] = gif[8] = gif[9] = (byte) 0xff;
        refused(gif, "points");
        refused(webpSaying(16_000, 16_000), "points");
        refused(tiffSaying(50_000, 50_000), "points");
    }

    private static byte[] webpSaying(int width, int height) {
        ByteBuffer webp = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        webp.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(22);
        webp.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        webp.putShort((short) (width - 1))
                .put((byte) 0)
                .putShort((short) (height - 1))
                .put((byte) 0);
        return webp.array();
    }

    private static byte[] tiffSaying(int width, int height) {
        ByteBuffer tiff = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x100).putShort((short) 4).putInt(1).putInt(width);
        tiff.putShort((short) 0x101).putShort((short) 4).putInt(1).putInt(height);
        return tiff.array();
    }

    @Test
    void disguisesAreSeenThrough() {
        refused("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "type");
        refused("GIF89".getBytes(StandardCharsets.UTF_8), "type");
        refused("PK\003\004 word".getBytes(StandardCharsets.UTF_8), "type");
        refused("#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8), "type");
        refused(
                "ID3 and then nothing that sounds, however long the rest of it may be".getBytes(StandardCharsets.UTF_8),
                "broken");
        refused("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8), "broken");
        refused(new byte[0], "empty");
    }

    @Test
    void filmBeyondTheLimitIsRefusedAndItsBoxesAreNotTrusted() {
        refused(Drawn.joined(Drawn.film("a"), Drawn.box("free", new byte[(int) FILM])), "tooBig.FILM");
        byte[] lying = Drawn.film("a");
        // the head of the film says that it is as large as the machine's memory
        int head = new String(lying, StandardCharsets.ISO_8859_1).indexOf("mvhd") - 4;
        ByteBuffer.wrap(lying).putInt(head, 0x7fff_ffff);
        refused(lying, "cut");
        refused(Drawn.box("ftyp", "isom\0\0\2\0".getBytes(StandardCharsets.ISO_8859_1)), "cut");
    }

    /** Whatever a file's bytes are turned into, the answer is a find or a reason. */
    @Test
    void noDamagedFileBreaksTheReader() throws IOException {
        Random random = new Random(20220516);
        for (byte[] whole : new byte[][] {
            Drawn.ofCamera(60, 40, 1, "a"),
            Drawn.picture("png", 60, 40, "a"),
            Drawn.picture("gif", 60, 40, "a"),
            Drawn.picture("tiff", 60, 40, "a"),
            Drawn.film("a"),
            Drawn.webm(),
            Drawn.wav()
        }) {
            for (int i = 0; i < 400; i++) {
                byte[] damaged = whole.clone();
                for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                    damaged[random.nextInt(Math.min(damaged.length, 600))] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(look(damaged)).isNotNull();
                } catch (UnfitFile unfit) {
                    assertThat(unfit.key()).startsWith("library.media.unfit.");
                }
            }
        }
    }
}
