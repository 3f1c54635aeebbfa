package vn.nhipcau.library.coverage;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.TextShown;

/** Keeps what an original says whenever it is published, in the same transaction: its draft is then what visitors see. */
@Component
class KeepSaid {
    private final JdbcClient jdbc;

    KeepSaid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(TextShown shown) {
        if (shown.number() == null || !shown.language().equals(ContentLanguage.ORIGINAL)) {
            return;
        }
        jdbc.sql("""
                insert into edition_said (edition_id, number, meanings)
                select :edition, :number, coalesce(array_agg(md5(meaning)::uuid order by position), '{}')
                from edition_segment
                where edition_id = :edition and position is not null
                on conflict (edition_id, number) do update set meanings = excluded.meanings
                """)
                .param("edition", shown.edition())
                .param("number", shown.number())
                .update();
    }
}
