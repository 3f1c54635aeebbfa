package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** An issued report is frozen: its words, its figures, and every byte of its paper. Today is 16/5/2022. */
@ProductTest
class ConsolidatedIssuedTest {
    private static final byte[] SCAN = "\u0089PNG bản ký".getBytes(StandardCharsets.ISO_8859_1);

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

    private Answer issue(String number, String day, String... more) {
        String[] fields = new String[4 + more.length];
        System.arraycopy(new String[] {"number", number, "signedOn", day}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        return officer.post(address + "/issue", fields);
    }

    @Test
    void needsNumberAndDay() {
        Answer refused = issue("", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors a").eachAttr("href")).containsExactly("#number", "#signedOn");
        assertThat(issue("15", "17/5/2022").text("#errors")).contains("Ngày ký không thể sau hôm nay.");
        assertThat(it.reports.state(address)).isEqualTo("DRAFT");
        assertThat(issue("15", "16/5/2022").next()).isEqualTo(address);
        assertThat(it.reports.state(address)).isEqualTo("ISSUED");
    }

    @Test
    void numberGivenBeforeIsWarnedOfAndUsedOnlyWhenSaidAgain() {
        issue("15", "10/5/2022");
        long other = it.reports.round(Given.unique("Kỳ sau"), it.an);
        it.reports.accepted(other, it.an);
        String next = String.valueOf(
                officer.post("/rounds/" + other + "/consolidation").next());
        assertThat(officer.get(next + "/issue").text("main")).contains("số kế tiếp là 16/");
        Answer warned = officer.post(next + "/issue", "number", "015", "signedOn", "12/5/2022");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text(".notice.warn")).contains(it.title);
        assertThat(warned.page().select("#number").val()).isEqualTo("015");
        assertThat(it.reports.state(next)).isEqualTo("DRAFT");
        officer.post(next + "/issue", "number", "15", "signedOn", "12/5/2022", "again", "true");
        assertThat(it.reports.state(next)).isEqualTo("ISSUED");
    }

    @Test
    void numberOfAnotherYearIsNoDuplicate() {
        issue("15", "31/12/2021");
        long other = it.reports.round(Given.unique("Kỳ năm sau"), it.an);
        it.reports.accepted(other, it.an);
        String next = String.valueOf(
                officer.post("/rounds/" + other + "/consolidation").next());
        officer.post(next + "/issue", "number", "15", "signedOn", "12/5/2022");
        assertThat(it.reports.state(next)).isEqualTo("ISSUED");
    }

    @Test
    void onceIssuedNothingChangesIt() {
        long one = it.paragraph(address, it.an, it.shared);
        long other = it.paragraph(address, it.bac, it.shared);
        issue("15", "16/5/2022");
        it.acceptChi();
        List<String> before = it.texts(address);
        List<Answer> answers = List.of(
                officer.post(paper + "/paragraphs/" + one, "version", "1", "text", "Sửa lén."),
                officer.post(paper + "/paragraphs", "section", "" + it.section, "text", "Thêm lén."),
                officer.post(paper + "/paragraphs/" + one + "/figures", "version", "1", "bound", it.shared.bound(0)),
                officer.post(paper + "/sections/" + it.section + "/activities", "activity", "" + it.guests.id()),
                officer.post(
                        paper + "/head",
                        "issuer",
                        "Khác",
                        "symbol",
                        "BC-K",
                        "place",
                        "X",
                        "title",
                        "Y",
                        "version",
                        "1"),
                officer.post(paper + "/submission", "number", "", "signedOn", ""),
                officer.post(paper + "/acceptance"),
                officer.post(paper + "/return", "reason", "Sửa"),
                officer.post(address + "/refreshment"),
                officer.post(address + "/versions"),
                it.arrange(address, one, "omission", "out", "true"),
                it.arrange(address, one, "place", "up", "true"),
                it.arrange(address, one, "merger", "other", Long.toString(other)),
                it.arrange(address, one, "separation", "other", Long.toString(other)),
                officer.post(address + "/sections/" + it.section + "/order"),
                issue("16", "16/5/2022"));
        assertThat(answers)
                .extracting(Answer::status)
                .allSatisfy(status -> assertThat(status).isBetween(400, 499));
        assertThat(it.texts(address)).isEqualTo(before);
        assertThat(given.sql()
                        .sql("select state || ' ' || number from report where id = :id")
                        .param("id", GivenReports.id(address))
                        .query(String.class)
                        .single())
                .isEqualTo("ISSUED 15");
        assertThat(officer.get(address).page().select("[data-writes=yes], form[action$=order]"))
                .isEmpty();
    }

    @Test
    void bytesOfItsPaperAreTheSameForEver() {
        issue("15", "14/5/2022");
        byte[] issued = it.word(address);
        assertThat(String.join("\n", GivenConsolidated.lines(issued)))
                .contains("tổ chức tuần văn hóa", it.name(it.an) + ":", "trên 15 đoàn/300 lượt");
        assertThat(GivenConsolidated.rows(issued).toString()).contains("Số: 15/BC-STH", "ngày 14 tháng 5 năm 2022");
        it.reports.change("update activity set what = 'Tên khác' where id = :id", Map.of("id", it.shared.id()));
        it.reports.change("update agency_name set name = 'Sở Đổi Tên' where agency_id = :id", Map.of("id", it.an));
        it.acceptChi();
        assertThat(it.word(address)).isEqualTo(issued);
        assertThat(it.reports
                        .member(it.reports.lead, vn.nhipcau.people.Role.LEADER)
                        .get(paper + "/paper.docx")
                        .bytes())
                .isEqualTo(issued);
    }

    @Test
    void figuresListTheActivitiesAsTheyWere() {
        long leaflet = it.paragraph(address, it.an, it.leaflet);
        it.arrange(address, leaflet, "omission", "out", "true");
        issue("15", "16/5/2022");
        it.reports.change("update activity set what = 'Tên khác' where id = :id", Map.of("id", it.shared.id()));
        it.reports.change(
                "update activity_figure set visits = 999 where id = :id",
                Map.of("id", it.shared.figures().getFirst()));
        it.reports.withdraw(it.guests);
        it.reports.done("EVENT", "Việc ghi muộn", "2022-03-11", List.of(it.an), "EXACT 7/70");
        it.acceptChi();
        String figures = paper + "/figures?section=" + it.section + "&bound=";
        Document total = officer.get(figures + "t:VISITS").page();
        assertThat(total.select("h1").text()).isEqualTo("trên 15 đoàn/300 lượt");
        assertThat(total.select("tbody tr").eachText())
                .containsExactly(
                        "Tổ chức tuần văn hóa 10/3/2022 10 đoàn/200 lượt",
                        "Đón đoàn báo chí 4/4/2022 trên 5 đoàn/100 lượt");
        assertThat(officer.get(figures + "n").page().select("tbody th").eachText())
                .containsExactly("In tờ rơi du lịch", "Tổ chức tuần văn hóa", "Đón đoàn báo chí");
        assertThat(officer.get(figures + it.guests.bound(0))
                        .page()
                        .select("tbody tr")
                        .eachText())
                .containsExactly("Đón đoàn báo chí 4/4/2022 trên 5 đoàn/100 lượt");
        assertThat(officer.get(figures + it.leaflet.bound(0)).status())
                .as("what was left out was not issued")
                .isEqualTo(404);
    }

    @Test
    void signedCopyIsAttachedOnceAndGivenBackByteForByte() {
        issue("15", "16/5/2022");
        assertThat(officer.get(paper + "/signed").status()).isEqualTo(404);
        byte[] wrong = "PK không phải bản ký".getBytes(StandardCharsets.UTF_8);
        assertThat(GivenReports.send(officer, address + "/signed", wrong, "ban-ky.pdf")
                        .status())
                .isEqualTo(409);
        assertThat(officer.get(paper + "/signed").status()).isEqualTo(404);
        GivenReports.send(officer, address + "/signed", SCAN, "bản ký.png");
        byte[] second = "%PDF-1.7 khác".getBytes(StandardCharsets.UTF_8);
        assertThat(GivenReports.send(officer, address + "/signed", second, "khac.pdf")
                        .status())
                .isEqualTo(409);
        assertThat(officer.get(paper + "/signed").bytes()).isEqualTo(SCAN);
    }

    @Test
    void wrongSignedCopyStopsTheIssueAndNothingIsKept() {
        int before = given.sql()
                .sql("select count(*) from stored_file")
                .query(Integer.class)
                .single();
        Answer refused = GivenReports.send(
                officer, address + "/issue", new byte[] {'P', 'K'}, "ky.pdf", "number", "15", "signedOn", "16/5/2022");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(it.reports.state(address)).isEqualTo("DRAFT");
        assertThat(given.sql()
                        .sql("select count(*) from stored_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void nobodyButTheLeadOfficeIssues() {
        assertThat(it.ofChi
                        .post(address + "/issue", "number", "15", "signedOn", "16/5/2022")
                        .status())
                .isEqualTo(403);
        assertThat(it.reports.state(address)).isEqualTo("DRAFT");
    }
}
