package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** The accepted reports of a round become one, in the order of the round, each activity counted once. */
@ProductTest
class ConsolidatedTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    GivenConsolidated it;
    Browser officer;

    @BeforeEach
    void open() {
        it = new GivenConsolidated(given, browsers);
        officer = it.reports.officer;
    }

    private String parts(String address) {
        return "/reports/" + GivenReports.id(address);
    }

    private void refresh(String address) {
        officer.post(address + "/refreshment");
    }

    private Document page(String address) {
        return officer.get(address + "?section=" + it.section).page();
    }

    @Test
    void sharedActivityIsCountedOnce() {
        it.acceptChi();
        String address = it.begin();
        assertThat(it.texts(address).getFirst())
                .isEqualTo("Trong " + it.title.replace("Kỳ", "kỳ")
                        + ", các cơ quan, đơn vị, địa phương đã thực hiện [[3 hoạt động|n]], đón"
                        + " [[trên 15 đoàn/300 lượt|t:VISITS]] khách; phát hành [[300 tờ rơi|t:COPIES]].");
        assertThat(page(address).select("table tbody tr").eachText())
                .containsExactly(
                        "Khách tham quan, giao lưu trên 15 đoàn/300 lượt – 2 hoạt động",
                        "Ấn phẩm phát hành 300 tờ rơi – 1 hoạt động");
        assertThat(page(address).select(".differs")).isEmpty();
    }

    @Test
    void paragraphsStandInTheOrderOfTheRound() {
        it.acceptChi();
        String address = it.begin();
        assertThat(it.agencies(address)).containsExactly(0L, it.bac, it.bac, it.an, it.an, it.chi);
        assertThat(it.printed(address))
                .containsSubsequence(
                        "- " + it.name(it.bac) + ": Ngày 10/3/2022, phối hợp với " + it.name(it.an) + " và "
                                + it.name(it.chi) + " tổ chức tuần văn hóa, đón 10 đoàn/200 lượt khách."
                                + " Ngày 4/4/2022, đón đoàn báo chí, đón trên 5 đoàn/100 lượt khách.",
                        "- " + it.name(it.an) + ": Ngày 1/2/2022, in tờ rơi du lịch, phát hành 300 tờ rơi."
                                + " Ngày 10/3/2022, phối hợp với " + it.name(it.bac) + " và " + it.name(it.chi)
                                + " tổ chức tuần văn hóa, đón 10 đoàn/200 lượt khách.",
                        "- " + it.name(it.chi) + ": Ngày 10/3/2022, phối hợp với " + it.name(it.an) + " và "
                                + it.name(it.bac) + " tổ chức tuần văn hóa, đón 10 đoàn/200 lượt khách.");
    }

    @Test
    void whatIsNotAcceptedIsNeitherToldNorCounted() {
        String address = it.begin();
        assertThat(it.agencies(address)).doesNotContain(it.chi);
        assertThat(it.reports.texts(address, it.reports.section(it.round, GivenReports.COURSES)))
                .isEmpty();
        assertThat(String.join("\n", it.printed(address))).doesNotContain("Mở lớp", "mở lớp");
    }

    @Test
    void previewOfASectionHasTheMarksOfTheWholePaper() {
        it.acceptChi();
        String address = it.begin();
        assertThat(it.printed(address)).containsSubsequence("I. KẾT QUẢ", "1. Tập huấn", "2. Hoạt động");
        assertThat(page(address).select(".prev .hd").eachText()).containsExactly("I. KẾT QUẢ", "2. Hoạt động");
        assertThat(page(address).select(".prev .tx").eachText())
                .anyMatch(line -> line.contains("In tờ rơi du lịch".substring(3)));
    }

    @Test
    void annexCountsForEachAgencyAndOnceForAll() {
        it.acceptChi();
        assertThat(GivenConsolidated.rows(it.word(it.begin())))
                .contains(
                        "1|" + it.name(it.bac) + "|2|trên 15 đoàn/300 lượt||",
                        "2|" + it.name(it.an) + "|2|10 đoàn/200 lượt|300 tờ rơi|",
                        "3|" + it.name(it.chi) + "|2|10 đoàn/200 lượt||30 người",
                        "|Toàn tỉnh (hoạt động chung tính một lần)|4|trên 15 đoàn/300 lượt|300 tờ rơi|30 người");
    }

    @Test
    void isBegunOnceAndReadByThoseWhoWatchAll() {
        String address = it.begin();
        assertThat(it.begin()).isEqualTo(address);
        assertThat(it.texts(address)).hasSize(5);
        assertThat(it.ofChi.get(address).status()).isEqualTo(404);
        assertThat(it.ofChi.get(parts(address) + "/paper.docx").status()).isEqualTo(404);
        assertThat(it.ofChi.post("/rounds/" + it.round + "/consolidation").status())
                .isEqualTo(403);
        Browser leader = it.reports.member(it.an, Role.LEADER);
        assertThat(leader.get(address).status()).isEqualTo(200);
        assertThat(leader.get(address).page().select("[data-writes=yes]")).isEmpty();
        assertThat(leader.post(parts(address) + "/paragraphs", "section", "" + it.section, "text", "Chữ lạ.")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void laterAcceptedReportIsOfferedAndTakenIn() {
        String address = it.begin();
        assertThat(page(address).select("form[action$=refreshment]")).isEmpty();
        it.acceptChi();
        assertThat(page(address).select("form[action$=refreshment]").text())
                .contains("Có 2 đoạn vừa được tiếp nhận, chưa đưa vào.");
        refresh(address);
        assertThat(it.agencies(address)).containsExactly(0L, it.bac, it.bac, it.an, it.an, it.chi);
        refresh(address);
        assertThat(it.agencies(address)).as("nothing twice").hasSize(6);
        assertThat(page(address).select(".differs").text())
                .as("the section's sum was written before, and the shared activity is counted already")
                .isEmpty();
    }

    @Test
    void begunBeforeAnyReportWasAcceptedItHasItsSumsLater() {
        long agency = given.agency();
        long early = it.reports.round(Given.unique("Kỳ sớm"), agency);
        long section = it.reports.section(early, GivenReports.ACTIVITIES);
        String address = String.valueOf(
                officer.post("/rounds/" + early + "/consolidation").next());
        it.reports.done("EVENT", "Mở ngày hội", "2022-03-01", List.of(agency), "EXACT 1/20");
        it.reports.accepted(early, agency);
        refresh(address);
        assertThat(it.reports.texts(address, section)).hasSize(2);
        assertThat(it.reports.texts(address, section).getFirst())
                .contains("đã thực hiện [[1 hoạt động|n]], đón [[1 đoàn/20 lượt|t:VISITS]] khách.");
    }

    @Test
    void refreshRenewsWhatNobodyChangedHere() {
        String address = it.begin();
        long kept = it.paragraph(address, it.an, it.leaflet);
        officer.post(parts(address) + "/paragraphs/" + kept, "version", "1", "text", "In tờ rơi, bản rút gọn.");
        it.reports.change("""
                update report_paragraph s set text = 'Bản mới. ' || s.text from report r
                where r.id = s.report_id and r.round_id = :round and r.kind = 'AGENCY' and s.activity_id is not null
                """, Map.of("round", it.round));
        refresh(address);
        assertThat(it.texts(address).stream().filter(text -> text.startsWith("Bản mới.")))
                .hasSize(3);
        assertThat(it.texts(address)).contains("In tờ rơi, bản rút gọn.");
    }

    @Test
    void countOfAnAgencyStaysThatOfTheAgency() {
        long agency = given.agency();
        long round = it.reports.round(Given.unique("Kỳ đếm"), agency, it.an);
        for (String day : List.of("2022-03-01", "2022-03-02", "2022-03-03")) {
            it.reports.done("EVENT", "Mở ngày hội", day, List.of(agency), "EXACT 1/20");
        }
        it.reports.accepted(round, agency);
        it.reports.accepted(round, it.an);
        String address = String.valueOf(
                officer.post("/rounds/" + round + "/consolidation").next());
        long section = it.reports.section(round, GivenReports.ACTIVITIES);
        List<String> texts = it.reports.texts(address, section);
        assertThat(texts.get(0)).contains("[[5 hoạt động|n]]", "[[13 đoàn/260 lượt|t:VISITS]]");
        assertThat(texts.get(1))
                .contains("[[3 hoạt động|n@" + agency + "]]", "[[3 đoàn/60 lượt|t:VISITS@" + agency + "]]");
        Document page = officer.get(address + "?section=" + section).page();
        assertThat(page.select(".differs")).as("both agree with the records").isEmpty();
        assertThat(officer.get(parts(address) + "/figures?section=" + section + "&bound=n@" + agency)
                        .page()
                        .select("tbody tr"))
                .hasSize(3);
    }

    @Test
    void figureLeadsToExactlyItsActivities() {
        it.acceptChi();
        String figures = parts(it.begin()) + "/figures?section=" + it.section + "&bound=";
        String shared = "/activities/" + it.shared.id();
        String leaflet = "/activities/" + it.leaflet.id();
        String guests = "/activities/" + it.guests.id();
        Map.of(
                        "n",
                        List.of(leaflet, shared, guests),
                        "t:VISITS",
                        List.of(shared, guests),
                        "t:COPIES",
                        List.of(leaflet),
                        "n@" + it.an,
                        List.of(leaflet, shared),
                        it.guests.bound(0),
                        List.of(guests))
                .forEach((bound, addresses) -> assertThat(officer.get(figures + bound)
                                .page()
                                .select("tbody th a")
                                .eachAttr("href"))
                        .as(bound)
                        .isEqualTo(addresses));
        assertThat(officer.get(figures + "t:VISITS").text("h1")).isEqualTo("trên 15 đoàn/300 lượt");
    }

    @Test
    void keptVersionTellsWhatChangedSince() {
        String address = it.begin();
        officer.post(address + "/versions");
        assertThat(officer.get(address + "/versions/1").page().select("ins, del"))
                .isEmpty();
        long paragraph = it.paragraph(address, it.an, it.leaflet);
        officer.post(parts(address) + "/paragraphs/" + paragraph, "version", "1", "text", "In tờ gấp du lịch.");
        it.arrange(address, it.paragraph(address, it.bac, it.guests), "omission", "out", "true");
        Document since = officer.get(address + "/versions/1").page();
        assertThat(since.select("del").text()).contains("tờ rơi", "đón đoàn báo chí");
        assertThat(since.select("ins").text()).contains("gấp");
        assertThat(officer.get(address + "/versions/2").status()).isEqualTo(404);
    }
}
