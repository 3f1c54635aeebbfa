package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.Brick;
import vn.nhipcau.work.rounds.Extension;
import vn.nhipcau.work.rounds.Extensions;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Tally;
import vn.nhipcau.work.rounds.Wall;
import vn.nhipcau.work.rounds.Walls;
import vn.nhipcau.work.rounds.WallsOverYears;
import vn.nhipcau.world.SampleClock;

/**
 * Ten thousand random steps of 300 agencies over a year: whatever they do, every wall says what one counts again from the
 * list of what was done.
 */
@ProductTest
class WallStepsTest {
    private static final long SEED = 25_11;
    private static final int STEPS = 10_000;
    private static final int AGENCIES = 300;

    /** The counts are looked at after every step, the three hundred bricks of the step's round after so many. */
    private static final int EACH_BRICK = 25;

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 4);
    private static final LocalDate LAST = LocalDate.of(2013, 12, 28);
    private static final List<LocalDate> DUE = List.of(
            LocalDate.of(2013, 3, 25),
            LocalDate.of(2013, 5, 25),
            LocalDate.of(2013, 8, 25),
            LocalDate.of(2013, 11, 25));

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    Walls walls;

    @Autowired
    WallsOverYears overYears;

    @Autowired
    Reports reports;

    @Autowired
    BeginReport begins;

    @Autowired
    MoveReport moves;

    @Autowired
    Extensions extensions;

    private final Random random = new Random(SEED);
    private final List<Long> opened = new ArrayList<>();
    private final Map<String, Course> courses = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private LocalDate today = FIRST;

    @Test
    void wallAlwaysEqualsTheRecount() {
        ManyAgencies made = ManyAgencies.of(given, AGENCIES);
        for (LocalDate due : DUE) {
            opened.add(made.round(due));
        }
        given.sql().sql("analyze").update();
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            int round = random.nextInt(DUE.size());
            int agency = random.nextInt(AGENCIES);
            boolean did = step(made, round, agency);
            done += did ? 1 : 0;
            assertThat(rounds.tally(opened.get(round)))
                    .as("seed %s, step %s, %s", SEED, step, told.isEmpty() ? "" : told.getLast())
                    .isEqualTo(recount(round, made));
            if (step % EACH_BRICK == 0) {
                wallIsRight(round, made, step);
            }
            if (step == STEPS - 1) {
                for (int i = 0; i < DUE.size(); i++) {
                    wallIsRight(i, made, step);
                }
            }
        }
        assertThat(done).as("steps that were not refused").isGreaterThan(STEPS / 3);
        overYears.all(null, LAST).rounds().stream()
                .filter(row -> opened.contains(row.round()))
                .forEach(row -> assertThat(row.tally()).isEqualTo(recount(opened.indexOf(row.round()), made)));
    }

    private boolean step(ManyAgencies made, int round, int agency) {
        if (random.nextInt(28) == 0 && today.isBefore(LAST)) {
            today = today.plusDays(1);
        }
        long id = opened.get(round);
        Course course = courses.computeIfAbsent(round + "/" + agency, key -> new Course());
        boolean[] did = new boolean[1];
        ((SampleClock) clock).tell(today, () -> {
            try {
                did[0] = act(made, id, agency, course);
            } catch (Refused refused) {
                told.add(refused.getMessage() + " " + round + "/" + agency);
            }
        });
        return did[0];
    }

    private boolean act(ManyAgencies made, long id, int agency, Course course) {
        long of = made.agencies().get(agency);
        Visitor writer = made.writers().get(agency);
        ReportingRound round = rounds.findFor(id, of).orElseThrow();
        if (random.nextInt(12) == 0) {
            return moreTime(made, round, of, course);
        }
        Report report = reports.find(id, ReportKind.AGENCY, of).orElse(null);
        if (report == null) {
            if (round.isLockedOn(today)) {
                return false;
            }
            begins.begin(writer, round, of);
            made.text(id, of);
            return did(course, ReportMove.BEGIN);
        }
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                moves.submit(writer, report, round, MoveReport.Signed.NOT_YET);
                yield did(course, ReportMove.SUBMIT);
            }
            case 3 -> {
                moves.takeBack(writer, report, round);
                yield did(course, ReportMove.TAKE_BACK);
            }
            case 4 -> {
                moves.giveBack(made.judge(), report, round, reason());
                yield did(course, ReportMove.RETURN);
            }
            case 5 -> {
                moves.undoReturn(made.judge(), report, round);
                yield did(course, ReportMove.UNDO_RETURN);
            }
            case 6, 7 -> {
                moves.accept(made.judge(), report, round);
                yield did(course, ReportMove.ACCEPT);
            }
            default -> {
                moves.reopen(made.judge(), report, round, reason());
                yield did(course, ReportMove.REOPEN);
            }
        };
    }

    private boolean did(Course course, ReportMove move) {
        course.deeds.add(new Course.Deed(move, today));
        told.add(move + " on " + today);
        return true;
    }

    /** Gives more time, or takes back what was given. */
    private boolean moreTime(ManyAgencies made, ReportingRound round, long agency, Course course) {
        ReportingRound ofAll = rounds.find(round.id()).orElseThrow();
        if (!course.moreTime.isEmpty() && random.nextBoolean()) {
            long extension = course.moreTime.keySet().iterator().next();
            extensions.end(made.judge(), ofAll, extension);
            course.moreTime.remove(extension);
            told.add("took time back");
            return true;
        }
        LocalDate until = ofAll.due().plusDays(1 + random.nextInt(20));
        extensions.give(made.judge(), ofAll, agency, until, "Thử");
        Extension given = extensions.of(ofAll).getFirst();
        course.moreTime.put(given.id(), until);
        told.add("more time until " + until);
        return true;
    }

    private static MoveReport.Reason reason() {
        return new MoveReport.Reason("Thiếu số liệu", null, null, null);
    }

    private Tally recount(int round, ManyAgencies made) {
        int filed = 0;
        int onTime = 0;
        int accepted = 0;
        for (int agency = 0; agency < made.agencies().size(); agency++) {
            Course course = courses.get(round + "/" + agency);
            if (course != null && course.filed() != null) {
                filed++;
                onTime += course.filed().isAfter(course.due(DUE.get(round))) ? 0 : 1;
                accepted += course.isAccepted() ? 1 : 0;
            }
        }
        return new Tally(made.agencies().size(), filed, onTime, accepted);
    }

    private void wallIsRight(int round, ManyAgencies made, int step) {
        Wall wall = walls.of(rounds.find(opened.get(round)).orElseThrow(), today);
        assertThat(wall.tally()).isEqualTo(recount(round, made));
        for (Brick brick : wall.bricks()) {
            int agency = made.agencies().indexOf(brick.agency());
            Course course = courses.getOrDefault(round + "/" + agency, new Course());
            assertThat(brick.standing().name())
                    .as("seed %s, step %s, round %s, agency %s: %s", SEED, step, round, agency, course.deeds)
                    .isEqualTo(course.words(DUE.get(round), today));
        }
        assertThat(wall.tally().submitted()).isBetween(wall.tally().onTime(), AGENCIES);
    }
}
