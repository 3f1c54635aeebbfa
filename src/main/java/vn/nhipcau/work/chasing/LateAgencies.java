package vn.nhipcau.work.chasing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who has not filed in a round, and whom to call there. */
@Component
class LateAgencies {
    private final JdbcClient jdbc;

    LateAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfAgency(long agency, Late.Callee callee) {}

    /**
     * In the order of the consolidated report.
     *
     * @param onlyOver those whose time is over on that day; else all that have not filed
     */
    List<Late> of(long round, LocalDate today, boolean onlyOver) {
        Map<Long, List<Late.Callee>> people = people(round);
        return jdbc.sql("""
                select a.id, agency_name_on(a.id, r.due) as name, d.due, p.id is not null as begun, a.telephone
                from round_agency m
                  join reporting_round r on r.id = m.round_id
                  join agency_due d on d.round_id = m.round_id and d.agency_id = m.agency_id
                  join agency a on a.id = m.agency_id
                  left join report p on p.round_id = m.round_id and p.agency_id = m.agency_id and p.kind = 'AGENCY'
                where m.round_id = :round and p.filed_at is null and (not :onlyOver or d.due < :today)
                order by m.position
                """)
                .param("round", round)
                .param("onlyOver", onlyOver)
                .param("today", today)
                .query((row, number) -> new Late(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("begun"),
                        row.getString("telephone"),
                        people.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Late.Callee>> people(long round) {
        return jdbc
                .sql("""
                        select b.agency_id, b.post, b.name, b.telephone, b.email,
                               not 'FOCAL_PERSON' = any(b.roles) as leads
                        from member b
                        where b.active and b.roles && array['FOCAL_PERSON', 'LEADER']
                          and b.agency_id in (select agency_id from round_agency where round_id = :round)
                        order by leads, b.id
                        """)
                .param("round", round)
                .query((row, number) -> new OfAgency(
                        row.getLong("agency_id"),
                        new Late.Callee(
                                row.getString("post"),
                                row.getString("name"),
                                row.getString("telephone"),
                                row.getString("email"),
                                row.getBoolean("leads"))))
                .list()
                .stream()
                .collect(groupingBy(OfAgency::agency, mapping(OfAgency::callee, toList())));
    }
}
