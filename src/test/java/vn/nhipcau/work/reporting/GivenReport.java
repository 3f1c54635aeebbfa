package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.work.rounds.Brick;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Wall;
import vn.nhipcau.work.rounds.Walls;

/** The report of one agency in a round of its own, submitted on the sample's day, 16/5/2022, due on 25/5. */
final class GivenReport {
    private static final LocalDate LATER = LocalDate.of(2022, 5, 28);

    private final Product product;
    final GivenReports reports;
    final long agency;
    final long round;
    final Browser focal;
    final String address;

    /** Where the product keeps it. */
    record Product(Reports reports, Rounds rounds, Walls walls) {}

    GivenReport(Given given, Browser browsers, Product product) {
        this.product = product;
        reports = new GivenReports(given, browsers);
        agency = given.agency();
        round = reports.round(Given.unique("Kỳ hoàn tác"), agency);
        reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency), "EXACT 3/1200");
        focal = reports.focal(agency);
        address = GivenReports.begin(focal, round);
        GivenReports.submit(focal, address);
    }

    ReportingRound inRound() {
        return product.rounds().find(round).orElseThrow();
    }

    Report report() {
        return product.reports().find(GivenReports.id(address)).orElseThrow();
    }

    Brick brick() {
        return product.walls().of(inRound(), LATER).bricks().getFirst();
    }

    /** How it stands on the wall after the due day, how many are filed, by how many days late, how many accepted. */
    List<Object> wall() {
        Wall wall = product.walls().of(inRound(), LATER);
        assertThat(product.rounds().tally(round)).as("both count alike").isEqualTo(wall.tally());
        return List.of(
                brick().standing(),
                wall.tally().submitted(),
                brick().daysLate(),
                wall.tally().accepted());
    }

    void back() {
        reports.officer.post(address + "/return", "reason", "Nêu rõ nơi tổ chức.");
    }

    Answer reopen() {
        return reports.officer.post(address + "/reopening", "reason", "Số khách đếm hai lần.");
    }

    void change() {
        long paragraph = reports.paragraph(address, "mở ngày hội");
        focal.post(address + "/paragraphs/" + paragraph, "version", "1", "text", "Mở ngày hội ở Đông Hà.");
    }

    /** As if the last submission had been on a day. */
    void lastFiledOn(String at) {
        reports.change("""
                with last as (
                  update report_move set at = cast(:at as timestamptz)
                  where id = (select max(id) from report_move where report_id = :id and to_state = 'SUBMITTED'))
                update report set submitted_at = cast(:at as timestamptz) where id = :id
                """, Map.of("id", GivenReports.id(address), "at", at));
    }
}
