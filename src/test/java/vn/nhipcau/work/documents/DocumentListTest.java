package vn.nhipcau.work.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.paper.references.DocumentNumber;

/** The register found, narrowed and ordered. Each test has documents of a number that no other has. */
@ProductTest
class DocumentListTest {
    @Autowired
    Browser browsers;

    @Autowired
    DocumentRows rows;

    @Autowired
    Register register;

    @Autowired
    Given given;

    private final int unique = Integer.parseInt(Given.unique("").strip());
    private final String mark = "muc" + unique;

    // by letters the plan would come first
    private final String decree = 9000 + unique + "/2019/NĐ-CP";
    private final String plan = 12_000 + unique + "/KH-UBND";
    private final String letter = 50_000 + unique + "/BNG-LS";

    @BeforeEach
    void fill() {
        read("/plans/a" + mark, paper(plan, LocalDate.of(2021, 3, 2), "UBND tỉnh", "Kế hoạch đảo Cồn Cỏ " + mark));
        read(
                "/plans/b" + mark,
                cited(decree, LocalDate.of(2019, 1, 24), "Chính phủ", "về chế độ báo cáo " + mark),
                cited(letter, null, "Bộ Ngoại giao", "về đoàn vào " + mark));
        read("/plans/c" + mark, cited(decree, LocalDate.of(2019, 1, 24), null, null));
    }

    @Test
    void numberIssuerAndAbstractAreFoundWithoutMarks() {
        assertThat(found(mark + " dao con co", null)).containsExactly(plan);
        assertThat(found("ngoai giao ls " + mark, null)).containsExactly(letter);
        assertThat(found(mark + " 2019/nd", null)).containsExactly(decree);
        assertThat(found(mark + " %", null)).isEmpty();
    }

    @Test
    void eachStandingAndKindIsToldAndCounted() {
        assertThat(rows.tallies(list(mark, Standing.CITED, null, null, null, null)))
                .containsEntry(Standing.ISSUED, 1L)
                .containsEntry(Standing.CITED, 2L)
                .doesNotContainKey(Standing.RECEIVED);
        assertThat(references(list(mark, Standing.ISSUED, null, null, null, null)))
                .containsExactly(plan);
        assertThat(references(list(mark, null, "NĐ", null, null, null))).containsExactly(decree);
        assertThat(references(list(mark, null, "letter", null, null, null))).containsExactly(letter);
    }

    @Test
    void yearOfTheNumberServesWhereNoDayIsKnown() {
        String circular = unique + "/2014/TT-BNG";
        read("/plans/d" + mark, cited(circular, null, null, "thông tư " + mark));
        assertThat(references(list(mark, null, null, 2014, null, null))).containsExactly(circular);
        assertThat(references(list(mark, null, null, 2019, null, null))).containsExactly(decree);
    }

    @Test
    void onlyWhatHasSomethingToLookAtIsDoubtful() {
        assertThat(references(list(mark, null, null, null, true, null))).containsExactly(letter);
    }

    @Test
    void ordersAreByNumberDayAndPapersNotByLetters() {
        assertThat(found(mark, "number").getFirst()).isEqualTo(decree);
        assertThat(found(mark, "-number").getFirst()).isEqualTo(letter);
        assertThat(found(mark, "-day").getFirst()).isEqualTo(plan);
        assertThat(found(mark, "-day").getLast()).as("no day").isEqualTo(letter);
        assertThat(found(mark, "-met").getFirst()).isEqualTo(decree);
    }

    @Test
    void fileHoldsWhatTheListHolds() throws IOException {
        byte[] file = browsers.as("doc.tinhuy")
                .get("/documents.xlsx?sort=number&q=" + mark)
                .bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(decree);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Nghị định");
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2019, 1, 24));
            assertThat(sheet.getRow(1).getCell(7).getNumericCellValue()).isEqualTo(2);
        }
    }

    private List<String> found(String q, @Nullable String sort) {
        return references(list(q, null, null, null, null, sort));
    }

    private List<String> references(DocumentList list) {
        return rows.page(list).rows().stream().map(OfficialDocument::reference).toList();
    }

    private static DocumentList list(
            String q,
            @Nullable Standing standing,
            @Nullable String kind,
            @Nullable Integer year,
            @Nullable Boolean doubtful,
            @Nullable String sort) {
        return new DocumentList(q, standing, kind, year, doubtful, sort, null);
    }

    private static Mentioned paper(String reference, LocalDate day, String issuer, String about) {
        return new Mentioned(
                reference, "KH", day, issuer, about, Relation.PAPER, Standing.ISSUED, false, 1, List.of(reference));
    }

    private static Mentioned cited(
            String reference, @Nullable LocalDate day, @Nullable String issuer, @Nullable String about) {
        String type = DocumentNumber.of(reference).type();
        return new Mentioned(
                reference, type, day, issuer, about, Relation.CITATION, null, false, 1, List.of(reference));
    }

    private void read(String address, Mentioned... mentioned) {
        given.write(() -> {
            register.read(address, "Kế hoạch thử " + mark, List.of(mentioned));
            return 0;
        });
    }
}
