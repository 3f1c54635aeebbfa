package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A sum made by the database, as {@link Total#of} would make it. */
record SumRow(Indicators.Register register) implements RowMapper<Total> {
    @Override
    public Total mapRow(ResultSet row, int number) throws SQLException {
        String code = row.getString("indicator");
        Indicator indicator = register.all().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElse(null);
        Qualifier qualifier = Qualifier.valueOf(row.getString("qualifier"));
        BigDecimal value = row.getBigDecimal("value");
        Figure figure = value == null
                ? Figure.visits(qualifier, whole(row, "groups"), whole(row, "visits"))
                : Figure.number(
                        qualifier,
                        value,
                        row.getInt("units") == 1 || indicator == null ? row.getString("unit") : indicator.unit());
        String key = indicator == null ? Objects.requireNonNull(row.getString("own")) : indicator.code();
        return new Total(key, indicator, figure, row.getInt("activities"));
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        BigDecimal sum = row.getBigDecimal(column);
        return sum == null ? null : sum.longValueExact();
    }
}
