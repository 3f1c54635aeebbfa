package vn.nhipcau.work.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Regimes from the form to the rounds that arise from them. The sample's day is 16/5/2022. */
@ProductTest
class RegimePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    OpenRounds open;

    Browser officer;
    long agency;

    @BeforeEach
    void signIn() {
        officer = browsers.as("chuyen-vien.stttt");
        agency = given.agency();
    }

    @Test
    void newRegimeIsProposedWithTwoHalvesDueOnThe25th() {
        Document form = officer.get("/regimes/new").page();
        assertThat(form.select("[name$=.due]").eachAttr("value")).containsExactly("25/5", "25/11", "");
        assertThat(form.select("[name$=.from]").eachAttr("value")).containsExactly("15/12-1", "15/12-1", "");
        assertThat(form.select("[name='terms[0].title']").val()).isEqualTo("6 tháng đầu năm {năm}");
    }

    @Test
    void roundArisesWithTheDaysOfItsYear() {
        String address = add(Map.of());
        Document page = officer.get(address + "?year=2023").page();
        assertThat(page.select("tbody th").textNodes().toString()).contains("6 tháng đầu năm 2023");
        assertThat(page.select("tbody th small").eachText()).containsExactly("15/12/2022 – 14/6/2023");
        assertThat(page.select("tbody td").eachText())
                .containsExactly("15/5/2023", "25/5/2023", "3/5/2023 – 4/6/2023", "Mở kỳ");
        Answer opened = officer.post(address + "/rounds", "year", "2023", "term", "1");
        Document wall = officer.get(Objects.requireNonNull(opened.next())).page();
        assertThat(wall.select("h1").text()).isEqualTo("6 tháng đầu năm 2023");
        assertThat(wall.select(".brick").size()).isEqualTo(1);
        assertThat(officer.get(address + "?year=2023")
                        .page()
                        .select("tbody td.act")
                        .text())
                .isEqualTo("mở từ 3/5/2023");
        assertThat(wall.select(".toast").text()).contains("Các cơ quan viết và nộp được từ ngày 3/5/2023");
    }

    /** Locked on 4/6/2021: opened now, all would be late at once. */
    @Test
    void roundThatIsOverIsNotOpened() {
        String address = add(Map.of());
        Document page = officer.get(address + "?year=2021").page();
        assertThat(page.select("tbody td.act").text()).isEqualTo("đã khóa từ 4/6/2021");
        assertThat(page.select("tbody form")).isEmpty();
        Answer refused = officer.post(address + "/rounds", "year", "2021", "term", "1");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("đã khóa ngày 4/6/2021 nên không mở được nữa");
        assertThat(rounds(address)).isZero();
    }

    /** 14/5/2022 was a Saturday, 25/5/2022 a Wednesday. */
    @Test
    void daysThatFallOnADayOffAreMarked() {
        String address = add(Map.of("terms[0].cutOff", "14/5"));
        assertThat(officer.get(address + "?year=2022").page().select("tbody td").eachText())
                .startsWith("thứ Bảy, 14/5/2022ngày nghỉ", "25/5/2022");
    }

    @Test
    void termsAreFilledByTheFrequencyAndNothingElseIsLost() {
        List<String> typed = new ArrayList<>(List.of(fields(Map.of("frequency", "QUARTER", "law", "Kế hoạch số 12"))));
        typed.addAll(List.of("fill", "terms"));
        Document form = officer.post("/regimes", typed.toArray(String[]::new)).page();
        assertThat(form.select("[name$=.title]").eachAttr("value"))
                .containsExactly("Quý I năm {năm}", "Quý II năm {năm}", "Quý III năm {năm}", "Quý IV năm {năm}", "");
        assertThat(form.select("[name$=.from]").eachAttr("value"))
                .containsExactly("15/12-1", "15/3", "15/6", "15/9", "");
        assertThat(form.select("[name$=.to]").eachAttr("value")).containsExactly("14/3", "14/6", "14/9", "14/12", "");
        assertThat(form.select("[name=law]").val()).isEqualTo("Kế hoạch số 12");
        assertThat(form.select("[name=title]").val()).isEqualTo("Chế độ thử");
    }

    @Test
    void oneMoreRowIsGivenAsOftenAsItIsAskedFor() {
        List<String> typed = new ArrayList<>(List.of(fields(Map.of("terms[1].title", "Năm {năm}"))));
        typed.addAll(List.of("fill", "row"));
        Document form = officer.post("/regimes", typed.toArray(String[]::new)).page();
        assertThat(form.select("[name$=.title]").eachAttr("value"))
                .containsExactly("6 tháng đầu năm {năm}", "Năm {năm}", "");
    }

    @Test
    void lockLeftEmptyIsTenDaysAfterTheDueDay() {
        String address = add(Map.of("terms[0].locks", ""));
        assertThat(officer.get(address + "?year=2022").page().select("tbody td").text())
                .contains("3/5/2022 – 4/6/2022");
    }

    @Test
    void summaryOfFaultsSaysWhichRoundAndField() {
        Answer answer = officer.post("/regimes", fields(Map.of("terms[1].title", "Năm {năm}", "terms[0].due", "31/4")));
        assertThat(answer.text("#errors")).contains("Kỳ thứ 1: Hạn nộp: Ghi ngày và tháng", "Kỳ thứ 2: Hạn nộp:");
    }

    @Test
    void roundArisesOnce() {
        String address = add(Map.of());
        officer.post(address + "/rounds", "year", "2023", "term", "1");
        Answer again = officer.post(address + "/rounds", "year", "2023", "term", "1");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().text()).contains("Kỳ “6 tháng đầu năm 2023” đã mở rồi.");
        assertThat(rounds(address)).isEqualTo(1);
    }

    @Test
    void oddHalfEndsWhereItIsSaid() {
        String address =
                add(Map.of("terms[0].from", "1/11 năm trước", "terms[0].to", "30/4", "terms[0].cutOff", "30/4"));
        assertThat(officer.get(address + "?year=2024")
                        .page()
                        .select("tbody th small")
                        .text())
                .isEqualTo("1/11/2023 – 30/4/2024");
    }

    @Test
    void outsideItsValidityNoRoundIsOffered() {
        String address = add(Map.of("validTo", "31/12/2022"));
        Document page = officer.get(address + "?year=2023").page();
        assertThat(page.select("tbody td.act").text()).isEqualTo("chế độ không có hiệu lực");
        assertThat(page.select("tbody form")).isEmpty();
    }

    @Test
    void opensByItselfOnItsDayOnce() {
        String byItself = add(Map.of("byItself", "true"));
        String byHand = add(Map.of());
        assertThat(rounds(byItself)).isZero();
        open.openDue("Chương trình", TODAY);
        open.openDue("Chương trình", TODAY);
        assertThat(rounds(byItself))
                .as("the first half of 2022 is open since 3/5")
                .isEqualTo(1);
        assertThat(rounds(byHand)).isZero();
    }

    @Test
    void beforeItsDayAndAfterItsLockNothingOpensByItself() {
        String address = add(Map.of("byItself", "true"));
        open.openDue("Chương trình", LocalDate.of(2022, 5, 2));
        open.openDue("Chương trình", LocalDate.of(2022, 6, 5));
        assertThat(rounds(address)).isZero();
        open.openDue("Chương trình", LocalDate.of(2022, 6, 4));
        assertThat(rounds(address)).isEqualTo(1);
    }

    @Test
    void faultsStandAtTheirFields() {
        Answer answer =
                officer.post("/regimes", fields(Map.of("law", "", "terms[0].due", "31/4", "validFrom", "gần đây")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field.invalid > label").eachText())
                .containsExactly("Căn cứ", "Có hiệu lực từ", "Hạn nộp");
        assertThat(answer.page().select("[name=title]").val()).isEqualTo("Chế độ thử");
    }

    @Test
    void dueDayAfterTheLockIsRefused() {
        Answer answer = officer.post("/regimes", fields(Map.of("terms[0].locks", "20/5")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error").text()).contains("Ngày khóa không được trước hạn nộp.");
    }

    @Test
    void secondOfTwoOfficersIsToldOfTheFirst() {
        String address = add(Map.of());
        assertThat(officer.post(address, fields(Map.of("version", "1", "law", "Kế hoạch số 10")))
                        .status())
                .isEqualTo(302);
        Answer late = officer.post(address, fields(Map.of("version", "1", "law", "Kế hoạch số 11")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[name=law]").val())
                .as("what was typed stays")
                .isEqualTo("Kế hoạch số 11");
        assertThat(officer.get(address).page().text()).contains("Kế hoạch số 10");
    }

    private String add(Map<String, String> changed) {
        Answer answer = officer.post("/regimes", fields(changed));
        assertThat(answer.status()).as(answer.page().select(".error").text()).isEqualTo(302);
        return Objects.requireNonNull(answer.next());
    }

    private int rounds(String address) {
        return given.sql()
                .sql("select count(*)::int from reporting_round where regime_id = :id")
                .param("id", Long.valueOf(address.substring(address.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single();
    }

    private String[] fields(Map<String, String> changed) {
        Map<String, String> fields = new TreeMap<>(Map.ofEntries(
                Map.entry("title", "Chế độ thử"),
                Map.entry("kind", "THEMATIC"),
                Map.entry("frequency", "YEAR"),
                Map.entry("law", "Quyết định thử"),
                Map.entry("validFrom", "1/1/2020"),
                Map.entry("outline", "1"),
                Map.entry("lead", Long.toString(agency)),
                Map.entry("issuer", Long.toString(agency)),
                Map.entry("place", "Quảng Trị"),
                Map.entry("members", Long.toString(agency)),
                Map.entry("terms[0].title", "6 tháng đầu năm {năm}"),
                Map.entry("terms[0].from", "15/12-1"),
                Map.entry("terms[0].to", "14/6"),
                Map.entry("terms[0].cutOff", "15/5"),
                Map.entry("terms[0].opens", "3/5"),
                Map.entry("terms[0].due", "25/5"),
                Map.entry("terms[0].locks", "4/6")));
        fields.putAll(changed);
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }
}
