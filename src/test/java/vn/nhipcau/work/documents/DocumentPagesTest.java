package vn.nhipcau.work.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The lead office keeps the register; everybody reads it. */
@ProductTest
class DocumentPagesTest {
    private static final LocalDate SIGNED = LocalDate.of(2021, 1, 20);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    private final GivenDocuments register;

    /** No real document of the tests has a number as high. */
    private final int number = 20_000 + Integer.parseInt(Given.unique("").strip());

    private final String plan = number + "/KH-UBND";

    DocumentPagesTest(@Autowired Given given, @Autowired Register register, @Autowired Documents documents) {
        this.register = new GivenDocuments(given, register, documents);
    }

    @Test
    void pageSaysWhereItIsMetItsOwnPaperFirst() {
        register.read("/archive/a" + number, GivenDocuments.cited(plan, SIGNED, "UBND tỉnh", 3));
        register.read(
                "/plans/" + number,
                new Mentioned(
                        plan,
                        "KH",
                        SIGNED,
                        "UBND tỉnh",
                        "Kế hoạch năm",
                        Relation.PAPER,
                        Standing.ISSUED,
                        false,
                        1,
                        List.of(plan)));
        Answer page = browsers.as("doc.tinhuy").get(register.address(plan));
        assertThat(page.page().select(".mentions > li a").eachAttr("href"))
                .containsExactly("/plans/" + number, "/archive/a" + number);
        assertThat(page.text(".mentions")).contains("3 lần", "ghi ngày 20/1/2021", "UBND tỉnh");
        assertThat(page.text(".facts")).contains("Kế hoạch năm", "20/1/2021");
        assertThat(page.page().select(".doubt, form[action^=/documents]")).isEmpty();
    }

    @Test
    void correctionStaysWhenThePaperIsReadAgain() {
        register.read("/archive/a" + number, GivenDocuments.cited(plan, LocalDate.of(2010, 7, 27), "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = register.address(plan);
        assertThat(save(officer, address, "27/7/2011", register.version(plan)).next())
                .isEqualTo(address);
        register.read("/archive/a" + number, GivenDocuments.cited(plan, LocalDate.of(2010, 7, 27), "UBND tỉnh", 1));
        assertThat(register.bearers(plan))
                .as("the misread day makes no document of its own")
                .containsExactly(address);
        assertThat(register.day(address)).isEqualTo(LocalDate.of(2011, 7, 27));
        assertThat(given.trailed("document.corrected", plan)).isEqualTo(1);
        assertThat(officer.get(address).text(".trail")).contains("27/7/2010", "27/7/2011");
    }

    @Test
    void whatWasMendedCanFollowPapersAgain() {
        register.read("/archive/a" + number, GivenDocuments.cited(plan, SIGNED, "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = register.address(plan);
        save(officer, address, "21/1/2021", register.version(plan));
        assertThat(officer.post(address + "/following", "version", register.version(plan))
                        .next())
                .isEqualTo(address);
        assertThat(register.day(address)).isEqualTo(SIGNED);
        assertThat(given.trailed("document.followed", plan)).isEqualTo(1);
    }

    @Test
    void changedMeanwhileKeepsWhatWasTyped() {
        register.read("/archive/a" + number, GivenDocuments.cited(plan, SIGNED, "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = register.address(plan);
        String version = register.version(plan);
        save(officer, address, "21/1/2021", version);
        Answer late = save(officer, address, "22/1/2021", version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#day").val()).isEqualTo("22/1/2021");
        assertThat(late.text("#changed")).contains("21/1/2021");
        String newer = late.page().select("[name=version]").val();
        assertThat(save(officer, address, "22/1/2021", newer).next()).isEqualTo(address);
    }

    @Test
    void letterEnteredByHandStandsInTheListAndCanBeRemoved() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        String letter = number + "/BNG-LS";
        String address = next(enter(officer, letter, "5/5/2022"));
        assertThat(officer.get("/documents?standing=RECEIVED&q=" + number).text(".documentlist"))
                .contains(letter, "Công văn", "Đã nhận");
        Answer again = enter(officer, letter, "");
        assertThat(again.page().select("#alike a").attr("href")).isEqualTo(address);
        assertThat(register.bearers(letter)).as("asked first").hasSize(1);
        Answer anyway = enter(officer, letter, "", "anyway", "true");
        assertThat(register.bearers(letter)).hasSize(2);
        assertThat(officer.post(next(anyway) + "/removal", "version", "1").next())
                .isEqualTo("/documents");
        assertThat(register.bearers(letter)).hasSize(1);
        assertThat(given.trailed("document.removed", letter)).isEqualTo(1);
    }

    @Test
    void whatAPaperSpeaksOfCannotBeRemoved() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        String letter = number + "/BNG-LS";
        String address = next(enter(officer, letter, "5/5/2022"));
        register.read("/archive/a" + number, GivenDocuments.cited(letter, LocalDate.of(2022, 5, 5), null, 1));
        assertThat(officer.post(address + "/removal", "version", register.version(letter))
                        .status())
                .isEqualTo(409);
        assertThat(register.bearers(letter)).containsExactly(address);
    }

    @Test
    void impossibleDaysAndMissingNumbersAreRefusedAtTheirFields() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        Answer answer = officer.post(
                "/documents", "reference", "", "day", "31/2/2022", "receivedOn", "1/1/2099", "standing", "RECEIVED");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field.invalid input").eachAttr("name"))
                .containsExactly("reference", "day", "receivedOn");
    }

    @Test
    void focalPersonReadsAndKeepsNothing() {
        register.read("/archive/a" + number, GivenDocuments.cited(plan, null, null, 1));
        Browser focal = browsers.as("dau-moi.svhttdl");
        String address = register.address(plan);
        assertThat(focal.get(address).page().select("main form, main a[href$=/edit]"))
                .isEmpty();
        assertThat(Stream.of("", "/confirmation", "/following", "/merger", "/separation", "/distinction", "/removal")
                        .map(act -> focal.post(address + act, "other", "1", "address", "x")
                                .status()))
                .containsOnly(403);
    }

    @Test
    void referencesOfAConfirmedPlanLeadToTheRegister() {
        long confirmed = given.sql()
                .sql(
                        "select min(id) from plan where state = 'CONFIRMED' and id in (select plan_id from plan_reference)")
                .query(Long.class)
                .single();
        Browser reader = browsers.as("doc.tinhuy");
        List<String> links = reader.get("/plans/" + confirmed)
                .page()
                .select("[aria-labelledby=bases] a")
                .eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("/documents/"));
        assertThat(reader.get(links.getFirst()).page().select(".mentions a").eachAttr("href"))
                .contains("/plans/" + confirmed);
    }

    private static Answer enter(Browser officer, String reference, String day, String... more) {
        String[] fields = {"reference", reference, "day", day, "issuer", "Bộ Ngoại giao", "standing", "RECEIVED"};
        return officer.post(
                "/documents", Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new));
    }

    private Answer save(Browser officer, String address, String day, String version) {
        return officer.post(
                address, "reference", plan, "day", day, "issuer", "UBND tỉnh", "standing", "CITED", "version", version);
    }

    private static String next(Answer answer) {
        return Objects.requireNonNull(answer.next());
    }
}
