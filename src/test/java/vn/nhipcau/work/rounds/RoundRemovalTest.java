package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** A round opened by mistake. The sample's day is 16/5/2022. */
@ProductTest
class RoundRemovalTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    Browser officer;
    String title;
    long agency;
    long round;

    @BeforeEach
    void open() {
        officer = browsers.as("chuyen-vien.stttt");
        title = Given.unique("Kỳ nhầm");
        agency = given.agency();
        round = given.write(() -> given.sql()
                .sql("""
                        with r as (
                          insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks,
                                                       lead_id, issuer_id, place, opened_at, opened_by)
                          select :title, 'AD_HOC', '2013-01-01', '2013-03-14', '2013-03-14', '2013-03-15', '2013-03-25',
                                 '2013-04-04', :agency, :agency, 'Quảng Trị', now(), min(id) from member returning id),
                        m as (insert into round_agency select id, :agency, 1 from r)
                        select id from r
                        """)
                .param("title", title)
                .param("agency", agency)
                .query(Long.class)
                .single());
    }

    @Test
    void isDeletedWhileNobodyHasBegun() {
        assertThat(officer.get("/rounds/" + round + "/edit").page().select("form[action$=/removal]"))
                .hasSize(1);
        assertThat(officer.post("/rounds/" + round + "/removal", "version", "1").next())
                .isEqualTo("/rounds");
        assertThat(officer.get("/rounds/" + round).status()).isEqualTo(404);
        assertThat(given.trailed("round.removed", title)).isEqualTo(1);
    }

    @Test
    void staysWhereAReportWasBegun() {
        given.write(() -> given.sql()
                .sql("""
                        insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at)
                        select :round, :agency, 'AGENCY', 'DRAFT', now(), min(id), now() from member
                        """)
                .param("round", round)
                .param("agency", agency)
                .update());
        assertThat(officer.get("/rounds/" + round + "/edit").page().select("form[action$=/removal]"))
                .isEmpty();
        assertRefused("1", "nên không xóa được");
    }

    @Test
    void staysWhereSomebodyHasChangedItMeanwhile() {
        assertRefused("0", "vừa được người khác sửa");
    }

    private void assertRefused(String version, String words) {
        Answer refused = officer.post("/rounds/" + round + "/removal", "version", version);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains(words);
        assertThat(officer.get("/rounds/" + round).status()).isEqualTo(200);
        assertThat(given.trailed("round.removed", title)).isZero();
    }
}
