package vn.nhipcau.work.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Text;

/** The table of deadlines as it is shipped. The day of the event says which act counts. */
@ProductTest
class LegalDeadlinesTest {
    @Autowired
    LegalDeadlines deadlines;

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        // the old decree until 30/6/2026, the new one from 1/7/2026
        "PRESS_PERMIT,     2026-06-30T23:59, 2026-07-14T24, Nghị định 88/2012/NĐ-CP",
        "PRESS_PERMIT,     2026-07-01T00:00, 2026-07-10T24, Nghị định 262/2026/NĐ-CP",
        "PRESS_PERMIT,     2026-06-26T16:00, 2026-07-10T24, Nghị định 88/2012/NĐ-CP",
        "PRESS_ENTRY,      2026-06-30T08:00, 2026-06-16T24, Nghị định 88/2012/NĐ-CP",
        "PRESS_ENTRY,      2026-07-01T08:00, 2026-06-19T24, Nghị định 262/2026/NĐ-CP",
        "PRESS_ENTRY,      2026-07-16T08:00, 2026-07-06T24, Nghị định 262/2026/NĐ-CP",
        "MISSION_BRIEFING, 2026-06-30T09:00, 2026-06-26T24, Nghị định 88/2012/NĐ-CP",
        "MISSION_BRIEFING, 2026-07-01T09:00, 2026-06-30T09:00, Nghị định 262/2026/NĐ-CP",
        "RESIDENT_PRESS,   2026-06-30T09:00, ,",
        "RESIDENT_PRESS,   2026-07-01T09:00, 2026-07-08T24, Nghị định 262/2026/NĐ-CP",
        "GUIDE_REPORT,     2026-07-03T17:00, 2026-07-08T24, Nghị định 262/2026/NĐ-CP",
        "FIRST_STATEMENT,  2026-07-04T22:15, 2026-07-05T22:15, Nghị định 244/2026/NĐ-CP",
        "FIRST_STATEMENT,  2022-05-01T22:15, 2022-05-02T22:15, Nghị định 09/2017/NĐ-CP",
        "PRESS_BRIEFING,   2026-07-31T08:00, 2026-10-31T24, Nghị định 244/2026/NĐ-CP",
        "PRESS_BRIEFING,   2022-03-15T08:00, 2022-06-15T24, Nghị định 09/2017/NĐ-CP",
        "MONTHLY_NEWS,     2026-08-31T08:00, 2026-09-30T24, Nghị định 244/2026/NĐ-CP",
        "SPOKESPERSON_REPORT, 2026-08-31T08:00, 2026-12-20T24, Nghị định 244/2026/NĐ-CP",
        "CLARIFICATION,    2026-07-04T08:00, 2026-07-13T24, Nghị định 244/2026/NĐ-CP",
        "CLARIFICATION,    2026-06-30T08:00, ,",
        // an act that sets no period
        "PROGRAMME_CHANGE, 2026-07-01T08:00, ,",
        // before the decree of 2012 was in force
        "PRESS_PERMIT,     2012-12-19T08:00, ,"
    })
    void dayOfTheEventSaysWhichActCounts(
            Matter matter, LocalDateTime event, @Nullable String end, @Nullable String act) {
        assertThat(deadlines.due(matter, event.atZone(Text.ZONE).toInstant()).map(LegalDeadlinesTest::end))
                .isEqualTo(java.util.Optional.ofNullable(end));
        assertThat(deadlines
                        .due(matter, event.atZone(Text.ZONE).toInstant())
                        .map(due -> due.rule().act()))
                .isEqualTo(java.util.Optional.ofNullable(act));
    }

    /** 17:00 in London on the last day of June is the first of July in Hà Nội. */
    @Test
    void dayIsThatOfHanoi() {
        assertThat(deadlines
                        .due(Matter.PRESS_PERMIT, Instant.parse("2026-06-30T17:00:00Z"))
                        .map(due -> due.rule().act()))
                .contains("Nghị định 262/2026/NĐ-CP");
        assertThat(deadlines
                        .due(Matter.PRESS_PERMIT, Instant.parse("2026-06-30T16:59:59Z"))
                        .map(due -> due.rule().act()))
                .contains("Nghị định 88/2012/NĐ-CP");
    }

    @Test
    void everyMatterHasItsRowsAndNoTwoAreInForceTogether() {
        List<LegalDeadline> all = deadlines.all();
        assertThat(all).extracting(LegalDeadline::matter).contains(Matter.values());
        for (LegalDeadline one : all) {
            assertThat(all.stream()
                            .filter(other -> other.matter() == one.matter() && other.isInForceOn(one.validFrom())))
                    .hasSize(1);
        }
    }

    private static String end(Due due) {
        return due.time() == null ? due.day() + "T24" : due.day() + "T" + due.time();
    }
}
