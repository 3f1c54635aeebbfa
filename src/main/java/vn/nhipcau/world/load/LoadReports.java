package vn.nhipcau.world.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.work.reporting.ReportState;
import vn.nhipcau.work.reporting.TakeInReports;
import vn.nhipcau.work.reporting.TakeInReports.Returned;
import vn.nhipcau.work.reporting.TakeInReports.Written;
import vn.nhipcau.work.rounds.KeepRound;
import vn.nhipcau.work.rounds.RoundDates;
import vn.nhipcau.work.rounds.RoundKind;
import vn.nhipcau.work.rounds.RoundSettings;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.world.load.Cast.Body;

/** Two rounds a year: those that are over with all accepted but a few, the last one half filled. */
@Component
class LoadReports {
    private static final List<String> WRITTEN = List.of("I.1", "I.2", "II.2", "II.4", "III.1", "III.2", "IV", "V");
    private static final int OPEN_DAYS = 28;

    private final JdbcClient jdbc;
    private final Members members;
    private final KeepRound rounds;
    private final Rounds kept;
    private final TakeInReports reports;

    LoadReports(JdbcClient jdbc, Members members, KeepRound rounds, Rounds kept, TakeInReports reports) {
        this.jdbc = jdbc;
        this.members = members;
        this.rounds = rounds;
        this.kept = kept;
        this.reports = reports;
    }

    /** Opens a round, counted from 0, and takes in its reports; returns how many. */
    int fill(int round, Size size, Grammar words, Cast cast) {
        Random random = new Random(size.seed() + 3 + round);
        Visitor officer = members.visitor(cast.officer(), Language.VI).orElseThrow();
        RoundSettings settings = settings(round, size, words, cast, random);
        long outline = jdbc.sql("select min(id) from outline").query(Long.class).single();
        long id = rounds.open(
                officer,
                settings,
                outline,
                cast.reporting().stream().map(Body::id).toList());
        jdbc.sql("update reporting_round set opened_at = :at where id = :id")
                .param(
                        "at",
                        settings.dates().opens().atTime(8, 0).atZone(Text.ZONE).toOffsetDateTime())
                .param("id", id)
                .update();
        boolean last = round == size.rounds() - 1;
        List<Written> written = new ArrayList<>();
        for (Body body : cast.reporting()) {
            Course course = last
                    ? Course.halfway(random, settings.dates(), size.today())
                    : Course.over(random, settings.dates());
            if (course.state() != null) {
                written.add(written(body, course, officer, words, random));
            }
        }
        reports.into(kept.find(id).orElseThrow(), written);
        trail(id);
        return written.size();
    }

    private static RoundSettings settings(int round, Size size, Grammar words, Cast cast, Random random) {
        LocalDate due = size.due(round);
        LocalDate middle = due.minusMonths(3);
        String half = middle.getMonthValue() <= 6 ? "1" : "2";
        return new RoundSettings(
                words.one("round", random, Map.of("half", half, "year", Integer.toString(middle.getYear()))),
                RoundKind.PERIODIC,
                new RoundDates(
                        size.periodFrom(round),
                        due.plusDays(19),
                        due.minusDays(5),
                        due.minusDays(OPEN_DAYS),
                        due,
                        due.plusDays(10)),
                cast.lead().id(),
                cast.committee().id(),
                Province.PLACE);
    }

    /** How far an agency has come with its report, and on which days. */
    private record Course(
            @Nullable ReportState state,
            LocalDate begun,
            @Nullable LocalDate submitted,
            @Nullable LocalDate judged) {

        /** A few were never filed, one in twelve late. */
        static Course over(Random random, RoundDates dates) {
            if (random.nextInt(40) == 0) {
                return new Course(null, dates.opens(), null, null);
            }
            boolean late = random.nextInt(12) == 0;
            LocalDate begun = dates.opens().plusDays(random.nextInt(12));
            LocalDate submitted = late
                    ? dates.due().plusDays(random.nextInt(1, 9))
                    : dates.due().minusDays(random.nextInt(OPEN_DAYS - 12));
            return new Course(ReportState.ACCEPTED, begun, submitted, submitted.plusDays(random.nextInt(1, 4)));
        }

        static Course halfway(Random random, RoundDates dates, LocalDate today) {
            int chance = random.nextInt(100);
            LocalDate begun = dates.opens().plusDays(random.nextInt(6));
            LocalDate submitted = begun.plusDays(random.nextInt(1, 5));
            LocalDate judged = today.minusDays(random.nextInt(1, 5));
            if (chance < 50) {
                return new Course(ReportState.ACCEPTED, begun, submitted, judged);
            }
            if (chance < 66) {
                return new Course(ReportState.SUBMITTED, begun, submitted, null);
            }
            if (chance < 74) {
                return new Course(ReportState.RETURNED, begun, submitted, judged);
            }
            return new Course(chance < 88 ? ReportState.DRAFT : null, begun, null, null);
        }
    }

    private static Written written(Body body, Course course, Visitor officer, Grammar words, Random random) {
        ReportState state = java.util.Objects.requireNonNull(course.state());
        Instant judged = at(course.judged(), 15);
        boolean returned = state == ReportState.RETURNED;
        Map<String, List<String>> texts = new HashMap<>();
        WRITTEN.stream()
                .filter(mark -> random.nextBoolean())
                .forEach(mark -> texts.put(mark, List.of(words.one(mark, random))));
        return new Written(
                body.id(),
                state,
                java.util.Objects.requireNonNull(at(course.begun(), 8)),
                body.writer(),
                at(course.submitted(), 10),
                returned ? null : judged,
                officer.member(),
                officer.post() + " · " + officer.agencyName(),
                returned && judged != null ? new Returned(judged, "II.5", words.one("reason", random)) : null,
                texts);
    }

    private static @Nullable Instant at(@Nullable LocalDate day, int hour) {
        return day == null ? null : day.atTime(hour, 20).atZone(Text.ZONE).toInstant();
    }

    private void trail(long round) {
        jdbc.sql("""
                insert into trail (at, member_id, agency_id, actor, act, title, address)
                select w.at, m.id, m.agency_id, m.post || ' · ' || agency_name_now(m.agency_id), w.act,
                       r.title || ' · ' || agency_name_now(p.agency_id), '/reports/' || p.id
                from reporting_round r
                  join report p on p.round_id = r.id
                  cross join lateral (
                    select p.begun_at as at, p.begun_by as member, 'report.begun' as act
                    union all
                    select v.at, v.member_id, 'report.' || lower(v.to_state) from report_move v where v.report_id = p.id) w
                  join member m on m.id = w.member
                where r.id = :round
                order by w.at, p.id
                """).param("round", round).update();
    }
}
