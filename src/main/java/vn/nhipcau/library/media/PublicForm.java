package vn.nhipcau.library.media;

/**
 * What the public gets of a film, sound or PDF: the same without what the camera or the office program wrote beside it.
 *
 * @param format ending of its name, such as mp4
 * @param size in bytes
 */
public record PublicForm(String format, String sha256, long size) {
    /** What it is called within the addresses of its medium. */
    static final String NAME = "public";

    /** As it is named within the addresses of its medium. */
    public String name() {
        return NAME + "." + format;
    }

    /** As people call files of this form: MP4. */
    public String title() {
        return form().title();
    }

    /** What a browser is told that it is. */
    public String mediaType() {
        return form().mediaType();
    }

    private Form form() {
        return Form.ending(format).orElseThrow();
    }
}
