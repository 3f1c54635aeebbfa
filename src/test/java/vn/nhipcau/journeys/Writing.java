package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.ContentJson;

/** The text of an edition as one writes it in the editor, and as it is kept. */
final class Writing {
    private static final String PASTE = """
            (field, html) => {
              const data = new DataTransfer();
              data.setData('text/html', html);
              data.setData('text/plain', 'words without looks');
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    private Writing() {}

    /** Begins a piece of news; answers with its address. */
    static String begin(Page writer, String title) {
        writer.navigate("/editions/new");
        writer.locator("input[value=NEWS]").check();
        writer.locator(".formbar button.primary").click();
        assertThat(text(writer)).isVisible();
        writer.locator("#title").fill(title);
        return writer.url().replaceAll("^https?://[^/]+|/edit$", "");
    }

    /** One with a few paragraphs, saved. */
    static String begin(Page writer, String title, String... paragraphs) {
        String edition = begin(writer, title);
        text(writer).click();
        writer.keyboard().type(String.join("\n", paragraphs));
        isSaved(writer);
        return edition;
    }

    static Locator text(Page writer) {
        return writer.locator("#words [role=textbox]");
    }

    /** Goes to the end of the paragraph that has these words and types on. */
    static void typeOn(Page writer, String paragraph, String words) {
        text(writer).locator("p").filter(Sight.having(paragraph)).click();
        writer.keyboard().press("End");
        writer.keyboard().type(words);
    }

    static void paste(Page writer, String html) {
        text(writer).click();
        text(writer).evaluate(PASTE, html);
    }

    static Locator state(Page writer) {
        return writer.locator("#save");
    }

    static void isSaved(Page writer) {
        assertThat(state(writer)).containsText("Đã lưu");
    }

    /** The content that the database has now. */
    static Content kept(Product product, String edition) {
        return product.sql()
                .sql("select content from edition_text where edition_id = :id and language = 'vi'")
                .param("id", Long.valueOf(edition.replaceAll("\\D", "")))
                .query((row, number) -> ContentJson.read(row.getString("content")))
                .single();
    }

    /** The words of the blocks that are kept, in their order. */
    static List<String> words(Product product, String edition) {
        return kept(product, edition).units().stream().map(unit -> unit.words()).toList();
    }

    /** By what name each piece of words is kept. */
    static Map<String, String> names(Product product, String edition) {
        return kept(product, edition).units().stream()
                .collect(Collectors.toMap(unit -> unit.words(), unit -> unit.id()));
    }
}
