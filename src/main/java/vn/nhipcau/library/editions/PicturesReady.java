package vn.nhipcau.library.editions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.media.Bar;
import vn.nhipcau.library.media.Face;
import vn.nhipcau.library.media.Faces;
import vn.nhipcau.library.media.MediaFaces;

/**
 * No text goes out with a picture that the public may not see at that moment, or that says nothing in the language of the
 * text to one who does not see it.
 */
@Component
class PicturesReady implements GoingOut {
    private static final Set<Bar> ENDING = EnumSet.of(Bar.EMBARGO, Bar.NOT_BEGUN);

    private final MediaFaces media;
    private final Clock clock;

    PicturesReady(MediaFaces media, Clock clock) {
        this.media = media;
        this.clock = clock;
    }

    @Override
    public List<Objection> against(Edition edition, EditionText text) {
        return against(edition, text, clock.instant());
    }

    @Override
    public List<Objection> against(Edition edition, EditionText text, Instant at) {
        Set<Long> numbers = new TreeSet<>(EditionMedia.shown(edition, text.said()));
        Faces faces = media.of(numbers, text.language(), at);
        List<Objection> against = new ArrayList<>();
        for (Long number : numbers) {
            Face face = faces.of(number);
            if (face == null) {
                against.add(Objection.of("", "library.edition.objection.media.nothing", number.toString()));
            } else {
                against.addAll(against(face, text));
            }
        }
        return against;
    }

    private static List<Objection> against(Face face, EditionText text) {
        String own = "/media/" + face.id();
        List<Objection> against = new ArrayList<>();
        for (Bar bar : face.bars()) {
            Objection one = of(face, "media." + bar.name()).mendedAt(own);
            against.add(ENDING.contains(bar) ? one.ending() : one);
        }
        // what is still being made appears on the page by itself
        if (face.failed()) {
            against.add(of(face, "media.making").mendedAt(own));
        }
        if (!face.isToldIn(text.language())) {
            against.add(
                    text.isOriginal()
                            ? of(face, "alt").mendedAt(own)
                            : of(face, "altTranslated").mendedAt(own + "/texts/" + text.language()));
        }
        return against;
    }

    private static Objection of(Face face, String what) {
        return Objection.of("", "library.edition.objection." + what, String.valueOf(face.id()), face.name());
    }
}
