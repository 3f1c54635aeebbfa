package vn.nhipcau.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.Given.Made;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.world.World;

/** One's own account, the settings, help. */
@ProductTest
class AccountPagesTest {
    private static final String NEW = "một mật khẩu mới";

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Test
    void ownPasswordNeedsThePresentOneAndEndsOtherSessions() {
        Made member = given.member(given.agency(), Role.READER);
        Browser here = browsers.as(member.signInName());
        Browser there = browsers.as(member.signInName());
        Answer wrong = here.post("/account/password", "current", "sai", "password", NEW, "again", NEW);
        assertThat(wrong.text("#current-error")).isEqualTo("Mật khẩu đang dùng không đúng.");
        here.post("/account/password", "current", World.PASSWORD, "password", NEW, "again", NEW);
        assertThat(here.get("/account").text(".toast")).isEqualTo("Đã đổi mật khẩu.");
        assertThat(there.get("/account").next()).startsWith("/sign-in?");
    }

    @Test
    void presentPasswordIsNotGuessedForLong() {
        Made member = given.member(given.agency(), Role.READER);
        Browser browser = browsers.as(member.signInName());
        for (int i = 0; i < 5; i++) {
            browser.post("/account/password", "current", "sai" + i, "password", NEW, "again", NEW);
        }
        Answer right = browser.post("/account/password", "current", World.PASSWORD, "password", NEW, "again", NEW);
        assertThat(right.text("#current-error")).contains("Thử lại sau");
    }

    @Test
    void chosenLanguageComesWithThePersonToAnotherBrowser() {
        Made member = given.member(given.agency(), Role.READER);
        Browser here = browsers.as(member.signInName());
        here.post("/account/language", "language", "EN");
        assertThat(here.get("/account").text("h1")).isEqualTo("Account");
        assertThat(browsers.as(member.signInName()).get("/account").text("h1")).isEqualTo("Account");
    }

    @Test
    void nameOfTheOfficeStandsOnTheSignInPage() {
        Browser administrator = browsers.as("quan-tri");
        String before = administrator.get("/settings").page().select("#office").val();
        administrator.post("/settings", "office", "Thông tin đối ngoại thử");
        assertThat(browsers.fresh().get("/sign-in").text(".org")).isEqualTo("Thông tin đối ngoại thử");
        administrator.post("/settings", "office", before);
        assertThat(given.trailed("setting.changed", "Thông tin đối ngoại thử")).isEqualTo(1);
    }

    @Test
    void helpIsForEverybody() {
        assertThat(browsers.fresh().get("/help").text("h1")).isEqualTo("Trợ giúp");
        assertThat(browsers.fresh().get("/help?language=en").text("h1")).isEqualTo("Help");
    }
}
