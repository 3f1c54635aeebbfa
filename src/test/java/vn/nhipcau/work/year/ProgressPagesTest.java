package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.YearSamples;

/** Agencies say how their tasks stand: one word after the other, the lead's counts. */
@ProductTest
class ProgressPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    long task;
    long leadAgency;
    Browser lead;
    Browser coordinator;

    @BeforeEach
    void giveATask() {
        YearSamples samples = new YearSamples(given);
        leadAgency = given.agency();
        task = samples.task(leadAgency);
        long other = given.agency();
        given.write(() -> {
            samples.role(task, other, "COORDINATOR");
            return true;
        });
        lead = browsers.as(given.member(leadAgency, Role.FOCAL_PERSON).signInName());
        coordinator = browsers.as(given.member(other, Role.FOCAL_PERSON).signInName());
    }

    @Test
    void leadsWordIsTheStateOfTheTaskAndStandsInTheTrail() {
        assertThat(tell(lead, "DONE", "", "", 0).next()).isEqualTo("/tasks/" + task + "#progress");
        assertThat(state()).isEqualTo("Xong");
        assertThat(given.trailed("task.progressTold", "1. Việc thử")).isPositive();
    }

    @Test
    void postponedAndNotDoneNeedAReason() {
        for (String state : new String[] {"POSTPONED", "NOT_DONE"}) {
            Answer answer = tell(lead, state, " ", "", 0);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text("#reason-error")).isEqualTo("Hoãn hoặc không thực hiện thì phải nêu lý do");
        }
        assertThat(state()).isEqualTo("Đang làm");
    }

    @Test
    void whatIsPutOffIsSoUntilADayThatIsNotOver() {
        assertThat(tell(lead, "POSTPONED", "Chờ kinh phí", "15/5/2022", 0).text("#until-error"))
                .isEqualTo("Ngày này đã qua");
        assertThat(tell(lead, "POSTPONED", "Chờ kinh phí", "30/9/2022", 0).status())
                .isEqualTo(302);
        assertThat(lead.get("/tasks/" + task).text(".saidlist")).contains("Hoãn đến 30/9/2022", "Chờ kinh phí");
    }

    @Test
    void coordinatorsOtherWordStandsBesideTheLeads() {
        tell(lead, "IN_PROGRESS", "", "", 0);
        tell(coordinator, "NOT_DONE", "Không còn cán bộ", "", 0);
        assertThat(state()).isEqualTo("Đang làm");
        String address = "/year?year=2022&view=list&q=" + "thử&agency=" + leadAgency;
        assertThat(lead.get(java.net.URI.create(address).toASCIIString()).text(".yearlist .other"))
                .endsWith("Không thực hiện");
    }

    @Test
    void ownLastWordIsTakenBackAndTheOneBeforeStandsAgain() {
        tell(lead, "IN_PROGRESS", "", "", 0);
        tell(lead, "DONE", "", "", 1);
        assertThat(lead.post(lastTakeBack()).next()).isEqualTo("/tasks/" + task + "#progress");
        assertThat(state()).isEqualTo("Đang làm");
        assertThat(lead.get("/tasks/" + task).text(".earlier")).contains("Xong", "đã rút lại");
    }

    @Test
    void nobodyTakesBackAnotherAgencysWord() {
        tell(lead, "DONE", "", "", 0);
        String takeBack = lastTakeBack();
        assertThat(coordinator.post(takeBack).status()).isEqualTo(409);
        assertThat(state()).isEqualTo("Xong");
    }

    @Test
    void ofTwoWhoTellAtOnceTheSecondIsShownTheFirst() {
        tell(lead, "DONE", "", "", 0);
        Answer second = tell(lead, "NOT_DONE", "Hết kinh phí", "", 0);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("#changed")).contains("Cơ quan vừa có người khác báo");
        assertThat(second.page().select("#reason").text()).isEqualTo("Hết kinh phí");
        assertThat(state()).isEqualTo("Xong");
        assertThat(tell(lead, "NOT_DONE", "Hết kinh phí", "", 1).status()).isEqualTo(302);
        assertThat(state()).isEqualTo("Không thực hiện");
    }

    @Test
    void whoHasNoPartInTheTaskTellsNothing() {
        Browser stranger =
                browsers.as(given.member(given.agency(), Role.FOCAL_PERSON).signInName());
        assertThat(tell(stranger, "DONE", "", "", 0).status()).isEqualTo(403);
        Browser leader = browsers.as(given.member(leadAgency, Role.LEADER).signInName());
        assertThat(tell(leader, "DONE", "", "", 0).status()).isEqualTo(403);
        assertThat(state()).isEqualTo("Đang làm");
    }

    @Test
    void memberOfAGroupThatCoordinatesTells() {
        long agency = given.agency();
        given.write(() -> {
            long group = given.sql()
                    .sql("insert into agency_group (name) values (:name) returning id")
                    .param("name", Given.unique("Nhóm thử"))
                    .query(Long.class)
                    .single();
            given.sql()
                    .sql("insert into agency_group_member values (:group, :agency)")
                    .param("group", group)
                    .param("agency", agency)
                    .update();
            return given.sql()
                    .sql("""
                            insert into task_role (task_id, position, role, written, meaning, group_id)
                            values (:task, 9, 'COORDINATOR', 'các sở', 'GROUP', :group)
                            """)
                    .param("task", task)
                    .param("group", group)
                    .update();
        });
        Browser member = browsers.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        assertThat(tell(member, "CONFIRMED", "", "", 0).status()).isEqualTo(302);
        assertThat(member.get("/tasks/" + task).text(".saidlist")).contains("Đã nhận việc");
    }

    @Test
    void fromTheBoardOneComesBackToTheBoardAndNowhereElse() {
        assertThat(lead.post("/tasks/" + task + "/progress", "state", "DONE", "from", "/year?year=2022&view=list")
                        .next())
                .isEqualTo("/year?year=2022&view=list");
        assertThat(lead.post(
                                "/tasks/" + task + "/progress",
                                "state",
                                "DONE",
                                "version",
                                "1",
                                "from",
                                "//elsewhere.example/year")
                        .next())
                .isEqualTo("/tasks/" + task + "#progress");
    }

    /** The sample's day is 16/5/2022. */
    @Test
    void taskWhoseTimeIsOverKeepsItsWarningWhileItsLeadIsAtWork() throws IOException {
        given.write(() -> given.sql()
                .sql("update task_span set from_day = '2022-01-01', to_day = '2022-03-31' where task_id = :task")
                .param("task", task)
                .update());
        assertThat(state()).isEqualTo("Đã qua, chưa ghi gì");
        tell(lead, "IN_PROGRESS", "", "", 0);
        assertThat(state()).isEqualTo("Quá thời gian, đang làm");
        String mine = "year=2022&q=thử&agency=" + leadAgency + "&state=OVERRUN";
        Answer list = lead.get(java.net.URI.create("/year?view=list&" + mine).toASCIIString());
        assertThat(list.page().select(".yearlist .state.over use").attr("href")).endsWith("#s-over");
        assertThat(list.page().select(".yearlist .state").eachText()).containsExactly("Quá thời gian, đang làm");
        Answer board = lead.get(java.net.URI.create("/year?" + mine).toASCIIString());
        assertThat(board.page().select("svg.bars:not(.key) .over text").eachText())
                .containsExactly("Quá thời gian, đang làm");
        assertThat(board.page().select("svg.bars:not(.key) .over use")).hasSize(1);
        assertThat(board.text(".ykey")).contains("Quá thời gian, đang làm");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                lead.get(java.net.URI.create("/year.xlsx?" + mine).toASCIIString())
                        .bytes()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Quá thời gian, đang làm");
        }
    }

    private Answer tell(Browser by, String state, String reason, String until, int version) {
        return by.post(
                "/tasks/" + task + "/progress",
                "state",
                state,
                "reason",
                reason,
                "until",
                until,
                "version",
                Integer.toString(version));
    }

    private String lastTakeBack() {
        return lead.get("/tasks/" + task).page().select(".saidlist form").attr("action");
    }

    private String state() {
        return lead.get("/tasks/" + task).text(".progress-panel header .state");
    }
}
