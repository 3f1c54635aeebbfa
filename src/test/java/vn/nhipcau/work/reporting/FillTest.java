package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.OnPaper.activity;
import static vn.nhipcau.work.reporting.OnPaper.agencies;
import static vn.nhipcau.work.reporting.OnPaper.number;
import static vn.nhipcau.work.reporting.OnPaper.visits;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Qualifier;
import vn.nhipcau.work.activities.Total;
import vn.nhipcau.work.rounds.Section;

/** What a section says before anyone has typed a word. */
class FillTest {
    private static final Section SECTION = OnPaper.section(1, 1, "Hoạt động", true, "EVENT", "PUBLICATION");

    private static final Activity FESTIVAL = activity(
            1,
            "EVENT",
            "Tổ chức lễ hội ẩm thực",
            LocalDate.of(2022, 1, 10),
            agencies(7),
            visits(10, Qualifier.MORE_THAN, 41L, 812));
    private static final Activity LEAFLET = activity(
            2,
            "PUBLICATION",
            "In tờ rơi du lịch",
            LocalDate.of(2022, 2, 3),
            agencies(7, 8),
            number(20, "1500", "tờ rơi"));
    private static final Activity BOOK = activity(
            3,
            "PUBLICATION",
            "Xuất bản cẩm nang",
            LocalDate.of(2022, 4, 30),
            agencies(7),
            number(30, "300", "cuốn"),
            number(31, "2", "phim"));
    private static final Activity COURSE = activity(4, "TRAINING", "Mở lớp", LocalDate.of(2022, 4, 1), agencies(7));

    private static List<Fill.Proposed> fill(Activity... activities) {
        return Fill.of(SECTION, OnPaper.ROUND, 7, new Bindings(List.of(activities), OnPaper.REGISTER));
    }

    @Test
    void eachActivityIsASentenceWithItsFiguresBound() {
        assertThat(fill(FESTIVAL, LEAFLET, COURSE))
                .containsExactly(
                        new Fill.Proposed(
                                "Ngày 10/1/2022, tổ chức lễ hội ẩm thực, đón [[trên 41 đoàn/812 lượt|f10]] khách.", 1L),
                        new Fill.Proposed(
                                "Ngày 3/2/2022, phối hợp với Cơ quan 8 in tờ rơi du lịch, phát hành [[1.500 tờ rơi|f20]].",
                                2L));
    }

    @Test
    void threeActivitiesHaveTheirSumBeforeThem() {
        List<Fill.Proposed> filled = fill(FESTIVAL, LEAFLET, BOOK);
        assertThat(filled).hasSize(4);
        assertThat(filled.getFirst())
                .isEqualTo(new Fill.Proposed(
                        "Trong 6 tháng đầu năm 2022, đơn vị đã thực hiện [[3 hoạt động|n]], đón"
                                + " [[trên 41 đoàn/812 lượt|t:VISITS]] khách; phát hành [[1.800 bản|t:COPIES]].",
                        null));
    }

    @Test
    void sumWithoutFiguresIsACountAlone() {
        assertThat(Fill.sum("đơn vị", 1234, List.<Total>of(), OnPaper.ROUND))
                .isEqualTo("Trong 6 tháng đầu năm 2022, đơn vị đã thực hiện [[1.234 hoạt động|n]].");
    }

    @Test
    void sectionOfFreeTextIsNotFilled() {
        assertThat(Fill.of(
                        OnPaper.section(3, 1, "Kiến nghị", false),
                        OnPaper.ROUND,
                        7,
                        new Bindings(List.of(FESTIVAL), OnPaper.REGISTER)))
                .isEmpty();
    }

    /** Else the page would warn of a report that nobody has touched. */
    @Test
    void whatIsFilledAgreesWithItsRecords() {
        Bindings bindings = new Bindings(List.of(FESTIVAL, LEAFLET, BOOK), OnPaper.REGISTER);
        assertThat(fill(FESTIVAL, LEAFLET, BOOK).stream()
                        .flatMap(p -> MarkedText.of(p.text()).figures().stream())
                        .filter(figure -> bindings.beside(figure, SECTION).differs()))
                .isEmpty();
    }
}
