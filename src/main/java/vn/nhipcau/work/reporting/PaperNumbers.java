package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of papers as far as this program knows them. The clerk's register covers all papers of the office: what
 * stands here is a proposal and a warning, never the number itself.
 */
@Component
class PaperNumbers {
    private static final String SAME = """
            from report r
              join report_head h on h.report_id = r.id
              join reporting_round o on o.id = r.round_id
            where h.symbol = :symbol and r.number is not null
              and extract(year from r.signed_on) = :year
              and (case r.kind when 'CONSOLIDATED' then o.issuer_id else r.agency_id end) = :issuer
            """;

    private final JdbcClient jdbc;

    PaperNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number after the last one known of this symbol, issuer and year, from 1. */
    int proposal(String symbol, long issuer, LocalDate day) {
        return jdbc.sql("select coalesce(max(r.number), 0) + 1 " + SAME)
                .param("symbol", symbol)
                .param("year", day.getYear())
                .param("issuer", issuer)
                .query(Integer.class)
                .single();
    }

    /** The titles of rounds whose report bears this number already (number + symbol + agency + year). */
    List<String> bearers(int number, String symbol, long issuer, LocalDate day) {
        return jdbc.sql("select o.title " + SAME + " and r.number = :number order by r.id")
                .param("symbol", symbol)
                .param("year", day.getYear())
                .param("issuer", issuer)
                .param("number", number)
                .query((row, i) -> row.getString("title"))
                .list();
    }
}
