package vn.nhipcau.library.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** A table is looked at before it is kept, and what is wrong in it is said by line. */
@ProductTest
class TermImportTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Terms terms;

    private final String name = Given.unique("Chợ Phiên Nhập");

    @Test
    void nothingIsKeptBeforeItWasLookedAt() {
        Browser editor = browsers.as("bien-tap.stttt");
        Answer plan = look(editor, "vi;Loại;en;zh\n" + name + ";Địa danh;Phien Market | Phiên Market;集市 ?\n");
        assertThat(plan.text(".imported")).contains("1 thuật ngữ mới", name, "Phien Market");
        assertThat(find(name)).isEmpty();
        assertThat(keep(editor, plan).next()).isEqualTo("/terms");
        Term term = find(name).getFirst();
        assertThat(term.written("en")).containsExactly("Phien Market", "Phiên Market");
        assertThat(term.forms("zh"))
                .singleElement()
                .matches(form -> !form.checked() && form.words().equals("集市"));
        assertThat(given.trailed("term.added", name)).isEqualTo(1);
    }

    @Test
    void knownTermIsMendedAndNothingOfItIsLost() {
        Browser editor = browsers.as("bien-tap.stttt");
        keep(editor, look(editor, "vi;kind;en;en!;note\n" + name + ";PLACE;Old Market;Bad Fair = sai nghĩa;Họp chợ\n"));
        Answer plan = look(editor, "vi;en;fr\n" + name + ";New Market;marché\n");
        assertThat(plan.text(".imported")).contains("1 được sửa", "New Market");
        keep(editor, plan);
        Term term = find(name).getFirst();
        assertThat(term.written("en")).containsExactly("New Market", "Old Market");
        assertThat(term.forms("en"))
                .filteredOn(Form::isForbidden)
                .extracting(Form::words)
                .containsExactly("Bad Fair");
        assertThat(term.note()).isEqualTo("Họp chợ");
        assertThat(look(editor, "vi;en;fr\n" + name + ";New Market;marché\n").text(".imported"))
                .contains("1 giữ nguyên");
    }

    @Test
    void faultsAreSaidByLineAndTheOtherLinesStay() {
        Browser editor = browsers.as("bien-tap.stttt");
        String table = String.join(
                "\n",
                "vi;Loại;en;en!;Nước;Dùng từ ngày",
                name + ";Địa danh;Market;;;",
                ";Địa danh;Nameless;;;",
                name + " hai;Vật;Thing;;;",
                name + ";Địa danh;Twice;;;",
                name + " ba;Địa danh;Fair;Bad Fair;;",
                name + " bốn;Địa danh;Four;;;31/2/2022",
                name + " năm;Địa danh;Five;;;;more",
                name + " sáu;Người;Six;;;");
        Answer plan = look(editor, table);
        assertThat(plan.page().select(".imported .notice li .num").eachText())
                .containsExactly("Dòng 3:", "Dòng 4:", "Dòng 5:", "Dòng 6:", "Dòng 7:", "Dòng 8:", "Dòng 9:");
        assertThat(plan.text(".imported .notice.bad")).contains("“Vật”", "trùng tên với dòng 2", "dấu bằng");
        assertThat(plan.text(".imported .notice.warn")).contains("Nước");
        assertThat(plan.text(".imported button.primary")).contains("Nhập 1 thuật ngữ");
        keep(editor, plan);
        assertThat(find(name)).hasSize(1);
        assertThat(find(name + " ba")).isEmpty();
    }

    @Test
    void whatOthersChangedMeanwhileIsShownAgainFirst() {
        Browser editor = browsers.as("bien-tap.stttt");
        Answer plan = look(editor, "vi;Loại;en\n" + name + ";Địa danh;Market\n");
        Browser other = browsers.as("bien-tap-2.stttt");
        keep(other, look(other, "vi;Loại;en\n" + name + ";Địa danh;Fair\n"));
        Answer late = keep(editor, plan);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".imported")).contains("1 được sửa");
        assertThat(find(name).getFirst().written("en")).containsExactly("Fair");
        keep(editor, late);
        assertThat(find(name).getFirst().written("en")).containsExactly("Market", "Fair");
    }

    @Test
    void workbookAndOldLettersAreRefusedWithWhatToDo() {
        Browser editor = browsers.as("bien-tap.stttt");
        Answer workbook = upload(editor, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(workbook.status()).isEqualTo(422);
        assertThat(workbook.text(".notice.bad")).contains("CSV UTF-8");
        assertThat(upload(editor, "vi\nC\u00e0".getBytes(StandardCharsets.ISO_8859_1))
                        .status())
                .isEqualTo(422);
        assertThat(upload(editor, ("\ufeffvi;Loại\n" + name + ";Địa danh\n").getBytes(StandardCharsets.UTF_8))
                        .text(".imported"))
                .contains(name);
    }

    @Test
    void tableThatIsTakenOutCanComeBackAndChangesNothing() throws Exception {
        Browser editor = browsers.as("bien-tap.stttt");
        byte[] file = editor.get("/terms.xlsx?show=prescribed").bytes();
        StringBuilder pasted = new StringBuilder();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            var format = new org.apache.poi.ss.usermodel.DataFormatter();
            for (Row row : book.getSheetAt(0)) {
                for (int cell = 0; cell < row.getLastCellNum(); cell++) {
                    pasted.append(cell == 0 ? "" : "\t").append(format.formatCellValue(row.getCell(cell)));
                }
                pasted.append('\n');
            }
        }
        Answer plan = look(editor, pasted.toString());
        assertThat(plan.text(".imported header")).contains("0 thuật ngữ mới, 0 được sửa, 3 giữ nguyên");
    }

    private List<Term> find(String wanted) {
        return terms.approved().stream()
                .filter(term -> term.name().equals(wanted))
                .toList();
    }

    private static Answer look(Browser editor, String table) {
        return editor.post("/terms/import/preview", "table", table);
    }

    private static Answer keep(Browser editor, Answer plan) {
        var form = plan.page().select("form[action='/terms/import']");
        return editor.post(
                "/terms/import",
                "table",
                form.select("[name=table]").val(),
                "print",
                form.select("[name=print]").val());
    }

    private static Answer upload(Browser editor, byte[] file) {
        return editor.send(MockMvcRequestBuilders.multipart("/terms/import/preview")
                .file(new org.springframework.mock.web.MockMultipartFile("file", "terms.csv", "text/csv", file))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }
}
