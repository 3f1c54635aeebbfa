package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nhipcau.Given;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Role;

/**
 * The agencies of a province and who judges their reports.
 *
 * @param writers who writes for each, in their order
 */
record ManyAgencies(Given given, List<Long> agencies, List<Visitor> writers, long lead, Visitor judge) {
    static ManyAgencies of(Given given, int count) {
        List<Long> made = new ArrayList<>();
        List<Visitor> writers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long agency = given.agency();
            made.add(agency);
            long member = given.member(agency, Role.FOCAL_PERSON).id();
            writers.add(visitor(member, agency, Role.FOCAL_PERSON));
        }
        long lead = given.agency();
        return new ManyAgencies(
                given,
                made,
                writers,
                lead,
                visitor(given.member(lead, Role.LEAD_OFFICE).id(), lead, Role.LEAD_OFFICE));
    }

    private static Visitor visitor(long member, long agency, Role role) {
        return new Visitor(member, "Người thử", agency, "Cơ quan thử", Set.of(role.name()), Language.VI);
    }

    long round(LocalDate due) {
        long id = given.write(() -> given.sql()
                .sql("""
                        insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks, lead_id,
                                                     issuer_id, place, opened_at, opened_by)
                        values ('Kỳ thử', 'AD_HOC', '2012-12-15', :due, :due, '2013-01-01', :due, :due::date + 12, :lead, :lead,
                                'Quảng Trị', now(), :by)
                        returning id
                        """)
                .param("due", due)
                .param("lead", lead)
                .param("by", judge.member())
                .query(Long.class)
                .single());
        given.write(() -> given.sql()
                .sql("insert into round_section (round_id, position, depth, title) values (:id, 1, 1, 'Kết quả')")
                .param("id", id)
                .update());
        given.write(() -> given.sql()
                .sql("insert into round_agency select :id, a, n from unnest(:all::bigint[]) with ordinality x (a, n)")
                .param("id", id)
                .param("all", agencies.toArray(Long[]::new))
                .update());
        return id;
    }

    void text(long round, long agency) {
        given.write(() -> given.sql()
                .sql("""
                        insert into report_paragraph (report_id, section_id, position, text)
                        select r.id, s.id, 1, 'Có kết quả.' from report r join round_section s on s.round_id = r.round_id
                        where r.round_id = :round and r.agency_id = :agency and r.kind = 'AGENCY'
                        """)
                .param("round", round)
                .param("agency", agency)
                .update());
    }
}
