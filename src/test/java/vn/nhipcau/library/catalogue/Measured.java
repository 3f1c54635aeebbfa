package vn.nhipcau.library.catalogue;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.nhipcau.base.Language;

/** A library of ten thousand editions in seven languages and fifty thousand media, and what it is asked. */
public final class Measured {
    private Measured() {}

    /** Fills an empty, migrated database. */
    public static void fill(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(status -> {
            // rows that nobody wrote: without the trail, and with what triggers make made at once below
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("insert into agency (kind) select 'OTHER' from generate_series(1, 100)")
                    .update();
            jdbc.sql("insert into agency_name (agency_id, name) select id, 'Cơ quan ' || id from agency")
                    .update();
            jdbc.sql("""
                    insert into edition (kind, agency_id, when_older, made_at, made_by)
                    select (array['NEWS', 'FEATURE', 'SIGHT', 'EVENT', 'PRODUCT'])[n % 5 + 1], n % 100 + 1, 'LAST_GOOD',
                           now(), 1
                    from generate_series(1, 10000) n
                    """).update();
            jdbc.sql("""
                    insert into edition_version (edition_id, language, number, reason, at, member_id, actor, title, lead,
                                                 fields, facts, content)
                    select e.id, l.code, 1, 'PUBLISHED', now(), 1, 'x', 'Lễ hội ' || md5(e.id || l.code), md5(e.id::text),
                           '{}', '{}', jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('type', 'paragraph',
                             'id', 'p1', 'runs', jsonb_build_array(jsonb_build_object('text',
                             (select string_agg(md5(e.id || l.code || w) || ' sông núi', ' ')
                              from generate_series(1, 40) w))))))
                    from edition e, content_language l where l.position <= 7
                    """).update();
            jdbc.sql("""
                    insert into edition_text (edition_id, language, state, title, content, saved_at, saved_by, shown,
                                              shown_since)
                    select edition_id, language, 'PUBLISHED', title, content, at, 1, 1,
                           timestamptz '2018-01-01' + edition_id * interval '3 hours'
                    from edition_version
                    """).update();
            jdbc.sql("select count(show_edition(id)) from edition")
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                    insert into media (kind, sha256, media_type, file_name, size, consent, licence, place, taken_on,
                                       uploaded_at, agency_id, words)
                    select (array['PICTURE', 'PICTURE', 'PICTURE', 'FILM', 'PDF'])[n % 5 + 1], 'sha' || n, 'x', n || '.jpg', 1,
                           case when n % 9 = 0 then 'MISSING' else 'NONE_SHOWN' end,
                           (array['own', 'cc-by', 'press', 'bought'])[n % 4 + 1], 'Xã ' || n % 50,
                           date '2015-01-01' + n % 2500, timestamptz '2018-01-01' + n * interval '40 minutes', n % 100 + 1,
                           fold('Cầu ' || md5(n::text) || ' sông ' || md5((n + 1)::text))
                    from generate_series(1, 50000) n
                    """).update();
            jdbc.sql("""
                    insert into media_text (media_id, language, title)
                    select m.id, l.code, 'Cầu ' || md5(m.id::text) from media m, content_language l where l.position <= 2
                    """).update();
        });
        jdbc.sql("vacuum analyze").update();
    }

    /** What each question is, and the asking of it: the counts of all facets and the first page. */
    public static Map<String, Runnable> questions(DataSource database) {
        CatalogueRows rows = new CatalogueRows(JdbcClient.create(database), Clock.systemUTC());
        Map<String, Runnable> questions = new LinkedHashMap<>();
        for (String query : new String[] {
            "",
            "q=song",
            "q=le hoi",
            "q=广治",
            "type=NEWS&lang=lo",
            "reach=PRESS&type=PICTURE&year=2017",
            "sort=title",
            "sort=-used"
        }) {
            var asked = new LinkedMultiValueMap<>(
                    UriComponentsBuilder.newInstance().query(query).build().getQueryParams());
            CatalogueList list = CatalogueList.of(asked);
            questions.put("/catalogue?" + query, () -> {
                rows.counts(list, Language.VI);
                rows.page(list, Language.VI);
            });
        }
        return questions;
    }
}
