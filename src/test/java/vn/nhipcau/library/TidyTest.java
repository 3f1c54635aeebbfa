package vn.nhipcau.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.base.Refused;

/** What comes from outside is made tidy before it is kept. */
class TidyTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/x, true",
        "mailto:thu@example.org, true",
        "tel:+84 233 000, true",
        "/editions/7, true",
        "javascript:alert(1), false",
        "data:text/html;base64, false",
        "//example.org, false",
        "vbscript:x, false"
    })
    void aLinkLeadsOnlyWhereAVisitorMayBeSent(String address, boolean kept) {
        Content tidy = ContentJson.readTyped("""
                {"blocks":[{"type":"paragraph","id":"p1","runs":[{"text":"đi","marks":[{"type":"link","address":"%s"}]}]}]}""".replace("%s", address));
        Run run = tidy.units().getFirst().runs().getFirst();
        assertThat(run.text()).isEqualTo("đi");
        assertThat(run.marks().size()).isEqualTo(kept ? 1 : 0);
    }

    @Test
    void whatWasCopiedKeepsItsWordsAndGetsAnIdOfItsOwn() {
        Content tidy = ContentJson.readTyped("""
                {"blocks":[{"type":"paragraph","id":"p1","runs":[{"text":"một","marks":[]}]},
                           {"type":"paragraph","id":"p1","runs":[{"text":"hai","marks":[]}]},
                           {"type":"paragraph","id":"<b>","runs":[{"text":"ba","marks":[]}]}]}""");
        assertThat(tidy.units()).extracting(Unit::words).containsExactly("một", "hai", "ba");
        List<String> ids = tidy.units().stream().map(Unit::id).toList();
        assertThat(ids).doesNotHaveDuplicates().startsWith("p1").allMatch(id -> id.matches("[a-z0-9]+"));
    }

    @Test
    void lettersAreComposedAndSignsOfControlAreGone() {
        assertThat(Tidy.words("Qua\u0309ng Tri\u0323\u0007 \u200b")).isEqualTo("Quảng Trị \u200b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{}",
                "{\"blocks\":null}",
                "{\"blocks\":[{\"type\":\"script\",\"id\":\"a\"}]}",
                "{\"blocks\":[{\"type\":\"paragraph\",\"id\":\"a\"}]}",
                "{\"blocks\":[{\"type\":\"picture\",\"id\":\"a\",\"media\":\"x\",\"caption\":[]}]}"
            })
    void whatIsNoContentIsRefused(String json) {
        assertThatThrownBy(() -> ContentJson.readTyped(json)).isInstanceOf(Refused.class);
    }
}
