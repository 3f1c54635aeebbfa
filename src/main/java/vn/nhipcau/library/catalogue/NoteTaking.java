package vn.nhipcau.library.catalogue;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Keeps who took what out of the library, and what for. */
@Component
class NoteTaking {
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 200;

    private final JdbcClient jdbc;
    private final CatalogueRows rows;
    private final Trail trail;

    NoteTaking(JdbcClient jdbc, CatalogueRows rows, Trail trail) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.trail = trail;
    }

    /** Before the first byte goes out. */
    @Transactional
    public void note(Visitor by, Taking taking, String purpose) {
        ItemCollection collection = taking.collection();
        long id = jdbc.sql("""
                insert into taking (at, member_id, agency_id, purpose, collection_id)
                values (:now, :by, :agency, :purpose, :collection) returning id
                """)
                .param("now", rows.now())
                .param("by", by.member())
                .param("agency", by.agency())
                .param("purpose", purpose)
                .param("collection", collection == null ? null : collection.id())
                .query(Long.class)
                .single();
        for (ItemKey key : taking.things()) {
            jdbc.sql("insert into taken_item values (:taking, :source, :item)")
                    .param("taking", id)
                    .param("source", key.source().name())
                    .param("item", key.id())
                    .update();
        }
        trail(by, taking, purpose);
    }

    private void trail(Visitor by, Taking taking, String purpose) {
        ItemCollection collection = taking.collection();
        String titles =
                taking.taken().stream().map(Taking.Taken::title).distinct().collect(Collectors.joining("; "));
        trail.write(
                by,
                "taking.taken",
                collection == null ? shortened(titles, LONGEST_TITLE) : collection.name(),
                collection == null ? taking.things().getFirst().address() : collection.address(),
                shortened((purpose.isEmpty() ? "" : purpose + ": ") + titles, LONGEST));
    }

    private static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }
}
