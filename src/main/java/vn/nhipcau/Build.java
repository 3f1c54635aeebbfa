package vn.nhipcau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which build this is: a short stamp that changes with every one. */
final class Build {
    private Build() {}

    static String stamp() {
        try (var in = Build.class.getResourceAsStream("/build.stamp")) {
            return in == null ? "dev" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
