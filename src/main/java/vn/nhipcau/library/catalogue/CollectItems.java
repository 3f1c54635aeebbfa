package vn.nhipcau.library.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Things are put into a collection, arranged, taken out and put back; one person's after the other's. */
@Component
class CollectItems {
    private final JdbcClient jdbc;
    private final CatalogueRows rows;
    private final Trail trail;

    CollectItems(JdbcClient jdbc, CatalogueRows rows, Trail trail) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * Puts in what is in the catalogue and not in the collection yet, behind what is there; returns how many that were.
     *
     * @throws Refused where it would hold too many
     */
    @Transactional
    public int add(Visitor by, ItemCollection collection, List<ItemKey> keys) {
        hold(collection);
        Map<ItemKey, CatalogueItem> known = rows.of(keys, by.language());
        int added = 0;
        for (ItemKey key : keys) {
            CatalogueItem item = known.get(key);
            added += item == null ? 0 : put(by, collection, item);
        }
        if (added > 0) {
            refuseMore(collection);
            touch(collection);
            trail.write(by, "collection.added", collection.name(), collection.address(), null);
        }
        return added;
    }

    private int put(Visitor by, ItemCollection collection, CatalogueItem item) {
        return jdbc.sql("""
                insert into collection_item (collection_id, source, item_id, place, title, added_at, added_by)
                select :collection, :source, :item, coalesce(max(place), 0) + 1, :title, :now, :by
                from collection_item where collection_id = :collection
                on conflict (collection_id, source, item_id) do update
                  set removed_at = null, place = excluded.place, added_at = excluded.added_at, added_by = excluded.added_by
                  where collection_item.removed_at is not null
                """)
                .param("collection", collection.id())
                .param("source", item.key().source().name())
                .param("item", item.key().id())
                .param("title", item.title())
                .param("now", rows.now())
                .param("by", by.member())
                .update();
    }

    /** Takes one out; the collection stays as it is where another did already. */
    @Transactional
    public void takeOut(Visitor by, ItemCollection collection, CollectedItem item) {
        stand(by, collection, item.key(), item.called(), true);
    }

    /** Puts one back where it was. */
    @Transactional
    public void putBack(Visitor by, ItemCollection collection, ItemKey key, String title) {
        stand(by, collection, key, title, false);
        refuseMore(collection);
    }

    /** The title of one that was in it at some time. */
    String title(ItemCollection collection, ItemKey key) {
        return jdbc.sql("""
                select title from collection_item
                where collection_id = :collection and source = :source and item_id = :item
                """)
                .param("collection", collection.id())
                .param("source", key.source().name())
                .param("item", key.id())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Notes something of one and puts it at a place counted from 1; the others close up. */
    @Transactional
    public void arrange(Visitor by, ItemCollection collection, CollectedItem item, int place, String note) {
        hold(collection);
        // half a place before or behind the one that stands there, then counted anew
        jdbc.sql("""
                with standing as (
                  select source, item_id, row_number() over (order by place, added_at, source, item_id) as at
                  from collection_item where collection_id = :collection and removed_at is null),
                wanted as (
                  select source, item_id, row_number() over (order by
                    case when source <> :source or item_id <> :item then at
                         when at < :place then :place + 0.5 when at > :place then :place - 0.5 else at end) as at
                  from standing)
                update collection_item i
                set place = w.at, note = case when i.source = :source and i.item_id = :item then :note else i.note end
                from wanted w
                where i.collection_id = :collection and i.source = w.source and i.item_id = w.item_id
                """)
                .param("collection", collection.id())
                .param("source", item.key().source().name())
                .param("item", item.key().id())
                .param("place", place)
                .param("note", note)
                .update();
        touch(collection);
        trail.write(by, "collection.placed", collection.name(), collection.address(), item.called());
    }

    private void stand(Visitor by, ItemCollection collection, ItemKey key, String title, boolean out) {
        hold(collection);
        int changed = jdbc.sql("""
                update collection_item set removed_at = case when :out then :now::timestamptz end
                where collection_id = :collection and source = :source and item_id = :item
                  and (removed_at is not null) <> :out
                """)
                .param("out", out)
                .param("now", rows.now())
                .param("collection", collection.id())
                .param("source", key.source().name())
                .param("item", key.id())
                .update();
        if (changed == 1) {
            touch(collection);
            String act = out ? "collection.takenOut" : "collection.putBack";
            trail.write(by, act, collection.name(), collection.address(), title);
        }
    }

    /** From here on whoever else changes the collection waits. */
    private void hold(ItemCollection collection) {
        boolean gone = jdbc.sql("select id from collection where id = :id and removed_at is null for update")
                .param("id", collection.id())
                .query(Long.class)
                .optional()
                .isEmpty();
        if (gone) {
            throw new NotFound();
        }
    }

    private void touch(ItemCollection collection) {
        jdbc.sql("update collection set changed_at = :now where id = :id")
                .param("now", rows.now())
                .param("id", collection.id())
                .update();
    }

    private void refuseMore(ItemCollection collection) {
        int count = jdbc.sql("select count(*) from collection_item where collection_id = :id and removed_at is null")
                .param("id", collection.id())
                .query(Integer.class)
                .single();
        if (count > ItemCollection.MOST) {
            throw new Refused("library.collection.full", ItemCollection.MOST);
        }
    }
}
