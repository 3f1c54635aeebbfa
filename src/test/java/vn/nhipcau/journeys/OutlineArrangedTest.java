package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.heading;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outline is begun from another, its sections moved, and it is the outline of a round: with and without scripts. */
@Journey
class OutlineArrangedTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOutlineIsArrangedAndARoundOpenedByIt(boolean scripts, Product product) {
        Page officer = product.as("chuyen-vien.stttt", scripts ? Device.DESK : Device.WITHOUT_SCRIPTS);
        officer.navigate("/outlines");
        link(officer, "Đề cương báo cáo của sở, ban, ngành").click();
        link(officer, "Lập bản mới từ đây").click();
        String title = "Đề cương chuyên đề " + (scripts ? "một" : "hai");
        officer.locator("#title").fill(title);
        officer.locator("#title-2").fill("Văn bản đã tham mưu");
        button(officer, "Đưa mục II.1 xuống").press("Enter");
        assertThat(officer.locator("#title-3")).hasValue("Văn bản đã tham mưu");
        assertThat(officer.locator("#title")).hasValue(title);
        button(officer, "Thêm mục sau mục IV").press("Enter");
        assertThat(officer.locator("#title-9")).isFocused();
        officer.locator("#title-9").fill("Phụ lục số liệu");
        button(officer, "Lập đề cương").click();
        assertThat(heading(officer, title)).isVisible();
        assertThat(officer.locator(".outlined > li").nth(3)).containsText("2Văn bản đã tham mưu");
        assertThat(officer.locator(".outlined > li").last()).containsText("VPhụ lục số liệu");
        opensARound(officer, title);
        officer.navigate("/outlines/new");
        assertThat(officer.locator("#title")).hasValue("");
        assertThat(officer.locator("#title-0")).hasValue("");
    }

    private static void opensARound(Page officer, String outline) {
        officer.navigate("/rounds/new");
        officer.locator("#title").fill("Chuyên đề biên giới");
        officer.locator("#kind").selectOption("THEMATIC");
        officer.locator("#outline").selectOption(outline);
        officer.locator("#periodFrom").fill("15/12/2021");
        officer.locator("#periodTo").fill("14/6/2022");
        officer.locator("#opens").fill("2/5/2022");
        officer.locator("#cutOff").fill("20/5/2022");
        officer.locator("#due").fill("22/5/2022");
        officer.locator("#locks").fill("");
        for (String pick : List.of("none-COMMITTEE", "none-DEPARTMENT", "all-DISTRICT")) {
            officer.locator("button[value='" + pick + "']").press("Enter");
        }
        button(officer, "Mở kỳ báo cáo").click();
        assertThat(heading(officer, "Chuyên đề biên giới")).isVisible();
        assertThat(officer.locator(".notice.warn")).containsText("Nghị định 09/2019/NĐ-CP");
        assertThat(officer.locator(".grp").first().locator("h2")).containsText("UBND huyện");
    }
}
