package vn.nhipcau.library.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be, told by its content alone.
 *
 * @param form what it is made of
 * @param width in pixels as one sees it, turned upright; null where it has none
 * @param seconds how long it plays, null where that is not told
 * @param pages of a PDF
 * @param camera maker and model, as the camera wrote them
 * @param takenOn the day that the camera wrote
 */
record Found(
        Form form,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds,
        @Nullable Integer pages,
        @Nullable String camera,
        @Nullable LocalDate takenOn) {
    static Found picture(Form form, PictureHead head) {
        Exif exif = Exif.of(head.exif());
        boolean turned = head.turned() || exif.turned();
        return new Found(
                form,
                turned ? head.height() : head.width(),
                turned ? head.width() : head.height(),
                null,
                null,
                exif.camera(),
                exif.takenOn());
    }

    static Found sound(Form form, @Nullable Double seconds) {
        return new Found(form, null, null, seconds, null, null, null);
    }

    static Found pdf(int pages) {
        return new Found(Form.PDF, null, null, null, pages, null, null);
    }
}
