package vn.nhipcau.journeys;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A round to look at, with an agency for each way to stand, and one before it for the history. */
final class FullRound {
    /** The database undoes what leaves no row in the trail. */
    private static final String TRAILED = """
            with trailed as (
              insert into trail (at, actor, act, title)
              values ('2022-05-16 01:00Z', 'Thử', 'round.opened', 'Thử') returning id),
            """;

    private FullRound() {}

    /** Opens a round, due on a day, in which nobody has begun. */
    static long empty(JdbcClient sql, String title, String due) {
        return sql.sql(TRAILED + """
                opened as (
                  insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks, lead_id,
                                               issuer_id, place, opened_at, opened_by)
                  select :title, 'SUMMARY', cast(:due as date) - 160, :due, cast(:due as date) - 10,
                         cast(:due as date) - 20, :due, cast(:due as date) + 10, min(agency_id), min(agency_id),
                         'Quảng Trị', '2022-04-01 01:00Z', min(id)
                  from member returning id),
                members as (
                  insert into round_agency (round_id, agency_id, position)
                  select opened.id, a.id, row_number() over (order by a.kind, a.id)
                  from opened cross join agency a where a.kind in ('DEPARTMENT', 'DISTRICT', 'PRESS') returning agency_id)
                select id from opened
                """)
                .param("title", title)
                .param("due", java.sql.Date.valueOf(due))
                .query(Long.class)
                .single();
    }

    /** Opens one in which agencies stand in every way, the due day being over. */
    static long full(JdbcClient sql) {
        report(sql, empty(sql, "Tổng kết năm 2021", "2021-12-20"), "2021-12-18 02:00Z");
        long round = empty(sql, "Tổng kết giai đoạn", "2022-05-12");
        report(sql, round, "2022-05-11 02:00Z");
        return round;
    }

    private static void report(JdbcClient sql, long round, String filed) {
        sql.sql(TRAILED + """
                written as (
                  insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at, submitted_at,
                                      accepted_at)
                  select round_id, agency_id, 'AGENCY',
                         (array['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'])[position % 5],
                         cast(:filed as timestamptz), (select min(id) from member), cast(:filed as timestamptz),
                         case when position % 5 > 1 then cast(:filed as timestamptz) + position * interval '3 hours' end,
                         case when position % 5 = 4 then cast(:filed as timestamptz) + interval '4 days' end
                  from round_agency where round_id = :round and position % 5 > 0
                  returning id, state),
                headed as (
                  insert into report_head (report_id, issuer, symbol, place, abstract)
                  select id, 'SỞ THỬ', 'BC-ST', 'Quảng Trị', 'Kết quả công tác thông tin đối ngoại' from written)
                insert into report_move (report_id, at, member_id, actor, from_state, to_state, reason, quote)
                select id, cast(:filed as timestamptz) + interval '3 days', (select min(id) from member), 'Thử',
                       'SUBMITTED', 'RETURNED', 'Bổ sung số liệu', 'trên 41 đoàn'
                from written where state = 'RETURNED'
                """).param("round", round).param("filed", filed).update();
    }
}
