package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhipcau.work.reporting.GivenReports.ACTIVITIES;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Standing;
import vn.nhipcau.work.rounds.Walls;

/** An agency takes back what nobody has judged, and goes on writing. */
@ProductTest
class ReportTakenBackTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Reports all;

    @Autowired
    Rounds rounds;

    @Autowired
    Walls walls;

    @Autowired
    MoveReport moves;

    GivenReport it;

    @BeforeEach
    void submit() {
        it = new GivenReport(given, browsers, new GivenReport.Product(all, rounds, walls));
    }

    @Test
    void agencyTakesItsSubmissionBackAndGoesOnWriting() {
        assertThat(it.focal.get(it.address).page().select("a[href$=/recall]")).hasSize(1);
        assertThat(it.focal.get(it.address + "/recall").text("main"))
                .contains("không còn tính là đã nộp cho đến khi nộp lại", "Hạn nộp 25/5/2022");
        it.focal.post(it.address + "/recall");
        assertThat(it.reports.state(it.address)).isEqualTo("DRAFT");
        assertThat(it.wall()).containsExactly(Standing.OVERDUE, 0, 0L, 0);
        assertThat(it.report().filedAt()).isNull();
        assertThat(it.report().submittedBy()).isNull();
        it.change();
        assertThat(it.reports.texts(it.address, it.reports.section(it.round, ACTIVITIES)))
                .contains("Mở ngày hội ở Đông Hà.");
        assertThat(it.focal.get(it.address).page().select("#moves li").eachText())
                .as("the first day stays in the history")
                .hasSize(3)
                .first()
                .asString()
                .contains("Đang soạn", "Rút lại:");
    }

    @Test
    void afterItWasTakenBackOnlyTheNewSubmissionCounts() {
        it.focal.post(it.address + "/recall");
        GivenReports.submit(it.focal, it.address);
        it.lastFiledOn("2022-05-27 03:00Z");
        assertThat(it.wall()).containsExactly(Standing.SUBMITTED, 1, 2L, 0);
        assertThat(it.reports.officer.get(it.address).text(".bench-head")).contains("nộp sau hạn");
    }

    @Test
    void whatWasJudgedOnceStaysFiledWhenItsLaterSubmissionIsTakenBack() {
        it.lastFiledOn("2022-05-12 03:00Z");
        it.back();
        it.change();
        GivenReports.submit(it.focal, it.address);
        assertThat(it.focal.get(it.address + "/recall").text("main")).contains("nên vẫn tính là đã nộp");
        it.focal.post(it.address + "/recall");
        assertThat(it.reports.state(it.address)).isEqualTo("RETURNED");
        assertThat(it.focal.get(it.address).text(".reason")).contains("Nêu rõ nơi tổ chức.");
        assertThat(it.wall()).containsExactly(Standing.RETURNED, 1, 0L, 0);
        assertThat(it.report().submittedAt()).as("the submission that stands").hasToString("2022-05-12T03:00:00Z");
        GivenReports.submit(it.focal, it.address);
        it.lastFiledOn("2022-05-27 03:00Z");
        assertThat(it.wall()).containsExactly(Standing.SUBMITTED, 1, 0L, 0);
    }

    @Test
    void whatWasJudgedIsNotTakenBack() {
        it.reports.officer.post(it.address + "/acceptance");
        assertThat(it.focal.get(it.address).page().select("a[href$=/recall]")).isEmpty();
        assertThat(it.focal.post(it.address + "/recall").status()).isEqualTo(409);
        assertThat(it.reports.state(it.address)).isEqualTo("ACCEPTED");
        assertThat(it.reports.officer.post(it.address + "/recall").status())
                .as("only the agency itself takes back")
                .isEqualTo(403);
    }

    @Test
    void lockedRoundKeepsWhatWasSubmitted() {
        it.reports.change(
                "update reporting_round set opens = '2022-05-01', due = '2022-05-15', locks = '2022-05-15' where id = :id",
                Map.of("id", it.round));
        assertThat(it.focal.get(it.address + "/recall").text("main")).contains("Kỳ báo cáo đã khóa.");
        assertThat(it.focal.post(it.address + "/recall").status()).isEqualTo(409);
        assertThat(it.reports.state(it.address)).isEqualTo("SUBMITTED");
    }

    @Test
    void whoTookItsSubmissionBackStillCannotAcceptIt() {
        Browser submitter = it.reports.member(it.reports.lead, Role.LEAD_OFFICE);
        long own = it.reports.round(Given.unique("Kỳ tự nộp"), it.reports.lead);
        it.reports.done("EVENT", "Họp báo", "2022-01-10", List.of(it.reports.lead));
        String theirs = GivenReports.begin(it.reports.officer, own);
        GivenReports.submit(submitter, theirs);
        submitter.post(theirs + "/recall");
        GivenReports.submit(it.reports.officer, theirs);
        assertThat(submitter.post(theirs + "/acceptance").status()).isEqualTo(409);
        assertThat(it.reports.state(theirs)).isEqualTo("SUBMITTED");
    }

    /** Each had the report before the eyes as submitted. The first wins; the second is told, and nothing is done twice. */
    @Test
    void ofTwoAtOnceTheSecondIsTold() {
        Report seen = it.report();
        Visitor officer = new Visitor(1, "Chuyên viên", it.reports.lead, "Sở", Set.of("LEAD_OFFICE"), Language.VI);
        Visitor writer = new Visitor(2, "Đầu mối", it.agency, "Cơ quan", Set.of("FOCAL_PERSON"), Language.VI);
        moves.takeBack(writer, seen, it.inRound());
        assertThatThrownBy(() -> moves.accept(officer, seen, it.inRound())).isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        moves.giveBack(officer, seen, it.inRound(), new MoveReport.Reason("Muộn", null, null, null)))
                .isInstanceOf(Refused.class);
        assertThat(it.reports.state(it.address)).isEqualTo("DRAFT");
        GivenReports.submit(it.focal, it.address);
        Report again = it.report();
        moves.accept(officer, again, it.inRound());
        assertThatThrownBy(() -> moves.takeBack(writer, again, it.inRound())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> moves.accept(officer, again, it.inRound())).isInstanceOf(Refused.class);
        assertThat(it.reports.state(it.address)).isEqualTo("ACCEPTED");
        assertThat(given.sql()
                        .sql("select count(*) from report_move where report_id = :id")
                        .param("id", GivenReports.id(it.address))
                        .query(Integer.class)
                        .single())
                .as("submitted, taken back, submitted, accepted")
                .isEqualTo(4);
    }

    @Test
    void tableOfMovesIsThereToRead() {
        String words = it.focal.get("/reports/moves").text("main");
        assertThat(words)
                .contains(
                        "Rút lại Người soạn của cơ quan báo cáo Đã nộp Trạng thái trước khi nộp Đến khi kỳ bị khóa.",
                        "Không hoàn tác. Văn bản đã ban hành có sai sót thì sửa bằng văn bản khác.");
    }
}
