package vn.nhipcau.library.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.library.media.Bar;

/** Finds things in the catalogue, and counts what a further choice would leave. */
@Component
class CatalogueRows {
    private static final String ROWS = """
            select c.source, c.id, c.type, c.title, c.languages, agency_name_now(c.agency_id) as agency_name, c.place,
                   c.year, c.reach, c.since, c.picture,
                   coalesce((select media_bars(b, :now) from media b where c.source = 'MEDIUM' and b.id = c.id), '{}') as bars,
                   (select p.kind from media p join media_work w on w.media_id = p.id and w.state = 'READY'
                    where p.id = c.picture) as seen_as,
                   (select count(*) from taken_item t where t.source = c.source and t.item_id = c.id)
                     + (select count(*) from media_use u where c.source = 'MEDIUM' and u.media_id = c.id) as uses
            from catalogue(:now, :reader) c
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many things have a value of a facet. */
    record Count(String value, long number) {}

    Listed<CatalogueItem> page(CatalogueList list, Language reader) {
        return new Query<>(
                        ROWS,
                        given(list.where(), reader),
                        list.sorting().orderBy("c.source, c.id desc"),
                        CatalogueRows::item)
                .page(jdbc, list.page());
    }

    /** Those of these that are in the catalogue now. */
    Map<ItemKey, CatalogueItem> of(Collection<ItemKey> keys, Language reader) {
        Map<ItemKey, CatalogueItem> found = new HashMap<>();
        for (ItemKey.Source source : ItemKey.Source.values()) {
            Long[] ids = keys.stream()
                    .filter(key -> key.source() == source)
                    .map(ItemKey::id)
                    .toArray(Long[]::new);
            if (ids.length > 0) {
                Where where = given(new Where(), reader)
                        .and("c.source = :source", "source", source.name())
                        .and("c.id = any(:ids)", "ids", ids);
                new Query<>(ROWS, where, "", CatalogueRows::item)
                        .all(jdbc)
                        .forEach(item -> found.put(item.key(), item));
            }
        }
        return found;
    }

    /** The values of every facet among what the words and the choices of the other facets leave, the most frequent first. */
    Map<Facet, List<Count>> counts(CatalogueList list, Language reader) {
        Where where = given(list.words(), reader);
        list.chosen().forEach((facet, values) -> where.given(facet.parameter(), values.toArray(String[]::new)));
        String columns = Arrays.stream(Facet.values())
                .map(facet -> facet.having() + " as " + facet + ", "
                        + (list.of(facet).isEmpty() ? "true" : CatalogueList.holds(facet)) + " as in_" + facet)
                .collect(Collectors.joining(",\n"));
        String counts =
                Arrays.stream(Facet.values()).map(CatalogueRows::count).collect(Collectors.joining("\nunion all\n"));
        Map<Facet, List<Count>> found = new EnumMap<>(Facet.class);
        jdbc.sql("with f as materialized (\nselect " + columns + "\nfrom catalogue(:now, :reader) c\n" + where.sql()
                        + ")\n" + counts + "\norder by number desc, value")
                .params(where.params())
                .query(row -> {
                    found.computeIfAbsent(Facet.valueOf(row.getString("facet")), facet -> new ArrayList<>())
                            .add(new Count(row.getString("value"), row.getLong("number")));
                });
        return found;
    }

    private static String count(Facet facet) {
        String others = Arrays.stream(Facet.values())
                .filter(other -> other != facet)
                .map(other -> "in_" + other)
                .collect(Collectors.joining(" and "));
        return "select '" + facet + "' as facet, value, count(*) as number from f, unnest(f." + facet + ") value where "
                + others + " group by value";
    }

    private Where given(Where where, Language reader) {
        return where.given("now", now()).given("reader", reader.code());
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CatalogueItem item(ResultSet row, int number) throws SQLException {
        return new CatalogueItem(
                new ItemKey(ItemKey.Source.valueOf(row.getString("source")), row.getLong("id")),
                row.getString("type"),
                row.getString("title"),
                Arrays.asList((String[]) row.getArray("languages").getArray()),
                Objects.requireNonNullElse(row.getString("agency_name"), ""),
                row.getString("place"),
                row.getInt("year"),
                Reach.valueOf(row.getString("reach")),
                Arrays.stream((String[]) row.getArray("bars").getArray())
                        .map(Bar::valueOf)
                        .toList(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                preview(row.getLong("picture"), row.getString("seen_as")),
                row.getLong("uses"));
    }

    private static @Nullable String preview(long picture, @Nullable String seenAs) {
        return seenAs == null
                ? null
                : "/media/" + picture + (seenAs.equals("DRAWING") ? "/drawing.svg" : "/small.webp");
    }
}
