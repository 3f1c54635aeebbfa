package vn.nhipcau.library.bulletins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentLanguage;

/** Which faces this machine has. Asked before anything is printed: without its face a language comes out as boxes. */
@Component
class Typefaces {
    private static final int PATIENCE = 10;

    /**
     * The families that are missing to print Vietnamese and a language; none where the machine cannot say what it has,
     * as then the printed pages are looked at.
     */
    List<String> missing(ContentLanguage second) {
        Set<String> present = present();
        return present.isEmpty()
                ? List.of()
                : Stream.of(Typeface.LATIN, Typeface.of(second).family())
                        .distinct()
                        .filter(family -> !present.contains(family))
                        .toList();
    }

    private static Set<String> present() {
        try {
            Process list = new ProcessBuilder("fc-list", "--format", "%{family}\n")
                    .redirectErrorStream(true)
                    .start();
            try (var said = list.getInputStream()) {
                String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
                list.waitFor(PATIENCE, TimeUnit.SECONDS);
                Set<String> families = new HashSet<>();
                all.lines().forEach(line -> families.addAll(Arrays.asList(line.split(",", -1))));
                return families;
            } finally {
                list.destroyForcibly();
            }
        } catch (IOException absent) {
            return Set.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
