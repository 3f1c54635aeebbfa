package vn.nhipcau.library.bulletins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.publications.Publication;

/** Where the issues of the bulletin are kept. */
@Component
public class Bulletins {
    private static final String INSERT = """
            insert into bulletin (publication_id, number, day, second, second_title, foreword, second_foreword,
                                  responsible, second_responsible, printer)
            values (:id, :number, :day, :second, :secondTitle, :foreword, :secondForeword, :responsible,
                    :secondResponsible, :printer)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update bulletin
            set number = :number, day = :day, second = :second, second_title = :secondTitle, foreword = :foreword,
                second_foreword = :secondForeword, responsible = :responsible,
                second_responsible = :secondResponsible, printer = :printer, version = version + 1
            where publication_id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final Trail trail;

    Bulletins(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    public Optional<Bulletin> find(long publication) {
        List<Bulletin.Story> stories = jdbc.sql("""
                select edition_id, section, second_section from bulletin_story where publication_id = :id order by position
                """)
                .param("id", publication)
                .query((row, number) -> new Bulletin.Story(
                        row.getLong("edition_id"), row.getString("section"), row.getString("second_section")))
                .list();
        return jdbc.sql("select * from bulletin where publication_id = :id")
                .param("id", publication)
                .query((row, number) -> new Bulletin(
                        publication,
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("second"),
                        row.getString("second_title"),
                        row.getString("foreword"),
                        row.getString("second_foreword"),
                        row.getString("responsible"),
                        row.getString("second_responsible"),
                        row.getString("printer"),
                        row.getInt("version"),
                        stories))
                .optional();
    }

    /** Keeps it so; false where someone changed it since that version was read. A version of 0 begins it. */
    @Transactional
    public boolean keep(Visitor by, Publication publication, Bulletin bulletin) {
        int rows = written(jdbc.sql(bulletin.version() == 0 ? INSERT : UPDATE), bulletin)
                .update();
        if (rows == 1) {
            keepStories(bulletin);
            trail.write(by, "publication.issueWritten", publication.title(), publication.address(), bulletin.number());
        }
        return rows == 1;
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Bulletin bulletin) {
        return sql.param("id", bulletin.publication())
                .param("number", bulletin.number())
                .param("day", bulletin.day())
                .param("second", bulletin.second())
                .param("secondTitle", bulletin.secondTitle())
                .param("foreword", bulletin.foreword())
                .param("secondForeword", bulletin.secondForeword())
                .param("responsible", bulletin.responsible())
                .param("secondResponsible", bulletin.secondResponsible())
                .param("printer", bulletin.printer())
                .param("version", bulletin.version());
    }

    /** Its editions count as those of the publication too. */
    private void keepStories(Bulletin bulletin) {
        jdbc.sql("delete from bulletin_story where publication_id = :id")
                .param("id", bulletin.publication())
                .update();
        jdbc.sql("delete from publication_edition where publication_id = :id")
                .param("id", bulletin.publication())
                .update();
        for (int i = 0; i < bulletin.stories().size(); i++) {
            Bulletin.Story story = bulletin.stories().get(i);
            jdbc.sql("""
                    with told as (
                      insert into bulletin_story (publication_id, position, edition_id, section, second_section)
                      values (:id, :position, :edition, :section, :secondSection))
                    insert into publication_edition (publication_id, edition_id, position) values (:id, :edition, :position)
                    """)
                    .param("id", bulletin.publication())
                    .param("position", i)
                    .param("edition", story.edition())
                    .param("section", story.section())
                    .param("secondSection", story.secondSection())
                    .update();
        }
    }
}
