package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.GivenReports.ACTIVITIES;
import static vn.nhipcau.work.reporting.GivenReports.WISHES;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Members of an agency write its report, sometimes two at once. */
@ProductTest
class ReportWrittenTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    GivenReports reports;
    long section;
    Browser one;
    Browser two;
    String address;
    long paragraph;

    @BeforeEach
    void begin() {
        reports = new GivenReports(given, browsers);
        long agency = given.agency();
        long round = reports.round(Given.unique("Kỳ viết"), agency);
        section = reports.section(round, WISHES);
        one = reports.focal(agency);
        two = reports.focal(agency);
        address = GivenReports.begin(one, round);
        one.post(address + "/paragraphs", "section", Long.toString(section), "text", "Câu đầu.");
        paragraph = reports.paragraph(address, "Câu đầu.");
        assertThat(reports.texts(address, reports.section(round, ACTIVITIES))).isEmpty();
    }

    private Answer save(Browser browser, int version, String text) {
        return browser.post(address + "/paragraphs/" + paragraph, "version", Integer.toString(version), "text", text);
    }

    /** As the script of the page saves while one types. */
    private Answer typed(Browser browser, String at, String... namesAndValues) {
        var request = MockMvcRequestBuilders.post(URI.create(address + at));
        request.header("X-Requested-With", "fetch").with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return browser.send(request);
    }

    @Test
    void whoSavesSecondIsToldAndNothingIsOverwritten() {
        assertThat(save(one, 1, "Câu của người thứ nhất.").status()).isEqualTo(302);
        Answer late = save(two, 1, "Câu của người thứ hai.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("main")).contains("Câu của người thứ nhất.");
        assertThat(late.page().select("[name=text]").val()).isEqualTo("Câu của người thứ hai.");
        assertThat(reports.texts(address, section)).containsExactly("Câu của người thứ nhất.");
        save(two, Integer.parseInt(late.page().select("[name=version]").val()), "Câu của người thứ hai.");
        assertThat(reports.texts(address, section)).containsExactly("Câu của người thứ hai.");
    }

    @Test
    void severalLinesAreKeptWhenSomeoneWasFaster() {
        save(one, 1, "Câu của người thứ nhất.");
        Answer late = save(two, 1, "Dòng một.\nDòng hai.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[name=text]").val()).contains("Dòng một.", "Dòng hai.");
    }

    @Test
    void whileTypingBothTextsStandBesideEachOther() {
        typed(one, "/paragraphs/" + paragraph, "version", "1", "text", "Câu một.");
        Answer late = typed(two, "/paragraphs/" + paragraph, "version", "1", "text", "Câu hai.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("del").text()).isEqualTo("một.");
        assertThat(late.page().select("ins").text()).isEqualTo("hai.");
        assertThat(late.page().select("[data-conflict]").attr("data-theirs")).isEqualTo("Câu một.");
        assertThat(reports.texts(address, section)).containsExactly("Câu một.");
    }

    @Test
    void whatTwoAddIsBothThere() {
        String at = Long.toString(section);
        typed(one, "/paragraphs", "section", at, "after", Long.toString(paragraph), "text", "Của một.", "key", "a-1");
        typed(two, "/paragraphs", "section", at, "after", Long.toString(paragraph), "text", "Của hai.", "key", "b-1");
        assertThat(reports.texts(address, section)).containsExactly("Câu đầu.", "Của hai.", "Của một.");
    }

    @Test
    void sameKeyAgainAddsNothing() {
        String at = Long.toString(section);
        for (int again = 0; again < 2; again++) {
            typed(one, "/paragraphs", "section", at, "text", "Một.\nHai.", "key", "k-1");
        }
        assertThat(reports.texts(address, section)).containsExactly("Câu đầu.", "Một.", "Hai.");
    }

    @Test
    void sameKeyInAnotherReportIsAnother() {
        long agency = given.agency();
        long round = reports.round(Given.unique("Kỳ khóa"), agency);
        Browser focal = reports.focal(agency);
        String other = GivenReports.begin(focal, round);
        String there = Long.toString(reports.section(round, WISHES));
        typed(one, "/paragraphs", "section", Long.toString(section), "text", "Một.", "key", "k-2");
        focal.post(other + "/paragraphs", "section", there, "text", "Khác.", "key", "k-2");
        assertThat(reports.texts(other, reports.section(round, WISHES))).containsExactly("Khác.");
        assertThat(reports.texts(address, section)).containsExactly("Câu đầu.", "Một.");
    }

    @Test
    void emptiedParagraphIsTakenOutAndTheTrailKeepsItsWords() {
        save(one, 1, "  ");
        assertThat(reports.texts(address, section)).isEmpty();
        assertThat(given.sql()
                        .sql(
                                "select detail from trail where act = 'report.cut' and address = :address order by id desc limit 1")
                        .param("address", address)
                        .query(String.class)
                        .single())
                .isEqualTo("Câu đầu.");
    }

    /** The page's script hears it is gone, and sends the words as a new paragraph. */
    @Test
    void whatWasTakenOutMeanwhileIsSaidToBeGone() {
        save(one, 1, "");
        assertThat(typed(two, "/paragraphs/" + paragraph, "version", "1", "text", "Câu đang viết.")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void linesPastedBecomeParagraphsInTheirOrder() {
        save(one, 1, "Một.\r\n\r\n  Hai.\u0000 \nBa.");
        assertThat(reports.texts(address, section)).containsExactly("Một.", "Hai.", "Ba.");
    }

    @Test
    void paragraphOfAnotherReportIsNotReachedThroughOnesOwn() {
        long agency = given.agency();
        Browser stranger = reports.focal(agency);
        String own = GivenReports.begin(stranger, reports.round(Given.unique("Kỳ lạ"), agency));
        assertThat(stranger.post(own + "/paragraphs/" + paragraph, "version", "1", "text", "Chữ lạ.")
                        .status())
                .isIn(404, 409);
        assertThat(stranger.post(own + "/paragraphs", "section", Long.toString(section), "text", "Chữ lạ.")
                        .status())
                .isEqualTo(404);
        assertThat(reports.texts(address, section)).containsExactly("Câu đầu.");
    }

    @Test
    void paragraphThatIsABookIsRefused() {
        assertThat(save(one, 1, "chữ ".repeat(6_000)).status()).isEqualTo(409);
        assertThat(reports.texts(address, section)).isEqualTo(List.of("Câu đầu."));
    }
}
