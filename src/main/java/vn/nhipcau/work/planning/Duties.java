package vn.nhipcau.work.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where standing duties are kept. */
@Component
public class Duties {
    private static final String DUTY = """
            select d.id, d.plan_id, d.text, d.line, 'LEAD' as role, null as part, d.written, d.meaning, d.agency_id,
                   d.group_id, coalesce(agency_name_on(d.agency_id, make_date(p.for_year, 1, 1)), g.name) as name,
                   (select count(*) from agency_group_member m where m.group_id = d.group_id) as members
            from standing_duty d
              join plan p on p.id = d.plan_id
              left join agency_group g on g.id = d.group_id
            """;

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Duty> ofPlan(long plan) {
        return jdbc.sql(DUTY + "where d.plan_id = :plan order by d.position, d.id")
                .param("plan", plan)
                .query(Duties::duty)
                .list();
    }

    /** The duties of an agency, its own and those of its groups, in confirmed plans of a year. */
    public List<Duty> ofAgency(long agency, int year) {
        return jdbc.sql(DUTY + """
                where p.state = 'CONFIRMED' and :year between p.for_year and p.to_year
                  and (d.agency_id = :agency
                       or d.group_id in (select group_id from agency_group_member where agency_id = :agency))
                order by d.plan_id, d.position, d.id
                """)
                .param("agency", agency)
                .param("year", year)
                .query(Duties::duty)
                .list();
    }

    void add(long plan, String written, Actors.Whom whom, String text, @Nullable Integer line) {
        jdbc.sql("""
                insert into standing_duty (plan_id, position, written, meaning, agency_id, group_id, text, line)
                values (:plan, (select coalesce(max(position), 0) + 1 from standing_duty where plan_id = :plan),
                        :written, :meaning, :agency, :group, :text, :line)
                """)
                .param("plan", plan)
                .param("written", written)
                .param("meaning", whom.meaning().name())
                .param("agency", whom.agency())
                .param("group", whom.group())
                .param("text", text)
                .param("line", line)
                .update();
    }

    /** Writes a duty anew; false when it is gone. */
    boolean correct(long plan, long id, String written, Actors.Whom whom, String text) {
        return jdbc.sql("""
                update standing_duty
                set written = :written, meaning = :meaning, agency_id = :agency, group_id = :group, text = :text
                where id = :id and plan_id = :plan
                """)
                        .param("id", id)
                        .param("plan", plan)
                        .param("written", written)
                        .param("meaning", whom.meaning().name())
                        .param("agency", whom.agency())
                        .param("group", whom.group())
                        .param("text", text)
                        .update()
                == 1;
    }

    boolean remove(long plan, long id) {
        return jdbc.sql("delete from standing_duty where id = :id and plan_id = :plan")
                        .param("id", id)
                        .param("plan", plan)
                        .update()
                == 1;
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getLong("id"),
                row.getLong("plan_id"),
                Actors.actor(row),
                row.getString("text"),
                row.getObject("line", Integer.class));
    }
}
