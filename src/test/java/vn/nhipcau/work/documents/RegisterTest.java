package vn.nhipcau.work.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** What the register knows of a document is what the papers say that are there now. */
@ProductTest
class RegisterTest {
    @Autowired
    Register register;

    @Autowired
    OwnIssuers own;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    /** No real document of the tests has a number as high. */
    private final int number = 90_000 + Integer.parseInt(Given.unique("").strip());

    private final String plan = number + "/KH-UBND";

    @Test
    void documentCitedByTwoPapersIsOne() {
        String decree = number + "/2015/NĐ-CP";
        read("/archive/a" + number, cited(decree, LocalDate.of(2015, 9, 7), "Chính phủ"));
        read("/archive/b" + number, cited(decree, null, null), cited(plan, null, null));
        assertThat(bearers(decree)).containsExactly("2015-09-07 Chính phủ CITED");
        assertThat(mentions(decree)).containsExactly("/archive/a" + number, "/archive/b" + number);
    }

    @Test
    void samePlanNumberOfAnotherYearOrProvinceIsAnotherDocument() {
        read("/archive/a" + number, cited(plan, LocalDate.of(2021, 1, 20), "UBND tỉnh Quảng Trị"));
        read("/archive/b" + number, cited(plan, LocalDate.of(2022, 1, 18), "UBND tỉnh Quảng Trị"));
        read("/archive/c" + number, cited(plan, null, "UBND tỉnh Quảng Bình"));
        read("/archive/d" + number, cited(plan, LocalDate.of(2021, 1, 20), "Ủy ban nhân dân tỉnh"));
        assertThat(bearers(plan))
                .containsExactlyInAnyOrder(
                        "2021-01-20 UBND tỉnh Quảng Trị CITED",
                        "2022-01-18 UBND tỉnh Quảng Trị CITED",
                        "null UBND tỉnh Quảng Bình CITED");
    }

    @Test
    void decreeWithAMisreadDayIsStillTheDecree() {
        String decree = number + "/2015/NĐ-CP";
        read("/archive/a" + number, cited(decree, LocalDate.of(2015, 9, 7), "Chính phủ"));
        read("/archive/b" + number, cited(decree, LocalDate.of(2015, 7, 9), "Chính phủ"));
        assertThat(bearers(decree)).containsExactly("2015-09-07 Chính phủ CITED");
    }

    @Test
    void ownPaperSaysMoreThanThoseThatCiteIt() {
        read("/archive/a" + number, cited(plan, null, "UBND tỉnh"));
        read(
                "/plans/" + number,
                Mentioned.paper(
                        String.valueOf(number),
                        "KH-UBND",
                        LocalDate.of(2021, 1, 20),
                        "UBND tỉnh Quảng Trị",
                        "Kế hoạch năm",
                        Standing.ISSUED));
        assertThat(bearers(plan)).containsExactly("2021-01-20 UBND tỉnh Quảng Trị ISSUED");
        gone("/plans/" + number);
        assertThat(bearers(plan)).containsExactly("null UBND tỉnh CITED");
    }

    @Test
    void documentThatNoPaperCitesAnyMoreIsGoneUnlessAPersonKeptIt() {
        String kept = number + "/BTTTT-TTĐN";
        read("/archive/a" + number, cited(plan, null, null), cited(kept, null, null));
        transactions.executeWithoutResult(state -> {
            jdbc.sql("update official_document set kept = true, issuer = 'Bộ' where reference = :kept")
                    .param("kept", kept)
                    .update();
            trail.writeByProgram("thử", "document.corrected", kept, null);
        });
        read("/archive/a" + number);
        assertThat(bearers(plan)).isEmpty();
        assertThat(bearers(kept)).containsExactly("null Bộ CITED");
    }

    @Test
    void correctedDayReplacesTheMisreadOne() {
        read("/archive/a" + number, cited(plan, LocalDate.of(2010, 7, 27), null));
        read("/archive/a" + number, cited(plan, LocalDate.of(2011, 7, 27), null));
        assertThat(bearers(plan)).containsExactly("2011-07-27 null CITED");
    }

    @Test
    void twoSpellingsInOnePaperAreOneMention() {
        read(
                "/archive/a" + number,
                cited(number + "-KL/TW", LocalDate.of(2012, 2, 14), null),
                cited(number + "-kl/tw", null, "Bộ Chính trị"));
        assertThat(bearers(number + "-KL/TW")).containsExactly("2012-02-14 Bộ Chính trị CITED");
    }

    @Test
    void papersOfTheCommitteeAndOfTheOwnAgencyAreIssuedOthersReceived() {
        Visitor officer = jdbc.sql("select id, agency_id from member where sign_in_name = 'chuyen-vien.stttt'")
                .query((row, n) -> new Visitor(
                        row.getLong("id"),
                        "Chuyên viên",
                        row.getLong("agency_id"),
                        "",
                        Set.of("LEAD_OFFICE"),
                        Language.VI))
                .single();
        assertThat(own.of("Ủy ban nhân dân tỉnh Quảng Trị", officer)).isEqualTo(Standing.ISSUED);
        assertThat(own.of("UBND tỉnh", officer)).isEqualTo(Standing.ISSUED);
        assertThat(own.of("Sở Thông tin và Truyền thông", officer)).isEqualTo(Standing.ISSUED);
        assertThat(own.of("Bộ Thông tin và Truyền thông", officer)).isEqualTo(Standing.RECEIVED);
        assertThat(own.of("UBND tỉnh Quảng Bình", officer)).isEqualTo(Standing.RECEIVED);
        assertThat(own.of(null, officer)).isEqualTo(Standing.RECEIVED);
    }

    private static Mentioned cited(String reference, @Nullable LocalDate day, @Nullable String issuer) {
        return new Mentioned(reference, null, day, issuer, null, Relation.CITATION, null, false, 1, List.of(reference));
    }

    private void read(String address, Mentioned... mentioned) {
        transactions.executeWithoutResult(state -> {
            register.read(address, "Báo cáo thử", List.of(mentioned));
            trail.writeByProgram("thử", "document.corrected", "Báo cáo thử", null);
        });
    }

    private void gone(String address) {
        transactions.executeWithoutResult(state -> {
            register.gone(address);
            trail.writeByProgram("thử", "document.corrected", "Báo cáo thử", null);
        });
    }

    private List<String> bearers(String reference) {
        return jdbc.sql("select * from official_document where reference = :reference order by id")
                .param("reference", reference)
                .query((row, n) -> row.getObject("day", LocalDate.class) + " " + row.getString("issuer") + " "
                        + row.getString("standing"))
                .list();
    }

    private List<String> mentions(String reference) {
        return jdbc.sql("""
                select address from document_mention m join official_document d on d.id = m.document_id
                where d.reference = :reference order by address
                """)
                .param("reference", reference)
                .query((row, n) -> row.getString("address"))
                .list();
    }
}
