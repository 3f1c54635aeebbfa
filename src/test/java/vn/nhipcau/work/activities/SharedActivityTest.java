package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** One activity of several agencies is one: offered, joined, left, withdrawn, counted once. */
@ProductTest
class SharedActivityTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    TaskActivities done;

    long firstAgency;
    long secondAgency;
    String firstName = "";
    String secondName = "";
    Browser first;
    Browser second;

    @BeforeEach
    void signIn() {
        firstName = Given.unique("Sở Thứ nhất");
        secondName = Given.unique("Sở Thứ hai");
        firstAgency = given.agency(firstName);
        secondAgency = given.agency(secondName);
        first = browsers.as(given.member(firstAgency, Role.FOCAL_PERSON).signInName());
        second = browsers.as(given.member(secondAgency, Role.FOCAL_PERSON).signInName());
    }

    private String logged(Browser by, String what, String from, String task) {
        return Objects.requireNonNull(by.post(
                        "/activities",
                        "what",
                        what,
                        "from",
                        from,
                        "tasks",
                        task,
                        "figure",
                        "0",
                        "shape",
                        "pair",
                        "qualifier",
                        "EXACT",
                        "groups",
                        "2",
                        "visits",
                        "30")
                .next());
    }

    private String offers(String what, String from) {
        return second.post("/activities/sentence", "what", what, "from", from, "tasks", "none")
                .text(".offers li");
    }

    @Test
    void whatAnotherAgencyLoggedIsOffered() {
        String what = Given.unique("Khai trương tuyến xe khách Đông Hà đi Savannakhet");
        logged(first, what, "10/5/2022", "none");
        assertThat(offers("Khai truong tuyen xe Dong Ha - Savannakhet", "13/5/2022"))
                .contains(what, firstName, "Cơ quan tôi cùng làm");
        assertThat(offers("Khai truong tuyen xe Dong Ha - Savannakhet", "14/5/2022"))
                .doesNotContain(what);
        assertThat(offers("Tập huấn nghiệp vụ cho phóng viên", "10/5/2022")).doesNotContain(what);
        assertThat(first.post("/activities/sentence", "what", what, "from", "10/5/2022", "tasks", "none")
                        .text(".offers li"))
                .doesNotContain(what);
    }

    @Test
    void joinedActivityIsOfBothAndCountsOnceInTheSums() {
        String what = Given.unique("Đón đoàn khảo sát");
        long task = task();
        String address = logged(first, what, "12/5/2022", Long.toString(task));
        second.post(address + "/agencies", "tasks", Long.toString(task));
        assertThat(first.get(address).page().select(".facts .token").eachText()).containsExactly(firstName, secondName);
        assertThat(done.of(java.util.List.of(task)).get(task)).satisfies(of -> {
            assertThat(Objects.requireNonNull(of).count()).isEqualTo(1);
            assertThat(Objects.requireNonNull(of.first()).figure().words()).isEqualTo("2 đoàn/30 lượt");
        });
        assertThat(second.get("/work").text(".recent")).contains(what);
        assertThat(second.get("/activities?task=" + task).text(".totals")).contains("2 đoàn/30 lượt");
        assertThat(second.get("/tasks/" + task).text("[aria-labelledby=done]")).contains(what, "2 đoàn/30 lượt");
        assertThat(given.trailed("activity.joined", what)).isEqualTo(1);
    }

    @Test
    void agencyTakesItselfOffButNotTheLast() {
        String address = logged(first, Given.unique("Hội chợ"), "12/5/2022", "none");
        second.post(address + "/agencies");
        assertThat(second.post(address + "/agencies/" + firstAgency + "/removal")
                        .status())
                .isEqualTo(403);
        second.post(address + "/agencies/" + secondAgency + "/removal");
        assertThat(first.get(address).page().select(".facts .token").eachText()).containsExactly(firstName);
        Answer last = first.post(address + "/agencies/" + firstAgency + "/removal");
        assertThat(last.status()).isEqualTo(409);
        assertThat(last.text("main")).contains("rút hoạt động");
    }

    @Test
    void whoJoinsMeanwhileIsNotDroppedSilently() {
        String what = Given.unique("Hội chợ");
        String address = logged(first, what, "12/5/2022", "none");
        String version =
                first.get(address + "/edit").page().select("[name=version]").val();
        second.post(address + "/agencies");
        Answer late = first.post(address, "what", what, "from", "12/5/2022", "tasks", "none", "version", version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#changed")).contains(firstName + "; " + secondName + " → " + firstName);
    }

    @Test
    void withdrawnActivityIsStruckNotCountedAndComesBack() {
        String what = Given.unique("Hội chợ");
        long task = task();
        String address = logged(first, what, "12/5/2022", Long.toString(task));
        assertThat(second.post(address + "/withdrawal").status()).isEqualTo(403);
        first.post(address + "/withdrawal");
        Answer list = first.get("/activities?task=" + task);
        assertThat(list.text("tr.withdrawn th")).contains(what, "Đã rút");
        assertThat(list.text(".totals")).isEqualTo("Hoạt động 0");
        assertThat(first.get(address + "/edit").status()).isEqualTo(409);
        assertThat(second.post(address + "/agencies").status()).isEqualTo(409);
        first.post(address + "/restoration");
        assertThat(first.get("/activities?task=" + task).text(".totals")).contains("2 đoàn/30 lượt");
        assertThat(given.trailed("activity.withdrawn", what) + given.trailed("activity.restored", what))
                .isEqualTo(2);
    }

    private long task() {
        return given.write(() -> {
            long plan = given.sql().sql("""
                            insert into plan (state, horizon, title, for_year, to_year, made_at, made_by)
                            select 'CONFIRMED', 'ANNUAL', 'Kế hoạch thử', 2019, 2019, now(), min(id) from member
                            returning id
                            """).query(Long.class).single();
            return given.sql()
                    .sql(
                            "insert into task (plan_id, position, number, title) values (:plan, 1, '1', 'Thử') returning id")
                    .param("plan", plan)
                    .query(Long.class)
                    .single();
        });
    }
}
