package vn.nhipcau.library.catalogue;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** A collection is made, changed, copied, taken away and had back. */
@Component
class KeepCollection {
    private final JdbcClient jdbc;
    private final CatalogueRows rows;
    private final Trail trail;

    KeepCollection(JdbcClient jdbc, CatalogueRows rows, Trail trail) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.trail = trail;
    }

    /** Makes one for the visitor's agency and returns its number. */
    @Transactional
    public long make(Visitor by, CollectionForm form) {
        long id = jdbc.sql("""
                insert into collection (agency_id, name, purpose, shared, made_at, made_by, changed_at)
                values (:agency, :name, :purpose, :shared, :now, :by, :now) returning id
                """)
                .param("agency", by.agency())
                .param("name", form.name())
                .param("purpose", form.purpose())
                .param("shared", form.shared())
                .param("now", rows.now())
                .param("by", by.member())
                .query(Long.class)
                .single();
        trail.write(by, "collection.made", Objects.requireNonNull(form.name()), "/collections/" + id, null);
        return id;
    }

    /** False where someone changed it since that version was read; then nothing is done. */
    @Transactional
    public boolean change(Visitor by, ItemCollection before, CollectionForm form) {
        int changed = jdbc.sql("""
                update collection set name = :name, purpose = :purpose, shared = :shared, changed_at = :now,
                                      version = version + 1
                where id = :id and version = :version and removed_at is null
                """)
                .param("name", form.name())
                .param("purpose", form.purpose())
                .param("shared", form.shared())
                .param("now", rows.now())
                .param("id", before.id())
                .param("version", form.version())
                .update();
        if (changed == 1) {
            String detail = changes(before, form).detail();
            trail.write(by, "collection.changed", Objects.requireNonNull(form.name()), before.address(), detail);
        }
        return changed == 1;
    }

    /** What it changes of the collection, in the words of the fields. */
    static Changes changes(ItemCollection before, CollectionForm form) {
        return new Changes()
                .of("library.collection.name", before.name(), form.name())
                .of("library.collection.purpose", before.purpose(), form.purpose())
                .of("library.collection.shared", said(before.shared()), said(Boolean.TRUE.equals(form.shared())));
    }

    private static String said(boolean shared) {
        return shared ? "library.collection.is.shared" : "library.collection.is.own";
    }

    /** Makes another with the same things for the visitor's agency, and returns its number. */
    @Transactional
    public long copy(Visitor by, ItemCollection from, String name) {
        long id = make(by, new CollectionForm(name, from.purpose(), false, 0));
        jdbc.sql("""
                insert into collection_item (collection_id, source, item_id, place, note, title, added_at, added_by)
                select :id, source, item_id, place, note, title, :now, :by from collection_item
                where collection_id = :from and removed_at is null
                """)
                .param("id", id)
                .param("from", from.id())
                .param("now", rows.now())
                .param("by", by.member())
                .update();
        return id;
    }

    @Transactional
    public void remove(Visitor by, ItemCollection collection) {
        if (stand(collection, true)) {
            trail.write(by, "collection.removed", collection.name(), collection.address(), null);
        }
    }

    @Transactional
    public void giveBack(Visitor by, ItemCollection collection) {
        if (stand(collection, false)) {
            trail.write(by, "collection.returned", collection.name(), collection.address(), null);
        }
    }

    private boolean stand(ItemCollection collection, boolean removed) {
        return jdbc.sql("""
                update collection set removed_at = case when :removed then :now::timestamptz end, version = version + 1
                where id = :id and (removed_at is not null) <> :removed
                """)
                        .param("removed", removed)
                        .param("now", rows.now())
                        .param("id", collection.id())
                        .update()
                == 1;
    }
}
