package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A story from the first word to the last: written, judged, translated, reviewed, read, overtaken, withdrawn. */
@Journey
class StoryToldTest {
    private static final String TITLE = "Chợ nổi trên sông Hiếu";
    private static final String ENGLISH = "A floating market on the Hiếu River";

    @Test
    void aStoryIsToldInTwoLanguagesAndTakenBack(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, TITLE, "Chợ họp từ 5 giờ sáng.");
        Page judge = product.as("bien-tap-2.stttt");
        publish(writer, judge, edition, "vi");

        Page visitor = product.open(Device.PHONE);
        String number = edition.replaceAll("\\D", "");
        visitor.navigate("/vi/" + number);
        assertThat(heading(visitor, TITLE)).isVisible();
        assertThat(visitor.url()).endsWith("/vi/cho-noi-tren-song-hieu-" + number);
        assertThat(visitor.context().cookies()).isEmpty();
        Audit.isClean(visitor);

        translate(product.as("dich-en.sngv"), edition);
        review(judge, edition);
        publish(product.as("dich-en.sngv"), judge, edition, "en");
        visitor.reload();
        visitor.locator(".tool").click();
        visitor.locator(".langs li[lang=en] a").click();
        assertThat(heading(visitor, ENGLISH)).isVisible();
        assertThat(visitor.locator(".prose p")).hasText("The market opens at 5 in the morning.");

        overtake(writer, judge, edition);
        visitor.reload();
        assertThat(visitor.locator(".prose p")).hasText("The market opens at 5 in the morning.");
        assertThat(visitor.locator(".by")).containsText("After the original of");
        withdraw(judge, edition);
        Response gone = visitor.reload();
        assertThat(gone.status()).isEqualTo(410);
        assertThat(heading(visitor, "This page has been withdrawn")).isVisible();
        Audit.isClean(visitor);
    }

    /** Who wrote or translated hands it over; another approves it and shows it. */
    private static void publish(Page own, Page judge, String edition, String language) {
        String text = edition + "/texts/" + language;
        press(own, text, "submission");
        press(judge, text, "approval");
        press(judge, text, "publication");
        assertThat(judge.locator("[aria-labelledby=life]")).containsText("Đã xuất bản");
    }

    private static void press(Page who, String text, String move) {
        who.navigate(text);
        who.locator("form[action$='/" + move + "'] > button").click();
        who.waitForLoadState();
    }

    private static void translate(Page translator, String edition) {
        translator.navigate(edition);
        translator.locator("select[name=into]").selectOption("en");
        translator.locator("form[action$='/translations'] button").click();
        for (String words : List.of(ENGLISH, "The market opens at 5 in the morning.")) {
            assertThat(translator.locator("#target")).hasValue("");
            translator.locator("#target").fill(words);
            translator.keyboard().press("Control+Enter");
        }
        assertThat(translator.locator(".bench-head")).containsText("2/2");
    }

    private static void review(Page reviewer, String edition) {
        reviewer.navigate(edition + "/texts/en/translation");
        for (String sentence : List.of(TITLE, "Chợ họp")) {
            assertThat(reviewer.locator(".sentence.open .source")).containsText(sentence);
            reviewer.locator("form[action$='/review'] button").click();
        }
        assertThat(reviewer.locator("form[action$='/review']")).hasCount(0);
    }

    /** The original says something else; the translation is left as it is. */
    private static void overtake(Page writer, Page judge, String edition) {
        press(writer, edition + "/texts/vi", "draft");
        writer.navigate(edition + "/edit");
        Writing.typeOn(writer, "Chợ họp", " Thuyền đậu kín hai bờ.");
        Writing.isSaved(writer);
        publish(writer, judge, edition, "vi");
    }

    private static void withdraw(Page judge, String edition) {
        judge.navigate(edition + "/texts/en");
        judge.getByText("Rút khỏi trang công khai").first().click();
        judge.locator("form[action$='/withdrawal'] [name=reason]").fill("Chờ bản mới");
        judge.locator("form[action$='/withdrawal'] > button").click();
        assertThat(judge.locator("[aria-labelledby=life]")).containsText("Đã rút");
    }
}
