package vn.nhipcau.library.memory;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the index of this node up to the table. Rows bear the number of the transaction that wrote them; what was
 * written by one that had not ended when one looked last is looked at again, for it may have come before later ones.
 */
final class FollowTable {
    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final FuzzyIndex index;

    /** Where this round of reading began, null between two rounds. */
    private @Nullable String begun;

    /** The last row that was read, by transaction and number. */
    private String written;

    private long id;

    FollowTable(JdbcClient jdbc, FuzzyIndex index) throws IOException {
        this.jdbc = jdbc;
        this.index = index;
        String upTo = index.upTo();
        written = upTo == null || isAhead(upTo) || isAnother() ? afresh() : upTo;
    }

    /** A row as the index needs it. */
    private record Row(String written, long id, String from, String to, String meaning, boolean removed) {}

    /** A database restored from a copy has seen fewer transactions than an index that followed the one copied. */
    private boolean isAhead(String upTo) {
        return jdbc.sql("select :upTo::xid8 > pg_snapshot_xmax(pg_current_snapshot())")
                .param("upTo", upTo)
                .query(Boolean.class)
                .single();
    }

    private boolean isAnother() {
        return index.size() > entries();
    }

    private int entries() {
        return jdbc.sql("select count(*) from memory_entry where removed_at is null")
                .query(Integer.class)
                .single();
    }

    private String afresh() throws IOException {
        index.clear();
        return "0";
    }

    /**
     * Reads what is new.
     *
     * @param batches how many thousands of rows at most, so that nobody who asks waits for an index to be made
     * @return whether nothing is left
     */
    boolean follow(int batches) throws IOException {
        if (begun == null) {
            begun = jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                    .query(String.class)
                    .single();
        }
        boolean changed = false;
        for (int batch = 0; batch < batches; batch++) {
            List<Row> rows = rows();
            for (Row row : rows) {
                take(row);
            }
            changed |= !rows.isEmpty();
            if (rows.size() < BATCH) {
                written = begun;
                id = 0;
                begun = null;
                break;
            }
            written = rows.getLast().written();
            id = rows.getLast().id();
        }
        if (changed) {
            index.refresh();
        }
        return begun == null;
    }

    /** Keeps on the disk how far it is; a transaction read in part is read again. */
    void commit() throws IOException {
        index.commit(written);
    }

    private void take(Row row) throws IOException {
        if (row.removed()) {
            index.remove(row.id());
        } else {
            index.put(row.id(), Grams.of(row.from(), row.to(), row.meaning()));
        }
    }

    private List<Row> rows() {
        return jdbc.sql("""
                select written::text, id, from_language, to_language, meaning, removed_at is not null as removed
                from memory_entry
                where (written, id) > (:written::xid8, :id)
                order by written, id
                limit :batch
                """)
                .param("written", written)
                .param("id", id)
                .param("batch", BATCH)
                .query((row, i) -> new Row(
                        row.getString("written"),
                        row.getLong("id"),
                        row.getString("from_language"),
                        row.getString("to_language"),
                        row.getString("meaning"),
                        row.getBoolean("removed")))
                .list();
    }
}
