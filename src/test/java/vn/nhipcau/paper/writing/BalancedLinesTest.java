package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalancedLinesTest {
    /** 62 mm. */
    private static final double COLUMN = 175.7;

    /** Names with a stroke where a careful typist breaks them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ NGOẠI VỤ",
                "ỦY BAN NHÂN DÂN|TỈNH QUẢNG TRỊ",
                "ỦY BAN NHÂN DÂN|THÀNH PHỐ HỒ CHÍ MINH",
                "ỦY BAN NHÂN DÂN|ĐẶC KHU CỒN CỎ",
                "SỞ THÔNG TIN|VÀ TRUYỀN THÔNG",
                "SỞ VĂN HÓA,|THỂ THAO VÀ DU LỊCH",
                "BỘ CHỈ HUY BỘ ĐỘI|BIÊN PHÒNG|TỈNH QUẢNG TRỊ",
            })
    void agencyIsBrokenWhereItsNameAllows(String strokes) {
        List<String> lines = Arrays.asList(strokes.split("\\|", -1));
        assertThat(BalancedLines.of(strokes.replace('|', ' '), TimesFace.BOLD, 13, COLUMN))
                .isEqualTo(lines);
    }

    @Test
    void noWordStandsAloneOnTheLastLine() {
        // all but the last word would fit into the first line
        String name = "BAN DÂN TỘC TÔN GIÁO PHƯƠNG NAM";
        List<String> lines = BalancedLines.of(name, TimesFace.BOLD, 13, TimesFace.BOLD.width(name, 13) - 20);
        assertThat(lines).hasSize(2).allMatch(line -> line.split(" ", -1).length > 2);
    }

    @Test
    void datesAndNumbersStayWhole() {
        String about = "Kết quả thực hiện Kế hoạch số 20/KH-UBND ngày 16 tháng 02 năm 2022 của Ủy ban nhân dân tỉnh";
        for (double width = 200; width < 500; width += 10) {
            assertThat(BalancedLines.of(about, TimesFace.BOLD, 14, width)).allMatch(line -> !line.endsWith("tháng 02"));
        }
    }

    @Test
    void wordLongerThanTheColumnHasALineOfItsOwn() {
        assertThat(BalancedLines.of("BÁO " + "X".repeat(60) + " CÁO", TimesFace.BOLD, 13, COLUMN))
                .containsExactly("BÁO", "X".repeat(60), "CÁO");
    }
}
