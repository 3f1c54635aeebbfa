package vn.nhipcau.library.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentJson;

/** How the languages of editions stood. */
@Component
public class EditionVersions {
    /** What one person writes within this time is one version: it is saved at every pause of the hand. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    private static final String VERSION = """
            select v.edition_id, v.language, v.number, v.reason, v.at, v.actor, v.title, v.lead, v.fields, v.facts,
                   v.content, v.of_number
            from edition_version v
            """;

    private final JdbcClient jdbc;
    private final EditionTexts texts;

    EditionVersions(JdbcClient jdbc, EditionTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    public Optional<EditionVersion> find(long edition, String language, int number) {
        return jdbc.sql(VERSION + "where v.edition_id = :edition and v.language = :language and v.number = :number")
                .param("edition", edition)
                .param("language", language)
                .param("number", number)
                .query(EditionVersions::version)
                .optional();
    }

    /** All of a language, the newest first. */
    public List<EditionVersion> of(long edition, String language) {
        return jdbc.sql(VERSION + """
                where v.edition_id = :edition and v.language = :language
                order by v.number desc
                """)
                .param("edition", edition)
                .param("language", language)
                .query(EditionVersions::version)
                .list();
    }

    /** Keeps what was just written: over the last version where the same person wrote it in the same sitting. */
    void written(Visitor visitor, EditionText text, EditionText.Said said) {
        OffsetDateTime now = texts.now();
        boolean over = said("""
                update edition_version v
                set at = :now, title = :title, lead = :lead, fields = :fields::jsonb, facts = e.fields,
                    content = :content::jsonb, meanings = :meanings
                from edition e
                where e.id = v.edition_id and v.edition_id = :edition and v.language = :language
                  and v.reason = 'WRITTEN' and v.member_id = :by and v.at > :sitting
                  and v.number = (select max(number) from edition_version
                                  where edition_id = :edition and language = :language)
                """, text, said)
                        .param("now", now)
                        .param("sitting", now.minus(SITTING))
                        .param("by", visitor.member())
                        .param("edition", text.edition())
                        .param("language", text.language())
                        .update()
                == 1;
        if (!over) {
            keep(visitor, text, said, EditionVersion.Reason.WRITTEN, null);
        }
    }

    /** Keeps how it stands and returns the version's number. */
    public int keep(
            Visitor visitor,
            EditionText text,
            EditionText.Said said,
            EditionVersion.Reason reason,
            @Nullable Integer ofNumber) {
        return said("""
                insert into edition_version (edition_id, language, number, reason, at, member_id, actor, title, lead,
                                             fields, facts, content, of_number, meanings)
                select :edition, :language,
                       1 + coalesce((select max(number) from edition_version
                                     where edition_id = :edition and language = :language), 0),
                       :reason, :now, :by, :actor, :title, :lead, :fields::jsonb, e.fields, :content::jsonb, :ofNumber,
                       :meanings
                from edition e
                where e.id = :edition
                returning number
                """, text, said)
                .param("edition", text.edition())
                .param("language", text.language())
                .param("reason", reason.name())
                .param("now", texts.now())
                .param("by", visitor.member())
                .param("actor", visitor.post() + " · " + visitor.agencyName())
                .param("ofNumber", ofNumber)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec said(String sql, EditionText text, EditionText.Said said) {
        return jdbc.sql(sql)
                .param("title", said.title())
                .param("lead", said.lead())
                .param("fields", ContentJson.writeFields(said.fields()))
                .param("content", ContentJson.write(said.content()))
                .param("meanings", text.isOriginal() ? Sums.of(said.units()).toArray(String[]::new) : null);
    }

    private static EditionVersion version(ResultSet row, int number) throws SQLException {
        return new EditionVersion(
                row.getLong("edition_id"),
                row.getString("language"),
                row.getInt("number"),
                EditionVersion.Reason.valueOf(row.getString("reason")),
                EditionTexts.at(row, "at"),
                row.getString("actor"),
                EditionTexts.said(row),
                ContentJson.readFields(row.getString("facts")),
                row.getObject("of_number", Integer.class));
    }
}
