package vn.nhipcau.work.documents;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;

/** Tells the papers of the office and its committee from those that came in. */
@Component
public class OwnIssuers {
    private final JdbcClient jdbc;

    OwnIssuers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How the office came by a paper that lies here.
     *
     * @param issuer as the paper names it: any name, short name or alias, of any time, of the committee, of the visitor's agency
     *     or of one whose work that agency took over makes it one's own
     */
    public Standing of(@Nullable String issuer, Visitor visitor) {
        if (issuer == null) {
            return Standing.RECEIVED;
        }
        boolean own = jdbc.sql("""
                with recursive ours(id) as (
                  select id from agency where kind = 'COMMITTEE' or id = :agency
                  union select s.predecessor_id from agency_succession s join ours on ours.id = s.successor_id
                ), names(name) as (
                  select name from agency_name where agency_id in (select id from ours)
                  union all select short_name from agency_name where agency_id in (select id from ours)
                  union all select alias from agency_alias where agency_id in (select id from ours))
                select exists (select 1 from names where lower(name) = any(:written))
                """)
                .param("agency", visitor.agency())
                .param("written", ways(issuer))
                .query(Boolean.class)
                .single();
        return own ? Standing.ISSUED : Standing.RECEIVED;
    }

    private static String[] ways(String issuer) {
        String plain = issuer.strip().toLowerCase(Locale.ROOT);
        return new String[] {
            plain,
            plain.replaceFirst("^ubnd ", "ủy ban nhân dân "),
            plain.replaceFirst("^(ủy|uỷ) ban nhân dân ", "ubnd ")
        };
    }
}
