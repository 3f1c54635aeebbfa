package vn.nhipcau.people.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** A leader lets a member of the agency act in his or her place. The sample's day is 16/5/2022. */
@ProductTest
class DelegationPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    long agency;
    long delegate;
    Browser leader;
    Browser other;

    @BeforeEach
    void people() {
        agency = given.agency();
        leader = browsers.as(given.member(agency, Role.LEADER).signInName());
        Given.Made made = given.member(agency, Role.FOCAL_PERSON);
        delegate = made.id();
        other = browsers.as(made.signInName());
    }

    private Answer make(long whom, String from, String to) {
        return leader.post(
                "/delegations", "delegate", Long.toString(whom), "from", from, "to", to, "reason", "Đi công tác");
    }

    /** As if so many days had gone by. */
    private void pass(int days) {
        given.write(() -> given.sql()
                .sql(
                        "update signing_delegation set from_day = from_day - :days, to_day = to_day - :days where agency_id = :agency")
                .param("days", days)
                .param("agency", agency)
                .update());
    }

    private List<String> states() {
        return leader.get("/delegations")
                .page()
                .select("tbody tr td:nth-child(3)")
                .eachText();
    }

    private boolean leads() {
        return other.get("/rounds").status() == 200;
    }

    private void end(Browser browser) {
        long id = given.sql()
                .sql("select max(id) from signing_delegation where agency_id = :agency")
                .param("agency", agency)
                .query(Long.class)
                .single();
        browser.post("/delegations/" + id + "/ending", "version", "1");
    }

    @Test
    void beginsAndEndsByItselfWithoutSigningInAgain() {
        assertThat(make(delegate, "17/5/2022", "18/5/2022").next()).isEqualTo("/delegations");
        assertThat(states()).containsExactly("Chưa đến ngày");
        assertThat(leads()).isFalse();
        pass(1);
        assertThat(states()).containsExactly("Đang có hiệu lực");
        assertThat(leads()).as("the first day").isTrue();
        assertThat(other.get("/account").text(".notice"))
                .contains("Anh, chị đang làm thay Người thử, theo ủy quyền từ 16/5/2022 đến 17/5/2022.");
        pass(1);
        assertThat(leads()).as("the last day").isTrue();
        pass(1);
        assertThat(states()).containsExactly("Đã hết");
        assertThat(leads()).isFalse();
        assertThat(other.get("/account").text(".notice")).doesNotContain("làm thay");
    }

    @Test
    void isEndedEarlyByItsLeaderOrAnAdministratorOnce() {
        make(delegate, "16/5/2022", "20/5/2022");
        assertThat(leads()).isTrue();
        end(leader);
        assertThat(leads()).isFalse();
        assertThat(states()).singleElement().asString().startsWith("Kết thúc sớm");
        assertThat(make(delegate, "16/5/2022", "20/5/2022").next())
                .as("the days are free again")
                .isEqualTo("/delegations");
        Browser administrator = browsers.as("quan-tri");
        assertThat(administrator.get("/delegations").text("tbody")).contains("Đi công tác");
        end(administrator);
        assertThat(leads()).isFalse();
        assertThat(given.trailed("delegation.ended", title())).isEqualTo(2);
        assertThat(given.trailed("delegation.made", title())).isEqualTo(2);
    }

    private String title() {
        return "Ủy quyền của Người thử cho Người thử, "
                + given.sql()
                        .sql("select agency_name_now(:id)")
                        .param("id", agency)
                        .query(String.class)
                        .single();
    }

    @Test
    void whoEndsItSecondIsTold() {
        make(delegate, "16/5/2022", "20/5/2022");
        end(leader);
        long id = given.sql()
                .sql("select max(id) from signing_delegation where agency_id = :agency")
                .param("agency", agency)
                .query(Long.class)
                .single();
        Answer late = browsers.as("quan-tri").post("/delegations/" + id + "/ending", "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("main")).contains("Ủy quyền này đã kết thúc.");
    }

    @ParameterizedTest
    @CsvSource({
        "15/5/2022, 20/5/2022, #from, Ngày bắt đầu không thể trước hôm nay.",
        "20/5/2022, 19/5/2022, #to, Ngày cuối không thể trước ngày đầu.",
        "'', 19/5/2022, #from, Viết ngày như 1/7/2025.",
        "20/5/2022, 31/6/2022, #to, Viết ngày như 1/7/2025.",
    })
    void wrongDaysAreSaidAtTheirField(String from, String to, String field, String words) {
        Answer refused = make(delegate, from, to);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors a").eachAttr("href")).containsExactly(field);
        assertThat(refused.text("#errors")).contains(words);
        assertThat(states()).isEmpty();
    }

    /** 20–22/5 is taken; a day in common is refused, days beside it are not. */
    @ParameterizedTest
    @CsvSource({
        "18/5/2022, 19/5/2022, false",
        "18/5/2022, 20/5/2022, true",
        "21/5/2022, 21/5/2022, true",
        "22/5/2022, 30/5/2022, true",
        "18/5/2022, 30/5/2022, true",
        "23/5/2022, 30/5/2022, false",
    })
    void leaderGivesEachDayOnce(String from, String to, boolean overlaps) {
        make(delegate, "20/5/2022", "22/5/2022");
        long second = given.member(agency, Role.READER).id();
        Answer answer = make(second, from, to);
        if (overlaps) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text("#errors"))
                    .contains("Anh, chị đã ủy quyền cho Người thử từ 20/5/2022 đến 22/5/2022.");
        }
        assertThat(states()).hasSize(overlaps ? 1 : 2);
    }

    @Test
    void onlyAnotherMemberOfTheAgencyWhoIsNoLeaderIsDelegatedTo() {
        long stranger = given.member(given.agency(), Role.FOCAL_PERSON).id();
        long deputy = given.member(agency, Role.LEADER).id();
        assertThat(make(stranger, "16/5/2022", "20/5/2022").status()).isEqualTo(422);
        assertThat(make(deputy, "16/5/2022", "20/5/2022").status()).isEqualTo(422);
        assertThat(leader.get("/delegations").page().select("#delegate option").eachAttr("value"))
                .containsExactly("", Long.toString(delegate));
    }

    @Test
    void whoIsDelegatedToCannotDelegateFurther() {
        long third = given.member(agency, Role.READER).id();
        make(delegate, "16/5/2022", "20/5/2022");
        assertThat(other.get("/delegations").status()).isEqualTo(403);
        assertThat(other.post(
                                "/delegations",
                                "delegate",
                                Long.toString(third),
                                "from",
                                "16/5/2022",
                                "to",
                                "17/5/2022",
                                "reason",
                                "Thử")
                        .status())
                .isEqualTo(403);
        assertThat(states()).hasSize(1);
    }

    @Test
    void passesWithTheLeaderWhoGaveIt() {
        make(delegate, "16/5/2022", "20/5/2022");
        assertThat(leads()).isTrue();
        given.write(() -> given.sql()
                .sql("update member set roles = '{READER}' where agency_id = :agency and 'LEADER' = any(roles)")
                .param("agency", agency)
                .update());
        assertThat(leads()).isFalse();
    }

    @Test
    void leaderOfAnotherAgencyNeitherSeesNorEndsIt() {
        make(delegate, "16/5/2022", "20/5/2022");
        Browser stranger = browsers.as(given.member(given.agency(), Role.LEADER).signInName());
        assertThat(stranger.get("/delegations").text("main")).doesNotContain("Đi công tác");
        end(stranger);
        assertThat(leads()).isTrue();
    }
}
