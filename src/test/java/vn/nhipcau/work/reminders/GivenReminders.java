package vn.nhipcau.work.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.Given;
import vn.nhipcau.base.Text;
import vn.nhipcau.people.Role;

/** Rounds of years in which nothing else is due, and what people were told. */
public final class GivenReminders {
    private final Given given;
    public final long lead;

    public GivenReminders(Given given) {
        this.given = given;
        lead = given.agency(Given.unique("Sở Tổng hợp"));
    }

    public static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Text.ZONE).toInstant();
    }

    public static Instant morning(LocalDate day) {
        return at(day, 8, 0);
    }

    /** Opens three weeks before it is due, and locks so many days after. */
    public long round(String title, LocalDate due, int daysUntilLock, Long... agencies) {
        long round = given.write(() -> given.sql()
                .sql("""
                        insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks,
                                                     lead_id, issuer_id, place, opened_at, opened_by)
                        select :title, 'AD_HOC', :due::date - 100, :due, :due::date - 10, :due::date - 21, :due,
                               :due::date + :lock, :lead, :lead, 'Quảng Trị', now(), min(id)
                        from member returning id
                        """)
                .param("title", title)
                .param("due", due)
                .param("lock", daysUntilLock)
                .param("lead", lead)
                .query(Long.class)
                .single());
        change("""
                insert into round_agency (round_id, agency_id, position)
                select :round, agency, position from unnest(:agencies::bigint[]) with ordinality a (agency, position)
                """, Map.of("round", round, "agencies", agencies));
        return round;
    }

    /** Puts an agency's report into a state; filed at a moment where it was. */
    public void report(long round, long agency, String state, @Nullable Instant filed) {
        given.write(() -> given.sql()
                .sql("""
                        insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at, submitted_at)
                        select :round, :agency, 'AGENCY', :state, now(), min(id), now(), :filed from member
                        on conflict (round_id, kind, agency_id)
                          do update set state = excluded.state, submitted_at = coalesce(excluded.submitted_at, report.submitted_at)
                        """)
                .param("round", round)
                .param("agency", agency)
                .param("state", state)
                .param("filed", filed == null ? null : filed.atOffset(java.time.ZoneOffset.UTC))
                .update());
    }

    /** A member with an address for letters. */
    public long member(long agency, Role... roles) {
        long id = given.member(agency, roles).id();
        change("update member set email = :mail where id = :id", Map.of("mail", mail(id), "id", id));
        return id;
    }

    public static String mail(long member) {
        return "m" + member + "@thu.example";
    }

    public void change(String sql, Map<String, ?> params) {
        given.write(() -> given.sql().sql(sql).params(params).update());
    }

    /** What a member was told, the first first: {@code 14/5 Còn 14 ngày đến hạn nộp báo cáo}. */
    public List<String> told(long member) {
        return given.sql()
                .sql("select made_at, title from notice where member_id = :member order by id")
                .param("member", member)
                .query((row, number) -> {
                    LocalDate day = Text.day(
                            row.getObject("made_at", OffsetDateTime.class).toInstant());
                    return day.getDayOfMonth() + "/" + day.getMonthValue() + " " + row.getString("title");
                })
                .list();
    }

    /** The lines of all that a member was told. */
    public List<String> lines(long member) {
        return strings("select unnest(lines) from notice where member_id = :member order by id", member);
    }

    /** The letters to a member: their subjects. */
    public List<String> subjects(long member) {
        return strings("select subject from outbox where address = :mail order by id", member);
    }

    public List<String> letters(long member) {
        return strings("select body from outbox where address = :mail order by id", member);
    }

    /** Steps that were settled for a member in a round: {@code 14 told}, {@code 7 passed}. */
    List<String> settled(long member, long round) {
        return given.sql()
                .sql("""
                        select step || case when told then ' told' else ' passed' end from reminder
                        where member_id = :member and round_id = :round order by due, step desc
                        """)
                .param("member", member)
                .param("round", round)
                .query(GivenReminders::word)
                .list();
    }

    private List<String> strings(String sql, long member) {
        return given.sql()
                .sql(sql)
                .param("member", member)
                .param("mail", mail(member))
                .query(GivenReminders::word)
                .list();
    }

    private static String word(ResultSet row, int number) throws SQLException {
        return String.valueOf(row.getString(1));
    }
}
