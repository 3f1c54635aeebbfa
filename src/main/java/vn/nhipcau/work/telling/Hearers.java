package vn.nhipcau.work.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.people.Role;

/** Knows who is told of what, and what was told. */
@Component
class Hearers {
    private static final String HEARERS = """
            select m.id, m.post, agency_name_now(m.agency_id) as agency_name, upper(m.language) as language,
                   case when m.mail_wanted then nullif(m.email, '') end as address
            from member m
            where m.active and m.agency_id = :agency and (m.roles && :roles::text[]
            """;

    private static final String WROTE = """
            or exists (select 1 from report_editor e where e.report_id = :report and e.member_id = m.id)
            or exists (select 1 from report_move s
                       where s.report_id = :report and s.member_id = m.id and s.to_state = 'SUBMITTED' and s.undoes is null)
            """;

    private static final String STANDS_IN = """
            or exists (select 1 from standing_in s where s.delegate_id = m.id and :today between s.from_day and s.to_day)
            """;

    private final JdbcClient jdbc;

    Hearers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a thing is told, until the end of the transaction; false where it was, by whomever. */
    boolean note(String once, Instant at) {
        return jdbc.sql("insert into telling values (:once, :at) on conflict (once) do nothing")
                        .param("once", once)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All whom it concerns but the one who did it. */
    List<Hearer> of(Happening happening, LocalDate today) {
        return concerned(happening, today).stream()
                .filter(hearer -> happening.doer() == null || happening.doer() != hearer.id())
                .toList();
    }

    private List<Hearer> concerned(Happening happening, LocalDate today) {
        boolean own = happening.agency() == happening.lead();
        return switch (happening.what().whom()) {
            case WRITERS -> found(happening.agency(), writing(own), WROTE, happening.report(), today);
            case AGENCY -> found(happening.agency(), leading(own), STANDS_IN, null, today);
            case OFFICE -> office(happening.lead());
        };
    }

    /** Those who do the work of a lead office. */
    List<Hearer> office(long lead) {
        return found(lead, List.of(Role.LEAD_OFFICE), "", null, LocalDate.EPOCH);
    }

    /** The lead office's own report is written by those who do its work. */
    private static List<Role> writing(boolean own) {
        return own ? List.of(Role.FOCAL_PERSON, Role.LEAD_OFFICE) : List.of(Role.FOCAL_PERSON);
    }

    private static List<Role> leading(boolean own) {
        return own
                ? List.of(Role.FOCAL_PERSON, Role.LEADER, Role.LEAD_OFFICE)
                : List.of(Role.FOCAL_PERSON, Role.LEADER);
    }

    private List<Hearer> found(long agency, List<Role> roles, String others, @Nullable Long report, LocalDate today) {
        return jdbc.sql(HEARERS + others + ") order by m.id")
                .param("agency", agency)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("report", report == null ? 0 : report)
                .param("today", today)
                .query(new SimplePropertyRowMapper<>(Hearer.class))
                .list();
    }
}
