package vn.nhipcau.people.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.Given.Made;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** The page of who did what. */
@ProductTest
class TrailPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Test
    void changeIsToldInWordsOfTheReadersLanguage() {
        String name = Given.unique("Sở Nhật ký");
        long id = given.agency(name);
        Browser officer = browsers.as("chuyen-vien.stttt");
        officer.post("/agencies/" + id, "kind", "PRESS", "telephone", "0233", "version", "1");
        String query = "/trail?family=agency&q=" + name.substring(name.lastIndexOf(' ') + 1) + "%20nhat%20ky";
        Answer page = officer.get(query);
        assertThat(page.page().select(".trail > li")).hasSize(1);
        assertThat(page.text(".trail > li"))
                .contains("Sửa cơ quan: " + name, "Chuyên viên thông tin đối ngoại", "Điện thoại: 0233")
                .contains("Loại: Loại khác → Cơ quan báo chí");
        assertThat(officer.get(query + "&language=en").text(".trail > li"))
                .contains("Agency changed: " + name, "Kind: Other → Press");
    }

    @Test
    void daysNarrowTheTrail() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        assertThat(officer.get("/trail?from=16/5/2022&to=16/5/2022").page().select(".trail > li"))
                .isNotEmpty();
        assertThat(officer.get("/trail?to=31/12/2012").page().select(".trail > li"))
                .isEmpty();
    }

    /** Words are looked for as they are: a sign that means anything in a pattern means itself. */
    @Test
    void signOfAPatternMeansItself() {
        String name = Given.unique("Tổ 100% số hóa");
        given.agency(name);
        given.write(() -> given.sql().sql("""
                insert into trail (at, actor, act, title) values (now(), 'Thử', 'agency.added', :name)
                """).param("name", name).update());
        Browser officer = browsers.as("chuyen-vien.stttt");
        assertThat(officer.get("/trail?q=100%25%20so").page().select(".trail > li"))
                .hasSize(1);
        assertThat(officer.get("/trail?q=1%25%25%20so").page().select(".trail > li"))
                .isEmpty();
        assertThat(officer.get("/trail?q=100_%20so").page().select(".trail > li"))
                .isEmpty();
    }

    @Test
    void leaderReadsWhatTheOwnAgencyDid() {
        long agency = given.agency();
        Made leader = given.member(agency, Role.LEADER);
        Made focal = given.member(agency, Role.FOCAL_PERSON);
        browsers.as(focal.signInName()).post("/account/language", "language", "EN");
        Browser browser = browsers.as(leader.signInName());
        assertThat(browser.get("/trail").page().select(".trail > li")).hasSize(1);
        assertThat(browser.get("/trail").text(".trail")).contains("Đổi ngôn ngữ của mình: Người thử");
    }
}
