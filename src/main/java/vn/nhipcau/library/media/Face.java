package vn.nhipcau.library.media;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A medium at its place in a page.
 *
 * @param name in Vietnamese, for those who mend it
 * @param bars why the public does not see it at the moment that was asked for; none where it does
 * @param poster the picture that a film shows before it plays, null where it has none or none that is open
 * @param spoken codes of the languages that have an alternative text of their own
 * @param failed whether nothing could be made of it for the public
 */
public record Face(
        Shown shown, String name, List<Bar> bars, @Nullable Shown poster, List<String> spoken, boolean failed) {
    public Face {
        bars = List.copyOf(bars);
        spoken = List.copyOf(spoken);
    }

    /**
     * A file that a reader may take.
     *
     * @param name within the addresses of the medium
     * @param title of its form: PDF
     * @param size in bytes
     */
    public record Taken(String name, String title, long size) {}

    public long id() {
        return shown.id();
    }

    /** Whether the public may see it. */
    public boolean open() {
        return bars.isEmpty();
    }

    /** Whether there is anything that the public may be given of it. */
    public boolean ready() {
        return shown.kind().isSeen() ? !shown.renditions().isEmpty() : shown.form() != null;
    }

    /** Whether it can be told in a language to one who does not see it. */
    public boolean isToldIn(String language) {
        return !shown.kind().isSeen() || shown.decorative() || spoken.contains(language);
    }

    /** What is said in place of it: the alternative text, or where there is none what it is called. */
    public Shown.Worded alt() {
        return shown.decorative() || !shown.alt().text().isEmpty() ? shown.alt() : shown.title();
    }

    /** All of it in the form that every browser reads: a JPEG, of drawings the drawing. */
    public @Nullable Rendition plain() {
        return plain(shown);
    }

    /** The form of a poster, or of a tile: cut about what must not be cut off. */
    public @Nullable Rendition tile() {
        return shown.of(Rendition.Crop.WIDE, "jpg").stream().findFirst().orElse(plain());
    }

    /** What the film shows first. */
    public @Nullable Rendition first() {
        return poster == null ? null : plain(poster);
    }

    private static @Nullable Rendition plain(Shown shown) {
        return shown.renditions().stream()
                .filter(one -> one.crop() == Rendition.Crop.WHOLE)
                .filter(one -> one.format().equals("jpg") || one.format().equals("svg"))
                .findFirst()
                .orElse(null);
    }

    /** What a reader gets who takes it: of a picture the one that every program opens. */
    public Optional<Taken> taken() {
        PublicForm form = shown.form();
        Rendition plain = plain();
        if (form != null) {
            return Optional.of(new Taken(form.name(), form.title(), form.size()));
        }
        return plain == null
                ? Optional.empty()
                : Optional.of(new Taken(
                        plain.file(), Form.ending(plain.format()).orElseThrow().title(), plain.size()));
    }
}
