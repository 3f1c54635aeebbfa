package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;
import static vn.nhipcau.journeys.Sight.heading;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A plan that exists on paper only: typed in, confirmed, amended, a task of it withdrawn. */
@Journey
class TypedPlanTest {
    private static final String EXHIBITION = "Trưng bày ảnh tại cửa khẩu Lao Bảo";
    private static final String HANDBOOK = "Biên soạn sổ tay cho phóng viên nước ngoài";

    @Test
    void aPlanOnPaperIsTypedInConfirmedAndAmended(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        typesThePlan(officer);
        addsTask(officer, EXHIBITION, "Tháng 7/2022");
        namesTheLead(officer, "Sở Văn hóa, Thể thao và Du lịch");
        addsTask(officer, HANDBOOK, "Quý IV/2022");
        namesTheLead(officer, "Sở Ngoại vụ");
        Bench.confirm(officer, 2);
        assertThat(officer.locator(".toasts")).containsText("Đã xác nhận 2 nhiệm vụ");
        amendsTheTime(officer);
        withdrawsTheOther(officer);
        theAgencySeesWhatStands(product);
    }

    private static void typesThePlan(Page officer) {
        officer.navigate("/plans/new");
        button(officer, "Bắt đầu gõ").click();
        assertThat(officer.locator("#typed [role=alert]")).containsText("Gõ tên kế hoạch");
        Audit.isClean(officer);
        officer.locator("#title").fill("Kế hoạch thông tin đối ngoại vùng biên năm 2022");
        officer.locator("#forYear").fill("2022");
        officer.locator("#toYear").fill("2022");
        button(officer, "Bắt đầu gõ").click();
        assertThat(heading(officer, "0 nhiệm vụ")).isVisible();
        assertThat(Bench.bar(officer)).containsText("Chưa có nhiệm vụ nào");
    }

    private static void addsTask(Page officer, String title, String time) {
        Locator form = officer.locator("#add");
        if (!form.isVisible()) {
            officer.locator(".adder summary").click();
        }
        form.locator("[name=title]").fill(title);
        form.locator("[name=time]").fill(time);
        button(form, "Thêm nhiệm vụ").click();
        assertThat(officer.locator(".item.open [name=title]")).hasValue(title);
        assertThat(officer.locator(".item.open")).containsText("Không nêu cơ quan chủ trì");
    }

    private static void namesTheLead(Page officer, String agency) {
        officer.locator(".item.open .editor summary").click();
        Locator row = officer.locator(".actorrows li").first();
        row.locator("select").selectOption("LEAD");
        row.locator("[name=name]").fill(agency);
        button(officer, "Lưu cơ quan").click();
        assertThat(officer.locator(".item.open .token").filter(having(agency))).isVisible();
    }

    private static void amendsTheTime(Page officer) {
        link(officer, EXHIBITION).click();
        link(officer, "Sửa đổi").click();
        officer.locator("#time").fill("Tháng 8/2022");
        button(officer, "Lưu sửa đổi").click();
        assertThat(officer.locator("[role=alert]")).containsText("Ghi số văn bản hoặc lý do sửa đổi.");
        assertThat(officer.locator("#time")).hasValue("Tháng 8/2022");
        officer.locator("#ground").fill("Công văn số 512/UBND-VX ngày 3/6/2022");
        button(officer, "Lưu sửa đổi").click();

        assertThat(heading(officer, EXHIBITION)).isVisible();
        Locator trace = officer.locator("section").filter(having("Đã sửa đổi"));
        assertThat(trace).containsText("Công văn số 512/UBND-VX ngày 3/6/2022");
        assertThat(trace.locator("del")).hasText("Tháng 7/2022");
        assertThat(trace.locator("ins")).hasText("Tháng 8/2022");
        Audit.isClean(officer);
    }

    private static void withdrawsTheOther(Page officer) {
        link(officer, "Kế hoạch thông tin đối ngoại vùng biên năm 2022").click();
        link(officer, HANDBOOK).click();
        link(officer, "Sửa đổi").click();
        officer.locator("#withdrawal-ground").fill("Thông báo số 88/TB-UBND ngày 10/6/2022");
        button(officer, "Rút nhiệm vụ này").click();
        assertThat(officer.locator("main .head")).containsText("Đã rút");
        Audit.isClean(officer);
        assertThat(officer.locator("main")).containsText("Thông báo số 88/TB-UBND ngày 10/6/2022");
        officer.navigate("/trail");
        assertThat(officer.locator("main")).containsText(HANDBOOK);
    }

    private static void theAgencySeesWhatStands(Product product) {
        Page culture = product.as("dau-moi.svhttdl");
        culture.navigate("/work");
        assertThat(culture.locator("li.task").filter(having(EXHIBITION))).containsText("Tháng 8/2022");
        Page foreign = product.as("dau-moi.sngv");
        foreign.navigate("/work");
        assertThat(foreign.locator("main")).not().containsText(HANDBOOK);
    }
}
