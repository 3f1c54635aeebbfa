package vn.nhipcau.library.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;

/** The sets that agencies put together. */
@Component
class ItemCollections {
    private static final String COLLECTION = """
            select c.id, c.agency_id, agency_name_now(c.agency_id) as agency_name, c.name, c.purpose, c.shared, c.changed_at,
                   c.removed_at is not null as removed, c.version,
                   (select count(*) from collection_item i where i.collection_id = c.id and i.removed_at is null) as count
            from collection c
            """;

    private final JdbcClient jdbc;
    private final CatalogueRows rows;

    ItemCollections(JdbcClient jdbc, CatalogueRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** One that the visitor sees. */
    ItemCollection of(long id, Visitor visitor) {
        return jdbc.sql(COLLECTION + "where c.id = :id")
                .param("id", id)
                .query(ItemCollections::collection)
                .optional()
                .filter(found -> found.isSeenBy(visitor))
                .orElseThrow(NotFound::new);
    }

    /** Those of an agency, those it took away last. */
    List<ItemCollection> own(long agency) {
        return jdbc.sql(COLLECTION + "where c.agency_id = :agency order by removed, c.changed_at desc, c.id desc")
                .param("agency", agency)
                .query(ItemCollections::collection)
                .list();
    }

    /** Those that other agencies share. */
    List<ItemCollection> shared(long agency) {
        return jdbc.sql(COLLECTION + """
                where c.shared and c.agency_id <> :agency and c.removed_at is null order by c.changed_at desc, c.id desc
                """)
                .param("agency", agency)
                .query(ItemCollections::collection)
                .list();
    }

    /** What is in it, in its order. */
    List<CollectedItem> items(long collection, Language reader) {
        List<CollectedItem> plain = jdbc.sql("""
                select source, item_id, place, note, title from collection_item
                where collection_id = :collection and removed_at is null order by place, added_at, source, item_id
                """)
                .param("collection", collection)
                .query((row, i) -> new CollectedItem(
                        new ItemKey(ItemKey.Source.valueOf(row.getString("source")), row.getLong("item_id")),
                        i + 1,
                        row.getString("note"),
                        row.getString("title"),
                        null))
                .list();
        Map<ItemKey, CatalogueItem> now =
                rows.of(plain.stream().map(CollectedItem::key).toList(), reader);
        return plain.stream()
                .map(one -> new CollectedItem(one.key(), one.place(), one.note(), one.title(), now.get(one.key())))
                .toList();
    }

    private static ItemCollection collection(ResultSet row, int number) throws SQLException {
        return new ItemCollection(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getString("name"),
                row.getString("purpose"),
                row.getBoolean("shared"),
                row.getInt("count"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("removed"),
                row.getInt("version"));
    }
}
