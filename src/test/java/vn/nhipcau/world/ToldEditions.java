package vn.nhipcau.world;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;

/** The editions of the sample: begun before it opens, by its own agencies. */
record ToldEditions(JdbcClient jdbc, EditionTexts texts) {
    private static final String OF_SAMPLE = " e.made_at < timestamptz '2022-05-16 08:00+07'"
            + " and agency_name_now(e.agency_id) not like 'Cơ quan thử%' ";

    /** All of them in all their languages. */
    List<EditionText> all() {
        return jdbc
                .sql("select e.id from edition e where" + OF_SAMPLE)
                .query((row, i) -> row.getLong(1))
                .list()
                .stream()
                .flatMap(id -> texts.of(id).stream())
                .toList();
    }

    /**
     * One by the title of its original.
     *
     * @param language in which it is wanted
     */
    EditionText titled(String title, String language) {
        long edition = jdbc.sql("""
                select t.edition_id from edition_text t join edition e on e.id = t.edition_id
                where t.language = 'vi' and t.title = :title and""" + OF_SAMPLE)
                .param("title", title)
                .query((row, i) -> row.getLong(1))
                .single();
        return texts.find(edition, language).orElseThrow();
    }

    /** The first column of rows, with {@code %s} for what tells the sample's editions {@code e} from others. */
    List<String> rows(String sql) {
        return jdbc.sql(sql.replace("%s", OF_SAMPLE))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
