package vn.nhipcau.library.media;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;

/** A person says what is to be seen on a medium, whose it is and where it may be shown. */
@Component
public class DescribeMedium {
    private final JdbcClient jdbc;
    private final Media media;
    private final MediaParts parts;
    private final Licences licences;
    private final NewMedia renditions;
    private final Trail trail;

    DescribeMedium(
            JdbcClient jdbc, Media media, MediaParts parts, Licences licences, NewMedia renditions, Trail trail) {
        this.jdbc = jdbc;
        this.media = media;
        this.parts = parts;
        this.licences = licences;
        this.renditions = renditions;
        this.trail = trail;
    }

    /** Keeps what was typed; false where someone changed it since that version was read. */
    @Transactional
    public boolean save(Visitor by, Medium before, MediaForm form) {
        List<MediaText> textsBefore = parts.texts(before.id());
        if (update(before, form) == 0) {
            return false;
        }
        parts.write(before.id(), form.texts());
        Medium after = media.find(before.id()).orElseThrow();
        if (before.kind().isSeen()
                && (differs(before, after) || !credits(textsBefore).equals(credits(form.texts())))) {
            renditions.ask(before.id());
        }
        String detail = changes(before, textsBefore, form).detail();
        trail.write(by, "media.described", after.title(), before.address(), detail);
        return true;
    }

    private static boolean differs(Medium before, Medium after) {
        return before.focalX() != after.focalX()
                || before.focalY() != after.focalY()
                || !before.rights().holder().equals(after.rights().holder())
                || !Objects.equals(before.rights().licence(), after.rights().licence());
    }

    private static List<String> credits(List<MediaText> texts) {
        return texts.stream()
                .filter(text -> !text.credit().isEmpty())
                .map(text -> text.language() + " " + text.credit())
                .sorted()
                .toList();
    }

    private int update(Medium before, MediaForm form) {
        Optional<Long> poster = before.kind() == MediaKind.FILM ? MediaForm.number(form.poster()) : Optional.empty();
        return jdbc.sql("""
                update media
                set decorative = :decorative, focal_x = :x, focal_y = :y, place = :place, taken_on = :taken,
                    people = :people, consent = :consent, consent_until = :consentUntil, licence = :licence, holder = :holder,
                    territory = :territory, licensed_from = :from, licensed_until = :until, embargo_until = :embargo,
                    poster_id = (select id from media where id = :poster and kind = 'PICTURE'), version = version + 1
                where id = :id and version = :version
                """)
                .param("decorative", before.kind().isSeen() && form.decorative())
                .param("x", MediaForm.share(form.focalX()))
                .param("y", MediaForm.share(form.focalY()))
                .param("place", form.place())
                .param("taken", Typed.day(form.takenOn()).orElse(null))
                .params(columns(form.rights()))
                .param("poster", poster.orElse(null))
                .param("id", before.id())
                .param("version", form.version())
                .update();
    }

    private static Map<String, @Nullable Object> columns(Rights rights) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("people", rights.people());
        columns.put("consent", rights.consent().name());
        columns.put("consentUntil", rights.consentUntil());
        columns.put("licence", rights.licence());
        columns.put("holder", rights.holder());
        columns.put("territory", rights.territory().toArray(String[]::new));
        columns.put("from", rights.from());
        columns.put("until", rights.until());
        columns.put(
                "embargo", rights.embargo() == null ? null : rights.embargo().atOffset(ZoneOffset.UTC));
        return columns;
    }

    Changes changes(Medium before, List<MediaText> textsBefore, MediaForm form) {
        Rights was = before.rights();
        Rights is = form.rights();
        Changes changes = new Changes()
                .of("library.media.place", before.place(), form.place())
                .of(
                        "library.media.takenOn",
                        before.takenOn(),
                        Typed.day(form.takenOn()).orElse(null))
                .of("library.media.people", was.people(), is.people())
                .of("library.media.consent", was.consent().key(), is.consent().key())
                .of("library.media.consentUntil", was.consentUntil(), is.consentUntil())
                .of("library.media.licence", licence(was), licence(is))
                .of("library.media.holder", was.holder(), is.holder())
                .of("library.media.territory", String.join(", ", was.territory()), String.join(", ", is.territory()))
                .of("library.media.from", was.from(), is.from())
                .of("library.media.until", was.until(), is.until())
                .of("library.media.embargo", was.embargo(), is.embargo());
        for (MediaText text : form.texts()) {
            MediaText old = textsBefore.stream()
                    .filter(one -> one.language().equals(text.language()))
                    .findFirst()
                    .orElseGet(() -> MediaText.blank(text.language()));
            said(changes, old, text);
        }
        return changes;
    }

    static Changes said(Changes changes, MediaText old, MediaText text) {
        return changes.of("library.media.title", said(old, old.title()), said(text, text.title()))
                .of("library.media.caption", said(old, old.caption()), said(text, text.caption()))
                .of("library.media.alt", said(old, old.alt()), said(text, text.alt()))
                .of("library.media.credit", said(old, old.credit()), said(text, text.credit()));
    }

    /** Its name in Vietnamese, as the trail names all things of the province. */
    private @Nullable String licence(Rights rights) {
        return licences.find(rights.licence()).map(Licence::viName).orElse(null);
    }

    private static String said(MediaText text, String words) {
        return words.isEmpty() ? "" : text.language() + ": " + words;
    }
}
