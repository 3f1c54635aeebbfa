package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sums over activities, worked out by hand. */
class TotalTest {
    private static Activity activity(long id, Figure... figures) {
        LocalDate day = LocalDate.of(2022, 5, 16);
        return new Activity(
                id,
                "EVENT",
                "Thử",
                day,
                day,
                null,
                null,
                List.of(),
                List.of(),
                Map.of(),
                false,
                1,
                List.of(),
                List.of(figures));
    }

    private static Figure number(Qualifier qualifier, String value, String unit) {
        return Figure.number(qualifier, new BigDecimal(value), unit);
    }

    private static List<String> words(List<Activity> activities) {
        return Total.of(activities, SentenceTest.REGISTER).stream()
                .map(t -> t.key() + " " + t.figure().words() + " in " + t.activities())
                .toList();
    }

    @Test
    void activitySharedByAgenciesIsCountedOnce() {
        Activity shared = activity(1, Figure.visits(Qualifier.EXACT, 41L, 812L));
        Activity other = activity(2, Figure.visits(Qualifier.EXACT, 3L, 96L));
        assertThat(words(List.of(shared, other, shared))).containsExactly("VISITS 44 đoàn/908 lượt in 2");
    }

    @Test
    void sumIsNoSurerThanItsParts() {
        assertThat(words(List.of(
                        activity(1, Figure.visits(Qualifier.MORE_THAN, 41L, 812L)),
                        activity(2, Figure.visits(Qualifier.EXACT, null, 28L)))))
                .containsExactly("VISITS trên 41 đoàn/840 lượt in 2");
        assertThat(words(List.of(
                        activity(1, number(Qualifier.MORE_THAN, "7", "lớp")),
                        activity(2, number(Qualifier.ABOUT, "3", "lớp")))))
                .containsExactly("lớp khoảng 10 lớp in 2");
    }

    @Test
    void unitsOfOneIndicatorAreAddedInItsUnitUnlessAllAreTheSame() {
        assertThat(words(List.of(activity(
                        1, number(Qualifier.EXACT, "1200", "tờ rơi"), number(Qualifier.EXACT, "300", "cuốn")))))
                .containsExactly("COPIES 1.500 bản in 1");
        assertThat(words(List.of(
                        activity(1, number(Qualifier.EXACT, "1200", "tờ rơi")),
                        activity(2, number(Qualifier.EXACT, "300", "tờ rơi")))))
                .containsExactly("COPIES 1.500 tờ rơi in 2");
    }

    @Test
    void unknownUnitStandsForItselfBehindTheIndicators() {
        assertThat(words(List.of(
                        activity(
                                1, number(Qualifier.EXACT, "2", "gian hàng"), Figure.visits(Qualifier.EXACT, 1L, null)),
                        activity(2, number(Qualifier.EXACT, "3", "Gian hàng")))))
                .containsExactly("VISITS 1 đoàn in 1", "gian hàng 5 gian hàng in 2");
    }
}
