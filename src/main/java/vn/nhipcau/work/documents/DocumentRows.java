package vn.nhipcau.work.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** Finds documents, and says what there is to choose from. */
@Component
class DocumentRows {
    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Listed<OfficialDocument> page(DocumentList list) {
        return query(list).page(jdbc, list.page());
    }

    List<OfficialDocument> all(DocumentList list) {
        return query(list).all(jdbc);
    }

    /** The first of these. */
    List<OfficialDocument> some(DocumentList list, int count) {
        List<OfficialDocument> found = page(list).rows();
        return found.subList(0, Math.min(count, found.size()));
    }

    private static Query<OfficialDocument> query(DocumentList list) {
        return new Query<>(
                Documents.DOCUMENT,
                list.where(),
                list.sorting().orderBy("reference collate \"C\", id desc"),
                new SimplePropertyRowMapper<>(OfficialDocument.class));
    }

    /** How many of each standing the list would hold. */
    Map<Standing, Long> tallies(DocumentList list) {
        Map<Standing, Long> tallies = new EnumMap<>(Standing.class);
        var where = list.whereOfAnyStanding();
        jdbc.sql("select standing, count(*) as number from official_document " + where.sql() + " group by standing")
                .params(where.params())
                .query(row -> {
                    tallies.put(Standing.valueOf(row.getString("standing")), row.getLong("number"));
                });
        return tallies;
    }

    /** The kinds that there are, the most frequent first. */
    List<String> kinds() {
        return jdbc.sql("select kind from official_document group by kind order by count(*) desc, kind")
                .query((row, number) -> row.getString("kind"))
                .list();
    }

    /** The years that there are, the newest first. */
    List<Integer> years() {
        return jdbc.sql("select distinct year from official_document where year is not null order by year desc")
                .query((row, number) -> row.getInt("year"))
                .list();
    }
}
