package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;
import static vn.nhipcau.journeys.Sight.heading;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An office whose machines run no scripts does the same work. */
@Journey
class WithoutScriptsTest {
    private static final String QUESTIONS = "Xây dựng kịch bản trả lời khi báo chí nước ngoài nêu câu hỏi khó";
    private static final String CORRECTED = "Xây dựng kịch bản trả lời báo chí nước ngoài";

    @Test
    void aPlanIsReadCorrectedDecidedAndConfirmed(Product product) {
        Page officer = product.as("chuyen-vien.stttt", Device.WITHOUT_SCRIPTS);
        Papers.drop(officer, Papers.plan("soc-trang-2024.txt"));
        assertThat(heading(officer, "8 nhiệm vụ")).isVisible();
        long plan = Papers.numberIn(officer.url());

        Bench.openTask(officer, plan, QUESTIONS);
        Bench.title(officer).fill(CORRECTED);
        officer.locator("#time").fill("Quý II/2024");
        button(officer.locator(".item.open"), "Lưu").first().click();
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
        assertThat(officer.locator(".item.open")).containsText("30/6/2024");

        // nothing stops the button here but the answer
        button(officer, "Xác nhận 8 nhiệm vụ").click(new Locator.ClickOptions().setForce(true));
        assertThat(officer.locator("main")).containsText("tên chưa biết là ai, tên đầu tiên là");
        officer.navigate("/plans/" + plan + "?view=names");
        decidesAllNames(officer);
        Bench.confirm(officer, 8);
        assertThat(officer.locator("main")).containsText("Đã xác nhận");
        assertThat(link(officer, CORRECTED)).isVisible();
    }

    @Test
    void aReportIsWrittenSubmittedAndPutTogether(Product product) {
        Page officer = product.as("chuyen-vien.stttt", Device.WITHOUT_SCRIPTS);
        Page focal = product.as("dau-moi.sct", Device.WITHOUT_SCRIPTS);
        Rounds.Round round = Rounds.open(officer, "Sở Công Thương");
        String report = Rounds.write(focal, round);
        addsByHand(focal, "Thuận lợi", "Doanh nghiệp Lào đặt hàng sớm.\n\nCà phê được giá.");
        addsByHand(focal, "Khó khăn", "Cước vận chuyển tăng.");
        Locator coffee = focal.locator(".paragraph").filter(having("Cà phê được giá."));
        coffee.locator("textarea").fill("Cà phê Khe Sanh được giá.");
        button(coffee, "Lưu").click();
        assertThat(Draft.section(focal, "Thuận lợi").locator("[data-text]"))
                .hasText(new String[] {"Doanh nghiệp Lào đặt hàng sớm.", "Cà phê Khe Sanh được giá."});
        link(focal, "Nộp báo cáo").click();
        button(focal, "Nộp báo cáo").click();
        assertThat(focal.locator(".bench-head")).containsText("Đã nộp");

        officer.navigate(report);
        button(officer, "Tiếp nhận").click();
        officer.navigate(round.wall());
        button(officer, "Soạn báo cáo tổng hợp").click();
        officer.locator("#outline a").filter(having("Thuận lợi")).click();
        Locator para = officer.locator(".para").filter(having("Cà phê Khe Sanh được giá."));
        para.locator("textarea").fill("Cà phê của tỉnh được giá.");
        button(para, "Lưu").click();
        assertThat(officer.locator(".para").filter(having("Cà phê của tỉnh được giá.")))
                .containsText("đã sửa chữ");
        officer.locator("#outline a").filter(having("Khó khăn")).click();
        button(officer.locator(".para"), "Bỏ ra").click();
        officer.locator("#outline a").filter(having("Khó khăn")).click();
        assertThat(officer.locator(".para")).containsText("không in");
    }

    private static void addsByHand(Page focal, String section, String words) {
        Locator form = Draft.section(focal, section).locator("form.byhand").last();
        form.locator("textarea").fill(words);
        button(form, "Thêm đoạn").click();
    }

    private static void decidesAllNames(Page officer) {
        int left = Bench.asked(officer).count();
        while (left > 0) {
            Locator first = Bench.asked(officer).first();
            Bench.leaveOpen(first);
            assertThat(Bench.asked(officer)).hasCount(--left);
        }
        assertThat(Bench.bar(officer)).containsText("Đã đủ để xác nhận");
    }
}
