package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/** Rounds of a journey's own, around the sample's day of 16/5/2022. */
final class Rounds {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Rounds() {}

    record Round(String title, String wall) {}

    /** Opens one for a few agencies, all of January to 20/5/2022 being told; each has a title of its own. */
    static Round open(Page officer, String... agencies) {
        officer.navigate("/rounds/new");
        String title = "Năm tháng đầu năm 2022 (đợt " + NUMBER.incrementAndGet() + ")";
        officer.locator("#title").fill(title);
        officer.locator("#periodFrom").fill("1/1/2022");
        officer.locator("#periodTo").fill("31/5/2022");
        officer.locator("#cutOff").fill("20/5/2022");
        officer.locator("#due").fill("25/5/2022");
        officer.locator("#opens").fill("10/5/2022");
        officer.locator("#locks").fill("4/6/2022");
        officer.locator("#outline").selectOption("Đề cương báo cáo của tỉnh");
        for (Locator none : officer.locator("[data-pick-set=false]").all()) {
            none.click();
        }
        for (String agency : agencies) {
            officer.locator("#members").getByLabel(agency, exactly()).check();
        }
        button(officer, "Mở kỳ báo cáo").last().click();
        officer.waitForURL(url -> url.matches(".*/rounds/\\d+"));
        return new Round(title, officer.url());
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    /** Begins the own agency's report in a round, or goes on with it; returns its address. */
    static String write(Page page, Round round) {
        page.navigate("/reports");
        page.locator("tbody tr")
                .filter(Sight.having(round.title()))
                .locator("button, a.button")
                .click();
        page.waitForURL(url -> url.matches(".*/reports/\\d+"));
        assertThat(page.locator("[data-report][data-writes]")).isVisible();
        return page.url();
    }
}
