package vn.nhipcau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** The province that is measured: 300 agencies and ten years of what they did. */
final class Province {
    static final Path DATA = Path.of("target", "bench", "province");

    private Province() {}

    /** Makes the province anew where the program or the day has changed: its last round is due in some days. */
    static void load(boolean fresh) throws Exception {
        Path stamp = DATA.resolveSibling("province.of");
        String wanted = Files.getLastModifiedTime(Path.of("target", "app", "built")) + " "
                + LocalDate.now(java.time.ZoneId.systemDefault());
        if (!fresh && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        if (Files.exists(DATA)) {
            try (var all = Files.walk(DATA)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        Files.createDirectories(DATA.getParent());
        long begun = System.nanoTime();
        Process load = new ProcessBuilder(
                        "./nhipcau",
                        "load",
                        "--agencies",
                        "300",
                        "--years",
                        "10",
                        "--seed",
                        "1",
                        "--data",
                        DATA.toString())
                .redirectError(DATA.resolveSibling("province.log").toFile())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (load.waitFor() != 0) {
            throw new IOException(Files.readString(DATA.resolveSibling("province.log")));
        }
        System.out.printf(Locale.ROOT, "loaded in %.0f s%n", (System.nanoTime() - begun) / 1e9);
        Files.writeString(stamp, wanted);
    }
}
