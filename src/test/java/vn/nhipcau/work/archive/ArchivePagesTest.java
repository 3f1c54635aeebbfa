package vn.nhipcau.work.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** An old report is dropped in and stands there searchable, with what was read beside it. */
@ProductTest
class ArchivePagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Browser officer;
    private String place = "";

    @BeforeEach
    void signIn() {
        officer = browser.as("chuyen-vien.stttt");
        place = "Cồn " + Given.unique("Hến").replace(" ", "");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Document view(String report, String view) {
        return officer.get(report + "?view=" + view).page();
    }

    @Test
    void droppedReportStandsThereWithOutlineFiguresAndCitedDocuments() {
        String report = Archive.filed(officer, place);
        assertThat(officer.get(report).text("h1")).isEqualTo("Kết quả quảng bá vùng biên năm 2020");
        assertThat(view(report, "outline")
                        .select(".readoutline > li > .row > span:first-child")
                        .eachText())
                .containsExactly("I KẾT QUẢ", "I.1 Đón đoàn", "I.3 Ấn phẩm");
        assertThat(view(report, "figures").select(".item .figure").eachText())
                .containsExactly("41 đoàn/812 lượt khách", "1.500 cuốn");
        assertThat(view(report, "figures").select(".item").get(0).text())
                .contains("Đọc là: trên 41 đoàn / 812 lượt", "I.1. Đón đoàn", "dòng 12");
        assertThat(view(report, "references").select(".item b.nowrap").eachText())
                .containsExactly("31/KH-UBND", "8107/BTTTT-TTĐN");
        assertThat(view(report, "outline").select("#l12 mark").eachText()).containsExactly("41 đoàn/812 lượt khách");
    }

    @Test
    void numberedSentenceHasNoTitleToMark() {
        String sentence =
                "4. Đã thay giá trị null bằng ô trống trong các biểu mẫu gửi cơ quan, để người đọc khỏi nhầm.";
        String report = String.valueOf(Archive.drop(officer, "bao-cao.txt", Archive.text(place) + sentence + "\n")
                .next());
        assertThat(view(report, "outline")
                        .select(".readoutline > li:last-child")
                        .text())
                .startsWith("I.4 câu văn có đánh số");
        assertThat(view(report, "outline").select("#l15").text()).contains("null");
        assertThat(view(report, "outline").select("#l15 mark")).isEmpty();
    }

    @Test
    void eachDoubtIsMarkedAtItsPlace() {
        Document look = view(Archive.filed(officer, place), "look");
        assertThat(look.select(".item").eachText()).hasSize(2);
        assertThat(look.select(".item:contains(Ấn phẩm) .doubt").text())
                .contains("Số mục lặp lại hoặc nhảy cách", "dòng 13");
        assertThat(look.select(".item:contains(8107) .doubt").text()).contains("Không có ngày như vậy");
    }

    @Test
    void everyWordIsFoundWithItsPlaceAndOnlyTheWordThatWasMeant() {
        String report = Archive.filed(officer, place);
        String letters = place.replace("Cồn", "con").replace("Hến", "hen").replace(" ", "%20");
        Answer found = officer.get("/archive?q=" + letters + "%20cam%20nang");
        assertThat(found.page().select("tbody th > a").eachAttr("href")).containsExactly(report);
        assertThat(found.text(".excerpts li:first-child")).contains("dòng 12", "I.1. Đón đoàn: Đã đón trên 41 đoàn");
        assertThat(found.text(".excerpts li:last-child mark")).isEqualTo("cẩm nang");
        assertThat(officer.get("/archive?q=" + letters + "%20c%E1%BA%A5m").text("h2"))
                .isEqualTo("Không có báo cáo nào như vậy");
    }

    @Test
    void reportAndWhatItCitesStandInTheRegister() {
        String report = Archive.filed(officer, place);
        assertThat(jdbc.sql("""
                        select d.reference || ' ' || m.relation || ' ' || coalesce(m.standing, '') || ' ' || d.day
                        from document_mention m join official_document d on d.id = m.document_id
                        where m.address = :address and d.day is not null order by m.id
                        """)
                        .param("address", report)
                        .query((row, number) -> row.getString(1).replace("  ", " "))
                        .list())
                .containsExactly("177/BC-UBND PAPER ISSUED 2020-12-14", "31/KH-UBND CITATION 2020-02-17");
    }

    @Test
    void ofSeveralFilesTheGoodAreFiledAndTheOthersSayWhyNot() {
        String known = Archive.text(place);
        Archive.drop(officer, "bao-cao.txt", known);
        Answer answer = Archive.drop(
                officer, "bao-cao.txt", Archive.text(place + " hai"), "ỦY BAN NHÂN DÂN\nTỐI MẬT\nBÁO CÁO\n", known);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text(".arrived h2")).isEqualTo("2 trong 3 tệp nay có trong kho");
        assertThat(answer.page().select(".arrivals li").eachText().get(1))
                .contains("dấu mật", "1bao-cao.txt", "chưa lưu ở đâu");
        assertThat(answer.page().select(".arrivals li").eachText().get(2)).contains("đã có trong kho từ trước");
        assertThat(jdbc.sql("select count(*) from archived_report where words like '%toi mat%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void paperLongerThanAnOfficeReadsIsRefusedInWords() {
        String line = "Một dòng chữ của một báo cáo quá dài. ".repeat(3) + "\n";
        Answer answer = Archive.drop(officer, "bao-cao.txt", Archive.text(place) + line.repeat(12_000));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".arrivals li")).contains("dài quá mức đọc được", "chưa lưu ở đâu");
    }

    @Test
    void removedReportLeavesTheRegister() {
        String report = Archive.filed(officer, place);
        officer.post(report + "/removal");
        assertThat(officer.get(report).status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from document_mention where address = :address")
                        .param("address", report)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(given.trailed("archive.removed", "Kết quả quảng bá vùng biên năm 2020"))
                .isPositive();
    }

    @Test
    void othersReadButDoNotCorrect() {
        String report = Archive.filed(officer, place);
        Browser focal = browser.as("dau-moi.svhttdl");
        assertThat(focal.get(report + "?view=look").page().select(".doubt")).hasSize(2);
        assertThat(focal.get(report + "?view=look").page().select("main form")).isEmpty();
        assertThat(focal.get(report + "/file").bytes()).isNotEmpty();
        assertThat(focal.post(report + "/check").status()).isEqualTo(403);
    }

    @Test
    void correctedHeadIsFoundByItsYearAndNumber() {
        String report = Archive.filed(officer, place);
        String version = view(report, "paper").select("#head [name=version]").val();
        String[] head = {
            "version",
            version,
            "title",
            "Báo cáo thử " + place,
            "type",
            "BC",
            "number",
            "178",
            "symbol",
            "BC-UBND",
            "date",
            "15/12/2020",
            "issuer",
            "UBND tỉnh Quảng Trị",
            "years",
            "2019-2020"
        };
        assertThat(officer.post(report + "/head", head).next()).isEqualTo(report + "?view=paper");
        assertThat(officer.get("/archive?year=2019&q=" + encoded(place))
                        .page()
                        .select("tbody th > a")
                        .eachAttr("href"))
                .containsExactly(report);
        head[3] = "Bản sau";
        Answer late = officer.post(report + "/head", head);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#title").val()).isEqualTo("Bản sau");
        head[1] = "2";
        head[11] = "32/12/2020";
        head[15] = "2020-2019";
        assertThat(officer.post(report + "/head", head)
                        .page()
                        .select("#head .error")
                        .eachText())
                .containsExactly(
                        "Ghi ngày như 20/1/2021, tháng như 1/2021, hoặc năm.",
                        "Ghi một năm, hoặc hai năm như 2016-2020.");
    }
}
