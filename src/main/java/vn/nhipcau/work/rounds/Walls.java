package vn.nhipcau.work.rounds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.people.agencies.AgencyKind;

/** Looks how every agency stands. */
@Component
public class Walls {
    /** Days are those of the office. */
    private static final String BRICKS = """
            select m.agency_id, a.kind, agency_name_on(a.id, r.due) as name, p.id as report, p.state,
                   p.filed_at is not null as filed, d.due, d.extended, back.section_id, back.quote, back.reason,
                   (p.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date as accepted,
                   (case p.state when 'ACCEPTED' then p.accepted_at when 'SUBMITTED' then p.submitted_at
                    when 'RETURNED' then back.at when 'REOPENED' then back.at else p.changed_at end at time zone 'Asia/Ho_Chi_Minh')::date as since
            from round_agency m
              join reporting_round r on r.id = m.round_id
              join agency_due d on d.round_id = r.id and d.agency_id = m.agency_id
              join agency a on a.id = m.agency_id
              left join report p on p.round_id = r.id and p.agency_id = m.agency_id and p.kind = 'AGENCY'
              left join lateral (select at, section_id, quote, reason from report_move
                                 where report_id = p.id and to_state = p.state
                                   and (undoes is null or from_state = 'ACCEPTED')
                                 order by id desc limit 1) back on p.state in ('RETURNED', 'REOPENED')
            where m.round_id = :round
            order by m.position
            """;

    private static final String HISTORY = """
            select r.id as round, m.agency_id, m.due, (p.filed_at at time zone 'Asia/Ho_Chi_Minh')::date as filed
            from agency_due m
              join reporting_round r on r.id = m.round_id
              left join report p on p.round_id = r.id and p.agency_id = m.agency_id and p.kind = 'AGENCY'
            where m.round_id in (:rounds)
            order by r.due, r.id
            """;

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Sections sections;

    Walls(JdbcClient jdbc, Rounds rounds, Sections sections) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.sections = sections;
    }

    /** When an agency filed in a round. */
    private record Filed(long round, long agency, Filing filing) {}

    /** What is read of a brick, with all that it takes to lay it. */
    private record Layer(LocalDate today, Map<Long, String> marks, Map<Long, List<Filing>> histories) {
        Brick brick(ResultSet row, int number) throws SQLException {
            long agency = row.getLong("agency_id");
            Long section = row.getObject("section_id", Long.class);
            return new Brick(
                    agency,
                    AgencyKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getObject("report", Long.class),
                    Standing.of(
                            row.getString("state"),
                            row.getBoolean("filed"),
                            today.isAfter(row.getObject("due", LocalDate.class))),
                    row.getObject("since", LocalDate.class),
                    section == null ? null : marks.get(section),
                    row.getString("quote"),
                    row.getString("reason"),
                    row.getObject("accepted", LocalDate.class),
                    row.getObject("extended", LocalDate.class),
                    histories.getOrDefault(agency, List.of()));
        }
    }

    public Wall of(ReportingRound round, LocalDate today) {
        List<ReportingRound> last = rounds.upTo(round, Spark.ROUNDS);
        List<Filed> filed = filed(jdbc, last.stream().map(ReportingRound::id).toList());
        Layer layer = new Layer(
                today,
                sections.ofRound(round.id()).stream().collect(toMap(Section::id, Section::fullMark)),
                byAgency(filed));
        List<Brick> bricks =
                jdbc.sql(BRICKS).param("round", round.id()).query(layer::brick).list();
        return new Wall(
                round, today, bricks, last.stream().map(r -> trend(r, filed)).toList());
    }

    private static Trend trend(ReportingRound round, List<Filed> filed) {
        List<Filing> all = filed.stream()
                .filter(f -> f.round() == round.id())
                .map(Filed::filing)
                .toList();
        long onTime = all.stream().filter(Filing::isOnTime).count();
        return new Trend(round, new Rate((int) onTime, all.size()));
    }

    /** When each agency filed in some rounds, as the rounds came. */
    static Map<Long, List<Filing>> histories(JdbcClient jdbc, List<Long> rounds) {
        return rounds.isEmpty() ? Map.of() : byAgency(filed(jdbc, rounds));
    }

    private static Map<Long, List<Filing>> byAgency(List<Filed> filed) {
        return filed.stream().collect(groupingBy(Filed::agency, mapping(Filed::filing, toList())));
    }

    private static List<Filed> filed(JdbcClient jdbc, List<Long> rounds) {
        return jdbc.sql(HISTORY)
                .param("rounds", rounds)
                .query((row, number) -> new Filed(
                        row.getLong("round"),
                        row.getLong("agency_id"),
                        new Filing(row.getObject("due", LocalDate.class), row.getObject("filed", LocalDate.class))))
                .list();
    }
}
