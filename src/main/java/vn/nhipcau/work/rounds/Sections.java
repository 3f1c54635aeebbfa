package vn.nhipcau.work.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the sections of outlines and of rounds are kept. */
@Component
public class Sections {
    private final JdbcClient jdbc;

    Sections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a section says, without its place. */
    record Content(int depth, String title, @Nullable String hint, List<String> kinds, boolean ownParagraph) {}

    private record Row(long id, Content content) {}

    /** The sections that reports of a round have, in order. */
    public List<Section> ofRound(long round) {
        return numbered(jdbc.sql("select * from round_section where round_id = :round order by position")
                .param("round", round)
                .query(Sections::row)
                .list());
    }

    public List<Section> ofOutline(long outline) {
        return numbered(jdbc.sql("select * from outline_section where outline_id = :outline order by position")
                .param("outline", outline)
                .query(Sections::row)
                .list());
    }

    /** Writes the sections of an outline anew. The caller leaves the row in the trail. */
    void replace(long outline, List<Content> sections) {
        jdbc.sql("delete from outline_section where outline_id = :outline")
                .param("outline", outline)
                .update();
        int position = 0;
        for (Content section : sections) {
            jdbc.sql("""
                    insert into outline_section (outline_id, position, depth, title, hint, kinds, own_paragraph)
                    values (:outline, :position, :depth, :title, :hint, :kinds, :own)
                    """)
                    .param("outline", outline)
                    .param("position", ++position)
                    .param("depth", section.depth())
                    .param("title", section.title())
                    .param("hint", section.hint())
                    .param("kinds", section.kinds().toArray(String[]::new))
                    .param("own", section.ownParagraph())
                    .update();
        }
    }

    /** Gives a round the sections of an outline, in place of those it has. */
    void copy(long outline, long round) {
        jdbc.sql("delete from round_section where round_id = :round")
                .param("round", round)
                .update();
        jdbc.sql("""
                insert into round_section (round_id, position, depth, title, hint, kinds, own_paragraph)
                select :round, position, depth, title, hint, kinds, own_paragraph
                from outline_section where outline_id = :outline order by position
                """).param("round", round).param("outline", outline).update();
    }

    private static List<Section> numbered(List<Row> rows) {
        List<Marks> marks =
                Marks.of(rows.stream().map(row -> row.content().depth()).toList());
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Content content = rows.get(i).content();
            sections.add(new Section(
                    rows.get(i).id(),
                    i + 1,
                    content.depth(),
                    content.title(),
                    content.hint(),
                    content.kinds(),
                    content.ownParagraph(),
                    marks.get(i).own(),
                    marks.get(i).full()));
        }
        return sections;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                new Content(
                        row.getInt("depth"),
                        row.getString("title"),
                        row.getString("hint"),
                        List.of((String[]) row.getArray("kinds").getArray()),
                        row.getBoolean("own_paragraph")));
    }
}
