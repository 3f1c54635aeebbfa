package vn.nhipcau.people.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.Given.Made;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** The pages of members, from request to row. */
@ProductTest
class MemberPagesTest {
    private static final String GOOD = "một mật khẩu dài";

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    Browser administrator;

    @BeforeEach
    void signIn() {
        administrator = browsers.as("quan-tri");
    }

    @Test
    void newMemberSetsAPasswordByTheLinkAndSignsIn() {
        String name = Given.unique("thu-moi").replace(' ', '-');
        String agency = Long.toString(given.agency());
        Answer made = administrator.post(
                "/members", "signInName", name, "agency", agency, "post", "Đầu mối mới", "roles", "FOCAL_PERSON");
        String link = path(made);
        Browser person = browsers.fresh();
        assertThat(person.get(link).text("main")).contains("Đầu mối mới", name);
        assertThat(person.post(link, "password", GOOD, "again", GOOD).next()).isEqualTo("/sign-in");
        assertThat(person.post("/sign-in", "name", name, "password", GOOD).next())
                .isEqualTo("/");
        Answer spent = person.get(link);
        assertThat(spent.status()).isEqualTo(410);
        assertThat(spent.text("h1")).isEqualTo("Liên kết không còn dùng được");
        assertThat(person.post(link, "password", GOOD, "again", GOOD).status()).isEqualTo(410);
        assertThat(given.trailed("member.passwordSet", name)).isEqualTo(1);
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        Made member = given.member(given.agency(), Role.READER);
        String token = path(link(member)).substring("/password/".length());
        assertThat(token).hasSize(43);
        assertThat(given.sql()
                        .sql("select token_hash from password_link where member_id = :id")
                        .param("id", member.id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(token);
        assertThat(administrator.get("/members/" + member.id()).body()).doesNotContain(token);
    }

    @Test
    void newLinkEndsTheOneBeforeAndALateOneIsSpent() {
        Made member = given.member(given.agency(), Role.READER);
        String first = path(link(member));
        String second = path(link(member));
        assertThat(browsers.fresh().get(first).status()).isEqualTo(410);
        assertThat(browsers.fresh().get(second).status()).isEqualTo(200);
        given.write(() -> given.sql()
                .sql("update password_link set expires_at = '2022-05-15' where member_id = :id")
                .param("id", member.id())
                .update());
        assertThat(browsers.fresh().get(second).status()).isEqualTo(410);
    }

    @Test
    void weakPasswordIsRefusedWithItsReason() {
        Made member = given.member(given.agency(), Role.READER);
        String link = path(link(member));
        Browser person = browsers.fresh();
        assertThat(person.post(link, "password", "ngắn", "again", "ngắn").text("#password-error"))
                .isEqualTo("Dùng ít nhất 10 ký tự.");
        assertThat(person.post(link, "password", GOOD, "again", GOOD + "x").text("#again-error"))
                .isEqualTo("Hai lần gõ khác nhau.");
        String long73 = "a".repeat(73);
        assertThat(person.post(link, "password", long73, "again", long73).status())
                .isEqualTo(422);
    }

    @Test
    void newPasswordEndsEverySessionOfTheMember() {
        Made member = given.member(given.agency(), Role.READER);
        Browser before = browsers.as(member.signInName());
        assertThat(before.get("/account").status()).isEqualTo(200);
        browsers.fresh().post(path(link(member)), "password", GOOD, "again", GOOD);
        assertThat(before.get("/account").next()).startsWith("/sign-in?");
    }

    @Test
    void closedMemberIsOutAtOnceAndMayComeBack() {
        Made member = given.member(given.agency(), Role.READER);
        Browser person = browsers.as(member.signInName());
        String link = path(link(member));
        administrator.post("/members/" + member.id() + "/closure");
        assertThat(person.get("/account").next()).startsWith("/sign-in?");
        assertThat(browsers.fresh().get(link).status()).isEqualTo(410);
        assertThat(link(member).status()).isEqualTo(409);
        assertThat(administrator.get("/members?state=closed&agency=").status()).isEqualTo(200);
        administrator.post("/members/" + member.id() + "/reopening");
        assertThat(browsers.as(member.signInName()).get("/account").status()).isEqualTo(200);
    }

    @Test
    void lastAdministratorStaysOne() {
        given.write(() -> given.sql()
                .sql(
                        "update member set active = false where 'ADMINISTRATOR' = any(roles) and sign_in_name <> 'quan-tri'")
                .update());
        long id = given.sql()
                .sql("select id from member where sign_in_name = 'quan-tri'")
                .query(Long.class)
                .single();
        assertThat(administrator.post("/members/" + id + "/closure").status()).isEqualTo(409);
        Answer answer = administrator.post(
                "/members/" + id, "agency", "1", "post", "Quản trị", "roles", "READER", "version", "1");
        assertThat(answer.text("#roles-error")).startsWith("Đây là người quản trị cuối cùng.");
        assertThat(administrator.get("/members/" + id).status()).isEqualTo(200);
    }

    @Test
    void focalPersonSeesThoseOfTheOwnAgencyOnly() {
        Browser focal = browsers.as("dau-moi.svhttdl");
        assertThat(focal.get("/members").page().select("table.list tbody th a").eachText())
                .containsExactly("Phó Giám đốc Sở", "Đầu mối");
        Made stranger = given.member(given.agency(), Role.READER);
        assertThat(focal.get("/members/" + stranger.id()).status()).isEqualTo(404);
        assertThat(focal.get("/members/999999").status()).isEqualTo(404);
    }

    @Test
    void faultsKeepWhatWasTyped() {
        Answer answer = administrator.post("/members", "signInName", "Quan-Tri", "post", "", "email", "x");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href"))
                .containsExactly("#signInName", "#agency", "#post", "#roles", "#email");
        assertThat(answer.text("#signInName-error")).startsWith("Tên đăng nhập này đã có người dùng.");
        assertThat(answer.page().select("#signInName").val()).isEqualTo("quan-tri");
    }

    @Test
    void whoSavesLaterIsToldWhatDiffers() {
        long agency = given.agency();
        Made member = given.member(agency, Role.READER);
        String address = "/members/" + member.id();
        String[] form = {
            "agency", Long.toString(agency), "post", "Người thử", "roles", "READER", "roles", "LEADER", "version", "1"
        };
        assertThat(administrator.post(address, form).next()).isEqualTo(address);
        form[7] = "FOCAL_PERSON";
        Answer late = administrator.post(address, form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#changed")).contains("Vai trò: Người đọc, Lãnh đạo → Người đọc, Đầu mối");
        assertThat(late.page().select("[value=FOCAL_PERSON][checked]")).hasSize(1);
    }

    private Answer link(Made member) {
        return administrator.post("/members/" + member.id() + "/password-link");
    }

    private static String path(Answer shown) {
        return URI.create(shown.page().select("#link").val()).getPath();
    }
}
