package vn.nhipcau.library.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Unit;

/** Who is who after an edit. {@link StaleLawTest} has the many cases, here are those one can follow. */
class RealignTest {
    private static final String GATE = "Cửa khẩu Lao Bảo mở cửa cả ngày.";
    private static final String BRIDGE = "Cầu Hiền Lương bắc qua sông Bến Hải.";
    private static final String ISLAND = "Đảo Cồn Cỏ cách bờ mười lăm hải lý.";

    private int keys;

    @Test
    void aChangedNumberLeavesTheKeyAndOvertakesTheTranslation() {
        Realigned before = begin(unit("p1", GATE, "Năm 2021 có 5.465 lượt khách đến tham quan.", ISLAND));
        Realigned after = edit(before, unit("p1", GATE, "Năm 2021 có 5.466 lượt khách đến tham quan.", ISLAND));
        assertThat(keysOf(after)).isEqualTo(keysOf(before));
        assertThat(overtaken(before, after)).containsExactly("k2");
    }

    @Test
    void aSentenceKeepsItsKeyWhereverItGoes() {
        Realigned before = begin(unit("p1", GATE, BRIDGE), unit("p2", ISLAND));
        assertThat(keysOf(edit(before, unit("p3", ISLAND), unit("p1", BRIDGE, GATE))))
                .containsExactly("k3", "k2", "k1");
        assertThat(keysOf(edit(before, unit("p9", GATE + " " + BRIDGE + " " + ISLAND))))
                .containsExactly("k1", "k2", "k3");
    }

    @Test
    void aSentenceThatComesBackIsTheOneThatWent() {
        Realigned before = begin(unit("p1", GATE, BRIDGE));
        Realigned without = edit(before, unit("p1", GATE));
        assertThat(without.retired()).extracting(Segment::key).containsExactly("k2");
        Realigned back = edit(without, unit("p1", GATE), unit("p7", BRIDGE));
        assertThat(keysOf(back)).containsExactly("k1", "k2");
        assertThat(back.retired()).isEmpty();
        assertThat(overtaken(before, back)).isEmpty();
    }

    @Test
    void anEditTakenBackMakesTheTranslationTrueAgain() {
        Realigned before = begin(unit("p1", GATE, BRIDGE));
        Realigned changed = edit(before, unit("p1", GATE, "Cầu Hiền Lương nay bắc qua sông Bến Hải."));
        assertThat(overtaken(before, changed)).containsExactly("k2");
        assertThat(overtaken(before, edit(changed, unit("p1", GATE, BRIDGE)))).isEmpty();
    }

    @Test
    void aWhollyOtherSentenceIsNew() {
        Realigned after =
                edit(begin(unit("p1", GATE, BRIDGE)), unit("p1", GATE, "Lễ hội diễn ra vào tháng Bảy hằng năm."));
        assertThat(keysOf(after)).containsExactly("k1", "k3");
        assertThat(after.retired()).extracting(Segment::key).containsExactly("k2");
    }

    @Test
    void ofTwoThatSayTheSameTheOneTranslatedSoIsMeant() {
        Realigned before = begin(unit("p1", GATE, BRIDGE));
        Map<String, Set<String>> translated = Map.of("k1", Set.of(GATE), "k2", Set.of(BRIDGE));
        Realigned twice = edit(before, translated, unit("p1", BRIDGE, BRIDGE));
        Realigned back = edit(twice, translated, unit("p1", GATE, BRIDGE));
        assertThat(keysOf(back)).containsExactly("k1", "k2");
    }

    private Realigned begin(Unit... units) {
        return edit(new Realigned(List.of(), List.of()), Map.of(), units);
    }

    private Realigned edit(Realigned before, Unit... units) {
        return edit(before, Map.of(), units);
    }

    private Realigned edit(Realigned before, Map<String, Set<String>> translated, Unit... units) {
        return Realign.of(
                before.segments(),
                before.retired(),
                List.of(units),
                "vi",
                key -> translated.getOrDefault(key, Set.of()),
                () -> "k" + ++keys);
    }

    /** All was translated before; what of it is no more true. */
    private static List<String> overtaken(Realigned before, Realigned after) {
        Map<String, String> translated =
                before.segments().stream().collect(Collectors.toMap(Segment::key, Segment::meaning));
        return after.segments().stream()
                .filter(segment -> segment.hasOvertaken(translated.getOrDefault(segment.key(), "")))
                .map(Segment::key)
                .toList();
    }

    private static List<String> keysOf(Realigned realigned) {
        return realigned.segments().stream().map(Segment::key).toList();
    }

    private static Unit unit(String id, String... sentences) {
        return new Unit(id, String.join(" ", Arrays.asList(sentences)));
    }
}
