package vn.nhipcau.library.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.nhipcau.base.Refused;

/** Tables as spreadsheet programs write them. */
class TermSheetTest {
    private static final Map<String, String> COLUMNS = Map.of("vi", "vi", "loại", "kind", "en", "en");

    @Test
    void partsCellsAtTabsSemicolonsOrCommas() {
        for (String sign : new String[] {"\t", ";", ","}) {
            TermSheet sheet = read("vi" + sign + "Loại" + sign + "en\nCồn Cỏ" + sign + "Địa danh" + sign + "Con Co\n");
            assertThat(sheet.lines())
                    .as(sign)
                    .containsExactly(
                            new TermSheet.Line(2, Map.of("vi", "Cồn Cỏ", "kind", "Địa danh", "en", "Con Co"), false));
        }
    }

    @Test
    void quotedCellsMayHoldSignsAndLinesAndCountAsTheyStand() {
        TermSheet sheet = read("vi,en\n\"a, \"\"b\"\"\",\"two\nlines\"\n\n c ,d\n");
        assertThat(sheet.lines())
                .extracting(TermSheet.Line::number, line -> line.get("vi"), line -> line.get("en"))
                .containsExactly(Tuple.tuple(2L, "a, \"b\"", "two lines"), Tuple.tuple(5L, "c", "d"));
    }

    @Test
    void saysWhatIsUnknownTooLongOrBroken() {
        assertThat(read("vi;nước;en\na;b;c\n").unknown()).containsExactly("nước");
        assertThat(read("vi;en\na;b;c\n").lines().getFirst().tooLong()).isTrue();
        assertThat(read("vi;en\na;b;;\n").lines().getFirst().tooLong()).isFalse();
        TermSheet broken = read("vi;en\na;b\n\"c;d\ne;f\n");
        assertThat(broken.broken()).isEqualTo(3);
        assertThat(broken.lines()).hasSize(1);
    }

    @Test
    void readsTheLettersOfTodayAndRefusesThoseOfYesterday() {
        byte[] wide = "\ufeffvi;en\nCồn Cỏ;Con Co".getBytes(StandardCharsets.UTF_16LE);
        assertThat(SheetFile.text(wide, "")).isEqualTo("vi;en\nCồn Cỏ;Con Co");
        assertThat(SheetFile.text("\ufeffvi".getBytes(StandardCharsets.UTF_8), ""))
                .isEqualTo("vi");
        assertThat(SheetFile.text(new byte[0], "vi;en")).isEqualTo("vi;en");
        refuses("library.terms.import.code", "Cà phê".getBytes(Charset.forName("windows-1258")));
        refuses("library.terms.import.workbook", new byte[] {'P', 'K', 3, 4, 20, 0});
        refuses("library.terms.import.empty", " \n".getBytes(StandardCharsets.UTF_8));
        refuses("library.terms.import.long", "a".repeat(SheetFile.MOST + 1).getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String key, byte[] file) {
        assertThatThrownBy(() -> SheetFile.text(file, ""))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo(key));
    }

    private static TermSheet read(String table) {
        return TermSheet.read(table, COLUMNS);
    }
}
