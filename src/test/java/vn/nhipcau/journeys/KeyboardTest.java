package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.heading;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.nhipcau.world.World;

/** The work is done with the keys alone, and one sees where one is. */
@Journey
class KeyboardTest {
    private static final int MOST_STEPS = 80;

    @Test
    void anOfficerChangesATimeWithoutAMouse(Product product) {
        long plan = Papers.readSmallPlan(product.as("chuyen-vien.stttt"));
        String plans = "Kế hoạch";
        Page officer = product.open(Device.DESK);
        officer.navigate("/");
        officer.keyboard().press("Tab");
        assertThat(where(officer)).isEqualTo("Đến nội dung chính");
        assertThat(focusIsSeen(officer)).isTrue();

        stepTo(officer, "Tên đăng nhập");
        officer.keyboard().type("chuyen-vien.stttt");
        stepTo(officer, "Mật khẩu");
        officer.keyboard().type(World.PASSWORD);
        officer.keyboard().press("Enter");
        assertThat(heading(officer, "Việc của tôi")).isVisible();

        officer.keyboard().press("Tab");
        assertThat(where(officer)).isEqualTo("Đến nội dung chính");
        stepTo(officer, plans);
        officer.keyboard().press("Enter");
        assertThat(heading(officer, "Kế hoạch")).isVisible();
        stepTo(officer, titleOf(product, plan));
        officer.keyboard().press("Enter");
        assertThat(heading(officer, "2 nhiệm vụ")).isVisible();

        stepTo(officer, "In tờ gấp về nghề nấu rượu");
        officer.keyboard().press("Enter");
        assertThat(officer.locator(".item.open")).isVisible();
        stepTo(officer, "Thời gian");
        officer.keyboard().press("ControlOrMeta+a");
        officer.keyboard().type("Tháng 10/2022");
        officer.keyboard().press("Control+Enter");
        assertThat(officer.locator(".item.open")).containsText("31/10/2022");
        assertThat(officer.locator("#time")).hasValue("Tháng 10/2022");
    }

    @Test
    void aReportIsWrittenWithoutAMouse(Product product) {
        Page writer = product.as("dau-moi.svhttdl");
        Page officer = product.as("chuyen-vien.stttt");
        String report = Rounds.write(writer, Rounds.open(officer, "Sở Văn hóa, Thể thao và Du lịch"));
        Draft.add(writer, "Thuận lợi", "Lễ hội trở lại.");
        Draft.add(writer, "Hoạt động", "Trong kỳ đã đón");
        Draft.isSaved(writer);
        writer.reload();

        stepTo(writer, "Lễ hội trở lại.");
        writer.keyboard().press("End");
        writer.keyboard().type(" Khách đông hơn.");
        for (int letter = 0; letter < " Khách đông hơn.".length(); letter++) {
            writer.keyboard().press("ArrowLeft");
        }
        writer.keyboard().press("Enter");
        assertThat(Draft.section(writer, "Thuận lợi").locator("[data-text]"))
                .hasText(new String[] {"Lễ hội trở lại.", "Khách đông hơn."});
        writer.keyboard().press("Control+Enter");
        Draft.isSaved(writer);
        writer.keyboard().press("Backspace");
        assertThat(Draft.section(writer, "Thuận lợi").locator("[data-text]:visible"))
                .hasText("Lễ hội trở lại. Khách đông hơn.");
        writer.keyboard().press("Control+Enter");
        Draft.isSaved(writer);
        assertThat(Draft.kept(product, report, "Khách đông hơn.")).containsExactly("Lễ hội trở lại. Khách đông hơn.");

        stepTo(writer, "Trong kỳ đã đón");
        writer.keyboard().press("End");
        writer.keyboard().press("Alt+F10");
        assertThat(where(writer)).isEqualTo("Gạch đầu dòng");
        writer.keyboard().press("ArrowRight");
        writer.keyboard().press("Enter");
        String chosen = where(writer);
        assertThat(chosen).contains("đoàn/");
        writer.keyboard().press("Enter");
        writer.keyboard().type("khách.");
        writer.keyboard().press("Control+Enter");
        Draft.isSaved(writer);
        assertThat(Draft.kept(product, report, "Trong kỳ đã đón"))
                .singleElement()
                .satisfies(kept ->
                        assertThat(kept).matches("Trong kỳ đã đón \\[\\[[^|]*đoàn/[^|]*\\|t:VISITS]] khách\\."));
    }

    @Test
    void anActivityIsLoggedByKeys(Product product) {
        Page focal = product.as("dau-moi.svhttdl");
        focal.navigate("/activities/new");
        assertThat(focal.getByLabel("Đã làm gì?")).isFocused();
        focal.keyboard().type("Tiếp đoàn học sinh tỉnh Salavan thăm Bảo tàng tỉnh");
        stepTo(focal, "Từ ngày");
        focal.keyboard().type("9/5/2022");
        stepTo(focal, "Thuộc nhiệm vụ");
        focal.keyboard().type("Ngoài");
        focal.keyboard().press("Control+Enter");
        assertThat(focal.locator(".toasts")).containsText("Đã lưu hoạt động.");
        assertThat(heading(focal, "Tiếp đoàn học sinh tỉnh Salavan")).isVisible();
    }

    @Test
    void progressIsToldFromTheBoardByKeys(Product product) {
        Page focal = product.as("dau-moi.svhttdl");
        focal.navigate("/year");
        stepTo(focal, "Báo tiến độ nhiệm vụ 9");
        focal.keyboard().press("Enter");
        assertThat(heading(focal, "Báo tiến độ")).isVisible();
        stepTo(focal, "Đã nhận việc Biết việc của mình, sẽ làm theo thời gian của kế hoạch");
        focal.keyboard().press("ArrowDown");
        focal.keyboard().press("Control+Enter");
        assertThat(focal.locator(".toasts")).containsText("Đã báo tiến độ.");
        assertThat(heading(focal, "Lịch năm 2022")).isVisible();
    }

    private static String titleOf(Product product, long plan) {
        return product.sql()
                .sql("select title from plan where id = :plan")
                .param("plan", plan)
                .query(String.class)
                .single();
    }

    /** Presses Tab until the named thing is reached; each step on the way must be seen. */
    private static void stepTo(Page page, String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            String at = where(page);
            assertThat(focusIsSeen(page))
                    .as("one sees the focus on “" + at + "”")
                    .isTrue();
            if (at.equals(name)) {
                return;
            }
        }
        throw new AssertionError("no way by keys to “" + name + "”");
    }

    /** The words of what has the focus: its label, or what it says. */
    private static String where(Page page) {
        return (String) page.evaluate("""
                () => {
                  const at = document.activeElement;
                  const words = at.labels?.[0]?.innerText ?? at.getAttribute('aria-label') ?? at.innerText ?? '';
                  return words.trim().replace(/\\s+/g, ' ');
                }""");
    }

    /** An outline of at least two pixels, or another edge than without focus, within what the window shows. */
    private static boolean focusIsSeen(Page page) {
        return (boolean) page.evaluate("""
                () => {
                  const at = document.activeElement;
                  if (at === document.body) return true;
                  const seen = (each) => {
                    const style = getComputedStyle(each);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  };
                  const box = at.getBoundingClientRect();
                  const within = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return within && (seen(at) || seen(at.parentElement));
                }""");
    }
}
