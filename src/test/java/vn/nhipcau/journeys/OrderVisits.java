package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** The pages of translation orders: the form, wrongly filled too, an order as those see it who keep and work at it, the board. */
final class OrderVisits {
    private static final String EDITOR = "bien-tap.stttt";
    private static final String TRANSLATOR = "dich-en.sngv";

    private final Product product;

    OrderVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        Page editor = product.as(EDITOR, Device.WITHOUT_SCRIPTS);
        String edition = begin(editor);
        String order = order(editor, edition);
        return List.of(
                new Visit("/work", "/work", TRANSLATOR),
                new Visit("/translations", "/translations", TRANSLATOR),
                new Visit("/translations", "/translations?q=nothing&state=DONE", EDITOR),
                new Visit("/translations/coverage", "/translations/coverage", EDITOR),
                new Visit("/translations/coverage", "/translations/coverage?q=nothing&gaps=true&into=lo", TRANSLATOR),
                new Visit("/translations/{order}", order, EDITOR),
                new Visit("/translations/{order}", order, TRANSLATOR),
                new Visit("/translations/{order}/edit", order + "/edit", EDITOR),
                new Visit("/editions/{edition}/orders/new", edition + "/orders/new", EDITOR));
    }

    private static String begin(Page editor) {
        editor.navigate("/editions/new");
        editor.locator("input[value=NEWS]").check();
        editor.locator(".formbar button.primary").click();
        String address = editor.url().replaceAll("^https?://[^/]+|/edit$", "");
        editor.locator("#title").fill("Đường Hồ Chí Minh nhánh tây qua Hướng Hóa, Đakrông");
        editor.locator("button[value='add:PARAGRAPH']").press("Enter");
        editor.locator("textarea[name=text]").last().fill("Đường dài 120 km. Xe buýt chạy mỗi ngày hai chuyến.");
        editor.locator(".formbar button.primary").click();
        return address;
    }

    private static String order(Page editor, String edition) {
        editor.navigate(edition + "/orders/new");
        editor.locator("input[name=language][value=en]").check();
        editor.locator("select[name='translator.en']")
                .selectOption(editor.locator("select[name='translator.en'] option:has-text('Biên dịch tiếng Anh')")
                        .first()
                        .getAttribute("value"));
        editor.locator("select[name='reviewer.en']")
                .selectOption(editor.locator("select[name='reviewer.en'] option:has-text('Biên dịch tiếng Lào')")
                        .first()
                        .getAttribute("value"));
        editor.locator("#due").fill("27/5/2022");
        editor.locator(".formbar button.primary").click();
        return editor.url().replaceAll("^https?://[^/]+", "");
    }
}
