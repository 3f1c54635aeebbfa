package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.work.reporting.Difference.Fate;
import vn.nhipcau.work.reporting.Difference.InSection;
import vn.nhipcau.work.reporting.Difference.Stretch;
import vn.nhipcau.work.reporting.ReportVersions.Part;

/** What differs between two states of a text. */
class DifferenceTest {
    private static final long SEED = 30112022;

    @Test
    void wordsThatWentAndCameStandWhereTheyDid() {
        assertThat(Difference.between("Mở hai lớp ở huyện", "Mở ba lớp tập huấn ở huyện"))
                .containsExactly(
                        new Stretch(Fate.STAYED, "Mở "),
                        new Stretch(Fate.WENT, "hai "),
                        new Stretch(Fate.CAME, "ba "),
                        new Stretch(Fate.STAYED, "lớp "),
                        new Stretch(Fate.CAME, "tập huấn "),
                        new Stretch(Fate.STAYED, "ở huyện"));
    }

    @Test
    void sameTextHasNoDifference() {
        assertThat(Difference.between("Mở hai lớp", "Mở hai lớp"))
                .containsExactly(new Stretch(Fate.STAYED, "Mở hai lớp"));
        assertThat(Difference.between("", "")).isEmpty();
        assertThat(Difference.between("", "Mở lớp")).containsExactly(new Stretch(Fate.CAME, "Mở lớp"));
        assertThat(Difference.between("Mở lớp", "")).containsExactly(new Stretch(Fate.WENT, "Mở lớp"));
    }

    @Test
    void onlySectionsThatDifferAreNamedAndInThemOnlySuchParagraphs() {
        List<Part> before =
                List.of(part(1, "I", "Một.", "Hai."), part(2, "II", "Ba."), part(3, "III", "Bốn."), part(4, "IV"));
        List<Part> after = List.of(
                part(1, "I", "Một.", "Hai."), part(2, "II", "Ba.", "Thêm."), part(3, "III"), part(4, "IV", "Mới."));
        List<InSection> changed = Difference.between(before, after);
        assertThat(changed).extracting(InSection::mark).containsExactly("II", "III", "IV");
        assertThat(changed)
                .extracting(InSection::lines)
                .containsExactly(
                        List.of(List.of(new Stretch(Fate.CAME, "Thêm."))),
                        List.of(List.of(new Stretch(Fate.WENT, "Bốn."))),
                        List.of(List.of(new Stretch(Fate.CAME, "Mới."))));
    }

    /** One, two and three stood in I, four in II; then three came first, two went, and one stands in II, changed. */
    @Test
    void paragraphsAreKnownAgainWhereverTheyStand() {
        List<Part> before =
                List.of(named(1, "I", List.of(1L, 2L, 3L), "Một.", "Hai.", "Ba."), named(2, "II", List.of(4L), "Bốn."));
        List<Part> after = List.of(
                named(1, "I", List.of(3L), "Ba."), named(2, "II", List.of(4L, 1L, 5L), "Bốn.", "Một nữa.", "Năm."));
        assertThat(Difference.between(before, after))
                .extracting(InSection::lines)
                .containsExactly(
                        List.of(List.of(new Stretch(Fate.WENT, "Hai."))),
                        List.of(
                                List.of(
                                        new Stretch(Fate.MOVED, ""),
                                        new Stretch(Fate.WENT, "Một."),
                                        new Stretch(Fate.CAME, "Một nữa.")),
                                List.of(new Stretch(Fate.CAME, "Năm."))));
    }

    @Test
    void whatOnlyChangedItsPlaceIsSaidToHaveMoved() {
        List<Part> before = List.of(named(1, "I", List.of(1L, 2L, 3L), "Một.", "Hai.", "Ba."));
        List<Part> after = List.of(named(1, "I", List.of(3L, 1L, 2L), "Ba.", "Một.", "Hai."));
        assertThat(Difference.between(before, after))
                .extracting(InSection::lines)
                .containsExactly(List.of(List.of(new Stretch(Fate.MOVED, ""), new Stretch(Fate.STAYED, "Ba."))));
        assertThat(Difference.between(before, before)).isEmpty();
    }

    @Test
    void whatWasTakenOutStandsWhereItStood() {
        List<Part> before = List.of(named(1, "I", List.of(1L, 2L, 3L), "Một.", "Hai.", "Ba."));
        List<Part> after = List.of(named(1, "I", List.of(1L, 3L, 4L), "Một.", "Ba.", "Bốn."));
        assertThat(Difference.between(before, after))
                .extracting(InSection::lines)
                .containsExactly(
                        List.of(List.of(new Stretch(Fate.WENT, "Hai.")), List.of(new Stretch(Fate.CAME, "Bốn."))));
        assertThat(Difference.between(before, List.of()))
                .as("a section that is gone")
                .extracting(InSection::mark)
                .containsExactly("I");
    }

    private static Part named(long section, String mark, List<Long> ids, String... paragraphs) {
        return new Part(section, mark, "Mục " + mark, List.of(paragraphs), ids);
    }

    /** What stayed and went is the old text, what stayed and came the new one. */
    @Test
    void bothTextsCanBeReadFromIt() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            String old = words(random);
            String now = words(random);
            List<Stretch> stretches = Difference.between(old, now);
            assertThat(without(stretches, Fate.CAME)).as("seed " + SEED).isEqualTo(old);
            assertThat(without(stretches, Fate.WENT)).as("seed " + SEED).isEqualTo(now);
        }
    }

    private static String without(List<Stretch> stretches, Fate fate) {
        return stretches.stream()
                .filter(s -> s.fate() != fate)
                .map(Stretch::words)
                .collect(Collectors.joining());
    }

    private static String words(Random random) {
        List<String> few = List.of("lớp", "đoàn", "812", "khách", "ở", "Lào", "\u00a0", "");
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> few.get(random.nextInt(few.size())))
                .collect(Collectors.joining(" "));
    }

    private static Part part(long section, String mark, String... paragraphs) {
        return new Part(section, mark, "Mục " + mark, List.of(paragraphs));
    }
}
