package vn.nhipcau.library.media;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;

/** Finds media, and says what there is to choose from. */
@Component
class MediaRows {
    private static final Pattern NUMBERS = Pattern.compile("\\s*#\\d{1,18}(\\s+#\\d{1,18}){0,199}\\s*");
    private static final int FEW = 24;

    private final JdbcClient jdbc;
    private final Media media;

    MediaRows(JdbcClient jdbc, Media media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    Listed<Medium> page(MediaList list) {
        return new Query<>(
                        MediumRow.SELECT,
                        list.where(media.now()),
                        list.sorting().orderBy("m.id desc"),
                        MediumRow::read)
                .page(jdbc, list.page());
    }

    /**
     * The newest few that have these words, or all that {@code #7 #12} names.
     *
     * @param kinds of which they are, empty where any will do
     */
    List<Medium> picked(String q, List<MediaKind> kinds) {
        boolean named = NUMBERS.matcher(q).matches();
        Where where = MediaList.words(named ? "" : q).where(media.now());
        if (named) {
            where.and(
                    "m.id in (:ids)",
                    "ids",
                    Stream.of(q.replace("#", "").strip().split("\\s+", -1))
                            .map(Long::valueOf)
                            .toList());
        }
        if (!kinds.isEmpty()) {
            where.and(
                    "m.kind in (:kinds)",
                    "kinds",
                    kinds.stream().map(Enum::name).toList());
        }
        return jdbc.sql(MediumRow.SELECT + where.sql() + " order by m.uploaded_at desc, m.id desc"
                        + (named ? "" : " limit " + FEW))
                .params(where.params())
                .query(MediumRow::read)
                .list();
    }

    /** How many of each kind the list would hold. */
    Map<MediaKind, Long> tallies(MediaList list) {
        Map<MediaKind, Long> tallies = new EnumMap<>(MediaKind.class);
        var where = list.whereOfAnyKind(media.now());
        jdbc.sql("select m.kind, count(*) as number from media m " + where.sql() + " group by m.kind")
                .params(where.params())
                .query(row -> {
                    tallies.put(MediaKind.valueOf(row.getString("kind")), row.getLong("number"));
                });
        return tallies;
    }

    /** The years in which they were taken, the newest first. */
    List<Integer> years() {
        return jdbc.sql("""
                select distinct extract(year from taken_on)::int as year from media where taken_on is not null
                order by year desc
                """).query((row, number) -> row.getInt("year")).list();
    }

    /** Where they were taken, the most frequent first. */
    List<String> places() {
        return jdbc.sql(
                        "select place from media where place <> '' group by place order by count(*) desc, place limit 100")
                .query((row, number) -> row.getString("place"))
                .list();
    }

    /** Pictures to choose a poster from, the newest first. */
    List<Medium> pictures() {
        return jdbc.sql(MediumRow.SELECT
                        + " where m.kind = 'PICTURE' and m.withdrawn_at is null order by m.id desc limit 200")
                .param("now", media.now())
                .query(MediumRow::read)
                .list();
    }
}
