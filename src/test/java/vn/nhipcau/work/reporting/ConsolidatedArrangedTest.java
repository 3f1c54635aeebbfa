package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Paragraphs of the consolidated report are left out, moved, merged, kept apart; its paper follows. */
@ProductTest
class ConsolidatedArrangedTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    GivenConsolidated it;
    Browser officer;
    String address;

    @BeforeEach
    void begin() {
        it = new GivenConsolidated(given, browsers);
        it.acceptChi();
        officer = it.reports.officer;
        address = it.begin();
    }

    private String printed() {
        return String.join("\n", it.printed(address));
    }

    private int pairs() {
        return officer.get(address + "?section=" + it.section)
                .page()
                .select(".merge")
                .size();
    }

    private void merge(long into, long other) {
        it.arrange(address, into, "merger", "other", Long.toString(other));
    }

    private long shared(long agency) {
        return it.paragraph(address, agency, it.shared);
    }

    @Test
    void whatIsLeftOutIsNotPrintedUntilItIsTakenInAgain() {
        long leaflet = it.paragraph(address, it.an, it.leaflet);
        it.arrange(address, leaflet, "omission", "out", "true");
        assertThat(printed()).doesNotContain("in tờ rơi du lịch");
        officer.post(address + "/refreshment");
        assertThat(printed()).as("a refresh does not bring it back").doesNotContain("in tờ rơi du lịch");
        it.arrange(address, leaflet, "omission", "out", "false");
        assertThat(printed()).contains(it.name(it.an) + ": Ngày 1/2/2022, in tờ rơi du lịch");
    }

    @Test
    void whatIsEmptiedDoesNotComeBackByARefresh() {
        long leaflet = it.paragraph(address, it.an, it.leaflet);
        officer.post("/reports/" + GivenReports.id(address) + "/paragraphs/" + leaflet, "version", "1", "text", "");
        assertThat(printed()).doesNotContain("in tờ rơi du lịch");
        officer.post(address + "/refreshment");
        assertThat(printed()).doesNotContain("in tờ rơi du lịch");
    }

    @Test
    void threeWhoTellOfOneActivityArePairedAndMergedIntoOne() {
        assertThat(pairs()).isEqualTo(3);
        merge(shared(it.bac), shared(it.an));
        assertThat(pairs()).isEqualTo(1);
        merge(shared(it.bac), shared(it.chi));
        assertThat(pairs()).isZero();
        assertThat(it.printed(address))
                .filteredOn(line -> line.contains("tổ chức tuần văn hóa"))
                .singleElement()
                .asString()
                .startsWith("- " + it.name(it.bac) + ", " + it.name(it.an) + ", " + it.name(it.chi) + ": ");
        assertThat(printed()).contains("- " + it.name(it.an) + ": Ngày 1/2/2022");
    }

    @Test
    void whoWasMergedBeforeIsNamedStillWhenTheSpeakerIsMerged() {
        merge(shared(it.an), shared(it.chi));
        merge(shared(it.bac), shared(it.an));
        assertThat(it.printed(address))
                .filteredOn(line -> line.contains("tổ chức tuần văn hóa"))
                .singleElement()
                .asString()
                .startsWith("- " + it.name(it.bac) + ", " + it.name(it.an) + ", " + it.name(it.chi) + ": ");
    }

    @Test
    void paragraphIsMergedOnlyWithAnothersAboutTheSame() {
        List<String> before = it.printed(address);
        long own = it.reports.paragraph(address, "3 hoạt động|n");
        merge(shared(it.bac), shared(it.bac));
        merge(shared(it.bac), own);
        merge(own, shared(it.bac));
        merge(shared(it.bac), it.paragraph(address, it.an, it.leaflet));
        assertThat(it.printed(address)).isEqualTo(before);
    }

    @Test
    void takenInAgainItSpeaksForItself() {
        merge(shared(it.bac), shared(it.an));
        it.arrange(address, shared(it.an), "omission", "out", "false");
        assertThat(it.printed(address)).noneMatch(line -> line.contains(it.name(it.bac) + ", " + it.name(it.an)));
        assertThat(it.printed(address).stream().filter(line -> line.contains("tổ chức tuần văn hóa")))
                .hasSize(3);
    }

    @Test
    void keptApartBothStandAndAreAskedNoMore() {
        it.arrange(address, shared(it.bac), "separation", "other", Long.toString(shared(it.an)));
        assertThat(pairs()).isEqualTo(2);
        assertThat(it.printed(address).stream().filter(line -> line.contains("tổ chức tuần văn hóa")))
                .hasSize(3);
    }

    @Test
    void movedParagraphStandsWhereItWasPutUntilTheOrderIsAskedFor() {
        it.arrange(address, shared(it.chi), "place", "up", "true");
        it.arrange(address, shared(it.chi), "place", "up", "true");
        assertThat(it.agencies(address)).containsExactly(0L, it.bac, it.bac, it.chi, it.an, it.an);
        officer.post(
                "/reports/" + GivenReports.id(address) + "/paragraphs",
                "section",
                "" + it.section,
                "text",
                "Ngoài ra.");
        it.arrange(address, it.reports.paragraph(address, "Ngoài ra."), "place", "up", "false");
        assertThat(it.agencies(address)).as("the last cannot go lower").endsWith(it.an, 0L);
        officer.post(address + "/sections/" + it.section + "/order");
        assertThat(it.agencies(address)).containsExactly(0L, 0L, it.bac, it.bac, it.an, it.an, it.chi);
        assertThat(it.texts(address).get(1)).isEqualTo("Ngoài ra.");
    }

    @Test
    void paragraphOfAnAgencysReportIsNotArrangedHere() {
        String theirs = it.reportOfChi.replace("/reports/", "/consolidated/");
        long paragraph = it.reports.paragraph(it.reportOfChi, "tổ chức tuần văn hóa");
        assertThat(officer.get(theirs).status()).isEqualTo(404);
        assertThat(it.arrange(theirs, paragraph, "omission", "out", "true").status())
                .isBetween(400, 499);
        assertThat(it.arrange(address, paragraph, "omission", "out", "true").status())
                .isEqualTo(404);
        long own = it.reports.lead;
        String leads = GivenReports.begin(officer, it.reports.round(Given.unique("Kỳ riêng"), own));
        assertThat(officer.post(
                                leads.replace("/reports/", "/consolidated/") + "/issue",
                                "number",
                                "1",
                                "signedOn",
                                "1/5/2022")
                        .status())
                .as("the lead office's own report is no consolidated one")
                .isEqualTo(404);
    }
}
