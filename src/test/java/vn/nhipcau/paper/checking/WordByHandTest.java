package vn.nhipcau.paper.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers as people make them in Word: all formatting at the letters, columns by tabs or in text boxes, Word's own styles. */
class WordByHandTest {
    private static HandMade paper(String name) {
        return new HandMade(name)
                .with("word/styles.xml", HandMade.read("word-styles.xml"))
                .with("word/theme/theme1.xml", HandMade.read("word-theme.xml"))
                .with("word/numbering.xml", HandMade.read("word-numbering.xml"))
                .with("word/footer.xml", HandMade.read("word-footer.xml"));
    }

    @Test
    void columnsByTabsAreLookedAtAsWrittenDownByHand() {
        List<String[]> expected = HandMade.cases("tabs.txt");
        List<Outcome> outcomes = paper("tabs").check();
        assertThat(outcomes)
                .extracting(each -> each.rule() + " | " + each.holds() + " | "
                        + each.found().in(HandMade.VI))
                .containsAll(
                        expected.stream().map(line -> String.join(" | ", line)).toList());
        assertThat(HandMade.faults(outcomes))
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .filter(line -> line[1].equals("false"))
                        .map(line -> line[0])
                        .toList());
    }

    @Test
    void letterInTextBoxesWithTheSignatureAboveTheRecipientsHoldsEveryRule() {
        List<Outcome> outcomes = paper("boxes").check();
        assertThat(HandMade.faults(outcomes)).isEmpty();
        assertThat(outcomes)
                .extracting(Outcome::rule)
                .contains(
                        "nation.place",
                        "motto.line",
                        "superior.style",
                        "issuer.line",
                        "subject.centred",
                        "subject.gap",
                        "address.form",
                        "body.firstLine",
                        "authority.size",
                        "signer.style",
                        "recipients.archive")
                .doesNotContain("pageNumber.present", "type.case");
    }
}
