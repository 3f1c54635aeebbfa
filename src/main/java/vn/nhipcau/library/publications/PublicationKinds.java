package vn.nhipcau.library.publications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of publications, and of the papers by which they may be made. */
@Component
public class PublicationKinds {
    private final JdbcClient jdbc;

    PublicationKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, in their order. */
    public List<PublicationKind> all() {
        return jdbc.sql("""
                select code, vi_name, en_name, measure from publication_kind where active order by position, code
                """)
                .query((row, number) -> new PublicationKind(
                        row.getString("code"),
                        row.getString("vi_name"),
                        row.getString("en_name"),
                        PublicationKind.Measure.valueOf(row.getString("measure"))))
                .list();
    }

    /** Those in use, in their order. */
    public List<PermitKind> permits() {
        return jdbc.sql("""
                select code, vi_name, en_name, vi_note, en_note, checked from publication_permit
                where active order by position, code
                """)
                .query((row, number) -> new PermitKind(
                        row.getString("code"),
                        row.getString("vi_name"),
                        row.getString("en_name"),
                        row.getString("vi_note"),
                        row.getString("en_note"),
                        row.getBoolean("checked")))
                .list();
    }
}
