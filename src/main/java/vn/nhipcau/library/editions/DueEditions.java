package vn.nhipcau.library.editions;

import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.jobs.Job;

/** Lets texts appear and leave at the minute that was set, in the name of who set it. */
@Configuration
class DueEditions {
    private static final Logger LOG = LoggerFactory.getLogger(DueEditions.class);
    private static final Duration REST = Duration.ofSeconds(10);

    private final Editions editions;
    private final EditionTexts texts;
    private final MoveEdition moves;
    private final JdbcClient jdbc;

    DueEditions(Editions editions, EditionTexts texts, MoveEdition moves, JdbcClient jdbc) {
        this.editions = editions;
        this.texts = texts;
        this.moves = moves;
        this.jdbc = jdbc;
    }

    @Bean
    Job dueEditionsJob() {
        return new Job("editions.due", REST, this::look);
    }

    /** Does what is due now; what cannot go out any more is approved and no more than that. */
    void look() {
        texts.due(true).forEach(this::appear);
        texts.due(false).forEach(this::leave);
    }

    private void appear(EditionText text) {
        Edition edition = editions.find(text.edition()).orElseThrow(NotFound::new);
        Visitor whose = whose(text, EditionState.SCHEDULED);
        try {
            moves.publish(whose, edition, text, null);
        } catch (Refused refused) {
            LOG.warn("edition {} in {} did not appear: {}", text.edition(), text.language(), refused.key());
            moves.cancel(whose, edition, text);
        }
    }

    private void leave(EditionText text) {
        Edition edition = editions.find(text.edition()).orElseThrow(NotFound::new);
        moves.withdraw(whose(text, EditionState.PUBLISHED), edition, text, "");
    }

    /** Who moved it there last, as the trail names one whose order was carried out later. */
    private Visitor whose(EditionText text, EditionState to) {
        return jdbc.sql("""
                select m.id, m.post, m.agency_id, agency_name_now(m.agency_id) as agency
                from edition_move v
                join member m on m.id = v.member_id
                where v.edition_id = :edition and v.language = :language and v.to_state = :to
                order by v.id desc
                limit 1
                """)
                .param("edition", text.edition())
                .param("language", text.language())
                .param("to", to.name())
                .query((row, i) -> new Visitor(
                        row.getLong("id"),
                        row.getString("post") + " (theo lịch đã hẹn)",
                        row.getLong("agency_id"),
                        row.getString("agency"),
                        Set.of(),
                        Language.VI))
                .single();
    }
}
