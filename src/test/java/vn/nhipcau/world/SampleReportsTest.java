package vn.nhipcau.world;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sample's rounds stand: five that are over, and one half filled on the Monday on which the sample opens. */
class SampleReportsTest {
    private static final String NOW = "2022-05";

    private static final List<Table.Row> ROUNDS = Table.read("rounds.csv");
    private static final List<Table.Row> REPORTS = Table.read("reports.csv");
    private static final List<Table.Row> TEXTS = Table.read("report-texts.csv");

    @Test
    void daysOfARoundFollowEachOther() {
        assertThat(ROUNDS).hasSize(6).allSatisfy(round -> {
            List<LocalDate> days = Stream.of("from", "opens", "cut-off", "due", "locks")
                    .map(column -> SampleActivities.day(round, column))
                    .toList();
            assertThat(days).isSorted();
            assertThat(SampleActivities.day(round, "to")).isAfter(SampleActivities.day(round, "due"));
        });
    }

    @Test
    void presentRoundIsHalfFilled() {
        assertThat(states(NOW))
                .isEqualTo(Map.of("ACCEPTED", 8L, "SUBMITTED", 7L, "RETURNED", 3L, "DRAFT", 9L, "NONE", 12L));
        assertThat(state("Sở Văn hóa, Thể thao và Du lịch")).isEqualTo("DRAFT");
    }

    @Test
    void yearBeforeIsAcceptedButForThreeWhoNeverFiledAndFourFiledLate() {
        assertThat(states("2021-11")).isEqualTo(Map.of("ACCEPTED", 36L, "NONE", 3L));
        assertThat(late("2021-11")).isEqualTo(4);
        assertThat(Stream.of("2019-11", "2020-05", "2020-11", "2021-05").map(SampleReportsTest::late))
                .containsExactly(8L, 7L, 8L, 5L);
    }

    @Test
    void everyRoundAsksTheSameAgencies() {
        Set<String> known =
                Table.read("agencies.csv").stream().map(row -> row.get("name")).collect(toSet());
        List<String> asked = agencies(NOW);
        assertThat(asked).hasSize(39).doesNotHaveDuplicates();
        assertThat(known).containsAll(asked);
        assertThat(ROUNDS.stream().map(round -> agencies(round.get("key")))).containsOnly(asked);
    }

    @Test
    void reportIsBegunThenSubmittedThenAcceptedOnWorkingDays() {
        assertThat(REPORTS).allSatisfy(report -> {
            List<LocalDate> days = Stream.of("begun", "submitted", "returned", "accepted")
                    .filter(report::has)
                    .map(column -> SampleActivities.day(report, column))
                    .toList();
            assertThat(days)
                    .isSorted()
                    .allSatisfy(day -> assertThat(day.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY));
            assertThat(days).allSatisfy(day -> assertThat(day).isBefore(SampleClock.FIRST_DAY));
            assertThat(days)
                    .allSatisfy(day -> assertThat(day)
                            .isBetween(
                                    SampleActivities.day(round(report), "opens"),
                                    SampleActivities.day(round(report), "locks")));
            assertThat(days)
                    .hasSize(
                            switch (report.get("state")) {
                                case "NONE" -> 0;
                                case "DRAFT" -> 1;
                                case "SUBMITTED" -> 2;
                                default -> 3;
                            });
        });
    }

    @Test
    void returnedOnesSayWhereAndWhy() {
        assertThat(REPORTS.stream().filter(report -> report.get("state").equals("RETURNED")))
                .allSatisfy(report -> {
                    assertThat(report.get("reason")).hasSizeGreaterThan(60);
                    assertThat(report.get("section")).matches("(I{1,3}\\.[1-5]|IV|V)");
                });
    }

    @Test
    void whoHasBegunHasWrittenAndNobodyElse() {
        assertThat(written(NOW)).isEqualTo(begun(NOW));
        assertThat(written("2021-11")).isEqualTo(begun("2021-11"));
    }

    @Test
    void whatIsAcceptedOrSubmittedIsWritten() {
        assertThat(REPORTS.stream()
                        .filter(report -> report.get("round").equals(NOW))
                        .filter(report ->
                                Set.of("ACCEPTED", "SUBMITTED", "RETURNED").contains(report.get("state"))))
                .allSatisfy(report -> assertThat(sections(report.get("agency")))
                        .as(report.get("agency"))
                        .contains("I.1", "I.2", "II.2", "III.1", "III.2", "IV"));
        assertThat(sections("Sở Văn hóa, Thể thao và Du lịch"))
                .as("8 of 12 parts, with those filled from activities")
                .containsExactly("I.1", "I.2", "II.2", "II.4", "III.1", "III.2");
    }

    @Test
    void nobodyWritesByHandWhatComesFromActivities() {
        assertThat(TEXTS.stream().map(text -> text.get("section")).collect(toSet()))
                .isEqualTo(Set.of("I.1", "I.2", "II.2", "II.4", "III.1", "III.2", "IV", "V"));
        assertThat(TEXTS.stream().map(text -> text.get("round") + text.get("agency") + text.get("section")))
                .doesNotHaveDuplicates();
    }

    private static Table.Row round(Table.Row report) {
        return ROUNDS.stream()
                .filter(round -> round.get("key").equals(report.get("round")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table.Row> of(String round) {
        return REPORTS.stream().filter(report -> report.get("round").equals(round));
    }

    private static Map<String, Long> states(String round) {
        return of(round).collect(groupingBy(report -> report.get("state"), counting()));
    }

    private static String state(String agency) {
        return of(NOW).filter(report -> report.get("agency").equals(agency))
                .map(report -> report.get("state"))
                .findFirst()
                .orElseThrow();
    }

    private static long late(String round) {
        return of(round)
                .filter(report -> report.has("submitted")
                        && SampleActivities.day(report, "submitted")
                                .isAfter(SampleActivities.day(round(report), "due")))
                .count();
    }

    private static List<String> agencies(String round) {
        return of(round).map(report -> report.get("agency")).toList();
    }

    private static Set<String> begun(String round) {
        return of(round)
                .filter(report -> report.has("begun"))
                .map(report -> report.get("agency"))
                .collect(toSet());
    }

    private static Set<String> written(String round) {
        return TEXTS.stream()
                .filter(text -> text.get("round").equals(round))
                .map(text -> text.get("agency"))
                .collect(toSet());
    }

    private static List<String> sections(String agency) {
        return TEXTS.stream()
                .filter(text ->
                        text.get("round").equals(NOW) && text.get("agency").equals(agency))
                .map(text -> text.get("section"))
                .toList();
    }
}
