package vn.nhipcau.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.Given.Made;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.world.World;

/** The way in and out. */
@ProductTest
class SignInPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Test
    void wrongNameAndWrongPasswordAreToldAlike() {
        Made member = given.member(given.agency(), Role.READER);
        Answer wrong = browsers.fresh().post("/sign-in", "name", member.signInName(), "password", "sai");
        Answer unknown = browsers.fresh().post("/sign-in", "name", "khong-ai", "password", "sai");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.text(".notice.bad")).isEqualTo(wrong.text(".notice.bad"));
        assertThat(wrong.page().select("#name").val()).isEqualTo(member.signInName());
    }

    @Test
    void nameIsTakenWithCapitalsAndSpace() {
        Made member = given.member(given.agency(), Role.READER);
        String typed = " " + member.signInName().toUpperCase(java.util.Locale.ROOT) + " ";
        assertThat(browsers.fresh()
                        .post("/sign-in", "name", typed, "password", World.PASSWORD)
                        .next())
                .isEqualTo("/");
    }

    @Test
    void fiveWrongTriesCloseTheNameForAWhile() {
        Made member = given.member(given.agency(), Role.READER);
        for (int i = 0; i < Throttle.TRIES_BY_NAME; i++) {
            assertThat(browsers.fresh()
                            .post("/sign-in", "name", member.signInName(), "password", "sai")
                            .status())
                    .isEqualTo(401);
        }
        Answer right = browsers.fresh().post("/sign-in", "name", member.signInName(), "password", World.PASSWORD);
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.text(".notice.bad")).contains("15 phút");
        given.sql()
                .sql("update sign_in_failure set at = at - interval '16 minutes' where sign_in_name = :name")
                .param("name", member.signInName())
                .update();
        assertThat(browsers.as(member.signInName()).get("/account").status()).isEqualTo(200);
    }

    @Test
    void closedMemberIsNobody() {
        Made member = given.member(given.agency(), Role.READER);
        given.write(() -> given.sql()
                .sql("update member set active = false where id = :id")
                .param("id", member.id())
                .update());
        assertThat(browsers.fresh()
                        .post("/sign-in", "name", member.signInName(), "password", World.PASSWORD)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void personComesBackToThePageAskedFor() {
        Answer asked = browsers.fresh().get("/agencies?kind=PRESS");
        assertThat(asked.next()).isEqualTo("/sign-in?to=%2Fagencies%3Fkind%3DPRESS");
        assertThat(browsers.fresh()
                        .post("/sign-in", "name", "quan-tri", "password", World.PASSWORD, "to", "/agencies?kind=PRESS")
                        .next())
                .isEqualTo("/agencies?kind=PRESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "javascript:alert(1)",
                "/sign-in?to=/",
                "/ hai"
            })
    void nobodyIsLedToAnotherSite(String to) {
        assertThat(browsers.fresh()
                        .post("/sign-in", "name", "quan-tri", "password", World.PASSWORD, "to", to)
                        .next())
                .isEqualTo("/");
    }

    @Test
    void whoLeavesIsOut() {
        Browser browser = browsers.as("doc.tinhuy");
        assertThat(browser.post("/sign-out").next()).isEqualTo("/");
        assertThat(browser.get("/agencies").next()).startsWith("/sign-in?");
    }

    @Test
    void sampleOffersOnePostOfEachRole() {
        assertThat(browsers.fresh().get("/sign-in").page().select(".posts li")).hasSize(10);
    }
}
