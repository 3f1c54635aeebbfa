package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** The pages of editions: none found, one being written, one of every block that waits to be judged. */
final class EditionVisits {
    private static final String EDITOR = "bien-tap.stttt";
    private static final String TRANSLATOR = "dich-en.sngv";
    private static final String OTHER = "bien-tap-2.stttt";
    private static final String TITLE = "Một ngày ở Cửa Tùng, Vĩnh Linh và những bãi biển bắc Hiền Lương";

    private final Product product;

    EditionVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        Page editor = product.as(EDITOR, Device.WITHOUT_SCRIPTS);
        String draft = begin(editor, "EVENT", "Lễ hội Thống nhất non sông");
        String whole = begin(editor, "NEWS", TITLE);
        submit(editor, whole);
        Page translator = product.as(TRANSLATOR, Device.WITHOUT_SCRIPTS);
        translator.navigate(whole);
        translator.locator("form[action$='/translations'] button").click();
        String brought = bring(translator, whole + "/texts/en/exchange");
        return List.of(
                new Visit("/editions/{edition}/texts/{text}/exchange", whole + "/texts/en/exchange", TRANSLATOR),
                new Visit("/editions/{edition}/texts/{text}/exchange/{file}", brought, TRANSLATOR),
                new Visit("/editions", "/editions", EDITOR),
                new Visit("/editions", "/editions?q=none&lacks=lo", TRANSLATOR),
                new Visit("/editions/new", "/editions/new", EDITOR),
                new Visit("/editions/{edition}", draft, EDITOR),
                new Visit("/editions/{edition}", whole, OTHER),
                new Visit("/editions/{edition}/edit", draft + "/edit", EDITOR),
                new Visit("/editions/{edition}/texts/{text}", whole + "/texts/vi", "doc.tinhuy"),
                new Visit("/editions/{edition}/texts/{text}", whole + "/texts/en", TRANSLATOR),
                new Visit("/editions/{edition}/texts/{text}/translation", whole + "/texts/en/translation", TRANSLATOR),
                new Visit("/editions/{edition}/texts/{text}/versions", whole + "/texts/vi/versions", EDITOR));
    }

    private static String begin(Page editor, String kind, String title) {
        editor.navigate("/editions/new");
        editor.locator("input[value=" + kind + "]").check();
        editor.locator(".formbar button.primary").click();
        String address = editor.url().replaceAll("^https?://[^/]+|/edit$", "");
        editor.locator("#title").fill(title);
        write(editor, "PARAGRAPH", "Biển **Cửa Tùng** cách cầu Hiền Lương _12 km_ về phía đông.");
        write(editor, "HEADING", "Đến bằng đường nào");
        write(editor, "BULLETS", "Từ Đông Hà theo Quốc lộ 1\nTừ Lao Bảo theo Quốc lộ 9");
        write(editor, "QUOTE", "Bãi biển của chúng tôi đón khách quanh năm.\nUBND huyện Vĩnh Linh");
        write(editor, "TABLE", "Chặng | Cây số\nĐông Hà - Cửa Tùng | 30");
        write(editor, "MAP", "17.02, 107.11 Cửa Tùng");
        write(editor, "PICTURE", "1\nHình vẽ của kho.");
        write(editor, "GALLERY", "1, 2, 999999");
        editor.locator("#picture").fill("2");
        editor.locator(".formbar button.primary").click();
        return address;
    }

    private static void write(Page editor, String type, String words) {
        editor.locator("button[value='add:" + type + "']").press("Enter");
        editor.locator("textarea[name=text]").last().fill(words);
    }

    /** What leaves comes back with one sentence translated, one that is broken, one of another edition. */
    private static String bring(Page translator, String exchange) {
        byte[] left = translator
                .context()
                .request()
                .get(exchange + "/file?kind=XLIFF_12", RequestOptions.create())
                .body();
        String text = new String(left, StandardCharsets.UTF_8)
                .replaceFirst("</source>", "</source><target state=\"translated\">A day at Cua Tung</target>")
                .replace(
                        "Đến bằng đường nào</source>",
                        "Đi thế nào</source><target state=\"translated\">How to get there</target>");
        translator.navigate(exchange);
        translator
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "tin.vi-en.xlf", "application/xliff+xml", text.getBytes(StandardCharsets.UTF_8)));
        translator.locator("form[enctype] button.primary").click();
        return translator.url().replaceAll("^https?://[^/]+", "");
    }

    private static void submit(Page editor, String address) {
        editor.navigate(address);
        editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi duyệt"))
                .click();
    }
}
