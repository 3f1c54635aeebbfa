package vn.nhipcau.work.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Text;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.reminders.IndependentRule.Report;

/** The program is killed 200 times in the middle of its work, its clock jumps, two work at once: all hear all, and once. */
@ProductTest
class RestartsTest {
    private static final long SEED = 20310525;
    private static final int RESTARTS = 200;

    private static final LocalDate START = LocalDate.of(2051, 4, 24);

    @Autowired
    Remind remind;

    @Autowired
    Given given;

    private final Random random = new Random(SEED);
    private final IndependentRule rule = new IndependentRule();
    private GivenReminders rounds;

    /** From the row on whose number was drawn nothing is written any more, as if the program had died there. */
    @BeforeEach
    void lethalDatabase() {
        rounds = new GivenReminders(given);
        given.sql().sql("create sequence written").update();
        given.sql().sql("create table lethal (number bigint)").update();
        given.sql().sql("""
                create function may_kill() returns trigger language plpgsql as $$
                begin
                  if nextval('written') >= (select number from lethal) then raise exception 'killed'; end if;
                  return new;
                end $$
                """).update();
        for (String table : List.of("digest", "reminder", "notice", "outbox")) {
            given.sql()
                    .sql("create trigger may_kill before insert on " + table
                            + " for each row execute function may_kill()")
                    .update();
        }
    }

    @AfterEach
    void harmlessDatabase() {
        given.sql().sql("drop function may_kill cascade").update();
        given.sql().sql("drop sequence written").update();
        given.sql().sql("drop table lethal").update();
    }

    @Test
    void everybodyHearsEverythingOnceWhateverHappens() throws Exception {
        province();
        LocalDateTime clock = START.atTime(8, 0);
        int died = 0;
        int halfDone = 0;
        for (int restart = 0; restart < RESTARTS; restart++) {
            clock = jump(clock);
            somebodyFiles();
            lethal(1 + random.nextInt(20));
            int before = settled();
            work(clock);
            died += isDead() ? 1 : 0;
            halfDone += isDead() && settled() > before ? 1 : 0;
            lethal(0);
            clock = clock.plusMinutes(random.nextInt(3));
            work(clock);
            rule.worked(clock);
            assertThat(told())
                    .as("seed " + SEED + ", restart " + restart + " at " + clock)
                    .isEqualTo(rule.settled);
        }
        assertThat(rule.settled).hasSizeGreaterThan(1000);
        assertThat(died).as("runs that died at work").isGreaterThan(40);
        assertThat(halfDone).as("of them with half of it done").isGreaterThan(20);
        eachWasToldInOneNoticeAndOneLetter();
    }

    /** Thirty rounds of six agencies in half a year, some due on the same day. */
    private void province() {
        List<long[]> agencies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            long agency = given.agency();
            agencies.add(
                    new long[] {agency, rounds.member(agency, Role.FOCAL_PERSON), rounds.member(agency, Role.LEADER)});
        }
        for (int i = 0; i < 30; i++) {
            LocalDate due = START.plusDays(15 + random.nextInt(19) * 10);
            int locks = random.nextInt(40);
            List<long[]> of = agencies.subList(random.nextInt(3), 6);
            long round = rounds.round(
                    "Kỳ " + i, due, locks, of.stream().map(each -> each[0]).toArray(Long[]::new));
            of.forEach(
                    each -> rule.reports.add(new Report(round, each[0], due, due.plusDays(locks), each[1], each[2])));
        }
    }

    /** On the whole it goes on, now and then by weeks or back by days. */
    private LocalDateTime jump(LocalDateTime clock) {
        Duration jump = switch (random.nextInt(12)) {
            case 0 -> Duration.ofDays(-random.nextInt(9));
            case 1 -> Duration.ofDays(random.nextInt(12));
            case 2, 3, 4 -> Duration.ofHours(1 + random.nextInt(10));
            default -> Duration.ofMinutes(600 + random.nextInt(1440));
        };
        return clock.plus(jump);
    }

    private void somebodyFiles() {
        if (random.nextInt(6) == 0) {
            Report report = rule.reports.get(random.nextInt(rule.reports.size()));
            report.filed = !report.filed;
            rounds.report(report.round, report.agency, report.filed ? "SUBMITTED" : "RETURNED", Instant.EPOCH);
        }
    }

    /** One worker, or two at once. */
    private void work(LocalDateTime clock) throws Exception {
        Instant now = clock.atZone(Text.ZONE).toInstant();
        int workers = 1 + random.nextInt(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                all.add(pool.submit(() -> remind.at(now)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    /** The program dies after so many rows more; 0: it lives. */
    private void lethal(int rowsAhead) {
        given.sql().sql("delete from lethal").update();
        if (rowsAhead > 0) {
            given.sql()
                    .sql("insert into lethal select nextval('written') + :ahead")
                    .param("ahead", rowsAhead)
                    .update();
        }
    }

    /** Whether it came to that. */
    private boolean isDead() {
        return given.sql()
                .sql("select last_value >= number from written, lethal")
                .query(Boolean.class)
                .single();
    }

    private int settled() {
        return given.sql()
                .sql("select count(*) from reminder")
                .query(Integer.class)
                .single();
    }

    private Map<String, String> told() {
        Map<String, String> all = new TreeMap<>();
        given.sql()
                .sql("select * from reminder where due between '2051-04-01' and '2052-12-31'")
                .query(row -> {
                    String key = row.getLong("round_id") + " " + row.getLong("agency_id") + " "
                            + row.getLong("member_id") + " " + -row.getInt("step");
                    String what =
                            (row.getBoolean("told") ? "told " : "passed ") + row.getObject("day", LocalDate.class);
                    assertThat(all.put(key, what)).as(key).isNull();
                });
        return all;
    }

    /** A digest is one notice and one letter, with a line for each that it tells. */
    private void eachWasToldInOneNoticeAndOneLetter() {
        Map<String, Integer> lines = new TreeMap<>();
        rule.settled.forEach((key, what) -> {
            if (what.startsWith("told ")) {
                lines.merge(key.split(" ", -1)[2] + " " + what.substring(5), 1, Integer::sum);
            }
        });
        Map<String, Integer> notices = new TreeMap<>();
        Map<String, Integer> letters = new TreeMap<>();
        for (Report report : rule.reports) {
            for (long person : new long[] {report.focal, report.leader}) {
                count(notices, person, "select made_at, cardinality(lines) from notice where member_id = :id");
                count(
                        letters,
                        person,
                        "select made_at, cardinality(regexp_split_to_array(body, '\\n- ')) - 1 from outbox"
                                + " where address = 'm' || :id || '@thu.example'");
            }
        }
        assertThat(notices).isEqualTo(lines);
        assertThat(letters).isEqualTo(lines);
    }

    private void count(Map<String, Integer> found, long person, String sql) {
        Map<String, Integer> own = new TreeMap<>();
        given.sql().sql(sql).param("id", person).query(row -> {
            LocalDate day = Text.day(row.getObject(1, OffsetDateTime.class).toInstant());
            assertThat(own.put(person + " " + day, row.getInt(2)))
                    .as("twice on a day")
                    .isNull();
        });
        found.putAll(own);
    }
}
