package vn.nhipcau.library.media;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;

/** Media at their places in a page: however many it has, they are asked for in a handful of questions. */
@Component
public class MediaFaces {
    private final JdbcClient jdbc;
    private final MediaParts parts;
    private final Licences licences;
    private final ContentLanguages languages;

    MediaFaces(JdbcClient jdbc, MediaParts parts, Licences licences, ContentLanguages languages) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.licences = licences;
        this.languages = languages;
    }

    /**
     * These for those who make the page; {@link Faces#forPublic} is what others see of them. Numbers of nothing have no
     * face.
     *
     * @param language code of the page's language
     * @param at the moment at which the public would see them
     */
    public Faces of(Set<Long> media, String language, Instant at) {
        Map<Long, Medium> found = find(media, at);
        Map<Long, Shown.Parts> all = parts.of(found.keySet());
        Map<String, Licence> rights =
                licences.all().stream().collect(Collectors.toMap(Licence::code, Function.identity()));
        Map<Long, Shown> shown = new HashMap<>();
        found.forEach((id, medium) -> {
            String licence = medium.rights().licence();
            Optional<Licence> known = licence == null ? Optional.empty() : Optional.ofNullable(rights.get(licence));
            shown.put(id, Shown.of(medium, parts(all, id), known, language));
        });
        Map<Long, Face> faces = new HashMap<>();
        found.values().stream()
                .filter(medium -> media.contains(medium.id()))
                .forEach(medium -> faces.put(medium.id(), face(medium, found, shown, parts(all, medium.id()))));
        Map<String, String> names =
                languages.all().stream().collect(Collectors.toMap(ContentLanguage::code, ContentLanguage::ownName));
        return new Faces(language, "/media/", true, faces, names);
    }

    private static Shown.Parts parts(Map<Long, Shown.Parts> all, long id) {
        return Objects.requireNonNull(all.get(id));
    }

    private static Face face(Medium medium, Map<Long, Medium> found, Map<Long, Shown> shown, Shown.Parts parts) {
        Medium poster = medium.poster() == null ? null : found.get(medium.poster());
        @Nullable Shown first = poster == null || !poster.open() ? null : shown.get(poster.id());
        List<String> spoken = parts.texts().stream()
                .filter(text -> !text.alt().isEmpty())
                .map(MediaText::language)
                .toList();
        return new Face(
                Objects.requireNonNull(shown.get(medium.id())),
                medium.title(),
                medium.bars(),
                first,
                spoken,
                medium.making() == Making.FAILED);
    }

    /** With the posters of the films among them. */
    private Map<Long, Medium> find(Set<Long> media, Instant at) {
        return media.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(MediumRow.SELECT + """
                        where m.id = any(:ids)
                          or m.id in (select film.poster_id from media film where film.id = any(:ids))
                        """)
                        .param("now", at.atOffset(ZoneOffset.UTC))
                        .param("ids", media.toArray(Long[]::new))
                        .query(MediumRow::read)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Medium::id, Function.identity()));
    }
}
