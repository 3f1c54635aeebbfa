package vn.nhipcau.library;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;

/** The languages of content. */
@Component
public class ContentLanguages {
    private final JdbcClient jdbc;

    ContentLanguages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, in their order: the original first. */
    public List<ContentLanguage> all() {
        return jdbc.sql("""
                select code, own_name, vi_name, en_name, script, spaced
                from content_language
                where active
                order by position, code
                """)
                .query((row, i) -> new ContentLanguage(
                        row.getString("code"),
                        row.getString("own_name"),
                        row.getString("vi_name"),
                        row.getString("en_name"),
                        row.getString("script"),
                        row.getBoolean("spaced")))
                .list();
    }

    /** Those into which is translated. */
    public List<ContentLanguage> targets() {
        return all().stream()
                .filter(language -> !language.code().equals(ContentLanguage.ORIGINAL))
                .toList();
    }

    /**
     * The language of a code.
     *
     * @throws NotFound where none in use has it
     */
    public ContentLanguage of(String code) {
        return all().stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
