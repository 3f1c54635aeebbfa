package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The session ends, the line goes, the page is left: what was typed is not lost. */
@Journey
class InterruptionTest {
    private static final String DRINK = "In tờ gấp về nghề nấu rượu";
    private static final String CORRECTED = "In tờ gấp về nghề nấu rượu Kim Long";

    @Test
    void anEndedSessionLosesNothingThatWasTyped(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        long plan = Papers.readSmallPlan(officer);
        Bench.openTask(officer, plan, DRINK);
        everySessionEnds(product);

        Bench.correctTitle(officer, CORRECTED);
        assertThat(Bench.state(officer)).containsText("Phiên đã hết");
        assertThat(Bench.title(officer)).hasValue(CORRECTED);

        button(officer, "Lưu").first().click();
        assertThat(officer.locator("main")).containsText("Phiên làm việc đã hết.");
        Product.signIn(officer, "chuyen-vien.stttt");
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
        assertThat(officer.locator("[data-kept]:visible")).containsText("Đã đưa lại chữ gõ dở");
        Audit.isClean(officer);
        button(officer, "Lưu").first().click();
        Bench.isSaved(officer);
        officer.reload();
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
        assertThat(officer.locator("[data-kept]:visible")).hasCount(0);
    }

    @Test
    void whatIsBeingTypedIsSavedBeforeOneLeaves(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        long plan = Papers.readSmallPlan(officer);
        Bench.openTask(officer, plan, DRINK);
        Bench.title(officer).fill(CORRECTED);
        assertThat(Bench.state(officer)).containsText("Chưa lưu");
        officer.locator(".bar a.button").click();
        officer.waitForURL("**/plans");
        Bench.openTask(officer, plan, CORRECTED);
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
    }

    @Test
    void whoSignsInAgainInAnotherTabStillSaves(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        long plan = Papers.readSmallPlan(officer);
        Bench.openTask(officer, plan, DRINK);
        everySessionEnds(product);
        Bench.correctTitle(officer, CORRECTED);
        assertThat(Bench.state(officer)).containsText("Phiên đã hết");
        Page tab = officer.context().newPage();
        tab.navigate("/sign-in");
        Product.signIn(tab, "chuyen-vien.stttt");
        assertThat(Sight.heading(tab, "Việc của tôi")).isVisible();

        button(officer, "Lưu").first().click();
        assertThat(officer.locator(".toast")).containsText("Làm lại một lần nữa");
        assertThat(officer.locator("[data-kept]:visible")).containsText("Đã đưa lại chữ gõ dở");
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
        button(officer, "Lưu").first().click();
        Bench.isSaved(officer);
        officer.reload();
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
    }

    @Test
    void aNewTaskTypedInAnEndedSessionIsThereAfterSigningIn(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        long plan = Papers.readSmallPlan(officer);
        officer.navigate("/plans/" + plan + "?view=all");
        officer.locator(".adder summary").click();
        officer.locator("#add [name=title]").fill("Mở lớp dạy tiếng Lào cho hướng dẫn viên");
        everySessionEnds(product);
        button(officer.locator("#add"), "Thêm nhiệm vụ").click();
        assertThat(officer.locator("main")).containsText("Phiên làm việc đã hết.");
        Product.signIn(officer, "chuyen-vien.stttt");
        assertThat(officer.locator("#add [name=title]")).hasValue("Mở lớp dạy tiếng Lào cho hướng dẫn viên");
        assertThat(officer.locator("#add [name=title]")).isVisible();
        button(officer.locator("#add"), "Thêm nhiệm vụ").click();
        assertThat(Sight.heading(officer, "3 nhiệm vụ")).isVisible();
    }

    @Test
    void whatIsTypedWithoutALineIsSentWhenTheLineIsBack(Product product) {
        product.expect("Failed to load resource: net::ERR_INTERNET_DISCONNECTED.*|htmx:(afterRequest|sendError), .*");
        Page officer = product.as("chuyen-vien.stttt");
        long plan = Papers.readSmallPlan(officer);
        Bench.openTask(officer, plan, DRINK);
        officer.context().setOffline(true);
        Bench.correctTitle(officer, CORRECTED);
        assertThat(Bench.state(officer)).containsText("Chưa gửi được: chữ vừa gõ giữ trên máy này");
        Audit.isClean(officer);
        officer.context().setOffline(false);
        Bench.isSaved(officer);
        officer.reload();
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
    }

    @Test
    void whatWasSavedIsNotOfferedAgain(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        long plan = Papers.readSmallPlan(officer);
        officer.navigate("/plans/" + plan + "?view=paper");
        for (String place : new String[] {"Đông Hà", "Quảng Trị"}) {
            officer.locator("#place").fill(place);
            button(officer.locator("#head"), "Lưu").click();
            Bench.isSaved(officer);
            assertThat(officer.locator("[data-kept]:visible")).hasCount(0);
            assertThat(officer.locator("[role=alert]:visible")).hasCount(0);
            assertThat(officer.locator("#place")).hasValue(place);
        }
    }

    @Test
    void whoStepsBackFromAPageFindsWhatWasTyped(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        officer.navigate("/plans/new");
        officer.locator("#title").fill("Kế hoạch gõ dở");
        officer.navigate("/tasks");
        officer.goBack();
        assertThat(officer.locator("#title")).hasValue("Kế hoạch gõ dở");
    }

    private static void everySessionEnds(Product product) {
        product.sql().sql("delete from spring_session").update();
    }
}
