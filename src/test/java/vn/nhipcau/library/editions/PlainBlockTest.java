package vn.nhipcau.library.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Part;
import vn.nhipcau.library.Run;

/** What is written without the editor keeps the ids by which translations find their places. */
class PlainBlockTest {
    private static final Block.Table FARES = new Block.Table(
            "t",
            true,
            List.of(
                    List.of(cell("a1", "Chặng"), cell("a2", "Giá")),
                    List.of(cell("b1", "Cửa Tùng"), cell("b2", "miễn phí")),
                    List.of(cell("c1", "Cửa Việt"), cell("c2", "miễn phí"))),
            List.of());

    @Test
    void cellsOfTheSameWordsStayThemselves() {
        assertThat(written("Chặng | Giá\nCửa Tùng | miễn phí\nCửa Việt | miễn phí"))
                .containsExactly("a1", "a2", "b1", "b2", "c1", "c2");
    }

    @Test
    void rowThatIsPutBetweenTakesNoOthersPlace() {
        assertThat(written("Chặng | Giá\nCồn Cỏ | 300.000 đồng\nCửa Tùng | miễn phí\nCửa Việt | miễn phí"))
                .containsSubsequence("a1", "a2", "b1", "b2", "c1", "c2")
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    private static List<String> written(String text) {
        Block block = new PlainBlock("t", PlainBlock.Type.TABLE, text)
                .block(Optional.of(FARES))
                .orElseThrow();
        return ((Block.Table) block)
                .rows().stream().flatMap(List::stream).map(Part::id).toList();
    }

    private static Part cell(String id, String words) {
        return new Part(id, Run.plain(words));
    }
}
