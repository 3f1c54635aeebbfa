package vn.nhipcau.library.media;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
        return find(id).map(medium ->
                Shown.of(medium, parts.of(id), licences.find(medium.rights().licence()), language));
    }

    /** These beside what is said of them in Vietnamese and in another language, by their numbers; those of nothing are left out. */
    public List<Captioned> captioned(Set<Long> ids, String language) {
        Map<Long, Shown.Parts> all = parts.of(ids);
        return ids.isEmpty()
                ? List.of()
                : jdbc
                        .sql(MediumRow.SELECT + " where m.id = any(:ids) order by m.id")
                        .param("now", now())
                        .param("ids", ids.toArray(Long[]::new))
                        .query(MediumRow::read)
                        .list()
                        .stream()
                        .map(medium -> Captioned.of(
                                medium,
                                Objects.requireNonNull(all.get(medium.id())).texts(),
                                language))
                        .toList();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
