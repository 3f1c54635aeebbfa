package vn.nhipcau.library.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.segments.Volume.Band;

/** How much there is to translate. */
class VolumeTest {
    @Test
    void wordsAndNumbersCountSignsDoNot() {
        assertThat(Volume.of(coded("Ngày 16/5/2022, có 5.465 lượt – đạt <1>kế hoạch</1>.")))
                .isEqualTo(8);
    }

    @Test
    void lettersCountWhereNoSpacesStand() {
        assertThat(Volume.of(coded("广治省有5,465人次，Facebook。"))).isEqualTo(8);
    }

    @Test
    void theSecondOfTwoIsARepetition() {
        List<Coded> sentences = coded("Mời vào cửa.", "Có ba đoàn khách.", "Mời <1>vào</1>  cửa.", "Cầu mới.");
        assertThat(Volume.withoutRepetitions(sentences)).isEqualTo(9);
        Volume volume = Volume.of(sentences, i -> List.of(101, 84, 101, 0).get(i));
        assertThat(volume.words())
                .containsEntry(Band.IN_CONTEXT, 3)
                .containsEntry(Band.REPETITION, 3)
                .containsEntry(Band.FUZZY_75, 4)
                .containsEntry(Band.NEW, 2)
                .containsEntry(Band.EXACT, 0);
        assertThat(volume.total()).isEqualTo(12);
    }

    private static List<Coded> coded(String... words) {
        return Stream.of(words).map(text -> new Coded(text, List.of())).toList();
    }
}
