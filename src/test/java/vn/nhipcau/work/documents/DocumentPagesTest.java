package vn.nhipcau.work.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    Register register;

    @Autowired
    Documents documents;

    @Autowired
    Given given;

    /** No real document of the tests has a number as high. */
    private final int number = 20_000 + Integer.parseInt(Given.unique("").strip());

    private final String plan = number + "/KH-UBND";

    @Test
    void pageSaysWhereItIsMetItsOwnPaperFirst() {
        read("/archive/a" + number, cited(plan, SIGNED, "UBND tỉnh", 3));
        read(
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
        Answer page = browsers.as("doc.tinhuy").get(address(plan));
        assertThat(page.page().select(".mentions > li a").eachAttr("href"))
                .containsExactly("/plans/" + number, "/archive/a" + number);
        assertThat(page.text(".mentions")).contains("3 lần", "ghi ngày 20/1/2021", "UBND tỉnh");
        assertThat(page.text(".facts")).contains("Kế hoạch năm", "20/1/2021");
        assertThat(page.page().select(".doubt, form[action^=/documents]")).isEmpty();
    }

    @Test
    void differingDaysAndIssuersAreDoubtsWhereTheyStandUntilConfirmed() {
        String decree = number + "/2015/NĐ-CP";
        read("/archive/a" + number, cited(decree, LocalDate.of(2015, 9, 7), "Chính phủ", 1));
        read("/archive/b" + number, cited(decree, LocalDate.of(2015, 7, 9), "Thủ tướng Chính phủ", 1));
        read("/archive/c" + number, cited(decree, LocalDate.of(2015, 9, 7), "Bộ Thông tin và Truyền thông", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = address(decree);
        assertThat(officer.get(address)
                        .page()
                        .select(".mentions > li:has(.doubt)")
                        .eachText())
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("ghi ngày 9/7/2015, sổ ghi 7/9/2015"),
                        one -> assertThat(one).contains("“Bộ Thông tin và Truyền thông”, sổ ghi “Chính phủ”"));
        assertThat(officer.post(address + "/confirmation", "version", version(decree))
                        .next())
                .isEqualTo(address);
        assertThat(officer.get(address).page().select(".doubt")).isEmpty();
        assertThat(given.trailed("document.confirmed", decree)).isEqualTo(1);
    }

    @Test
    void dayOfAnotherYearThanTheNumbersAndNoDayAreDoubts() {
        String decree = number + "/2015/NĐ-CP";
        read("/archive/a" + number, cited(decree, LocalDate.of(2017, 9, 7), null, 1), cited(plan, null, null, 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        assertThat(officer.get(address(decree)).text(".doubt")).contains("7/9/2017 không thuộc năm ghi trong số");
        assertThat(officer.get(address(plan)).text(".doubt")).contains("Chưa rõ ngày ban hành");
    }

    @Test
    void correctionStaysWhenThePaperIsReadAgain() {
        read("/archive/a" + number, cited(plan, LocalDate.of(2010, 7, 27), "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = address(plan);
        assertThat(save(officer, address, "27/7/2011", version(plan)).next()).isEqualTo(address);
        read("/archive/a" + number, cited(plan, LocalDate.of(2010, 7, 27), "UBND tỉnh", 1));
        assertThat(bearers(plan))
                .as("the misread day makes no document of its own")
                .containsExactly(address);
        assertThat(documents.find(id(address)))
                .get()
                .extracting(OfficialDocument::day)
                .isEqualTo(LocalDate.of(2011, 7, 27));
        assertThat(given.trailed("document.corrected", plan)).isEqualTo(1);
        assertThat(officer.get(address).text(".trail")).contains("27/7/2010", "27/7/2011");
    }

    @Test
    void whatWasMendedCanFollowPapersAgain() {
        read("/archive/a" + number, cited(plan, SIGNED, "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = address(plan);
        save(officer, address, "21/1/2021", version(plan));
        assertThat(officer.post(address + "/following", "version", version(plan))
                        .next())
                .isEqualTo(address);
        assertThat(documents.find(id(address)))
                .get()
                .extracting(OfficialDocument::day)
                .isEqualTo(SIGNED);
        assertThat(given.trailed("document.followed", plan)).isEqualTo(1);
    }

    @Test
    void changedMeanwhileKeepsWhatWasTyped() {
        read("/archive/a" + number, cited(plan, SIGNED, "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = address(plan);
        String version = version(plan);
        save(officer, address, "21/1/2021", version);
        Answer late = save(officer, address, "22/1/2021", version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#day").val()).isEqualTo("22/1/2021");
        assertThat(late.text("#changed")).contains("21/1/2021");
        String newer = late.page().select("[name=version]").val();
        assertThat(save(officer, address, "22/1/2021", newer).next()).isEqualTo(address);
    }

    @Test
    void twoEntriesMadeOneStayOneWhenPapersAreReadAgain() {
        String miswritten = number + "/UBND-KH";
        read("/archive/a" + number, cited(plan, SIGNED, null, 2), cited(miswritten, null, "UBND tỉnh", 1));
        read("/archive/b" + number, cited(miswritten, null, null, 4));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String address = address(plan);
        String other = address(miswritten).replace("/documents/", "");
        assertThat(officer.get(address + "/merger?q=" + number).text(".mentions"))
                .contains(miswritten);
        assertThat(officer.post(address + "/merger", "other", other).next()).isEqualTo(address);
        assertThat(mentions(plan)).containsExactly("/archive/a" + number + " 3", "/archive/b" + number + " 4");
        assertThat(bearers(miswritten)).isEmpty();
        assertThat(given.trailed("document.merged", plan)).isEqualTo(1);

        read("/archive/a" + number, cited(plan, SIGNED, null, 2), cited(miswritten, null, "UBND tỉnh", 1));
        read("/archive/c" + number, cited(miswritten, null, null, 1));
        assertThat(bearers(miswritten)).isEmpty();
        assertThat(mentions(plan))
                .containsExactly(
                        "/archive/a" + number + " 3", "/archive/b" + number + " 4", "/archive/c" + number + " 1");
        assertThat(officer.post(address + "/merger", "other", address.replace("/documents/", ""))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void oneMadeTwoStaysTwoWhenPapersAreReadAgainAndFollowsItsOwn() {
        read("/archive/a" + number, cited(plan, SIGNED, "UBND tỉnh", 1));
        read("/archive/b" + number, cited(plan, null, null, 2));
        Browser officer = browsers.as("chuyen-vien.stttt");
        String first = address(plan);
        String second = next(officer.post(first + "/separation", "address", "/archive/b" + number));
        assertThat(second).isNotEqualTo(first);
        assertThat(met(first)).containsExactly("/archive/a" + number);
        assertThat(met(second)).containsExactly("/archive/b" + number);
        assertThat(officer.get(first).page().select(".doubt"))
                .as("they are known to be two")
                .isEmpty();

        read("/archive/b" + number, cited(plan, LocalDate.of(2022, 2, 1), "UBND tỉnh", 2));
        read("/archive/a" + number, cited(plan, SIGNED, "UBND tỉnh", 1));
        assertThat(met(first)).containsExactly("/archive/a" + number);
        assertThat(met(second)).containsExactly("/archive/b" + number);
        assertThat(documents.find(id(second)))
                .get()
                .extracting(OfficialDocument::day)
                .isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(officer.post(first + "/separation", "address", "/archive/a" + number)
                        .status())
                .as("nothing would be left")
                .isEqualTo(409);
    }

    @Test
    void twoThatMayBeOneAreADoubtUntilAPersonSaysThatTheyAreTwo() {
        read("/archive/a" + number, cited(plan, SIGNED, "UBND tỉnh", 1));
        read("/archive/b" + number, cited(plan, LocalDate.of(2021, 2, 20), "UBND tỉnh", 1));
        read("/archive/c" + number, cited(plan, LocalDate.of(2019, 2, 20), "UBND tỉnh", 1));
        Browser officer = browsers.as("chuyen-vien.stttt");
        List<String> both = bearers(plan);
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

    @Test
    void letterEnteredByHandStandsInTheListAndCanBeRemoved() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        String letter = number + "/BNG-LS";
        String address = next(enter(officer, letter, "5/5/2022"));
        assertThat(officer.get("/documents?standing=RECEIVED&q=" + number).text(".documentlist"))
                .contains(letter, "Công văn", "Đã nhận");
        Answer again = enter(officer, letter, "");
        assertThat(again.page().select("#alike a").attr("href")).isEqualTo(address);
        assertThat(bearers(letter)).as("asked first").hasSize(1);
        Answer anyway = enter(officer, letter, "", "anyway", "true");
        assertThat(bearers(letter)).hasSize(2);
        assertThat(officer.post(next(anyway) + "/removal", "version", "1").next())
                .isEqualTo("/documents");
        assertThat(bearers(letter)).hasSize(1);
        assertThat(given.trailed("document.removed", letter)).isEqualTo(1);
    }

    @Test
    void whatAPaperSpeaksOfCannotBeRemoved() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        String letter = number + "/BNG-LS";
        String address = next(enter(officer, letter, "5/5/2022"));
        read("/archive/a" + number, cited(letter, LocalDate.of(2022, 5, 5), null, 1));
        assertThat(officer.post(address + "/removal", "version", version(letter))
                        .status())
                .isEqualTo(409);
        assertThat(bearers(letter)).containsExactly(address);
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
        read("/archive/a" + number, cited(plan, null, null, 1));
        Browser focal = browsers.as("dau-moi.svhttdl");
        String address = address(plan);
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

    private static Mentioned cited(String reference, @Nullable LocalDate day, @Nullable String issuer, int times) {
        return new Mentioned(
                reference, null, day, issuer, null, Relation.CITATION, null, false, times, List.of(reference));
    }

    private void read(String address, Mentioned... mentioned) {
        given.write(() -> {
            register.read(address, "Báo cáo thử", List.of(mentioned));
            return 0;
        });
    }

    private List<String> bearers(String reference) {
        return documents.bearing(List.of(reference)).stream()
                .map(OfficialDocument::address)
                .sorted()
                .toList();
    }

    private String address(String reference) {
        return bearers(reference).getFirst();
    }

    private String version(String reference) {
        return String.valueOf(documents.bearing(List.of(reference)).getFirst().version());
    }

    private static long id(String address) {
        return Long.parseLong(address.replace("/documents/", ""));
    }

    private List<String> met(String address) {
        return documents.mentions(List.of(id(address))).stream()
                .map(Mention::address)
                .toList();
    }

    private List<String> mentions(String reference) {
        return documents.mentions(List.of(id(address(reference)))).stream()
                .map(mention -> mention.address() + " " + mention.times())
                .sorted()
                .toList();
    }
}
