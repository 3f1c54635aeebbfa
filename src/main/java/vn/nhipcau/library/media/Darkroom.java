package vn.nhipcau.library.media;

import java.nio.file.Path;
import java.util.List;

/** Makes the public forms of a picture. */
interface Darkroom {
    /** As broad as screens are; a picture is never made larger than it is. */
    List<Integer> WIDTHS = List.of(320, 640, 960, 1440, 2160);

    /** The one width of the form for browsers that know nothing newer. */
    int PLAIN = 1440;

    int SQUARE = 640;
    int WIDE = 960;

    /** A form just made, in a file that its maker's folder holds. */
    record Print(Rendition.Crop crop, int width, int height, String format, Path file) {}

    /**
     * An order.
     *
     * @param original whose bytes nobody has vouched for
     * @param focalX as {@link Medium#focalX}
     * @param xmp what is written into every form
     */
    record Order(Path original, double focalX, double focalY, Xmp xmp) {}

    /**
     * All the forms.
     *
     * @param folder empty, for what is made on the way; removed by the caller
     * @throws Spoiled when the picture cannot be developed
     */
    List<Print> develop(Order order, Path folder);

    /** A picture that could not be developed. */
    final class Spoiled extends RuntimeException {
        private static final long serialVersionUID = 1;

        /**
         * A reason.
         *
         * @param key the last word of library.media.fault.*
         */
        Spoiled(String key, Throwable cause) {
            super(key, cause);
        }

        Spoiled(String key) {
            super(key);
        }
    }
}
