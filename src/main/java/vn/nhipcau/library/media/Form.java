package vn.nhipcau.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of files that the library takes, each with the signs by which its bytes begin. */
enum Form {
    JPEG(MediaKind.PICTURE, "image/jpeg", "JPEG", "jpg", "jpeg", "jpe", "jfif"),
    PNG(MediaKind.PICTURE, "image/png", "PNG", "png"),
    GIF(MediaKind.PICTURE, "image/gif", "GIF", "gif"),
    WEBP(MediaKind.PICTURE, "image/webp", "WebP", "webp"),
    TIFF(MediaKind.PICTURE, "image/tiff", "TIFF", "tif", "tiff"),
    HEIC(MediaKind.PICTURE, "image/heic", "HEIC", "heic", "heif"),
    AVIF(MediaKind.PICTURE, "image/avif", "AVIF", "avif"),
    SVG(MediaKind.DRAWING, "image/svg+xml", "SVG", "svg"),
    MP4(MediaKind.FILM, "video/mp4", "MP4", "mp4", "m4v"),
    MOV(MediaKind.FILM, "video/quicktime", "QuickTime", "mov", "qt"),
    WEBM(MediaKind.FILM, "video/webm", "WebM", "webm"),
    M4A(MediaKind.SOUND, "audio/mp4", "M4A", "m4a"),
    MP3(MediaKind.SOUND, "audio/mpeg", "MP3", "mp3"),
    OGG(MediaKind.SOUND, "audio/ogg", "Ogg", "ogg", "oga", "opus"),
    WAV(MediaKind.SOUND, "audio/wav", "WAV", "wav"),
    PDF(MediaKind.PDF, "application/pdf", "PDF", "pdf");

    /** An XML file that begins with a drawing, after what may stand before it. */
    private static final Pattern DRAWING = Pattern.compile(
            "^(\\x{ef}\\x{bb}\\x{bf})?\\s*(<\\?xml[^>]*>\\s*)?((<!--.*?-->|<!DOCTYPE\\s+svg.*?>)\\s*)*<(\\w+:)?svg[\\s>/].*",
            Pattern.DOTALL);

    /** What its ending says of a name that lies: the form that the name claims. */
    private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z0-9]{1,5})");

    private final MediaKind kind;
    private final String mediaType;
    private final String title;
    /** With spaces between. */
    private final String endings;

    Form(MediaKind kind, String mediaType, String title, String... endings) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.title = title;
        this.endings = String.join(" ", endings);
    }

    MediaKind kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }

    /** As people call it. */
    String title() {
        return title;
    }

    /** The usual ending of its names. */
    String ending() {
        return all().getFirst();
    }

    /** The form whose usual ending this is. */
    static Optional<Form> ending(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending))
                .findFirst();
    }

    /** The form of a media type. */
    static Optional<Form> typed(String mediaType) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a file's name ends as those of this form do. */
    boolean isNamedBy(String fileName) {
        return all().contains(endingOf(fileName));
    }

    private List<String> all() {
        return List.of(endings.split(" ", -1));
    }

    /** The ending of a name in small letters, empty where it has none. */
    static String endingOf(String fileName) {
        var ending = ENDING.matcher(fileName);
        return ending.matches() ? ending.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /**
     * The form whose signs stand there.
     *
     * @param head the first few kilobytes of a file
     */
    static Optional<Form> of(byte[] head) {
        String first = new String(head, ISO_8859_1);
        if (first.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (first.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (first.startsWith("GIF87a") || first.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (first.startsWith("II*\0") || first.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (first.startsWith("RIFF") && first.length() >= 12) {
            return Optional.ofNullable(first.startsWith("WEBP", 8) ? WEBP : first.startsWith("WAVE", 8) ? WAV : null);
        }
        if (first.startsWith("ftyp", 4) && first.length() >= 12) {
            return branded(first.substring(8, 12));
        }
        return other(first);
    }

    private static Optional<Form> branded(String brand) {
        return Optional.ofNullable(
                switch (brand) {
                    case "avif", "avis" -> AVIF;
                    case "heic", "heix", "mif1", "msf1", "heim", "heis", "hevc" -> HEIC;
                    case "M4A ", "M4B " -> M4A;
                    case "qt  " -> MOV;
                    case "isom",
                            "iso2",
                            "iso4",
                            "iso5",
                            "iso6",
                            "mp41",
                            "mp42",
                            "avc1",
                            "M4V ",
                            "MSNV",
                            "dash",
                            "3gp4",
                            "3gp5",
                            "3gp6" -> MP4;
                    default -> null;
                });
    }

    private static Optional<Form> other(String first) {
        if (first.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (first.startsWith("\u001aE\u00df\u00a3")) {
            return first.contains("webm") ? Optional.of(WEBM) : Optional.empty();
        }
        if (first.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (first.startsWith("ID3") || first.matches("(?s)\u00ff[\u00fb\u00fa\u00f3\u00f2].*")) {
            return Optional.of(MP3);
        }
        return DRAWING.matcher(first).matches() ? Optional.of(SVG) : Optional.empty();
    }
}
