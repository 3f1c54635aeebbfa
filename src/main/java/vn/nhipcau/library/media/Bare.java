package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes of a film, sound or PDF the form that the public gets: what is seen, heard and read is the same, what camera,
 * telephone or office program wrote beside it is gone.
 */
final class Bare {
    private Bare() {}

    /**
     * Writes it.
     *
     * @param to where nothing stands yet
     * @throws Darkroom.Spoiled where the file is built so that nobody can vouch for what is left in it
     */
    static void write(Form form, Path original, Path to) throws IOException {
        try {
            switch (form) {
                case MP4, MOV, M4A -> mended(original, to, BareBoxes::strip);
                case WEBM -> mended(original, to, BareMatroska::strip);
                case OGG -> mended(original, to, BareOgg::strip);
                case MP3 -> BareSound.mp3(original, to);
                case WAV -> BareSound.wav(original, to);
                case PDF -> BarePdf.write(original, to);
                default -> throw new IllegalArgumentException(form.name());
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new Darkroom.Spoiled("bare", e);
        }
    }

    /** What is done to the bytes of a file where they lie. */
    private interface Stripping {
        void strip(FileChannel file) throws IOException;
    }

    private static void mended(Path original, Path to, Stripping stripping) throws IOException {
        Files.copy(original, to);
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            stripping.strip(file);
        }
    }

    /** As many bytes as there are, up to a length. */
    static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        return SoundHead.read(file, Math.min(at, file.size()), length);
    }

    static void write(FileChannel file, long at, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, at + bytes.position());
        }
    }

    /** Nothing in place of what stood there, and of its length. */
    static void blank(FileChannel file, long from, long length) throws IOException {
        long to = Math.min(file.size(), from + length);
        for (long at = from; at < to; at += 1 << 16) {
            write(file, at, ByteBuffer.allocate((int) Math.min(1 << 16, to - at)));
        }
    }
}
