package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.Mark;
import vn.nhipcau.paper.MarkKind;
import vn.nhipcau.work.planning.SourceLine.Piece;

/** A line of the file beside what was understood in it. */
class SourceLineTest {
    private static final String TEXT = "- Chủ trì: Sở Ngoại vụ và các khu công nghiệp tỉnh.";

    @Test
    void wordsBetweenMarksStayAsTheyAre() {
        assertThat(line().pieces())
                .containsExactly(
                        new Piece("- Chủ trì: ", null),
                        new Piece("Sở Ngoại vụ", "lead"),
                        new Piece(" và ", null),
                        new Piece("các khu công nghiệp tỉnh", "group"),
                        new Piece(".", null));
    }

    @Test
    void nameToBeDecidedStandsOut() {
        assertThat(line().deciding(Set.of(Names.key("Các khu công nghiệp tỉnh")))
                        .pieces())
                .contains(new Piece("các khu công nghiệp tỉnh", "must"), new Piece("Sở Ngoại vụ", "lead"));
    }

    @Test
    void marksBeyondTheLineCutNothing() {
        List<Mark> odd =
                List.of(new Mark(1, 0, 500, MarkKind.TITLE, "1"), new Mark(1, 5, 9, MarkKind.LEAD, "1"), mark(60, 70));
        SourceLine line = SourceLine.of(1, 1, false, TEXT, odd);
        assertThat(String.join("", line.pieces().stream().map(Piece::text).toList()))
                .isEqualTo(TEXT);
    }

    private static SourceLine line() {
        return SourceLine.of(7, 1, false, TEXT, List.of(new Mark(7, 26, 50, MarkKind.GROUP, "8"), mark(11, 22)));
    }

    private static Mark mark(int from, int to) {
        return new Mark(7, from, to, MarkKind.LEAD, "8");
    }
}
