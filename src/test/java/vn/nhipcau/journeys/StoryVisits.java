package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** What visitors find: a story, one that was withdrawn, one that is not in their language; and what staff see before. */
final class StoryVisits {
    private static final String ROUTE = "/{speaks:[a-z][a-z][a-z]?}/{name:.*[0-9]}";
    private static final String EDITOR = "bien-tap.stttt";
    private static final String OTHER = "bien-tap-2.stttt";
    private static final String NOBODY = "";

    private final Product product;

    StoryVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        String shown = published("Chợ phiên vùng cao Hướng Hóa mở lại sau mùa mưa");
        String gone = published("Tin rút vì có chỗ chưa đúng");
        Page judge = product.as(OTHER, Device.WITHOUT_SCRIPTS);
        judge.navigate(gone);
        judge.getByText("Rút khỏi trang công khai").first().click();
        judge.locator("form[action$='/withdrawal'] [name=reason]").fill("Số liệu chưa đúng");
        judge.locator("form[action$='/withdrawal'] button").click();
        return List.of(
                new Visit(ROUTE, open(shown, "vi"), NOBODY),
                new Visit(ROUTE, open(shown, "lo"), NOBODY),
                new Visit(ROUTE, open(gone, "vi"), NOBODY),
                new Visit("/preview/{edition}/{text}", "/preview/" + number(shown) + "/vi", EDITOR));
    }

    private static String number(String edition) {
        return edition.replaceAll("\\D", "");
    }

    /** The address as it stands after it led on to the title's own. */
    private String open(String edition, String language) {
        Page visitor = product.open(Device.WITHOUT_SCRIPTS);
        visitor.navigate("/" + language + "/" + number(edition));
        String address = visitor.url().replaceAll("^https?://[^/]+", "");
        visitor.context().close();
        return address;
    }

    private String published(String title) {
        Page editor = product.as(EDITOR, Device.WITHOUT_SCRIPTS);
        editor.navigate("/editions/new");
        editor.locator("input[value=NEWS]").check();
        editor.locator(".formbar button.primary").click();
        String address = editor.url().replaceAll("^https?://[^/]+|/edit$", "");
        editor.locator("#title").fill(title);
        editor.locator("button[value='add:PARAGRAPH']").press("Enter");
        editor.locator("textarea[name=text]").last().fill("Sáng chủ nhật, người các bản quanh vùng lại xuống chợ.");
        editor.locator(".formbar button.primary").click();
        act(editor, address, "submission");
        Page judge = product.as(OTHER, Device.WITHOUT_SCRIPTS);
        act(judge, address, "approval");
        act(judge, address, "publication");
        return address;
    }

    private static void act(Page who, String edition, String move) {
        who.navigate(edition);
        who.locator("form[action$='/" + move + "']")
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
    }
}
