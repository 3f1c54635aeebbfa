package vn.nhipcau.library.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.Unit;

/** Where sentences end, language by language; | stands where one does. */
class SentencesTest {
    private static final Mark BOLD = new Mark.Bold();
    private static final Mark GATE = new Mark.Link("/gates/lao-bao");

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            vi ~ Đoàn đến TP. Đông Hà ngày 16/5/2022. | PGS.TS. Lê Văn trao quà.
            vi ~ Khách đạt 5.465 lượt, tăng 1.500 lượt. | Nxb. Thuận Hóa in 1.500 cuốn.
            vi ~ Thực hiện Kế hoạch số 10/KH-UBND. | Các sở, ngành, v.v. cùng tham gia.
            vi ~ Có phim, ảnh, sách, v.v. | Tất cả miễn phí.
            vi ~ “Rất đẹp!” | Khách nói vậy… | Rồi họ đi.
            vi ~ 1. Mục tiêu. | Nâng cao nhận thức.
            vi ~ Gồm: a) in ấn phẩm; b) làm phim. | Hết.
            vi ~ Điều 5. Hiệu lực thi hành.
            vi ~ IV. TỔ CHỨC THỰC HIỆN
            vi ~ Ông J. Smith đến (lần đầu.) | Bà M.T. Hà tiếp.
            vi ~ Giá 1.5 triệu... | Có ai mua không? | Không!
            vi ~ Trang nhipcau.vn. vẫn mở. | Hết.
            en ~ Mr. Smith met Dr. J. Lee at 5 p.m. on Monday. | It rained.
            en ~ “Go!” | She went, e.g. to Lao Bảo, No. 5, etc. | Done.
            fr ~ M. Dupont est venu. | Il a dit : « Bravo ! » | Puis, cf. art. 5, il est parti.
            zh ~ 广治省很美。 | 他说：“来吧！” | 我们去了。 | 共3.5万人。
            ja ~ 「ようこそ。」と述べた。 | 次に、橋を渡った。
            ko ~ 2022. 5. 16. 방문했다. | 좋았다.
            lo ~ ສ.ປ.ປ. ລາວ ມາຮອດແລ້ວ! | ດີຫຼາຍ
            km ~ មានសៀវភៅ ភាពយន្ត។ល។ | ស្អាតណាស់។ | ទៅ៕
            th ~ ปี พ.ศ. 2565 จังหวัดสวยงาม! | ดีมาก
            de ~ Das ist gut. | Ja! | Nein.
            """)
    void sentencesEndWhereTheirLanguageEndsThem(String language, String marked) {
        List<String> expected = List.of(marked.split(" ?\\| ?", -1));
        String tight = List.of("zh", "ja").contains(language) ? "" : " ";
        assertThat(cut(String.join(tight, expected), language)).isEqualTo(expected);
    }

    @Test
    void whatDoesNotTouchTheMeaningDoesNotMoveAnEnd() {
        String words = "Điều 5. Ủy ban nhân dân TP. Đông Hà họp. Ấn phẩm đạt 5.465 cuốn. Ồ! Hết.";
        int sentences = cut(words, "vi").size();
        assertThat(sentences).isEqualTo(4);
        assertThat(cut(Normalizer.normalize(words, Normalizer.Form.NFD), "vi")).hasSize(sentences);
        assertThat(cut(words.replace(" ", "\u00a0"), "vi")).hasSize(sentences);
        assertThat(cut(words.replace(". ", ".\u200b \n "), "vi")).hasSize(sentences);
    }

    @Test
    void aMarkThatRunsOnIsClosedAndOpenedAgain() {
        Unit unit = new Unit(
                "p1",
                List.of(
                        new Run("Qua "),
                        new Run("Lao Bảo. Tới ", List.of(GATE)),
                        new Run("Lào", List.of(GATE, BOLD)),
                        new Run(".")));
        assertThat(Sentences.of(unit, "vi"))
                .containsExactly(
                        new Coded("Qua <1>Lao Bảo.</1>", List.of(GATE)),
                        new Coded("<1>Tới <2>Lào</2></1>.", List.of(GATE, BOLD)));
    }

    @Test
    void anEmptyUnitHasNoSentence() {
        assertThat(Sentences.of(new Unit("p1", " \u00a0\u200b"), "vi")).isEmpty();
    }

    @Test
    void chineseSentencesAreJoinedWithoutSpaces() {
        Cut cut = Sentences.cut(new Unit("p1", "Xin chào. Mời vào."), "vi");
        List<Coded> told = List.of(new Coded("你好。", List.of()), new Coded("请进。", List.of()));
        assertThat(Run.words(cut.joined(told, Languages.of("zh")))).isEqualTo("你好。请进。");
        assertThat(Run.words(cut.joined(told, Languages.of("lo")))).isEqualTo("你好。 请进。");
    }

    @Test
    void joiningGivesTheUnitBackExactly() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            DrawnEdition edition = new DrawnEdition(random);
            IntStream.range(0, 20)
                    .forEach(n ->
                            (n % 2 == 0 ? DrawnEdit.LOOK_CHANGED : DrawnEdit.MARKED_THROUGH).on(edition, List.of()));
            edition.content()
                    .units()
                    .forEach(unit -> assertThat(Sentences.cut(unit, "vi").joined())
                            .as("seed %d", seed)
                            .isEqualTo(tidy(unit.runs())));
        }
    }

    private static List<String> cut(String words, String language) {
        return Sentences.of(new Unit("p1", words), language).stream()
                .map(Coded::text)
                .toList();
    }

    /** Neighbours that bear the same marks as one. */
    private static List<Run> tidy(List<Run> runs) {
        List<Run> tidy = new ArrayList<>();
        for (Run run : runs) {
            boolean same = !tidy.isEmpty() && tidy.getLast().marks().equals(run.marks());
            Run last = same ? tidy.removeLast() : new Run("", run.marks());
            tidy.add(new Run(last.text() + run.text(), run.marks()));
        }
        return tidy;
    }
}
