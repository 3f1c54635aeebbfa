package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** A report that was taken in is opened again: the consolidated report says so, and is offered what came of it. */
@ProductTest
class ConsolidatedReopenedTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    GivenConsolidated it;
    Browser ofAn;
    String own;
    String together;
    long leaflet;
    long shared;

    @BeforeEach
    void reopenWhatWasTakenIn() {
        it = new GivenConsolidated(given, browsers);
        ofAn = it.reports.focal(it.an);
        own = GivenReports.begin(ofAn, it.round);
        together = it.begin();
        leaflet = it.paragraph(together, it.an, it.leaflet);
        shared = it.paragraph(together, it.an, it.shared);
        it.reports.officer.post(own + "/reopening", "reason", "Số tờ rơi chưa khớp.");
    }

    private Document page() {
        return it.reports.officer.get(together + "?section=" + it.section).page();
    }

    private void write(String words, String text) {
        long paragraph = it.reports.paragraph(own, words);
        ofAn.post(own + "/paragraphs/" + paragraph, "version", "1", "text", text);
    }

    private void writeHere(long paragraph, String text) {
        it.reports.officer.post(
                "/reports/" + GivenReports.id(together) + "/paragraphs/" + paragraph, "version", "1", "text", text);
    }

    private void acceptAgain() {
        it.reports.acceptedNow(ofAn, own);
    }

    private Answer decide(long paragraph, int version, boolean take) {
        return it.arrange(
                together, paragraph, "renewal", "version", Integer.toString(version), "take", Boolean.toString(take));
    }

    private List<String> offered() {
        return page().select(".merge .mergehead b").eachText();
    }

    @Test
    void itsWritersAreTold() {
        assertThat(page().select(".notice.warn").text())
                .contains("Báo cáo của " + it.name(it.an) + " đã mở lại. 2 đoạn đã lấy vào đây");
        assertThat(it.reports.officer.get(together + "/issue").text(".notice.warn"))
                .contains("Báo cáo của " + it.name(it.an) + " đã mở lại.");
        assertThat(offered()).as("nothing is taken while it is written").doesNotContain("Cơ quan đã sửa đoạn này");
        write("in tờ rơi", "In 500 tờ rơi du lịch.");
        it.reports.officer.post(together + "/refreshment");
        assertThat(it.texts(together)).noneMatch(text -> text.contains("500 tờ rơi"));
    }

    @Test
    void whatWasChangedIsOfferedWithItsDifferenceOnceAcceptedAgain() {
        write("in tờ rơi", "Ngày 1/2/2022, in 500 tờ rơi du lịch.");
        acceptAgain();
        Document page = page();
        assertThat(page.select(".notice.warn").text()).doesNotContain("đã mở lại");
        assertThat(page.select(".notice").text()).contains("1 đoạn đã được cơ quan sửa sau khi mở lại: II.2 (1)");
        Element offer = page.select(".merge:has(form[action$=/renewal])").getFirst();
        assertThat(offer.text()).startsWith("Cơ quan đã sửa đoạn này " + it.name(it.an));
        assertThat(offer.select("ins").eachText()).containsExactly("500", "lịch.");
        assertThat(offer.select("del").eachText()).containsExactly("lịch, phát hành 300 tờ rơi.");
        decide(leaflet, 1, true);
        assertThat(it.texts(together)).contains("Ngày 1/2/2022, in 500 tờ rơi du lịch.");
        assertThat(page().select("form[action$=/renewal]")).isEmpty();
    }

    @Test
    void whatStandsHereIsKeptWhereSoDecided() {
        writeHere(leaflet, "In tờ rơi, bản rút gọn.");
        write("in tờ rơi", "In 500 tờ rơi du lịch.");
        acceptAgain();
        assertThat(page().select(".merge .soft").text()).contains("đã sửa chữ");
        it.reports.officer.post(together + "/refreshment");
        assertThat(it.texts(together)).as("not over what was changed here").contains("In tờ rơi, bản rút gọn.");
        decide(leaflet, 2, false);
        assertThat(it.texts(together)).contains("In tờ rơi, bản rút gọn.");
        assertThat(page().select("form[action$=/renewal]")).isEmpty();
    }

    @Test
    void whatTheAgencyTookOutIsOfferedToBeLeftOut() {
        write("in tờ rơi", "");
        acceptAgain();
        assertThat(offered()).contains("Cơ quan đã bỏ đoạn này");
        decide(leaflet, 1, true);
        assertThat(String.join("\n", it.printed(together))).doesNotContain("in tờ rơi");
        assertThat(page().select("form[action$=/renewal]")).isEmpty();
    }

    @Test
    void countOfTheAgencyIsStillThatOfTheAgency() {
        write("in tờ rơi", "Đã thực hiện [[2 hoạt động|n]].");
        acceptAgain();
        decide(leaflet, 1, true);
        assertThat(it.texts(together)).contains("Đã thực hiện [[2 hoạt động|n@" + it.an + "]].");
        assertThat(page().select("form[action$=/renewal]")).isEmpty();
    }

    @Test
    void whoeverDecidesSecondIsTold() {
        write("in tờ rơi", "In 500 tờ rơi du lịch.");
        acceptAgain();
        decide(leaflet, 1, true);
        assertThat(decide(leaflet, 1, false).status()).isEqualTo(409);
        assertThat(decide(shared, 1, true).status()).as("nothing to decide").isEqualTo(409);
        assertThat(it.texts(together)).contains("In 500 tờ rơi du lịch.");
    }

    @Test
    void whatNobodyChangedIsNotOffered() {
        acceptAgain();
        assertThat(page().select("form[action$=/renewal]")).isEmpty();
        assertThat(page().select("form[action$=/refreshment]")).isEmpty();
    }
}
