package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** The form of an activity and its page, from request to row. The sample's day is 16/5/2022. */
@ProductTest
class ActivityPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    Browser focal;
    String agency = "";

    @BeforeEach
    void signIn() {
        agency = Given.unique("Sở Ghi");
        focal = browsers.as(
                given.member(given.agency(agency), Role.FOCAL_PERSON).signInName());
    }

    /** The fields of a good form, in one of which something may be put in the place of what stands there. */
    private static String[] form(String what, String... others) {
        List<String> fields = new ArrayList<>(List.of("what", what, "from", "14/5/2022", "tasks", "none"));
        for (int i = 0; i < others.length; i += 2) {
            int at = fields.indexOf(others[i]);
            if (at >= 0) {
                fields.set(at + 1, others[i + 1]);
            } else {
                fields.addAll(List.of(others[i], others[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    private String logged(String what, String... others) {
        return Objects.requireNonNull(
                focal.post("/activities", form(what, others)).next());
    }

    @Test
    void whatIsTypedStandsOnThePage() {
        String partner = Given.unique("Sở Cùng làm");
        given.agency(partner);
        String what = Given.unique("Mở triển lãm lưu động");
        String address = logged(
                what,
                "to",
                "15/5/2022",
                "place",
                "Đông Hà",
                "figure",
                "0",
                "shape",
                "pair",
                "qualifier",
                "MORE_THAN",
                "groups",
                "41",
                "visits",
                "1.812",
                "languages",
                "lo",
                "agency.typed",
                partner.toUpperCase(java.util.Locale.ROOT),
                "country.typed",
                "lao",
                "partners",
                "Hội Nhà báo, và bạn bè",
                "link",
                "https://vi.example.org/tin?a=1",
                "link.title",
                "Tin");
        Answer page = focal.get(address);
        assertThat(page.text("h1")).isEqualTo(what);
        assertThat(page.text(".head p")).contains("14/5–15/5/2022", "Triển lãm", "Đông Hà");
        assertThat(page.text("dl.facts"))
                .contains(
                        "trên 41 đoàn/1.812 lượt", agency, partner, "Hội Nhà báo, và bạn bè", "Lào", "Ngoài kế hoạch");
        assertThat(page.page().select(".files a").attr("href")).isEqualTo("https://vi.example.org/tin?a=1");
        assertThat(page.text(".quoteline"))
                .isEqualTo("Từ ngày 14 đến 15/5/2022, phối hợp với " + partner + " và Hội Nhà báo, và bạn bè mở "
                        + what.substring(3) + " tại Đông Hà, đón trên 41 đoàn/1.812 lượt khách, bằng tiếng Lào.");
        assertThat(given.trailed("activity.logged", what)).isEqualTo(1);
    }

    @Test
    void oneDecimalNumberIsNotTakenForTwo() {
        String address = logged(
                "Gặp mặt",
                "figure",
                "0",
                "shape",
                "number",
                "qualifier",
                "ABOUT",
                "value",
                "1,5",
                "unit",
                "triệu đồng");
        assertThat(focal.get(address).text(".facts .figure")).isEqualTo("khoảng 1,5 triệu đồng");
    }

    @Test
    void faultsStandAtTheirFieldsAndTheTextStays() {
        Answer answer = focal.post(
                "/activities",
                form(
                        "",
                        "from",
                        "17/5/2022",
                        "to",
                        "1/5/2022",
                        "tasks",
                        "",
                        "figure",
                        "0",
                        "shape",
                        "number",
                        "qualifier",
                        "EXACT",
                        "value",
                        "1,500",
                        "unit",
                        "tờ rơi",
                        "agency.typed",
                        "Sở không có",
                        "link",
                        "javascript:alert(1)",
                        "link.title",
                        "Bấm vào đây"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href"))
                .containsExactly("#what", "#from", "#to", "#task-0", "#figure-0", "#agencies", "#link-0");
        assertThat(answer.text("#from-error")).contains("hôm nay là 16/5/2022");
        assertThat(answer.page().select("[name=value]").val()).isEqualTo("1,500");
        assertThat(answer.page().select("#agencies").val()).isEqualTo("Sở không có");
        assertThat(answer.page().select("[name=link]").val()).isEqualTo("javascript:alert(1)");
        assertThat(answer.page().select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void tooLongAndHostileTextDoNoHarm() {
        assertThat(focal.post("/activities", form("a".repeat(5000))).text("#what-error"))
                .isEqualTo("Dài quá 1.000 chữ cái.");
        String hostile = Given.unique("<script>alert(1)</script> {{7*7}} ' or 1=1 -- [[x|f1]]");
        Answer page = focal.get(logged(hostile));
        assertThat(page.text("h1")).isEqualTo(hostile);
        assertThat(page.page().select("main script")).isEmpty();
    }

    @Test
    void oneMoreRowLosesNothing() {
        String what = Given.unique("Phát tờ rơi");
        Answer answer = focal.post(
                "/activities",
                form(what, "step", "number", "figure", "0", "shape", "pair", "groups", "3", "visits", "7"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#what").val()).isEqualTo(what);
        assertThat(answer.page().select("[name=groups]").eachAttr("value")).startsWith("3");
        assertThat(answer.page().select(".morerows [name=unit]:not([hidden])")).hasSize(1);
        assertThat(given.trailed("activity.logged", what)).isZero();
    }

    @Test
    void whoSavesLaterIsToldAndKeepsTheText() {
        String address = logged(Given.unique("Họp báo"));
        String version =
                focal.get(address + "/edit").page().select("[name=version]").val();
        focal.post(address, form("Họp báo quý I", "version", version, "place", "Đông Hà"));
        Answer late = focal.post(address, form("Họp báo quý II", "version", version));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#changed")).contains("Họp báo quý I → Họp báo quý II", "Đông Hà");
        assertThat(late.page().select("#what").val()).isEqualTo("Họp báo quý II");
        String now = late.page().select("[name=version]").val();
        focal.post(address, form("Họp báo quý II", "version", now));
        assertThat(focal.get(address).text("h1")).isEqualTo("Họp báo quý II");
        assertThat(focal.get(address).text("ol.trail")).contains("Đã làm gì?: Họp báo quý I → Họp báo quý II");
    }

    @Test
    void changedFigureKeepsItsRecord() {
        String address = logged(
                "Phát tờ rơi", "figure", "0", "shape", "number", "qualifier", "EXACT", "value", "10", "unit", "tờ rơi");
        var page = focal.get(address + "/edit").page();
        String id = page.select("[name=figure]").val();
        focal.post(
                address,
                form(
                        "Phát tờ rơi",
                        "version",
                        page.select("[name=version]").val(),
                        "figure",
                        id,
                        "shape",
                        "number",
                        "qualifier",
                        "MORE_THAN",
                        "value",
                        "20",
                        "unit",
                        "tờ rơi"));
        assertThat(focal.get(address + "/edit").page().select("[name=figure]").val())
                .isEqualTo(id);
        assertThat(focal.get(address).text(".facts .figure")).isEqualTo("trên 20 tờ rơi");
    }

    @Test
    void quickLogGoesBackToWorkAndIsTakenBack() {
        String what = Given.unique("Tiếp đoàn");
        Answer saved = focal.post("/activities", form(what, "quick", "yes"));
        assertThat(saved.next()).isEqualTo("/work");
        Answer work = focal.get("/work");
        assertThat(work.text(".toast")).isEqualTo("Đã lưu hoạt động. Hoàn tác");
        assertThat(work.text("[aria-labelledby=recent]")).contains(what);
        Answer undone = focal.post(work.page().select(".toast form").attr("action"));
        assertThat(focal.get(Objects.requireNonNull(undone.next())).text(".head"))
                .contains("Đã rút");
        assertThat(focal.get("/work").text("[aria-labelledby=recent]")).doesNotContain(what);
    }
}
