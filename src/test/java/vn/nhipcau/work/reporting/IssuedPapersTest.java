package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** An issued report stands in the register of documents, with what its paper cites. Today is 16/5/2022. */
@ProductTest
class IssuedPapersTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    GivenConsolidated it;
    Browser officer;
    String address;
    String paper;

    @BeforeEach
    void begin() {
        it = new GivenConsolidated(given, browsers);
        officer = it.reports.officer;
        address = it.begin();
        paper = "/reports/" + GivenReports.id(address);
    }

    private Answer issue(String number) {
        return officer.post(address + "/issue", "number", number, "signedOn", "16/5/2022");
    }

    private void write(String text) {
        officer.post(paper + "/paragraphs", "section", "" + it.section, "text", text);
    }

    @Test
    void issuedReportAndWhatItCitesStandInTheRegister() {
        write("Thực hiện Quyết định số 4017/QĐ-UBND ngày 09/3/2022 của UBND tỉnh và Công văn số 4018/BNG-NVĐP.");
        assertThat(mentions()).isEmpty();
        issue("771");
        assertThat(mentions())
                .containsExactly(
                        "771/" + symbol() + " PAPER ISSUED 2022-05-16",
                        "4017/QĐ-UBND CITATION 2022-03-09",
                        "4018/BNG-NVĐP CITATION");
    }

    @Test
    void paperWithASecrecyMarkIsNotIssued() {
        write("TUYỆT MẬT");
        Answer answer = issue("772");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("main")).contains("dấu mật");
        assertThat(it.reports.state(address)).isEqualTo("DRAFT");
        assertThat(mentions()).isEmpty();
    }

    private String symbol() {
        return given.sql()
                .sql("select symbol from report_head where report_id = :report")
                .param("report", GivenReports.id(address))
                .query(String.class)
                .single();
    }

    private java.util.List<String> mentions() {
        return given.sql()
                .sql("""
                select concat_ws(' ', d.reference, m.relation, m.standing, d.day) as said
                from document_mention m join official_document d on d.id = m.document_id
                where m.address in (:address, :paper) order by m.id
                """)
                .param("address", address)
                .param("paper", paper)
                .query((row, number) -> row.getString("said"))
                .list();
    }
}
