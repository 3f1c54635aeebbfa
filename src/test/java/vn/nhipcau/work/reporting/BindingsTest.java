package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.OnPaper.activity;
import static vn.nhipcau.work.reporting.OnPaper.agencies;
import static vn.nhipcau.work.reporting.OnPaper.number;
import static vn.nhipcau.work.reporting.OnPaper.visits;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.Qualifier;
import vn.nhipcau.work.rounds.Section;

/** What the records say beside the figures of a text. */
class BindingsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);
    private static final Section EVENTS = OnPaper.section(1, 1, "Hoạt động", true, "EVENT", "PUBLICATION");
    private static final Section COURSES = OnPaper.section(2, 1, "Tập huấn", false, "TRAINING");
    private static final Section FREE = OnPaper.section(3, 1, "Đánh giá", false);

    /** Agency 7 and 8 share the first; the second is of 7, the third of 8. */
    private static final Bindings RECORDS = new Bindings(
            List.of(
                    activity(1, "EVENT", "Lễ hội", DAY, agencies(7, 8), visits(10, Qualifier.EXACT, 41L, 812)),
                    activity(
                            2,
                            "PUBLICATION",
                            "Tờ rơi",
                            DAY,
                            agencies(7),
                            number(20, "1500", "tờ rơi"),
                            number(21, "2", "phim")),
                    activity(3, "EVENT", "Đón khách", DAY, agencies(8), visits(30, Qualifier.MORE_THAN, 3L, 96)),
                    activity(4, "TRAINING", "Mở lớp", DAY, agencies(7), number(40, "300", "cuốn"))),
            OnPaper.REGISTER);

    private static Bindings.Told told(Section section, String words, String bound) {
        return RECORDS.beside(new MarkedText.Piece(words, bound), section);
    }

    @ParameterizedTest(name = "“{0}” beside {1}: differs {2}")
    @CsvSource({
        "41 đoàn/812 lượt, f10, false",
        "41 đoàn với 812 lượt, f10, false",
        "trên 41 đoàn/812 lượt, f10, true",
        "41 đoàn/813 lượt, f10, true",
        "41 đoàn, f10, true",
        "nhiều đoàn, f10, true",
        "1.500 tờ rơi, f20, false",
        "1500 ấn phẩm, f20, false",
        "1.400 tờ rơi, f20, true",
        "khoảng 1.500 tờ rơi, f20, true",
        "trên 3 đoàn/96 lượt, f30, false"
    })
    void wordsAgreeWithTheRecordByNumberAndByHowSureItIs(String words, String bound, boolean differs) {
        assertThat(told(EVENTS, words, bound).differs()).isEqualTo(differs);
    }

    @Test
    void recordIsSaidBesideWordsThatDiffer() {
        assertThat(told(EVENTS, "40 đoàn/800 lượt", "f10")).isEqualTo(new Bindings.Told("41 đoàn/812 lượt", true));
    }

    @Test
    void figureWhoseRecordIsGoneHasNothingBesideIt() {
        assertThat(told(EVENTS, "5 lớp", "f99")).isEqualTo(new Bindings.Told(null, true));
        assertThat(told(EVENTS, "5 lớp", "t:lớp")).isEqualTo(new Bindings.Told(null, true));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "n, 3 hoạt động",
        "n@7, 2 hoạt động",
        "n@8, 2 hoạt động",
        "n@9, 0 hoạt động",
        "t:VISITS, trên 44 đoàn/908 lượt",
        "t:VISITS@7, 41 đoàn/812 lượt",
        "t:VISITS@8, trên 44 đoàn/908 lượt",
        "t:COPIES, 1.500 tờ rơi",
        "t:phim, 2 phim"
    })
    void sharedActivityIsCountedOnceForAllAndOnceForEach(String bound, String words) {
        assertThat(RECORDS.recorded(bound, EVENTS).map(Figure::words)).contains(words);
        assertThat(told(EVENTS, words, bound).differs()).isFalse();
    }

    @Test
    void sectionCountsItsOwnKindsAndAFreeOneAll() {
        assertThat(RECORDS.recorded("n", COURSES).map(Figure::words)).contains("1 hoạt động");
        assertThat(RECORDS.recorded("t:COPIES", COURSES).map(Figure::words)).contains("300 cuốn");
        assertThat(RECORDS.recorded("n", FREE).map(Figure::words)).contains("4 hoạt động");
        assertThat(RECORDS.recorded("t:COPIES", FREE).map(Figure::words)).contains("1.800 bản");
    }

    @ParameterizedTest(name = "{0} was counted from {1}")
    @CsvSource({
        "f20, 2",
        "f21, 2",
        "f99, ''",
        "n, '1,2,3'",
        "n@8, '1,3'",
        "t:VISITS, '1,3'",
        "t:VISITS@7, 1",
        "t:COPIES, 2"
    })
    void figureLeadsToWhatItWasCountedFrom(String bound, String activities) {
        assertThat(RECORDS.behind(bound, EVENTS).stream().map(Activity::id).map(String::valueOf))
                .containsExactlyElementsOf(activities.isEmpty() ? List.of() : List.of(activities.split(",")));
    }
}
