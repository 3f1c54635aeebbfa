package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** More time for one agency, and a lock that binds all others. The sample's day is 16/5/2022. */
@ProductTest
class ExtensionPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Walls walls;

    @Autowired
    Rounds rounds;

    Browser officer;
    long slow;
    long other;
    long round;

    @BeforeEach
    void lockedRound() {
        officer = browsers.as("chuyen-vien.stttt");
        slow = given.agency();
        other = given.agency();
        round = round(TODAY.minusDays(10), TODAY.minusDays(1));
    }

    @Test
    void lockedRoundLetsNobodyBeginNotEvenTheLeadOffice() {
        assertThat(focal(slow).post("/rounds/" + round + "/reports").status()).isEqualTo(409);
        given.write(() -> given.sql()
                .sql(
                        "insert into round_agency select :round, agency_id, 9 from member where sign_in_name = 'chuyen-vien.stttt'")
                .param("round", round)
                .update());
        assertThat(officer.post("/rounds/" + round + "/reports").status()).isEqualTo(409);
        assertThat(reports()).isZero();
    }

    @Test
    void agencyWithMoreTimeWritesAndFilesInTimeAndItsTimeEndsByItself() {
        Browser writer = focal(slow);
        extend(slow, "16/5/2022", "Cơ quan chuyển trụ sở");
        Answer begun = writer.post("/rounds/" + round + "/reports");
        assertThat(begun.status()).isEqualTo(302);
        assertThat(focal(other).post("/rounds/" + round + "/reports").status())
                .as("the extension is this agency's alone")
                .isEqualTo(409);
        assertThat(wall(TODAY)).containsExactly("gia hạn", "OVERDUE");
        assertThat(wall(TODAY.plusDays(1))).as("the day after").containsExactly("OVERDUE", "OVERDUE");
        file(begun);
        Wall wall = walls.of(rounds.find(round).orElseThrow(), TODAY);
        assertThat(wall.tally()).isEqualTo(new Tally(2, 1, 1, 0));
        assertThat(rounds.tally(round)).isEqualTo(new Tally(2, 1, 1, 0));
    }

    @Test
    void textBegunInTimeIsClosedByTheLockWithoutLosingAWord() {
        extend(slow, "17/5/2022", "Thiên tai");
        Browser writer = focal(slow);
        Answer begun = writer.post("/rounds/" + round + "/reports");
        String report = java.util.Objects.requireNonNull(begun.next());
        long section = given.sql()
                .sql("select min(id) from round_section where round_id = :round and title = 'Thuận lợi'")
                .param("round", round)
                .query(Long.class)
                .single();
        assertThat(writer.post(report + "/paragraphs", "section", "" + section, "text", "Có thuận lợi.")
                        .status())
                .isLessThan(400);
        takeBack();
        assertThat(writer.post(report + "/paragraphs", "section", "" + section, "text", "Thêm nữa.")
                        .status())
                .isEqualTo(409);
        Document page = writer.get(report).page();
        assertThat(page.text()).contains("Có thuận lợi.").contains("Kỳ báo cáo đã khóa sau 15/5/2022.");
        assertThat(page.select("[contenteditable]")).isEmpty();
    }

    @Test
    void whoGaveItWhyAndUntilWhenIsRead() {
        extend(slow, "20/5/2022", "Cơ quan chuyển trụ sở");
        Document page = officer.get("/rounds/" + round + "/extensions").page();
        assertThat(page.select("tbody td span.num, tbody td small, tbody td div > span:not(.num)")
                        .eachText())
                .containsExactly(
                        "20/5/2022",
                        "đang gia hạn",
                        "Cơ quan chuyển trụ sở",
                        "Chuyên viên thông tin đối ngoại, Sở Thông tin và Truyền thông, 16/5/2022");
        takeBack();
        assertThat(officer.get("/rounds/" + round + "/extensions")
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("thu lại 16/5/2022");
        assertThat(wall(TODAY)).containsExactly("OVERDUE", "OVERDUE");
    }

    @Test
    void dayWithoutAYearIsOfTheYearOfTheRound() {
        extend(slow, "20/5", "Cơ quan chuyển trụ sở");
        assertThat(officer.get("/rounds/" + round + "/extensions")
                        .page()
                        .select("tbody")
                        .text())
                .contains("20/5/2022");
    }

    @Test
    void dayThatHelpsNobodyIsRefused() {
        for (String until : List.of("6/5/2022", "15/5/2022", "31/2/2022", "")) {
            Answer answer = give(slow, until, "Lý do");
            assertThat(answer.status()).as(until).isEqualTo(422);
            assertThat(answer.page().select("#until[aria-invalid]").size()).isEqualTo(1);
        }
        assertThat(give(slow, "20/5/2022", " ")
                        .page()
                        .select("#reason[aria-invalid]")
                        .size())
                .isEqualTo(1);
        assertThat(give(given.agency(), "20/5/2022", "Không thuộc kỳ").status()).isEqualTo(422);
    }

    private Browser focal(long agency) {
        return browsers.as(given.member(agency, Role.FOCAL_PERSON).signInName());
    }

    private Answer give(long agency, String until, String reason) {
        return officer.post(
                "/rounds/" + round + "/extensions", "agency", "" + agency, "until", until, "reason", reason);
    }

    private void extend(long agency, String until, String reason) {
        assertThat(give(agency, until, reason).status()).isEqualTo(302);
    }

    private void takeBack() {
        String end = officer.get("/rounds/" + round + "/extensions")
                .page()
                .select("form[action$=/end]")
                .attr("action");
        assertThat(officer.post(end).status()).isEqualTo(302);
    }

    private void file(Answer begun) {
        long report =
                Long.parseLong(java.util.Objects.requireNonNull(begun.next()).replaceAll("\\D+", ""));
        given.write(() -> given.sql().sql("""
                        update report set state = 'SUBMITTED', submitted_at = '2022-05-16T03:00:00Z',
                          submitted_by = begun_by
                        where id = :id
                        """).param("id", report).update());
    }

    private List<String> wall(LocalDate day) {
        return walls.of(rounds.find(round).orElseThrow(), day).bricks().stream()
                .map(brick ->
                        brick.isExtendedOn(day) ? "gia hạn" : brick.standing().name())
                .toList();
    }

    private int reports() {
        return given.sql()
                .sql("select count(*)::int from report where round_id = :round")
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    private long round(LocalDate due, LocalDate locks) {
        long id = given.write(() -> given.sql()
                .sql("""
                        insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks, lead_id,
                                                     issuer_id, place, opened_at, opened_by)
                        select 'Kỳ đã khóa', 'AD_HOC', '2022-01-01', '2022-04-30', '2022-04-30', '2022-04-01', :due, :locks,
                               m.agency_id, m.agency_id, 'Quảng Trị', now(), m.id
                        from member m where m.sign_in_name = 'chuyen-vien.stttt'
                        returning id
                        """)
                .param("due", due)
                .param("locks", locks)
                .query(Long.class)
                .single());
        given.write(() -> given.sql().sql("""
                        insert into round_section (round_id, position, depth, title, kinds)
                        values (:round, 1, 1, 'Thuận lợi', '{}')
                        """).param("round", id).update());
        given.write(() -> given.sql()
                .sql("""
                        insert into round_agency values (:round, :slow, 1), (:round, :other, 2)
                        """)
                .param("round", id)
                .param("slow", slow)
                .param("other", other)
                .update());
        return id;
    }
}
