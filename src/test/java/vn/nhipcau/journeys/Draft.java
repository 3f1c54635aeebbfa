package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The text of a report as one writes it in place, and as it is kept. */
final class Draft {
    private Draft() {}

    static Locator section(Page page, String title) {
        return page.locator(".part")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2, h3, h4", new Page.LocatorOptions().setHasText(title))));
    }

    /** The field of the paragraph that has these words. */
    static Locator paragraph(Page page, String words) {
        return page.locator(".paragraph [data-text]").filter(having(words)).first();
    }

    /** Types a new paragraph at a section's end. */
    static void add(Page page, String section, String words) {
        button(section(page, section), "Thêm đoạn").first().click();
        page.keyboard().type(words);
        assertThat(paragraph(page, words)).isVisible();
    }

    /** Goes to the end of a paragraph and types on. */
    static void typeOn(Page page, String paragraph, String words) {
        paragraph(page, paragraph).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    static Locator state(Page page) {
        return page.locator("#save");
    }

    static void isSaved(Page page) {
        assertThat(state(page)).containsText("Đã lưu");
    }

    /** The paragraphs of a report whose words are these or begin so, as the database has them. */
    static List<String> kept(Product product, String address, String words) {
        return product.sql()
                .sql("""
                        select p.text from report_paragraph p
                        where p.report_id = :report and p.text like '%' || :words || '%' order by p.section_id, p.position
                        """)
                .param("report", number(address))
                .param("words", words)
                .query((row, number) -> row.getString("text"))
                .list();
    }

    static long number(String address) {
        return Long.parseLong(address.replaceAll(".*/(?:reports|consolidated)/(\\d+).*", "$1"));
    }
}
