package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A translator goes from sentence to sentence by the keyboard alone. */
@Journey
class TranslateByKeyboardTest {
    /** Each sentence begins empty: what was typed for the one before is not carried on. */
    @Test
    void ctrlEnterKeepsASentenceAndOpensTheNext(Product product) {
        Page editor = product.as("bien-tap.stttt", Device.WITHOUT_SCRIPTS);
        editor.navigate("/editions/new");
        editor.locator(".formbar button.primary").click();
        String edition = editor.url().replaceAll("^https?://[^/]+|/edit$", "");
        editor.locator("#title").fill("Chợ phiên vùng cao ở Hướng Phùng");
        editor.locator(".formbar button.primary").click();
        editor.navigate(edition + "/edit");
        editor.locator("#lead").fill("Chợ họp từ mờ sáng mỗi Chủ nhật.");
        editor.locator(".formbar button.primary").click();

        Page translator = product.as("dich-en.sngv", Device.DESK);
        translator.navigate(edition);
        translator.locator("form[action$='/translations'] button").click();
        assertThat(translator.locator(".sentence.open .source")).containsText("Hướng Phùng");
        translator.locator("#target").fill("The highland market of Hướng Phùng");
        translator.keyboard().press("Control+Enter");
        assertThat(translator.locator(".sentence.open .source")).containsText("Chủ nhật");
        assertThat(translator.locator("#target")).hasValue("");
        translator.locator(".sentence .go").first().click();
        assertThat(translator.locator("#target")).hasValue("The highland market of Hướng Phùng");
    }
}
