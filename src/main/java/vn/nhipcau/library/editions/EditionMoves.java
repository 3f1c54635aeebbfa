package vn.nhipcau.library.editions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** What happened to the languages of editions. */
@Component
public class EditionMoves {
    private final JdbcClient jdbc;
    private final EditionTexts texts;
    private final Trail trail;

    EditionMoves(JdbcClient jdbc, EditionTexts texts, Trail trail) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.trail = trail;
    }

    /** A move with where it leads. */
    record Made(EditionMove move, EditionState to, @Nullable String reason) {}

    /**
     * One that was made.
     *
     * @param actor post and agency
     */
    public record Past(
            Instant at,
            String actor,
            EditionState from,
            EditionState to,
            @Nullable String reason) {}

    /** Notes a move, in the trail too. */
    void note(Visitor visitor, Edition edition, EditionText text, Made made) {
        jdbc.sql("""
                insert into edition_move (edition_id, language, at, member_id, actor, from_state, to_state, reason)
                values (:edition, :language, :now, :by, :actor, :from, :to, :reason)
                """)
                .param("edition", text.edition())
                .param("language", text.language())
                .param("now", texts.now())
                .param("by", visitor.member())
                .param("actor", visitor.post() + " · " + visitor.agencyName())
                .param("from", text.state().name())
                .param("to", made.to().name())
                .param("reason", made.reason())
                .update();
        String detail = text.language() + (made.reason() == null ? "" : " · " + made.reason());
        trail.write(
                visitor,
                "edition." + made.move().name().toLowerCase(Locale.ROOT),
                text.said().title(),
                edition.address(),
                detail);
    }

    /** All of a language, the newest first. */
    List<Past> of(long edition, String language) {
        return jdbc.sql("""
                select at, actor, from_state, to_state, reason
                from edition_move
                where edition_id = :edition and language = :language
                order by id desc
                """)
                .param("edition", edition)
                .param("language", language)
                .query((row, i) -> new Past(
                        EditionTexts.at(row, "at"),
                        row.getString("actor"),
                        EditionState.valueOf(row.getString("from_state")),
                        EditionState.valueOf(row.getString("to_state")),
                        row.getString("reason")))
                .list();
    }
}
