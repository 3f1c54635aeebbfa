package vn.nhipcau.work.activities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept which units are counted together. */
@Component
public class Indicators {
    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which unit counts for which indicator; asked for once a page. */
    public record Register(List<Indicator> all, Map<String, String> codeOfUnit) {
        /** Of a figure; nothing for a unit that stands for itself. */
        public Optional<Indicator> of(Figure figure) {
            String code = figure.isGroupCount()
                    ? Indicator.VISITS
                    : codeOfUnit.get(Objects.requireNonNull(figure.unit()).toLowerCase(Locale.ROOT));
            return all.stream().filter(i -> i.code().equals(code)).findFirst();
        }
    }

    private record Unit(String name, String indicator) {}

    public Register register() {
        List<Indicator> all = jdbc.sql("select * from indicator order by position")
                .query(new SimplePropertyRowMapper<>(Indicator.class))
                .list();
        return new Register(
                all,
                jdbc
                        .sql("select name, indicator from unit where indicator is not null")
                        .query(new SimplePropertyRowMapper<>(Unit.class))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                unit -> unit.name().toLowerCase(Locale.ROOT),
                                Unit::indicator,
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    /** The units to choose from, in their order. */
    public List<String> units() {
        return jdbc.sql("select name from unit order by position").query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
