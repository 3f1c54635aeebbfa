package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Marks of sections, and what the buttons of the form do with them. */
class ArrangementTest {
    /** Two parts of a report, the first with two sections, the second with one that has two of its own. */
    private static final Arrangement REPORT = Arrangement.of(List.of(
            section(1, "Tình hình"),
            section(2, "Thuận lợi"),
            section(2, "Khó khăn"),
            section(1, "Kết quả"),
            section(2, "Hoạt động"),
            section(3, "Triển lãm"),
            section(3, "Tập huấn")));

    @Test
    void marksFollowFromDepthAndOrder() {
        assertThat(Marks.of(List.of(1, 2, 2, 1, 2, 3, 3, 2, 1)).stream().map(Marks::full))
                .containsExactly("I", "I.1", "I.2", "II", "II.1", "II.1.a", "II.1.b", "II.2", "III");
        assertThat(Marks.of(List.of(1, 2, 3)).getLast().own()).isEqualTo("a");
    }

    @Test
    void romanNumbersGoOn() {
        List<Integer> parts = IntStream.range(0, 49).mapToObj(i -> 1).toList();
        List<String> marks = Marks.of(parts).stream().map(Marks::own).toList();
        assertThat(List.of(marks.get(3), marks.get(8), marks.get(13), marks.get(39), marks.get(48)))
                .containsExactly("IV", "IX", "XIV", "XL", "XLIX");
    }

    @Test
    void lettersAreThoseOfVietnamesePapers() {
        List<Integer> depths = new ArrayList<>(List.of(1, 2));
        IntStream.range(0, 8).forEach(i -> depths.add(3));
        assertThat(Marks.of(depths).stream().skip(2).map(Marks::own))
                .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h");
    }

    @Test
    void sectionMovesWithThoseUnderIt() {
        assertThat(laid(REPORT.after("up-3")))
                .containsExactly(
                        "I Kết quả",
                        "I.1 Hoạt động",
                        "I.1.a Triển lãm",
                        "I.1.b Tập huấn",
                        "II Tình hình",
                        "II.1 Thuận lợi",
                        "II.2 Khó khăn");
        assertThat(laid(REPORT.after("down-0"))).isEqualTo(laid(REPORT.after("up-3")));
    }

    @Test
    void lastOfAPartMovesIntoTheNext() {
        assertThat(laid(REPORT.after("down-2")))
                .containsExactly(
                        "I Tình hình",
                        "I.1 Thuận lợi",
                        "II Kết quả",
                        "II.1 Khó khăn",
                        "II.2 Hoạt động",
                        "II.2.a Triển lãm",
                        "II.2.b Tập huấn");
        assertThat(laid(REPORT.after("down-2").after("up-3"))).isEqualTo(laid(REPORT));
    }

    @Test
    void levelsChangeWithThoseUnderIt() {
        assertThat(laid(REPORT.after("out-4")))
                .endsWith("II Kết quả", "III Hoạt động", "III.1 Triển lãm", "III.2 Tập huấn");
        assertThat(laid(REPORT.after("out-4").after("in-4"))).isEqualTo(laid(REPORT));
    }

    @Test
    void whatHasNoPlaceToGoStays() {
        for (String button :
                List.of("up-0", "in-0", "out-0", "up-5", "in-4", "down-6", "down-3", "up-99", "nonsense")) {
            assertThat(laid(REPORT.after(button))).as(button).isEqualTo(laid(REPORT));
        }
        assertThat(REPORT.mayUp(1)).as("the first of the first part").isFalse();
        assertThat(REPORT.mayUp(4)).as("the first of the second part").isTrue();
        assertThat(REPORT.mayIn(3)).as("three levels under it would be four").isFalse();
    }

    @Test
    void newSectionStandsAfterWhatLiesUnderTheOneBefore() {
        Arrangement longer = REPORT.after("after-4");
        assertThat(laid(longer)).endsWith("II.1.b Tập huấn", "II.2 ");
        assertThat(longer.focus()).isEqualTo("title-7");
        assertThat(laid(REPORT.after("add"))).endsWith("III ");
    }

    @Test
    void removedSectionLeavesThoseUnderIt() {
        assertThat(laid(REPORT.after("remove-4"))).endsWith("II Kết quả", "II.1 Triển lãm", "II.2 Tập huấn");
    }

    @Test
    void depthNeverJumps() {
        Arrangement typed = Arrangement.of(List.of(section(3, "Một"), section(3, "Hai"), section(7, "Ba")));
        assertThat(laid(typed)).containsExactly("I Một", "I.1 Hai", "I.1.a Ba");
    }

    private static SectionForm section(int depth, String title) {
        return new SectionForm(0L, depth, title, "", List.of(), false);
    }

    private static List<String> laid(Arrangement arrangement) {
        return IntStream.range(0, arrangement.sections().size())
                .mapToObj(i -> arrangement.marks().get(i).full() + " "
                        + arrangement.sections().get(i).title())
                .toList();
    }
}
