package vn.nhipcau.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @Test
    void spaceIsSingleAndLettersAreComposed() {
        assertThat(Typed.line("  So\u031b\u0309  Y\u00a0 tê\u0301 ")).isEqualTo("Sở Y tế");
    }

    @Test
    void linesDropWhatIsEmptyOrSaidTwice() {
        assertThat(Typed.lines("Ban Dân tộc\r\n\r\n  Ban  Dân tộc \nBDT")).containsExactly("Ban Dân tộc", "BDT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/7/2025", "01/07/2025", "1-7-2025", "1.7.2025", "2025-07-01", " 1/7/2025 "})
    void daysAreUnderstood(String typed) {
        assertThat(Typed.day(typed)).contains(LocalDate.of(2025, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2022", "7/2025", "hôm nay", "", "1/13/2022", "99999/1/2022"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }
}
