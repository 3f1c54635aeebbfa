package vn.nhipcau.library.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.library.terms.Sample.FINDER;
import static vn.nhipcau.library.terms.Sample.main;
import static vn.nhipcau.library.terms.Sample.term;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.Unit;

/** What a translation is told of its terms, and what keeps a page from going out. */
class TermCheckTest {
    private static final TermCheck CHECK = new TermCheck(FINDER);
    private static final Prescribed PRESCRIBED = new Prescribed(FINDER);

    @Test
    void termOfTheSourceMustStandInTheTranslation() {
        assertThat(missing("Thông tin đối ngoại ở Cồn Cỏ.", "Foreign news on the island.", "en"))
                .containsExactly("external information", "Con Co island");
        assertThat(missing("Thông tin đối ngoại ở Cồn Cỏ.", "External information on Con Co.", "en"))
                .isEmpty();
    }

    @Test
    void eachTermIsAskedForOnceAndOnlyWhereItsNameIsKnown() {
        assertThat(missing("Cồn Cỏ, đảo Cồn Cỏ.", "It.", "en")).containsExactly("Con Co island");
        assertThat(missing("Cồn Cỏ, đảo Cồn Cỏ.", "它。", "zh")).isEmpty();
    }

    @Test
    void nameWithinALongerNameCounts() {
        var finder = Sample.finder(
                term(1, main("vi", "Quảng Trị"), main("en", "Quang Tri")),
                term(2, main("vi", "Thành cổ"), main("en", "Quang Tri Ancient Citadel")));
        assertThat(new TermCheck(finder)
                        .missing(
                                coded("Thành cổ ở Quảng Trị"),
                                coded("Quang Tri Ancient Citadel stands there"),
                                "vi",
                                "en"))
                .isEmpty();
    }

    @Test
    void marksInTheMiddleOfANameDoNotMatter() {
        assertThat(missing("Ra <1>đảo</1> Cồn Cỏ", "To <1>Con</1> Co", "en")).isEmpty();
    }

    @Test
    void otherNamesAreFoundWithTheirReason() {
        assertThat(CHECK.forbidden("From Tiger Island to the Paracel Islands", "en"))
                .extracting(found -> found.form().reason())
                .containsExactly("named so in the war", "another name");
        assertThat(CHECK.forbidden("南海", "zh"))
                .as("said, but it does not keep the page back")
                .singleElement()
                .matches(found -> !found.blocks());
    }

    @Test
    void otherNameOfAPrescribedOneKeepsThePageBack() {
        List<Unit> page = List.of(
                new Unit("title", "Hoàng Sa archipelago"),
                new Unit(
                        "b1",
                        List.of(new Run("The Para"), new Run("cel", List.of(new Mark.Bold())), new Run(" islands"))),
                new Unit("b2", "南海"));
        assertThat(PRESCRIBED.refusals(page, "en"))
                .extracting(Prescribed.Refusal::unit, Prescribed.Refusal::found, Prescribed.Refusal::right)
                .containsExactly(Tuple.tuple("b1", "Paracel islands", "Hoàng Sa archipelago"));
        assertThat(PRESCRIBED.refusals(List.of(new Unit("b1", "在西沙群岛")), "zh"))
                .extracting(Prescribed.Refusal::right)
                .containsExactly("黄沙群岛");
        assertThat(PRESCRIBED.refusals(List.of(new Unit("b1", "ໝູ່ເກາະ Paracel")), "lo"))
                .as("no Lao name is known: the Vietnamese one")
                .extracting(Prescribed.Refusal::right)
                .containsExactly("Hoàng Sa");
    }

    @Test
    void prescribedNameThatATranslationNowhereWritesKeepsItBackToo() {
        List<Unit> original =
                List.of(new Unit("title", "Thông tin đối ngoại ở Cồn Cỏ"), new Unit("b1", "Quần đảo Hoàng Sa"));
        assertThat(PRESCRIBED.refusals(
                        original,
                        List.of(new Unit("title", "News from Con Co"), new Unit("b1", "Isles of sand")),
                        "en"))
                .extracting(Prescribed.Refusal::unit, Prescribed.Refusal::found, Prescribed.Refusal::right)
                .containsExactly(Tuple.tuple("b1", "", "Hoàng Sa archipelago"));
        assertThat(PRESCRIBED.refusals(
                        original,
                        List.of(new Unit("title", "Hoang Sa, Con Co: the news"), new Unit("b1", "The islands")),
                        "en"))
                .as("it is named, if elsewhere")
                .isEmpty();
        assertThat(PRESCRIBED.refusals(original, List.of(new Unit("b1", "Con Co, Paracel")), "en"))
                .as("said once, where the other name stands")
                .extracting(Prescribed.Refusal::found)
                .containsExactly("Paracel");
    }

    private static List<String> missing(String source, String target, String language) {
        return CHECK.missing(coded(source), coded(target), "vi", language).stream()
                .map(missing -> missing.expected().getFirst())
                .toList();
    }

    private static Coded coded(String text) {
        return new Coded(text, List.of());
    }
}
