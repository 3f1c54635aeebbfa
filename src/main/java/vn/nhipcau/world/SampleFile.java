package vn.nhipcau.world;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that the sample brings along. */
final class SampleFile {
    private SampleFile() {}

    static byte[] read(String name) {
        try (var in = SampleFile.class.getResourceAsStream("/world/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
