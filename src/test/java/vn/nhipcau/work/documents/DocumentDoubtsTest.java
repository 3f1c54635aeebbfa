package vn.nhipcau.work.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** What papers say differently is shown, and what a person decides of it stays decided. */
@ProductTest
class DocumentDoubtsTest {
    private static final LocalDate SIGNED = LocalDate.of(2021, 1, 20);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    private final GivenDocuments register;

    /** No real document of the tests has a number as high. */
    private final int number = 20_000 + Integer.parseInt(Given.unique("").strip());

    private final String plan = number + "/KH-UBND";

    DocumentDoubtsTest(@Autowired Given given, @Autowired Register register, @Autowired Documents documents) {
        this.register = new GivenDocuments(given, register, documents);
    }

    @Test
    void differingDaysAndIssuersAreDoubtsWhereTheyStandUntilConfirmed() {
        String decree = number + "/2015/NĐ-CP";
        register.read("/archive/a" + number, GivenDocuments.cited(decree, LocalDate.of(2015, 9, 7), "Chính phủ", 1));
        register.read(
                "/archive/b" + number,
                GivenDocuments.cited(decree, LocalDate.of(2015, 7, 9), "Thủ tướng Chính phủ", 1));
        register.read(
                "/archive/c" + number,
                GivenDocuments.cited(decree, LocalDate.of(2015, 9, 7), "Bộ Thông tin và Truyền thông", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = register.address(decree);
        assertThat(officer.get(address)
                        .page()
                        .select(".mentions > li:has(.doubt)")
                        .eachText())
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("ghi ngày 9/7/2015, sổ ghi 7/9/2015"),
                        one -> assertThat(one).contains("“Bộ Thông tin và Truyền thông”, sổ ghi “Chính phủ”"));
        assertThat(officer.post(address + "/confirmation", "version", register.version(decree))
                        .next())
                .isEqualTo(address);
        assertThat(officer.get(address).page().select(".doubt")).isEmpty();
        assertThat(given.trailed("document.confirmed", decree)).isEqualTo(1);
    }

    @Test
    void dayOfAnotherYearThanTheNumbersAndNoDayAreDoubts() {
        String decree = number + "/2015/NĐ-CP";
        register.read(
                "/archive/a" + number,
                GivenDocuments.cited(decree, LocalDate.of(2017, 9, 7), null, 1),
                GivenDocuments.cited(plan, null, null, 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        assertThat(officer.get(register.address(decree)).text(".doubt"))
                .contains("7/9/2017 không thuộc năm ghi trong số");
        assertThat(officer.get(register.address(plan)).text(".doubt")).contains("Chưa rõ ngày ban hành");
    }

    @Test
    void twoEntriesMadeOneStayOneWhenPapersAreReadAgain() {
        String miswritten = number + "/UBND-KH";
        register.read(
                "/archive/a" + number,
                GivenDocuments.cited(plan, SIGNED, null, 2),
                GivenDocuments.cited(miswritten, null, "UBND tỉnh", 1));
        register.read("/archive/b" + number, GivenDocuments.cited(miswritten, null, null, 4));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = register.address(plan);
        String other = register.address(miswritten).replace("/documents/", "");
        assertThat(officer.get(address + "/merger?q=" + number).text(".mentions"))
                .contains(miswritten);
        assertThat(officer.post(address + "/merger", "other", other).next()).isEqualTo(address);
        assertThat(register.mentions(plan)).containsExactly("/archive/a" + number + " 3", "/archive/b" + number + " 4");
        assertThat(register.bearers(miswritten)).isEmpty();
        assertThat(given.trailed("document.merged", plan)).isEqualTo(1);

        register.read(
                "/archive/a" + number,
                GivenDocuments.cited(plan, SIGNED, null, 2),
                GivenDocuments.cited(miswritten, null, "UBND tỉnh", 1));
        register.read("/archive/c" + number, GivenDocuments.cited(miswritten, null, null, 1));
        assertThat(register.bearers(miswritten)).isEmpty();
        assertThat(register.mentions(plan))
                .containsExactly(
                        "/archive/a" + number + " 3", "/archive/b" + number + " 4", "/archive/c" + number + " 1");
        assertThat(officer.post(address + "/merger", "other", address.replace("/documents/", ""))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void oneMadeTwoStaysTwoWhenPapersAreReadAgainAndFollowsItsOwn() {
        register.read("/archive/a" + number, GivenDocuments.cited(plan, SIGNED, "UBND tỉnh", 1));
        register.read("/archive/b" + number, GivenDocuments.cited(plan, null, null, 2));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String first = register.address(plan);
        String second = next(officer.post(first + "/separation", "address", "/archive/b" + number));
        assertThat(second).isNotEqualTo(first);
        assertThat(register.met(first)).containsExactly("/archive/a" + number);
        assertThat(register.met(second)).containsExactly("/archive/b" + number);
        assertThat(officer.get(first).page().select(".doubt"))
                .as("they are known to be two")
                .isEmpty();

        register.read("/archive/b" + number, GivenDocuments.cited(plan, LocalDate.of(2022, 2, 1), "UBND tỉnh", 2));
        register.read("/archive/a" + number, GivenDocuments.cited(plan, SIGNED, "UBND tỉnh", 1));
        assertThat(register.met(first)).containsExactly("/archive/a" + number);
        assertThat(register.met(second)).containsExactly("/archive/b" + number);
        assertThat(register.day(second)).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(officer.post(first + "/separation", "address", "/archive/a" + number)
                        .status())
                .as("nothing would be left")
                .isEqualTo(409);
    }

    @Test
    void twoThatMayBeOneAreADoubtUntilAPersonSaysThatTheyAreTwo() {
        register.read("/archive/a" + number, GivenDocuments.cited(plan, SIGNED, "UBND tỉnh", 1));
        register.read("/archive/b" + number, GivenDocuments.cited(plan, LocalDate.of(2021, 2, 20), "UBND tỉnh", 1));
        register.read("/archive/c" + number, GivenDocuments.cited(plan, LocalDate.of(2019, 2, 20), "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        List<String> both = register.bearers(plan);
        assertThat(officer.get(both.get(0))
                        .page()
                        .select(".doubt a[href^=/documents]")
                        .eachAttr("href"))
                .as("that of another year is another plan")
                .containsExactly(both.get(1));
        officer.post(both.get(0) + "/distinction", "other", both.get(1).replace("/documents/", ""));
        assertThat(officer.get(both.get(1)).page().select(".doubt")).isEmpty();
        assertThat(officer.get("/documents?doubtful=true&q=" + number).page().select(".documentlist"))
                .isEmpty();
    }

    private static String next(Answer answer) {
        return Objects.requireNonNull(answer.next());
    }
}
