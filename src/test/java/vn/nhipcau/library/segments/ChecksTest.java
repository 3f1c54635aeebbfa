package vn.nhipcau.library.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;

/** What a program sees in a translated sentence: findings behind the last sign, none where all is well. */
class ChecksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Có 5.465 lượt khách.               | en | There were 5,465 visits.               |
            Có 5.465 lượt khách.               | en | There were 5.465 visits.               | number.changed
            Có 5.465 lượt khách.               | en | There were 5,456 visits.               | number.changed
            Có 5.465 lượt khách.               | fr | Il y a eu 5 465 visites.               |
            Có 5.465 lượt khách.               | zh | 共有5,465人次。                            |
            Có 5.465 lượt khách.               | lo | ມີແຂກ 5.465 ຄົນ                         |
            Có 5.465 lượt khách.               | km | មានភ្ញៀវ ៥.៤៦៥ នាក់។                     |
            Đạt 12,5 triệu lượt.               | en | It reached 12.5 million visits.        |
            Đạt 12,5 triệu lượt.               | zh | 达1250万人次。                             |
            Đạt 12,5 triệu lượt.               | en | It reached 12.5 thousand visits.       | number.changed
            Vốn 3 nghìn tỷ đồng.               | en | Capital of VND 3 trillion.             |
            Có 3 đoàn.                         | en | Three delegations came.                |
            Có 3 đoàn.                         | en | Four delegations came.                 | number.missing
            Có ba đoàn.                        | en | There were 3 delegations.              |
            Có ba đoàn.                        | en | There were 13 delegations.             | number.added
            Ngày 16/5/2022 khai mạc.           | en | It opened on 16 May 2022.              |
            Ngày 16/5/2022 khai mạc.           | en | It opened on May 16, 2022.             |
            Ngày 16/5/2022 khai mạc.           | en | It opened on 16 March 2022.            | day.changed
            Ngày 16/5/2022 khai mạc.           | zh | 2022年5月16日开幕。                         |
            Ngày 16/5/2022 khai mạc.           | ja | 2022年5月16日に開幕した。                   |
            Ngày 16/5/2022 khai mạc.           | ko | 2022. 5. 16. 개막했다.                   |
            Ngày 16/5/2022 khai mạc.           | th | เปิดเมื่อวันที่ 16 พฤษภาคม 2565              |
            Ngày 16/5/2022 khai mạc.           | th | เปิดเมื่อวันที่ 16 พฤษภาคม 2564              | day.changed
            Ngày 16/5/2022 khai mạc.           | lo | ເປີດວັນທີ 16 ພຶດສະພາ 2022                 |
            Ngày 16/5/2022 khai mạc.           | fr | Ouverture le 16 mai 2022.              |
            Từ tháng 9/2021 đến nay.           | en | Since September 2021.                  |
            Lúc 14 giờ.                        | en | At 2 p.m.                              |
            Quý II năm 2022.                   | en | Second quarter of 2022.                |
            Thế kỷ XX.                         | en | The 20th century.                      |
            Kế hoạch số 10/KH-UBND.            | en | Plan No. 10/KH-UBND.                   |
            Tăng 7% so với năm 2021.           | en | Up by 7% on 2020.                      | day.changed
            """)
    void numbersAndDaysAreThoseOfTheSource(String source, String language, String target, @Nullable String expected) {
        assertThat(keys(source, language, target)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cầu bắc qua sông.          | en | Cầu bắc qua sông.                | untranslated
            Facebook Quảng Trị         | en | Facebook Quảng Trị               |
            Đảo Cồn Cỏ rất đẹp.        | en | Cồn Cỏ island is very đẹp.       | leftover
            Đảo Cồn Cỏ rất đẹp.        | fr | L''île de Cồn Cỏ est déjà très belle. |
            Cầu bắc qua sông.          | lo | 桥横跨河流                        | script
            Cầu bắc qua sông.          | zh | The bridge spans the river。     | script
            Trang Facebook của tỉnh.   | zh | 省 Facebook 主页。                |
            Cầu Hiền Lương bắc qua sông Bến Hải từ xưa. | ja | 贤良桥自古以来横跨边海河很美丽。 | script
            Cầu bắc qua sông.          | en | 桥横跨河流.                       | script
            Cầu bắc qua sông.          | zh | 桥横跨河流.                       | end
            Cầu bắc qua sông.          | zh | 桥横跨河流。                      |
            Cầu bắc qua sông.          | lo | ຂົວຂ້າມແມ່ນ້ຳ.                     | end.none
            Cầu bắc qua sông.          | km | ស្ពានឆ្លងទន្លេ។                     |
            Cầu bắc qua sông.          | en | The bridge spans the river       | end
            Cầu bắc qua sông           | en | The bridge spans the river.      | end.none
            Cầu ở đâu?                 | en | Where is the bridge.             | end
            Cầu ở đâu?                 | ja | 橋はどこですか？                  |
            Anh nói: “Cầu đây.”        | en | He said, “Here is the bridge.”   |
            Cầu bắc qua sông.          | en | The bridge  spans the river.     | spaces
            """)
    void wordingScriptAndEndFitTheLanguage(String source, String language, String target, @Nullable String expected) {
        assertThat(keys(source, language, target.replace("''", "'")))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See <1>the gate</1> and <2>Laos</2>.      |
            See <2>Laos</2> and <1>the gate</1>.      |
            See the gate and <2>Laos</2>.             | code.missing
            See <1>the gate</1> and <2>Laos</2><3>!</3> | code.extra
            See <1>the gate and <2>Laos</2>.          | code.unbalanced
            See </1>the gate<1> and <2>Laos</2>.      | code.unbalanced
            """)
    void codesAreThoseOfTheSourceInPairs(String target, @Nullable String expected) {
        Coded source =
                new Coded("Xem <1>cửa khẩu</1> và <2>Lào</2>.", List.of(new Mark.Link("/gates"), new Mark.Bold()));
        Checked checked =
                new Checked(source, new Coded(target, source.marks()), Languages.of("vi"), Languages.of("en"), 0);
        assertThat(Checks.of(checked).stream().map(ChecksTest::shortKey).toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aScreenHasRoomForSoMuch() {
        Checked checked = new Checked(
                coded("Chào mừng."), coded("Welcome to Lao Bảo."), Languages.of("vi"), Languages.of("en"), 12);
        assertThat(Checks.of(checked)).containsExactly(new Finding("library.check.long", List.of("19", "12"), 0, 0));
    }

    @Test
    void aFindingSaysWhereItStands() {
        Checked checked = new Checked(
                coded("Có 5.465 lượt."), coded("There were 5,466 visits."), Languages.of("vi"), Languages.of("en"), 0);
        assertThat(Checks.of(checked))
                .containsExactly(new Finding("library.check.number.changed", List.of("5.465", "5,466"), 11, 16));
    }

    @Test
    void whatOthersKnowOfTermsIsFoundToo() {
        Checked checked =
                new Checked(coded("Cồn Cỏ."), coded("Tiger Island."), Languages.of("vi"), Languages.of("en"), 0);
        Finding missing = new Finding("library.check.term", List.of("Cồn Cỏ"), 0, 0);
        assertThat(Checks.of(checked, sentence -> List.of(missing))).containsExactly(missing);
    }

    @Test
    void nothingIsSaidOfASentenceNotYetTranslated() {
        assertThat(keys("Có 5.465 lượt.", "en", " ")).isEmpty();
    }

    private static List<String> keys(String source, String language, String target) {
        return Checks.of(new Checked(coded(source), coded(target), Languages.of("vi"), Languages.of(language), 0))
                .stream()
                .map(ChecksTest::shortKey)
                .distinct()
                .toList();
    }

    private static String shortKey(Finding finding) {
        return finding.key().replace("library.check.", "");
    }

    private static Coded coded(String words) {
        return new Coded(words, List.of());
    }
}
