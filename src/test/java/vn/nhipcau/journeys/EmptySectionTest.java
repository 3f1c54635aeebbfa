package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The hint of an empty section is a place to write. */
@Journey
class EmptySectionTest {
    private static final String SECTION = "Thuận lợi";
    private static final String WORDS = "Tỉnh có thêm kinh phí dịch tài liệu";

    @Test
    void whoPointsAtTheHintAndTypesWritesThere(Product product) {
        Page focal = product.as("dau-moi.sxd");
        String report = open(product, focal);
        hint(focal).click();
        focal.keyboard().type(WORDS);
        Draft.isSaved(focal);
        assertThat(hint(focal)).isHidden();
        assertThat(Draft.kept(product, report, WORDS)).containsExactly(WORDS);
        Audit.isClean(focal);
    }

    @Test
    void whoComesToTheHintByKeyWritesThereOrGoesOnWithoutATrace(Product product) {
        Page focal = product.as("dau-moi.sxd");
        String report = open(product, focal);
        Audit.isClean(focal);
        focal.locator("#doc").focus();
        Locator field = Draft.section(focal, SECTION).locator("[data-text]");
        for (int i = 0; i < 12 && field.count() == 0; i++) {
            focal.keyboard().press("Tab");
        }
        assertThat(field).isFocused();
        focal.keyboard().press("Tab");
        assertThat(field).hasCount(0);
        assertThat(hint(focal)).isVisible();
        assertThat(button(Draft.section(focal, SECTION), "Thêm đoạn").first()).isFocused();
        focal.keyboard().press("Shift+Tab");
        focal.keyboard().type(WORDS);
        Draft.isSaved(focal);
        assertThat(Draft.kept(product, report, WORDS)).containsExactly(WORDS);
    }

    private static String open(Product product, Page focal) {
        return Rounds.write(focal, Rounds.open(product.as("chuyen-vien.stttt"), "Sở Xây dựng"));
    }

    private static Locator hint(Page page) {
        return Draft.section(page, SECTION).locator(".hint");
    }
}
