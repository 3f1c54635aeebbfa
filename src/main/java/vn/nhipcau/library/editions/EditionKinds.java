package vn.nhipcau.library.editions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;

/** The kinds of editions with their fields. */
@Component
public class EditionKinds {
    private final JdbcClient jdbc;

    EditionKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, in their order. */
    public List<EditionKind> all() {
        Map<String, List<Field>> fields = fields();
        return jdbc.sql("""
                select code, vi_name, en_name, vi_hint, en_hint, when_older
                from edition_kind
                where active
                order by position, code
                """)
                .query((row, i) -> new EditionKind(
                        row.getString("code"),
                        row.getString("vi_name"),
                        row.getString("en_name"),
                        row.getString("vi_hint"),
                        row.getString("en_hint"),
                        WhenOlder.valueOf(row.getString("when_older")),
                        fields.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    /**
     * The kind of a code.
     *
     * @throws NotFound where none in use has it
     */
    public EditionKind of(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<String, List<Field>> fields() {
        record Of(String kind, Field field) {}
        return jdbc
                .sql("""
                select kind, code, vi_label, en_label, type, translated, required, unit
                from edition_field
                order by kind, position
                """)
                .query((row, i) -> new Of(
                        row.getString("kind"),
                        new Field(
                                row.getString("code"),
                                row.getString("vi_label"),
                                row.getString("en_label"),
                                Field.Type.valueOf(row.getString("type")),
                                row.getBoolean("translated"),
                                row.getBoolean("required"),
                                row.getString("unit"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::kind, Collectors.mapping(Of::field, Collectors.toList())));
    }
}
