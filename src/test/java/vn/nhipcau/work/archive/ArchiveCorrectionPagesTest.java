package vn.nhipcau.work.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** A person corrects how a report was read: nothing is overwritten silently, nothing typed is lost. */
@ProductTest
class ArchiveCorrectionPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    private Browser officer;
    private String place = "";

    @BeforeEach
    void signIn() {
        officer = browser.as("chuyen-vien.stttt");
        place = "Cồn " + Given.unique("Hến").replace(" ", "");
    }

    private Document view(String report, String view) {
        return officer.get(report + "?view=" + view).page();
    }

    @Test
    void correctedFigureIsKeptAndItsDoubtIsGone() {
        String report = Archive.filed(officer, place);
        Document figures = view(report, "figures");
        String item = figures.select(".item").get(1).id().replace("item-", "");
        Document open = officer.get(report + "?view=figures&open=" + item).page();
        Answer saved = officer.post(
                report + "/figures",
                "item",
                item,
                "seen",
                open.select("#figure-" + item + " [name=seen]").val(),
                "text",
                "1.500 cuốn",
                "qualifier",
                "ABOUT",
                "value",
                "1.550",
                "to",
                "",
                "unit",
                "cuốn cẩm nang",
                "groups",
                "",
                "visits",
                "",
                "line",
                "14");
        assertThat(saved.next()).isEqualTo(report + "?view=figures#item-" + item);
        assertThat(view(report, "figures").select("#item-" + item).text())
                .contains("Đọc là: khoảng 1.550 cuốn cẩm nang");
    }

    @Test
    void laterSaveOfTheSameFigureIsToldAndKept() {
        String report = Archive.filed(officer, place);
        String item = view(report, "figures").select(".item").get(1).id().replace("item-", "");
        String seen = officer.get(report + "?view=figures&open=" + item)
                .page()
                .select("#figure-" + item + " [name=seen]")
                .val();
        String[] fields = {
            "item",
            item,
            "seen",
            seen,
            "text",
            "1.500 cuốn",
            "qualifier",
            "EXACT",
            "unit",
            "cuốn",
            "line",
            "14",
            "value",
            "1600"
        };
        officer.post(report + "/figures", fields);
        fields[13] = "1700";
        Answer late = officer.post(report + "/figures", fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".item.open .notice.warn")).contains("vừa được người khác sửa");
        assertThat(late.page().select(".item.open [name=value]").val()).isEqualTo("1700");
        assertThat(view(report, "figures").select("#item-" + item).text()).contains("Đọc là: 1.600 cuốn");
    }

    @Test
    void figureThatSomeoneRemovedMeanwhileIsNotLost() {
        String report = Archive.filed(officer, place);
        String item = view(report, "figures").select(".item").get(0).id().replace("item-", "");
        officer.post(report + "/items/figure/" + item + "/removal");
        Answer late = officer.post(
                report + "/figures",
                "item",
                item,
                "seen",
                "0",
                "text",
                "42 đoàn",
                "value",
                "42",
                "unit",
                "đoàn",
                "line",
                "12");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".adder[open] .notice.warn")).contains("vừa được người khác bỏ");
        assertThat(late.page().select(".adder [name=text]").val()).isEqualTo("42 đoàn");
        assertThat(late.page().select(".adder [name=item]").val()).isEqualTo("0");
    }

    @Test
    void wrongNumberIsRefusedAndKept() {
        String report = Archive.filed(officer, place);
        Answer answer = officer.post(
                report + "/figures",
                "item",
                "0",
                "seen",
                "0",
                "text",
                "vài cuốn",
                "value",
                "vài",
                "unit",
                "cuốn",
                "line",
                "14");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".adder .error")).isEqualTo("Ghi một số, như 1.500 hoặc 1,5.");
        assertThat(answer.page().select(".adder [name=value]").val()).isEqualTo("vài");
    }

    @Test
    void correctedCitationMovesInTheRegisterAndSettlesItsDoubt() {
        String report = Archive.filed(officer, place);
        Document references = view(report, "references");
        String item = references.select(".item:contains(8107)").get(0).id().replace("item-", "");
        String seen = officer.get(report + "?view=references&open=" + item)
                .page()
                .select("#reference-" + item + " [name=seen]")
                .val();
        String letter = "8" + Given.unique("").strip() + "/BTTTT-TTĐN";
        officer.post(
                report + "/references",
                "item",
                item,
                "seen",
                seen,
                "reference",
                letter,
                "date",
                "29/2/2020",
                "issuer",
                "Bộ Thông tin và Truyền thông",
                "about",
                "");
        assertThat(view(report, "look").select(".doubt").text()).doesNotContain("Không có ngày như vậy");
        assertThat(jdbc.sql("select day::text from official_document where reference = :letter")
                        .param("letter", letter)
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("2020-02-29");
    }

    @Test
    void sectionIsAddedWhereTheReaderSawNone() {
        String report = Archive.filed(officer, place);
        officer.post(
                report + "/sections",
                "item",
                "0",
                "seen",
                "0",
                "mark",
                "I.2",
                "title",
                "Báo chí",
                "depth",
                "2",
                "line",
                "13");
        assertThat(view(report, "outline")
                        .select(".readoutline > li > .row > span:first-child")
                        .eachText())
                .containsExactly("I KẾT QUẢ", "I.1 Đón đoàn", "I.3 Ấn phẩm", "I.2 Báo chí");
        assertThat(officer.post(report + "/sections", "item", "0", "seen", "0", "depth", "12", "line", "x")
                        .page()
                        .select(".adder .error")
                        .eachText())
                .containsExactly("Ghi tên đề mục hoặc dấu mục.", "Cấp từ 1 đến 9.", "Ghi số dòng của tệp bên cạnh.");
    }

    @Test
    void doubtIsSettledAsWrittenAndTheReportLookedThrough() {
        String report = Archive.filed(officer, place);
        String settle = view(report, "look").select(".doubt form").get(0).attr("action");
        assertThat(officer.post(settle, "view", "look").next()).isEqualTo(report + "?view=look");
        assertThat(officer.post(settle, "view", "look").status()).isEqualTo(409);
        assertThat(view(report, "look").select(".doubt")).hasSize(1);
        officer.post(report + "/check");
        assertThat(officer.get(report).text("#bar")).startsWith("Đã soát");
        assertThat(view(report, "look").select(".doubt")).isEmpty();
    }
}
