package vn.nhipcau.library.media;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a row of the database becomes a medium. */
final class MediumRow {
    /** Up to and without its {@code where}; {@code :now} is the moment of which the bars are told. */
    static final String SELECT = """
            select m.*, coalesce(nullif(t.title, ''), m.file_name) as title, media_bars(m, :now) as bars, w.state as making
            from media m
            left join media_text t on t.media_id = m.id and t.language = 'vi'
            left join media_work w on w.media_id = m.id
            """;

    private MediumRow() {}

    static Medium read(ResultSet row, int number) throws SQLException {
        String making = row.getString("making");
        return new Medium(
                row.getLong("id"),
                MediaKind.valueOf(row.getString("kind")),
                row.getString("title"),
                original(row),
                row.getDouble("focal_x"),
                row.getDouble("focal_y"),
                row.getBoolean("decorative"),
                row.getString("place"),
                row.getObject("taken_on", LocalDate.class),
                rights(row),
                row.getObject("poster_id", Long.class),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_why"),
                Objects.requireNonNull(instant(row, "uploaded_at")),
                row.getLong("agency_id"),
                list(row.getArray("bars")).stream().map(Bar::valueOf).toList(),
                making == null ? null : Making.valueOf(making),
                row.getInt("version"));
    }

    private static Original original(ResultSet row) throws SQLException {
        return new Original(
                row.getString("sha256"),
                row.getString("media_type"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getBigDecimal("seconds") == null
                        ? null
                        : (Double) row.getBigDecimal("seconds").doubleValue(),
                row.getObject("pages", Integer.class),
                row.getString("camera"));
    }

    private static Rights rights(ResultSet row) throws SQLException {
        return new Rights(
                row.getString("people"),
                Consent.valueOf(row.getString("consent")),
                row.getObject("consent_until", LocalDate.class),
                row.getString("licence"),
                row.getString("holder"),
                list(row.getArray("territory")),
                row.getObject("licensed_from", LocalDate.class),
                row.getObject("licensed_until", LocalDate.class),
                instant(row, "embargo_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static List<String> list(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) Objects.requireNonNull(array.getArray()))
                        .map(String::valueOf)
                        .toList();
    }
}
