package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Two officers at the duties and the cited documents of one plan: nothing is overwritten silently, nothing typed lost. */
@ProductTest
class PlanCorrectionPagesTest {
    @Autowired
    Browser browser;

    private String plan() {
        Browser officer = browser.as("chuyen-vien.stttt");
        String plan = String.valueOf(officer.post(
                        "/plans",
                        "version",
                        "0",
                        "title",
                        Given.unique("Kế hoạch thử"),
                        "forYear",
                        "2022",
                        "toYear",
                        "2022")
                .next());
        officer.post(plan + "/duties/0", "version", "0", "name", "Sở Tài chính", "text", "Bố trí kinh phí");
        return plan;
    }

    @Test
    void laterSaveOfADutyIsToldAndKept() {
        String plan = plan();
        Browser officer = browser.as("chuyen-vien.stttt");
        var form = officer.get(plan + "?view=duties").page().select("form[id^=duty-form-]");
        String address = form.attr("action");
        String version = form.select("[name=version]").val();
        officer.post(address, "version", version, "name", "Sở Tài chính", "text", "Bản thứ nhất");
        var answer = officer.post(address, "version", version, "name", "Sở Tài chính", "text", "Bản thứ hai");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text(".dutytext")).isEqualTo("Bản thứ nhất");
        assertThat(answer.text(".item .notice")).contains("vừa được người khác sửa");
        assertThat(answer.page().select("form[id^=duty-form-] textarea").val()).isEqualTo("Bản thứ hai");
    }

    @Test
    void halfADutyIsNotSaidToBeSaved() {
        var answer =
                browser.as("chuyen-vien.stttt").post(plan() + "/duties/0", "version", "0", "name", "", "text", "Chữ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#text-0").val()).isEqualTo("Chữ");
    }

    @Test
    void laterListOfDocumentsIsToldAndKept() {
        String plan = plan();
        Browser officer = browser.as("chuyen-vien.stttt");
        String version = officer.get(plan + "?view=paper")
                .page()
                .select("#references [name=version]")
                .val();
        officer.post(plan + "/references", "version", version, "reference", "72/2015/NĐ-CP");
        var answer = officer.post(plan + "/references", "version", version, "reference", "22/2016/TT-BTTTT");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#reference-0").val()).isEqualTo("22/2016/TT-BTTTT");
        assertThat(officer.get(plan + "?view=paper")
                        .page()
                        .select("#reference-0")
                        .val())
                .isEqualTo("72/2015/NĐ-CP");
    }

    @Test
    void dateThatIsNoneIsRefusedAndKept() {
        String plan = plan();
        Browser officer = browser.as("chuyen-vien.stttt");
        String version = officer.get(plan + "?view=paper")
                .page()
                .select("#references [name=version]")
                .val();
        var answer = officer.post(
                plan + "/references", "version", version, "reference", "72/2015/NĐ-CP", "date", "31/13/2015");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#date-0").val()).isEqualTo("31/13/2015");
    }
}
