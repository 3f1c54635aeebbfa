package vn.nhipcau.base.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedTest {
    private static final Map<String, String> COLUMNS = Map.of("name", "n.name", "kind", "a.kind");

    @Test
    void pagesHoldFiftyRows() {
        Listed<String> list = new Listed<>(List.of(), 2, 101);
        assertThat(list.pages()).isEqualTo(3);
        assertThat(list.first()).isEqualTo(51);
        assertThat(list.last()).isEqualTo(100);
    }

    @Test
    void endsAndNeighboursAreOffered() {
        assertThat(new Listed<>(List.of(), 10, 1000).offered()).containsExactly(1, 0, 9, 10, 11, 0, 20);
        assertThat(new Listed<>(List.of(), 1, 150).offered()).containsExactly(1, 2, 3);
        assertThat(new Listed<>(List.of(), 3, 250).offered()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void unknownColumnGivesTheUsualOrder() {
        assertThat(Sorting.of("name; drop table", COLUMNS, "-kind").orderBy("a.id"))
                .isEqualTo("order by a.kind desc nulls last, a.id");
    }

    @Test
    void pressingAHeadAgainTurnsTheOrder() {
        Sorting sorting = Sorting.of("name", COLUMNS, "kind");
        assertThat(sorting.next("name")).isEqualTo("-name");
        assertThat(sorting.next("kind")).isEqualTo("kind");
        assertThat(sorting.at("kind")).isNull();
    }

    @Test
    void everyWordIsACondition() {
        Where where = new Where().words(" sở  y tế ", "position(:word in name) > 0");
        assertThat(where.params()).containsEntry("word0", "sở").containsEntry("word2", "tế");
        assertThat(where.sql()).contains(":word0", ":word1", ":word2");
    }
}
