package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;

/** Anniversaries as they are marked on the board: by their names, as far as there is room. */
class DayMarksTest {
    private static final Text TEXT = new Texts().in(Language.VI);
    private static final Window YEAR = Window.year(2022);
    private static final String NAME = "Ngày truyền thống của ngành thông tin";

    @Test
    void dayAloneIsNamedWithItsYears() {
        DayMarks.Mark mark = only(on(21, 6, "Ngày Báo chí Cách mạng Việt Nam", 97));
        assertThat(mark.words()).isEqualTo("21/6 97 năm Ngày Báo chí Cách mạng Việt Nam");
        assertThat(mark.before()).isFalse();
    }

    @Test
    void dayAtTheEndOfTheYearIsNamedBeforeItsMark() {
        DayMarks.Mark mark = only(on(22, 12, "Ngày thành lập Quân đội nhân dân Việt Nam", 0));
        assertThat(mark.words()).isEqualTo("22/12 Ngày thành lập Quân đội nhân dân Việt Nam");
        assertThat(mark.before()).isTrue();
    }

    @Test
    void twoOnOneDayAreBothNamedBelowOneAnother() {
        DayMarks marks = marks(on(1, 5, "Ngày Quốc tế Lao động", 0), on(1, 5, "Ngày giải phóng tỉnh Quảng Trị", 50));
        assertThat(marks.marks())
                .extracting(DayMarks.Mark::words)
                .containsExactly("1/5 Ngày Quốc tế Lao động", "1/5 50 năm Ngày giải phóng tỉnh Quảng Trị");
        assertThat(marks.marks()).extracting(DayMarks.Mark::lane).containsExactly(0, 1);
    }

    /** Eight lanes, and nine days of which no two names find room in one: seven are named, so that two have their dates. */
    @Test
    void whereThereIsNoRoomTheDateStandsAloneAndTheTitleNamesIt() {
        Stream<Occasion> days = IntStream.rangeClosed(1, 8).mapToObj(day -> on(day, 3, NAME, 0));
        List<DayMarks.Mark> marks = marks(
                        Stream.concat(days, Stream.of(on(15, 4, NAME, 0))).toArray(Occasion[]::new))
                .marks();
        assertThat(marks.stream().filter(mark -> mark.words().endsWith(NAME))).hasSize(7);
        assertThat(marks.get(7).words()).isEqualTo("8/3");
        assertThat(marks.get(8).words()).isEqualTo("15/4");
        assertThat(marks).allSatisfy(mark -> assertThat(mark.title(TEXT)).endsWith(NAME));
    }

    private static DayMarks.Mark only(Occasion occasion) {
        return marks(occasion).marks().getFirst();
    }

    private static DayMarks marks(Occasion... occasions) {
        return DayMarks.of(List.of(occasions), YEAR, TEXT);
    }

    private static Occasion on(int day, int month, String name, int years) {
        YearDay of = new YearDay(
                1,
                YearDay.Kind.ANNIVERSARY,
                YearDay.Rule.DATE,
                name,
                name,
                month,
                day,
                false,
                null,
                null,
                null,
                true,
                1);
        return new Occasion(LocalDate.of(2022, month, day), of, years);
    }
}
