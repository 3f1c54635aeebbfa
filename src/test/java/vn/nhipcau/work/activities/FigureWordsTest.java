package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as papers write them, both ways. */
class FigureWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.000              | 7000
            5465               | 5465
            03                 | 3
            1,5                | 1.5
            1.234.567,25       | 1234567.25
            1 500              | 1500
            0                  | 0
            """)
    void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal number) {
        assertThat(FigureWords.readNumber(typed))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5
            1.50
            12.3456
            một
            -3
            1.500.00
            5%
            ''
            """)
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(FigureWords.readNumber(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trên 41 đoàn/812 lượt           | MORE_THAN | 41  | 812
            602 đoàn/5465 lượt khách        | EXACT     | 602 | 5465
            hơn 14 đoàn với 7.000 lượt      | MORE_THAN | 14  | 7000
            gần 1.200 lượt                  | ABOUT     |     | 1200
            03 đoàn                         | EXACT     | 3   |
            """)
    void groupsAndVisitsAreOneMeasure(String words, Qualifier qualifier, @Nullable Long groups, @Nullable Long visits) {
        assertThat(FigureWords.read(words)).contains(Figure.visits(qualifier, groups, visits));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02 số              | EXACT     | 2    | số
            khoảng 1.500 tờ rơi | ABOUT    | 1500 | tờ rơi
            Hơn 20 tin, bài    | MORE_THAN | 20   | tin, bài
            1,5 triệu đồng     | EXACT     | 1.5  | triệu đồng
            """)
    void otherFiguresAreANumberWithItsUnit(String words, Qualifier qualifier, BigDecimal value, String unit) {
        assertThat(FigureWords.read(words)).hasValueSatisfying(figure -> {
            assertThat(figure.saysTheSameAs(Figure.number(qualifier, value, unit)))
                    .isTrue();
            assertThat(figure.isGroupCount()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MORE_THAN | 41  | 812  | trên 41 đoàn/812 lượt
            EXACT     | 602 | 5465 | 602 đoàn/5.465 lượt
            ABOUT     |     | 7000 | khoảng 7.000 lượt
            EXACT     | 3   |      | 3 đoàn
            """)
    void groupsAndVisitsAreWrittenAsPapersDo(
            Qualifier qualifier, @Nullable Long groups, @Nullable Long visits, String words) {
        assertThat(Figure.visits(qualifier, groups, visits).words()).isEqualTo(words);
    }

    @Test
    void numbersAreWrittenWithPointsAndACommaForDecimals() {
        assertThat(Figure.number(Qualifier.EXACT, new BigDecimal("1500.00"), "tờ rơi")
                        .words())
                .isEqualTo("1.500 tờ rơi");
        assertThat(FigureWords.number(new BigDecimal("1234567.5"))).isEqualTo("1.234.567,5");
        assertThat(FigureWords.number(new BigDecimal("999"))).isEqualTo("999");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pair   | 41    | 812  |       |        |
            pair   | 1.500 |      |       |        |
            pair   | 1,5   |      |       |        | work.activity.figure.count
            pair   | 1,500 |      |       |        | work.activity.figure.count
            pair   | bốn   | 3    |       |        | work.activity.figure.count
            number |       |      | 1.500 | tờ rơi |
            number |       |      | 1,500 | tờ rơi | work.activity.figure.either
            number |       |      | 1.5   | tờ rơi | work.activity.figure.number
            number |       |      | 12    |        | work.activity.figure.unit
            number |       |      |       | tờ rơi | work.activity.figure.number
            number |       |      | 99999999999999999999 | tờ rơi | work.activity.figure.number
            number |       |      |       |        |
            """)
    void typedRowSaysWhatIsWrongWithIt(
            String shape,
            @Nullable String groups,
            @Nullable String visits,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String fault) {
        FigureRow row = new FigureRow(0, shape.equals("pair"), "EXACT", s(groups), s(visits), s(value), s(unit));
        assertThat(row.fault()).isEqualTo(fault);
    }

    private static String s(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
