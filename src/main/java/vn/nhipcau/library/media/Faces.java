package vn.nhipcau.library.media;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The media of a page as it shows them in one language, all asked for at once.
 *
 * @param language code of the page's language
 * @param root what the addresses of their files begin with
 * @param staff whether those who make the page look at it: they are told why a place is empty, others see no place
 * @param languages own names of the languages of subtitles, by code
 */
public record Faces(String language, String root, boolean staff, Map<Long, Face> faces, Map<String, String> languages) {
    public Faces {
        faces = Map.copyOf(faces);
        languages = Map.copyOf(languages);
    }

    /** The same for the public: only what it may see at that moment, and what is made ready for it. */
    public Faces forPublic(String publicRoot) {
        Map<Long, Face> open = new HashMap<>(faces);
        open.values().removeIf(face -> !face.open() || !face.ready());
        return new Faces(language, publicRoot, false, open, languages);
    }

    public @Nullable Face of(@Nullable Long number) {
        return number == null ? null : faces.get(number);
    }

    /** Whether it is shown at its place. */
    public boolean shows(@Nullable Long number) {
        Face face = of(number);
        return face != null && face.open() && face.ready();
    }

    /** Whether anything stands at the place of these: they themselves or, for staff, why not. */
    public boolean any(List<Long> numbers) {
        return staff ? !numbers.isEmpty() : numbers.stream().anyMatch(this::shows);
    }

    /** The address of a file of a medium. */
    public String address(Shown shown, String file) {
        return root + shown.id() + "/" + file;
    }

    /** All widths of one format, as a {@code srcset} has them. */
    public String widths(Shown shown, String format) {
        return shown.of(Rendition.Crop.WHOLE, format).stream()
                .map(one -> address(shown, one.file()) + " " + one.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The mark of words that are not in the page's language, null where they are. */
    public @Nullable String lang(Shown.Worded words) {
        return words.language().equals(language) || words.text().isEmpty() ? null : words.language();
    }

    /** What the readers of a language call it. */
    public String named(String code) {
        return languages.getOrDefault(code, code);
    }
}
