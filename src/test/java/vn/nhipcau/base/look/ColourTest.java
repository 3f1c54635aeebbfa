package vn.nhipcau.base.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recomputes what the look promises of its colours, in light and in dark. */
class ColourTest {
    private static final String LIGHT = ":root";
    private static final String DARK = ":root[data-theme=\"dark\"]";
    private static final String DARK_BY_SYSTEM = ":root:not([data-theme=\"light\"])";

    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken", "raised");
    private static final List<String> SOFT =
            List.of("accent-soft", "accent-wash", "good-soft", "warn-soft", "bad-soft");

    /** {@code text} on {@code ground} in one theme needs at least {@code least} : 1. */
    record Pair(String theme, String text, String ground, double least) {}

    static Stream<Pair> pairs() {
        return Stream.of(LIGHT, DARK).flatMap(ColourTest::pairs);
    }

    private static Stream<Pair> pairs(String theme) {
        Stream<Pair> ink = Stream.concat(GROUNDS.stream(), SOFT.stream())
                .flatMap(ground -> Stream.of(
                        new Pair(theme, "ink", ground, 5),
                        new Pair(theme, "ink-2", ground, 5),
                        new Pair(theme, "ink-3", ground, 4.5)));
        Stream<Pair> accent = Stream.of(
                        "paper", "surface", "raised", "accent-soft", "accent-wash", "warn-soft", "bad-soft")
                .map(ground -> new Pair(theme, "accent", ground, 5));
        Stream<Pair> states = Stream.of("good", "warn", "bad")
                .flatMap(state -> Stream.of("paper", "surface", state + "-soft")
                        .map(ground -> new Pair(theme, state, ground, 5)));
        Stream<Pair> filled =
                Stream.of("fill", "fill-over", "bad-fill").map(ground -> new Pair(theme, "on-fill", ground, 5));
        Stream<Pair> bounds = GROUNDS.stream().map(ground -> new Pair(theme, "edge", ground, 3));
        Stream<Pair> toast = Stream.of(new Pair(theme, "paper", "ink", 5));
        return Stream.of(ink, accent, states, filled, bounds, toast).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isReadable(Pair pair) {
        Map<String, String> colours = colours(pair.theme());
        assertThat(contrast(colours, pair)).isGreaterThanOrEqualTo(pair.least());
    }

    @Test
    void darkIsTheSameByWishAndBySystem() {
        assertThat(colours(DARK_BY_SYSTEM)).isEqualTo(colours(DARK)).hasSizeGreaterThan(25);
    }

    @Test
    void everyColourHasADarkOne() {
        assertThat(colours(DARK).keySet()).isEqualTo(colours(LIGHT).keySet());
    }

    /** Colours and shadows by role; sizes and fonts, which both themes share, are left out. */
    private static Map<String, String> colours(String theme) {
        Map<String, String> colours = new TreeMap<>();
        Styles.rules(Styles.CSS.resolve("tokens.css")).stream()
                .filter(rule -> rule.selector().equals(theme))
                .flatMap(rule -> rule.declarations().stream())
                .filter(each -> each.name().startsWith("--"))
                .filter(each -> each.value().startsWith("#") || each.value().contains("rgb("))
                .forEach(each -> colours.put(each.name().substring(2), each.value()));
        return colours;
    }

    private static double contrast(Map<String, String> colours, Pair pair) {
        double one = luminance(colours.getOrDefault(pair.text(), "missing " + pair.text()));
        double other = luminance(colours.getOrDefault(pair.ground(), "missing " + pair.ground()));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance of a colour written #rrggbb, as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        assertThat(colour).matches("#[0-9a-f]{6}");
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
