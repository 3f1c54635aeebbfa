package vn.nhipcau.world.load;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Origin;
import vn.nhipcau.library.memory.Translated;
import vn.nhipcau.world.load.EditionSheaf.Page;

/** What generated editions leave elsewhere: words to find them by, the memory of translations, the trail. */
@Component
class EditionTraces {
    private final JdbcClient jdbc;
    private final Memory memory;

    EditionTraces(JdbcClient jdbc, Memory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** Leaves those of editions from a number on. */
    void leave(int first, List<Translated> reviewed, Visitor reviewer) {
        jdbc.sql("update edition_text set words = fold(words) where edition_id >= :first")
                .param("first", first)
                .update();
        memory.keep(reviewed, reviewer.member());
        trail(first);
    }

    /** What the memory knows of a language that was reviewed. */
    static List<Translated> remembered(Page page, List<Passage> all) {
        List<Translated> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            kept.add(new Translated(
                    ContentLanguage.ORIGINAL,
                    page.language(),
                    new Coded(all.get(i).in("vi"), List.of()),
                    new Coded(all.get(i).in(page.language()), List.of()),
                    i == 0 ? null : all.get(i - 1).in("vi"),
                    i == all.size() - 1 ? null : all.get(i + 1).in("vi"),
                    "/editions/" + page.edition() + "/texts/" + page.language(),
                    all.getFirst().in("vi"),
                    "NEWS",
                    Origin.REVIEWED));
        }
        return kept;
    }

    /** Each step as if it had been done through the pages. */
    private void trail(int first) {
        jdbc.sql("""
                insert into trail (at, member_id, agency_id, actor, act, title, address, detail)
                select d.at, m.id, m.agency_id, m.post || ' · ' || agency_name_now(m.agency_id), d.act, t.title,
                       '/editions/' || e.id || d.path, d.detail
                from edition e
                  join edition_text t on t.edition_id = e.id and t.language = 'vi'
                  cross join lateral (
                    select e.made_at as at, e.made_by as member, 'edition.begun' as act, '' as path, null as detail
                    union all
                    select o.saved_at, o.saved_by, 'translation.begun', '/texts/' || o.language, l.vi_name
                    from edition_text o join content_language l on l.code = o.language
                    where o.edition_id = e.id and o.language <> 'vi'
                    union all
                    select v.at, v.member_id,
                           'edition.' || case v.to_state when 'IN_REVIEW' then 'submit' when 'APPROVED' then 'approve'
                             when 'PUBLISHED' then 'publish' when 'WITHDRAWN' then 'withdraw' else 'rewrite' end,
                           '', v.language
                    from edition_move v where v.edition_id = e.id) d
                  join member m on m.id = d.member
                where e.id >= :first
                order by d.at, e.id
                """).param("first", first).update();
    }
}
