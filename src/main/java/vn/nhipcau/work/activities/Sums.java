package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums made by the database, as {@link Total#of} would make them of the activities themselves. */
@Component
class Sums {
    private static final String SELECT = """
            select %s as of,
                   case when f.value is null then 'VISITS' else u.indicator end as indicator,
                   case when u.indicator is null then lower(f.unit) end as own,
                   (array['EXACT', 'MORE_THAN', 'ABOUT'])[
                     max(array_position(array['EXACT', 'MORE_THAN', 'ABOUT'], f.qualifier))] as qualifier,
                   sum(f.groups) as groups, sum(f.visits) as visits, sum(f.value) as value,
                   case when min(f.unit) = max(f.unit) then min(f.unit)
                        when min(lower(f.unit)) = max(lower(f.unit)) then min(lower(f.unit)) end as unit,
                   count(distinct a.id) as activities
            from %s join activity_figure f on f.activity_id = a.id
              left join unit u on lower(u.name) = lower(f.unit)
            %s
            group by 1, 2, 3
            """;

    private final JdbcClient jdbc;
    private final Indicators indicators;

    Sums(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    private record Sum(long of, Total total) {}

    /** The sums of activities {@code a}. */
    List<Total> of(String where, Map<String, ?> params) {
        return by("0", "activity a", where, params).getOrDefault(0L, List.of());
    }

    /**
     * Sums by a number beside the activities.
     *
     * @param of the number's expression
     * @param from where activities stand as {@code a}
     */
    Map<Long, List<Total>> by(String of, String from, String where, Map<String, ?> params) {
        Indicators.Register register = indicators.register();
        return jdbc
                .sql(SELECT.replaceFirst("%s", of).replaceFirst("%s", from).replace("%s", where))
                .params(params)
                .query((row, number) -> new Sum(row.getLong("of"), total(row, register)))
                .list()
                .stream()
                .sorted((one, other) -> Total.ORDER.compare(one.total(), other.total()))
                .collect(Collectors.groupingBy(Sum::of, Collectors.mapping(Sum::total, Collectors.toList())));
    }

    private static Total total(ResultSet row, Indicators.Register register) throws SQLException {
        String code = row.getString("indicator");
        Indicator indicator = register.all().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElse(null);
        Qualifier qualifier = Qualifier.valueOf(row.getString("qualifier"));
        BigDecimal value = row.getBigDecimal("value");
        String unit = row.getString("unit");
        Figure figure = value == null
                ? Figure.visits(qualifier, whole(row, "groups"), whole(row, "visits"))
                : Figure.number(
                        qualifier,
                        value,
                        unit == null ? Objects.requireNonNull(indicator).unit() : unit);
        String key = indicator == null ? Objects.requireNonNull(row.getString("own")) : indicator.code();
        return new Total(key, indicator, figure, row.getInt("activities"));
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        BigDecimal sum = row.getBigDecimal(column);
        return sum == null ? null : sum.longValueExact();
    }
}
