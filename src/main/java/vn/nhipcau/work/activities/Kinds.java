package vn.nhipcau.work.activities;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.work.activities.Kind.Field;
import vn.nhipcau.work.activities.Kind.Input;

/** Where the kinds of activities are kept. */
@Component
public class Kinds {
    static final String OTHER = "OTHER";

    private final JdbcClient jdbc;

    Kinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfKind(String kind, Field field) {}

    /** All with their fields, in their order. */
    public List<Kind> all() {
        Map<String, List<Field>> fields = jdbc
                .sql("select * from activity_field order by kind, position, code")
                .query((row, number) -> new OfKind(
                        row.getString("kind"),
                        new Field(
                                row.getString("code"),
                                row.getString("name_vi"),
                                row.getString("name_en"),
                                Input.valueOf(row.getString("input")),
                                List.of((String[]) row.getArray("choices").getArray()))))
                .list()
                .stream()
                .collect(groupingBy(OfKind::kind, mapping(OfKind::field, toList())));
        return jdbc.sql("select * from activity_kind order by position, code")
                .query((row, number) -> new Kind(
                        row.getString("code"),
                        row.getInt("position"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        List.of((String[]) row.getArray("hints").getArray()),
                        row.getInt("version"),
                        fields.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    /** The kind whose hint comes first in what was done; the last kind of all where there is none. */
    static String guess(String what, List<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.hintedAt(what) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(kind -> kind.hintedAt(what)))
                .map(Kind::code)
                .orElse(OTHER);
    }

    /** The name of a kind, as the trail keeps it. */
    String name(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> kind.name(Language.VI))
                .findFirst()
                .orElse(code);
    }

    /** What an activity's own fields say, as the trail keeps it: {@code Hình thức: lưu động; Số ngày: 2}. */
    String words(Activity activity) {
        return all().stream()
                .filter(kind -> kind.code().equals(activity.kind()))
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> activity.fields().containsKey(field.code()))
                .map(field -> field.name(Language.VI) + ": " + activity.fields().get(field.code()))
                .collect(joining("; "));
    }
}
