package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What an officer does on the bench of a plan. */
final class Bench {
    private Bench() {}

    static void openTask(Page page, long plan, String title) {
        page.navigate("/plans/" + plan + "?view=all");
        link(page, title).click();
        assertThat(title(page)).hasValue(title);
    }

    static Locator title(Page page) {
        return page.locator("#title");
    }

    /** Types another title and goes on to the next field, as one does. */
    static void correctTitle(Page page, String words) {
        title(page).fill(words);
        title(page).blur();
    }

    /** The state of saving, in its words. */
    static Locator state(Page page) {
        return page.locator("#save");
    }

    static void isSaved(Page page) {
        assertThat(state(page)).containsText("Đã lưu");
    }

    /** What stands before confirmation. */
    static Locator bar(Page page) {
        return page.locator("#bar");
    }

    static void confirm(Page page, int tasks) {
        button(page, "Xác nhận " + tasks + " nhiệm vụ").click();
    }

    /** The questions whom a name means. */
    static Locator asked(Page page) {
        return page.locator("form.unknown");
    }

    static Locator asked(Page page, String name) {
        return asked(page).filter(having("“" + name + "”")).first();
    }

    /** A group, or nobody in particular: as the paper has it. */
    static void leaveOpen(Locator asked) {
        asked.locator("input[value=open]").check();
        choose(asked);
    }

    static void choose(Locator asked) {
        button(asked, "Chọn").click();
    }
}
