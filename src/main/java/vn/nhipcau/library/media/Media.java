package vn.nhipcau.library.media;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.media.Shown.Worded;

/** Everything the library holds of pictures, films, sound and files. */
@Component
public class Media {
    private final JdbcClient jdbc;
    private final MediaParts parts;
    private final Licences licences;
    private final Clock clock;

    Media(JdbcClient jdbc, MediaParts parts, Licences licences, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.licences = licences;
        this.clock = clock;
    }

    /** One with all that staff know of it. */
    public Optional<Medium> find(long id) {
        return jdbc.sql(MediumRow.SELECT + " where m.id = :id")
                .param("now", now())
                .param("id", id)
                .query(MediumRow::read)
                .optional();
    }

    /** The one whose original these bytes are. */
    Optional<Long> ofFile(String sha256) {
        return jdbc.sql("select id from media where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    /** Which of these the public may see at a moment. */
    public Set<Long> open(Collection<Long> ids, Instant at) {
        return new HashSet<>(jdbc.sql("select media_id from media_open(:at) where media_id = any(:ids)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /**
     * One as a page in a language shows it, whether or not the public may see it: that is {@link #open}.
     *
     * @param language its code; what it lacks is said in Vietnamese, and marked so
     */
    public Optional<Shown> shown(long id, String language) {
        return find(id).map(medium -> shown(medium, language));
    }

    private Shown shown(Medium medium, String language) {
        List<MediaText> texts = parts.texts(medium.id());
        MediaText own = of(texts, language);
        MediaText original = of(texts, ContentLanguage.ORIGINAL);
        Optional<Licence> licence = licences.find(medium.rights().licence());
        Original file = medium.original();
        return new Shown(
                medium.id(),
                medium.kind(),
                file.mediaType(),
                file.sha256(),
                file.width(),
                file.height(),
                file.seconds(),
                worded(own.title(), original.title(), language),
                worded(own.caption(), original.caption(), language),
                medium.decorative() ? new Worded("", language) : worded(own.alt(), original.alt(), language),
                worded(own.credit(), original.credit(), language),
                medium.decorative(),
                licence.map(one -> beside(one, language)).orElse(""),
                licence.map(Licence::address).orElse(null),
                medium.focalX(),
                medium.focalY(),
                medium.poster(),
                parts.renditions(medium.id()),
                parts.subtitles(medium.id()).stream().map(Subtitle::language).toList());
    }

    private static String beside(Licence licence, String language) {
        boolean own = licence.mark().isEmpty() && !licence.credited();
        return own
                ? ""
                : licence.mark().isEmpty()
                        ? licence.name(language.equals(ContentLanguage.ORIGINAL) ? Language.VI : Language.EN)
                        : licence.mark();
    }

    private static Worded worded(String own, String original, String language) {
        return own.isEmpty() ? new Worded(original, ContentLanguage.ORIGINAL) : new Worded(own, language);
    }

    private static MediaText of(List<MediaText> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseGet(() -> MediaText.blank(language));
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
