package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;

/** What the wall tells is what was reported, counted over again here. */
@ProductTest
class WallsTest {
    private static final Visitor OFFICER =
            new Visitor(1, "Chuyên viên", 1, "Sở TT&TT", Set.of("LEAD_OFFICE"), Language.VI);
    private static final LocalDate DUE = LocalDate.of(2023, 5, 25);
    private static final long SEED = 20220525;

    @Autowired
    KeepRound keep;

    @Autowired
    Rounds rounds;

    @Autowired
    Walls walls;

    @Autowired
    Sections sections;

    @Autowired
    Given given;

    /** What an agency did, as the test knows it: hours after the due day began, null where it never filed. */
    private record Did(@Nullable String state, @Nullable Long filedHours) {}

    @Test
    void wallIsWhatWasReported() {
        Random random = new Random(SEED);
        List<Long> agencies = agencies(40);
        long id = open("Kỳ đếm lại", RoundKind.THEMATIC, DUE, agencies);
        Map<Long, Did> did = new HashMap<>();
        for (long agency : agencies) {
            String state = List.of("", "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED", "REOPENED")
                    .get(random.nextInt(6));
            Long hours = state.length() > 5 ? random.nextLong(-96, 120) : null;
            did.put(agency, new Did(state.isEmpty() ? null : state, hours));
            if (!state.isEmpty()) {
                report(id, agency, state, hours);
            }
        }
        for (LocalDate today : List.of(DUE, DUE.plusDays(1))) {
            Wall wall = walls.of(round(id), today);
            assertThat(wall.bricks()).extracting(Brick::agency).containsExactlyElementsOf(agencies);
            for (Brick brick : wall.bricks()) {
                Did its = java.util.Objects.requireNonNull(did.get(brick.agency()));
                assertThat(brick.standing().name())
                        .as("seed " + SEED + ", " + its + " on " + today)
                        .isEqualTo(expected(its, today.isAfter(DUE)));
                assertThat(brick.daysLate()).as(its.toString()).isEqualTo(daysLate(its));
            }
            int filed = (int)
                    did.values().stream().filter(d -> d.filedHours() != null).count();
            int onTime = (int) did.values().stream()
                    .filter(d -> d.filedHours() != null && d.filedHours() < 24)
                    .count();
            int accepted = (int) did.values().stream()
                    .filter(d -> "ACCEPTED".equals(d.state()))
                    .count();
            assertThat(wall.tally()).isEqualTo(new Tally(40, filed, onTime, accepted));
            assertThat(rounds.list().stream().filter(r -> r.round().id() == id).map(Rounds.Row::tally))
                    .as("the list of rounds counts alike")
                    .containsExactly(wall.tally());
            assertThat(wall.rounds().getLast().onTime()).isEqualTo(new Rate(onTime, 40));
        }
    }

    private static String expected(Did did, boolean over) {
        String state = did.state();
        if (state == null) {
            return over ? "OVERDUE" : "NOT_BEGUN";
        }
        if (state.equals("REOPENED")) {
            return "DRAFT";
        }
        return state.equals("DRAFT") && over ? "OVERDUE" : state;
    }

    private static long daysLate(Did did) {
        Long hours = did.filedHours();
        return hours == null || hours < 24 ? 0 : hours / 24;
    }

    @Test
    void returnedReportKeepsTheDayItFirstCame() {
        List<Long> agencies = agencies(1);
        long id = open("Kỳ trả lại", RoundKind.SUMMARY, DUE, agencies);
        long report = report(id, agencies.getFirst(), "SUBMITTED", 72L);
        long section = sections.ofRound(id).get(8).id();
        move(report, "DRAFT", "SUBMITTED", 8, null);
        move(report, "SUBMITTED", "RETURNED", 30, section);
        move(report, "RETURNED", "SUBMITTED", 72, null);
        Brick again = walls.of(round(id), DUE.plusDays(4)).bricks().getFirst();
        assertThat(again.standing()).isEqualTo(Standing.SUBMITTED);
        assertThat(again.daysLate()).as("it came in time the first time").isZero();
        assertThat(again.since()).isEqualTo(DUE.plusDays(3));
        state(report, "RETURNED");
        Brick returned = walls.of(round(id), DUE.plusDays(4)).bricks().getFirst();
        assertThat(returned.section()).isEqualTo("II.5");
        assertThat(returned.since()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void historyTellsOfRoundsOfTheSameKindAlone() {
        List<Long> agencies = agencies(2);
        long first = open("Kỳ trước", RoundKind.AD_HOC, DUE.minusDays(60), agencies.subList(0, 1));
        open("Kỳ khác loại", RoundKind.SUMMARY, DUE.minusDays(30), agencies);
        long now = open("Kỳ này", RoundKind.AD_HOC, DUE, agencies);
        report(first, agencies.getFirst(), "ACCEPTED", -60L * 24 - 48);
        Wall wall = walls.of(round(now), DUE);
        assertThat(wall.rounds().stream().map(row -> row.round().title())).endsWith("Kỳ trước", "Kỳ này");
        assertThat(wall.bricks().getFirst().history())
                .containsExactly(new Filing(DUE.minusDays(60), DUE.minusDays(62)), new Filing(DUE, null));
        assertThat(wall.bricks().getLast().history()).containsExactly(new Filing(DUE, null));
    }

    @Test
    void roundKeepsTheOutlineItBeganWith() {
        long id = open("Kỳ giữ đề cương", RoundKind.THEMATIC, DUE.plusYears(1), agencies(1));
        List<String> before =
                sections.ofRound(id).stream().map(Section::fullMark).toList();
        given.write(() -> given.sql()
                .sql("update outline_section set title = title || ' x' where outline_id = 1")
                .update());
        assertThat(sections.ofRound(id)).extracting(Section::title).noneMatch(title -> title.endsWith(" x"));
        given.write(() -> given.sql()
                .sql("update outline_section set title = left(title, -2) where outline_id = 1")
                .update());
        assertThat(before)
                .containsExactly(
                        "I", "I.1", "I.2", "II", "II.1", "II.2", "II.3", "II.4", "II.5", "III", "III.1", "III.2", "IV",
                        "V");
    }

    private List<Long> agencies(int number) {
        List<Long> agencies = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            agencies.add(given.agency());
        }
        return agencies;
    }

    private long open(String title, RoundKind kind, LocalDate due, List<Long> agencies) {
        RoundDates dates =
                new RoundDates(due.minusDays(150), due, due.minusDays(10), due.minusDays(20), due, due.plusDays(10));
        long lead = agencies.getFirst();
        return keep.open(OFFICER, new RoundSettings(title, kind, dates, lead, lead, "Quảng Trị"), 1, agencies);
    }

    private ReportingRound round(long id) {
        return rounds.find(id).orElseThrow();
    }

    private static @Nullable Object at(@Nullable Long hours) {
        Instant start = DUE.atStartOfDay(ZoneOffset.ofHours(7)).toInstant();
        return hours == null ? null : start.plusSeconds(hours * 3600).atOffset(ZoneOffset.UTC);
    }

    private long report(long round, long agency, String state, @Nullable Long hours) {
        return given.write(() -> given.sql()
                .sql("""
                        insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at, submitted_at,
                                            accepted_at)
                        select :round, :agency, 'AGENCY', :state, now(), min(id), now(), :at,
                               case when :state = 'ACCEPTED' then cast(:at as timestamptz) end
                        from member returning id
                        """)
                .param("round", round)
                .param("agency", agency)
                .param("state", state)
                .param("at", at(hours))
                .query(Long.class)
                .single());
    }

    private void state(long report, String state) {
        given.write(() -> given.sql()
                .sql("update report set state = :state where id = :report")
                .param("state", state)
                .param("report", report)
                .update());
    }

    private void move(long report, String from, String to, long hours, @Nullable Long section) {
        given.write(() -> given.sql()
                .sql("""
                        insert into report_move (report_id, at, member_id, actor, from_state, to_state, reason, section_id)
                        select :report, :at, min(id), 'Thử', :from, :to, 'Bổ sung số liệu', :section from member
                        """)
                .param("report", report)
                .param("at", at(hours))
                .param("from", from)
                .param("to", to)
                .param("section", section)
                .update());
    }
}
