package vn.nhipcau.library.media;

import java.nio.file.Path;
import java.util.Map;

/** The darkroom, for the benchmark. */
public final class Developing {
    private Developing() {}

    /** Five widths in two formats, as a picture that came in is developed. */
    public static int ten(Path original, Path folder) {
        Vips vips = new Vips();
        Xmp xmp = new Xmp("Bench", Map.of("vi", "Bench"), "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");
        Path sheet = vips.sheet(new Darkroom.Order(original, 0.5, 0.5, xmp), folder);
        return vips.sizes(sheet, folder).size();
    }

    /** How each format is saved. */
    public static Map<String, String> options() {
        return Vips.SAVED;
    }
}
