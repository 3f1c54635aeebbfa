package vn.nhipcau.paper.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Hội Hữu nghị Việt Nam | - Lào tỉnh = true
            giao lưu hữu nghị Việt | - Trung năm 2024 = true
            tuyến biên giới Việt Nam | - Campuchia = true
            giai đoạn 2021 | - 2025 của tỉnh = true
            giai đoạn 2021 | – 2030 = true
            Kết luận số 16 | -KL/TW = true
            Chỉ thị số 26 / CT | - TTg. = true
            Người Việt Nam | - Báo Bình Sa; = false
            Sở Ngoại vụ | - Công an tỉnh; = false
            năm 2024 | - Lưu: VT. = false
            Nơi nhận: | - Bộ Ngoại giao; = false
            """)
    void dashBelowBelongsToTheWordsAbove(String lines, boolean cut) {
        String[] both = lines.split(" \\| ", 2);
        assertEquals(cut, Cuts.isNumber(both[0], both[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "Phối hợp: Công an tỉnh; Sở, true",
        "'Phối hợp: Công an tỉnh, Sở', true",
        "Công an tỉnh và Sở, true",
        "Chủ trì: Trung tâm, true",
        "Chủ trì: Báo, true",
        "'Sở Y tế, Đài', true",
        "Chủ trì: Sở Y tế, false",
        "Phối hợp: Công an tỉnh; UBND tỉnh, false",
        "Họp tại trụ sở, false",
        "Chủ trì: Tỉnh đoàn, false",
        "Mời các nhà báo, false",
    })
    void headAloneIsNoName(String line, boolean wantsName) {
        assertEquals(wantsName, Cuts.wantsName(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            thực hiện trong quý | III. = true
            thực hiện trong quý | IV; = true
            Quý | II = false
            hoàn thành trong Quý | II = true
            Hằng quý | III. KINH PHÍ = false
            thực hiện trong quý | III/2024. = false
            Sản phẩm: 04 số | III. = false
            thực hiện hằng năm | II. = false
            trong quý | Sở Y tế = false
            trong quý | VI = false
            """)
    void quarterBelowIsNoHeading(String lines, boolean quarter) {
        String[] both = lines.split(" \\| ", 2);
        assertEquals(quarter, Cuts.isQuarter(both[0], both[1]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            cửa khẩu có 21 | – 23 màn hình, diện tích lớn = true
            mở thêm 3 | - 5 lớp. = true
            thực hiện năm 2021 | - 10 lớp tập huấn = false
            mở 10 lớp | - 12 chuyến đi = false
            """)
    void secondNumberOfARangeIsNoBullet(String lines, boolean range) {
        String[] both = lines.split(" \\| ", 2);
        assertEquals(range, Cuts.isRange(both[0], both[1]));
    }
}
