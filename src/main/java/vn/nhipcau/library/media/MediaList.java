package vn.nhipcau.library.media;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * What the library is asked for.
 *
 * @param q words of any language, of place, people, file, camera, a size such as 4000x3000, or a number such as #7
 * @param standing whether the public may see it, or why not
 * @param shape which way it lies
 * @param wide how wide at least, in pixels
 * @param lacks code of the language in which it has no alternative text
 * @param used whether a page shows it
 */
public record MediaList(
        @Nullable String q,
        @Nullable MediaKind kind,
        @Nullable Standing standing,
        @Nullable Shape shape,
        @Nullable Integer wide,
        @Nullable Integer year,
        @Nullable String place,
        @Nullable String lacks,
        @Nullable Boolean used,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "added", "m.uploaded_at",
            "taken", "m.taken_on",
            "title", "coalesce(nullif(t.title, ''), m.file_name) collate \"vi-x-icu\"",
            "size", "m.width::bigint * m.height");

    private static final Pattern THREE = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /** As editors call one: #7. */
    private static final Pattern NUMBER = Pattern.compile("#(\\d{1,15})");

    /** How it stands with the public. */
    public enum Standing {
        OPEN("media_bars(m, :now) = '{}'"),
        CLOSED("media_bars(m, :now) <> '{}'"),
        NO_LICENCE("m.licence is null"),
        /** Within sixty days: time enough to buy it again or to put another in its place. */
        EXPIRING("least(m.licensed_until, m.consent_until) between (:now at time zone 'Asia/Ho_Chi_Minh')::date"
                + " and (:now at time zone 'Asia/Ho_Chi_Minh')::date + 60"),
        CONSENT("'CONSENT' = any(media_bars(m, :now))"),
        WITHDRAWN("m.withdrawn_at is not null");

        private final String condition;

        Standing(String condition) {
            this.condition = condition;
        }

        /** The key of its words. */
        public String key() {
            return "library.media.standing." + name();
        }
    }

    /** Which way a picture lies. */
    public enum Shape {
        LANDSCAPE("m.width > m.height * 1.05"),
        PORTRAIT("m.height > m.width * 1.05"),
        SQUARE("m.width <= m.height * 1.05 and m.height <= m.width * 1.05");

        private final String condition;

        Shape(String condition) {
            this.condition = condition;
        }

        /** The key of its words. */
        public String key() {
            return "library.media.shape." + name();
        }
    }

    public MediaList {
        q = Typed.line(q);
        place = Typed.line(place);
        lacks = Typed.line(lacks);
    }

    static MediaList words(String q) {
        return new MediaList(q, null, null, null, null, null, null, null, null, null, null);
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-added");
    }

    public boolean narrowed() {
        return kind != null
                || standing != null
                || shape != null
                || wide != null
                || year != null
                || used != null
                || !(q + place + lacks).isEmpty();
    }

    Where where(Object now) {
        Where where = whereOfAnyKind(now);
        return kind == null ? where : where.and("m.kind = :kind", "kind", kind.name());
    }

    Where whereOfAnyKind(Object now) {
        // the index holds words by three letters: what is shorter is found sooner without it
        Matcher number = NUMBER.matcher(Objects.requireNonNull(q));
        boolean indexed = THREE.matcher(Objects.requireNonNull(q)).find();
        Where where = number.matches()
                ? new Where().and("m.id = :number", "number", Long.valueOf(number.group(1)))
                : new Where().words(q, Where.holds(indexed ? "m.words" : "(m.words || '')"));
        where.given("now", now);
        if (standing != null) {
            where.and(standing.condition);
        }
        if (shape != null) {
            where.and(shape.condition);
        }
        narrow(where);
        return where;
    }

    private void narrow(Where where) {
        if (wide != null) {
            where.and("m.width >= :wide", "wide", wide);
        }
        if (year != null) {
            where.and("extract(year from m.taken_on) = :year", "year", year);
        }
        if (!Objects.requireNonNull(place).isEmpty()) {
            where.and("m.place = :place", "place", place);
        }
        if (!Objects.requireNonNull(lacks).isEmpty()) {
            where.and("""
                    m.kind in ('PICTURE', 'DRAWING') and not m.decorative and not exists (
                      select 1 from media_text a where a.media_id = m.id and a.language = :lacks and a.alt <> '')
                    """, "lacks", lacks);
        }
        if (used != null) {
            where.and(
                    used
                            ? "exists (select 1 from media_use u where u.media_id = m.id)"
                            : "not exists (select 1 from media_use u where u.media_id = m.id)");
        }
    }
}
