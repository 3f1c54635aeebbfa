package vn.nhipcau.library.orders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.mail.Outbox;
import vn.nhipcau.base.notices.Notices;

/** Tells all whom one thing concerns: that it is told, the notices and the letters come to be together or not at all. */
@Component
class WriteOrderNews {
    private final JdbcClient jdbc;
    private final OrderNewsWords wording;
    private final Notices notices;
    private final Outbox outbox;

    WriteOrderNews(JdbcClient jdbc, OrderNewsWords wording, Notices notices, Outbox outbox) {
        this.jdbc = jdbc;
        this.wording = wording;
        this.notices = notices;
        this.outbox = outbox;
    }

    /**
     * Who is told.
     *
     * @param address for e-mail; null where none is known or none is wanted
     */
    record To(
            long id,
            String post,
            String agencyName,
            Language language,
            @Nullable String address) {}

    @Transactional
    public void write(OrderNews news, Instant now) {
        boolean first = jdbc.sql("insert into telling values (:once, :at) on conflict (once) do nothing")
                        .param("once", news.once())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (!first) {
            return;
        }
        for (To to : members(news.members())) {
            Notices.Words words = wording.notice(news, to);
            notices.put(to.id(), words, now);
            if (to.address() != null) {
                outbox.put(wording.letter(news, words, to, to.address()), now);
            }
        }
    }

    private List<To> members(List<Long> ids) {
        return jdbc.sql("""
                select id, post, agency_name_now(agency_id) as agency_name, language,
                       case when mail_wanted then nullif(email, '') end as address
                from member
                where active and id = any(:ids)
                order by id
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, i) -> new To(
                        row.getLong("id"),
                        row.getString("post"),
                        row.getString("agency_name"),
                        Language.of(row.getString("language")),
                        row.getString("address")))
                .list();
    }
}
