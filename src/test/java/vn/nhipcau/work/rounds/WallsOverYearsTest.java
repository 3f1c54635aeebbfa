package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The wall over years beside the walls of the single rounds. The sample's day is 16/5/2022. */
@ProductTest
class WallsOverYearsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    @Autowired
    WallsOverYears overYears;

    @Autowired
    Walls walls;

    @Autowired
    Rounds rounds;

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Test
    void everyRoundSaysWhatItsOwnWallSays() {
        WallOverYears all = overYears.all(null, TODAY);
        assertThat(all.rounds()).hasSizeGreaterThan(3).allMatch(row -> row.due().isBefore(TODAY));
        for (WallOverYears.RoundRow row : all.rounds()) {
            Wall wall = walls.of(rounds.find(row.round()).orElseThrow(), TODAY);
            assertThat(row.tally()).as(row.title()).isEqualTo(wall.tally());
        }
    }

    @Test
    void kindsAndYearsAndAgenciesAddUpToTheSame() {
        WallOverYears all = overYears.all(RoundKind.PERIODIC, TODAY);
        Tally whole = all.tally();
        assertThat(all.years().stream().map(WallOverYears.YearRow::tally).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(whole);
        assertThat(all.kinds().values().stream()
                        .flatMap(kind -> kind.values().stream())
                        .reduce(Tally.NONE, Tally::plus))
                .isEqualTo(whole);
        assertThat(overYears.agencies(RoundKind.PERIODIC, TODAY).stream()
                        .map(WallsOverYears.AgencyRow::tally)
                        .reduce(Tally.NONE, Tally::plus))
                .isEqualTo(whole);
    }

    @Test
    void sampleSaysWhatItsTableSays() {
        Map<String, Tally> byTitle = overYears.all(RoundKind.PERIODIC, TODAY).rounds().stream()
                .filter(row -> row.title().equals("Năm 2019"))
                .collect(Collectors.toMap(WallOverYears.RoundRow::title, WallOverYears.RoundRow::tally));
        List<Line> table =
                lines().stream().filter(line -> line.round().equals("2019-11")).toList();
        long filed = table.stream().filter(line -> !line.submitted().isEmpty()).count();
        long onTime = table.stream()
                .filter(line -> !line.submitted().isEmpty())
                .filter(line -> line.submitted().compareTo("2019-11-25") <= 0)
                .count();
        Tally tally = Objects.requireNonNull(byTitle.get("Năm 2019"));
        assertThat(tally.agencies()).isEqualTo(table.size());
        assertThat(tally.submitted()).isEqualTo((int) filed);
        assertThat(tally.onTime()).isEqualTo((int) onTime);
    }

    @Test
    void historyOfAnAgencyTellsEachRoundOnce() {
        Browser reader = browsers.as("chuyen-vien.stttt");
        WallsOverYears.AgencyRow one = overYears.agencies(null, TODAY).stream()
                .filter(row -> row.tally().agencies() >= 4)
                .findFirst()
                .orElseThrow();
        var page = reader.get("/rounds/agencies/" + one.agency()).page();
        assertThat(page.select("h1").text()).isEqualTo(one.name());
        long running = overYears.of(one.agency(), TODAY).stream()
                .filter(round -> !round.filing().due().isBefore(TODAY))
                .count();
        assertThat(page.select("tbody tr")).hasSize(one.tally().agencies() + (int) running);
        assertThat(page.select(".latemark"))
                .hasSize(one.tally().submitted() - one.tally().onTime());
    }

    /** Due on 25/5/2022: on the 25th nobody is late, on the 26th whoever has not filed is. */
    @Test
    void roundIsCountedWhenItsDueDayIsOver() {
        String title = "6 tháng đầu năm 2022";
        LocalDate due = LocalDate.of(2022, 5, 25);
        assertThat(overYears.all(RoundKind.PERIODIC, due).rounds())
                .extracting(WallOverYears.RoundRow::title)
                .doesNotContain(title);
        assertThat(overYears.all(RoundKind.PERIODIC, due.plusDays(1)).rounds())
                .extracting(WallOverYears.RoundRow::title)
                .contains(title);
        var page = browsers.as("chuyen-vien.stttt").get("/rounds/years").page();
        assertThat(page.select("main .notice").text()).contains(title, "đã nộp 18/39, hạn 25/5/2022");
        assertThat(page.select("table").text()).doesNotContain(title);
    }

    @Test
    void rateIsNeverMoreThanTheWhole() {
        overYears
                .agencies(null, TODAY)
                .forEach(row -> assertThat(List.of(
                                row.tally().submitted(),
                                row.tally().onTime(),
                                row.tally().accepted()))
                        .allSatisfy(part ->
                                assertThat(part).isBetween(0, row.tally().agencies())));
    }

    /** A line of the sample's own table. */
    private record Line(String round, String submitted) {}

    private static List<Line> lines() {
        try (var in = Objects.requireNonNull(WallsOverYearsTest.class.getResourceAsStream("/world/reports.csv"))) {
            List<String> lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> heads = List.of(lines.getFirst().split(";", -1));
            int submitted = heads.indexOf("submitted");
            int round = heads.indexOf("round");
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Line(cells[round], cells[submitted]))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
