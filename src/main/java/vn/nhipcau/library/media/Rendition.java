package vn.nhipcau.library.media;

/**
 * A form of a picture that may be made public: without what the camera wrote, with credit and licence in it.
 *
 * @param width in pixels; of a drawing the one it wants
 * @param format webp, avif, jpg or svg
 * @param size in bytes
 */
public record Rendition(Crop crop, int width, int height, String format, String sha256, long size) {
    /** How much of a picture is seen. */
    public enum Crop {
        /** All of it. */
        WHOLE(0),
        /** As wide as high, about the focal point. */
        SQUARE(1),
        /** Three by two, about the focal point. */
        WIDE(1.5);

        private final double ratio;

        Crop(double ratio) {
            this.ratio = ratio;
        }

        /** Width by height; 0 where the picture's own stays. */
        public double ratio() {
            return ratio;
        }

        /** The key of its words. */
        public String key() {
            return "library.media.crop." + name();
        }
    }

    /** As it is named within the addresses of its medium. */
    public String name() {
        return switch (crop) {
            case WHOLE -> format.equals("svg") ? "drawing" : String.valueOf(width);
            case SQUARE -> "square-" + width;
            case WIDE -> "wide-" + width;
        };
    }

    /** The same with its ending, as its address has it. */
    public String file() {
        return name() + "." + format;
    }

    /** What a browser is told that it is. */
    public String mediaType() {
        return switch (format) {
            case "jpg" -> "image/jpeg";
            case "svg" -> "image/svg+xml";
            default -> "image/" + format;
        };
    }
}
