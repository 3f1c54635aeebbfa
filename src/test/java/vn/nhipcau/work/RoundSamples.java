package vn.nhipcau.work;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;

/** An outline and a round for the table of routes. */
public final class RoundSamples implements RouteSamples {
    private final Given given;

    public RoundSamples(Given given) {
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        String path = route.substring(route.indexOf(' ') + 1);
        if (path.startsWith("/outlines/{id}")) {
            return Optional.of(Map.of("id", outline()));
        }
        if (path.startsWith("/rounds/agencies/{agency}")) {
            return Optional.of(Map.of("agency", agency));
        }
        if (path.startsWith("/regimes/{id}")) {
            return Optional.of(Map.of("id", regime(agency)));
        }
        if (path.startsWith("/rounds/{id}/extensions/{extension}")) {
            long round = round(agency);
            return Optional.of(Map.of("id", round, "extension", extension(round, agency)));
        }
        return path.startsWith("/rounds/{id}") ? Optional.of(Map.of("id", round(agency))) : Optional.empty();
    }

    private long outline() {
        return given.write(() -> given.sql()
                .sql("insert into outline (title) values ('Đề cương thử') returning id")
                .query(Long.class)
                .single());
    }

    private long regime(long agency) {
        return given.write(() ->
                given.sql().sql("""
                        with added as (
                          insert into reporting_regime (title, kind, frequency, law, lead_id, issuer_id, place, valid_from)
                          values ('Chế độ thử', 'PERIODIC', 'YEAR', 'Quyết định thử', :agency, :agency, 'Quảng Trị',
                                  '2020-01-01')
                          returning id)
                        insert into regime_term
                        select id, 1, 'Năm {năm}', '15/12-1', '14/12', '15/11', '1/11', '25/11', '5/12' from added
                        returning regime_id
                        """).param("agency", agency).query(Long.class).single());
    }

    private long extension(long round, long agency) {
        return given.write(() -> given.sql()
                .sql("""
                        insert into round_extension (round_id, agency_id, until, reason, given_at, given_by, actor)
                        select :round, :agency, '2021-03-01', 'Lý do thử', now(), min(id), 'Người thử' from member
                        returning id
                        """)
                .param("round", round)
                .param("agency", agency)
                .query(Long.class)
                .single());
    }

    private long round(long agency) {
        return given.write(() ->
                given.sql().sql("""
                        with opened as (
                          insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks,
                                                       lead_id, issuer_id, place, opened_at, opened_by)
                          select 'Kỳ thử', 'AD_HOC', '2021-01-01', '2021-01-31', '2021-01-31', '2021-01-15',
                                 '2021-02-05', '2021-02-15', :agency, :agency, 'Quảng Trị', now(), min(id)
                          from member
                          returning id)
                        insert into round_agency (round_id, agency_id, position)
                        select id, :agency, 1 from opened returning round_id
                        """).param("agency", agency).query(Long.class).single());
    }
}
