package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The line goes, the window closes, the session ends while a report is written: no word is lost. */
@Journey
class LostLineTest {
    private static final String WORDS = "Khách Thái Lan hỏi nhiều về Hành lang kinh tế Đông - Tây";

    private static final String NO_LINE = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED.*";

    @Test
    void whatIsTypedWithoutALineIsSentWhenItIsBack(Product product) {
        product.expect(NO_LINE);
        Page writer = product.as("chuyen-vien.stttt");
        String report = open(writer);
        writer.context().setOffline(true);
        Draft.add(writer, "Thuận lợi", WORDS);
        assertThat(writer.locator("[data-offline]"))
                .containsText(Pattern.compile("Mất kết nối lúc \\d{1,2}:\\d\\d\\."));
        assertThat(Draft.state(writer)).containsText("Giữ trên máy này");
        Audit.isClean(writer);
        Locator submit = link(writer, "Nộp báo cáo");
        assertThat(submit).hasAttribute("aria-disabled", "true");
        submit.click(new Locator.ClickOptions().setForce(true));
        assertThat(writer).hasURL(report);
        Draft.paragraph(writer, WORDS).click();
        writer.keyboard().press("Control+End");
        writer.keyboard().press("Enter");
        writer.keyboard().type("Đoạn thứ hai, cũng chưa có mạng.");
        assertThat(Draft.kept(product, report, "")).isEmpty();

        writer.context().setOffline(false);
        Draft.isSaved(writer);
        assertThat(writer.locator("[data-offline]")).isHidden();
        assertThat(submit).not().hasAttribute("aria-disabled", "true");
        assertThat(Draft.kept(product, report, "")).containsExactly(WORDS, "Đoạn thứ hai, cũng chưa có mạng.");
    }

    @Test
    void whatWasTypedInAWindowThatClosedIsThereInTheNext(Product product) {
        product.expect(NO_LINE);
        Page writer = product.as("chuyen-vien.stttt");
        String report = open(writer);
        Draft.add(writer, "Khó khăn", "Câu đã lưu.");
        Draft.isSaved(writer);
        writer.context().setOffline(true);
        Draft.typeOn(writer, "Câu đã lưu.", " Câu gõ khi mất mạng.");
        writer.keyboard().press("Enter");
        writer.keyboard().type("Đoạn một.");
        writer.keyboard().press("Enter");
        writer.keyboard().type("Đoạn hai.");
        assertThat(Draft.state(writer)).containsText("Giữ trên máy này");
        writer.close();

        writer.context().setOffline(false);
        Page again = writer.context().newPage();
        again.navigate(report);
        assertThat(Draft.paragraph(again, "Câu đã lưu.")).hasText("Câu đã lưu. Câu gõ khi mất mạng.");
        Draft.isSaved(again);
        assertThat(Draft.kept(product, report, ""))
                .containsExactly("Câu đã lưu. Câu gõ khi mất mạng.", "Đoạn một.", "Đoạn hai.");
        again.reload();
        assertThat(again.locator(".paragraph")).hasCount(3);
    }

    @Test
    void whatIsTypedRightBeforeLeavingIsSaved(Product product) {
        Page writer = product.as("chuyen-vien.stttt");
        String report = open(writer);
        Draft.add(writer, "Thuận lợi", "Câu đầu.");
        Draft.isSaved(writer);
        Draft.typeOn(writer, "Câu đầu.", " Câu cuối.");
        writer.navigate("/work");
        writer.waitForTimeout(1000);
        assertThat(Draft.kept(product, report, "")).containsExactly("Câu đầu. Câu cuối.");
        writer.navigate(report);
        Draft.isSaved(writer);
        assertThat(Draft.paragraph(writer, "Câu đầu.")).hasText("Câu đầu. Câu cuối.");
        assertThat(writer.locator("[role=alert]:visible")).hasCount(0);
    }

    @Test
    void anAnswerThatIsLostOnTheWayDoublesNothing(Product product) {
        product.expect("Failed to load resource: net::ERR_CONNECTION_FAILED.*");
        Page writer = product.as("chuyen-vien.stttt");
        String report = open(writer);
        // the server takes the words, the browser never hears of it
        writer.route(
                Pattern.compile(".*/paragraphs$"),
                route -> {
                    route.fetch();
                    route.abort("connectionfailed");
                },
                new Page.RouteOptions().setTimes(1));
        Draft.add(writer, "Thuận lợi", WORDS);
        assertThat(Draft.state(writer)).containsText("Giữ trên máy này");
        Draft.typeOn(writer, WORDS, ", nhiều hơn năm trước.");
        Draft.isSaved(writer);
        assertThat(Draft.kept(product, report, "")).containsExactly(WORDS + ", nhiều hơn năm trước.");
    }

    @Test
    void anEndedSessionLosesNothingThatWasTyped(Product product) {
        Page writer = product.as("chuyen-vien.stttt");
        String report = open(writer);
        product.sql().sql("delete from spring_session").update();
        Draft.add(writer, "Thuận lợi", WORDS);
        Locator told = writer.locator("[data-expired]");
        assertThat(told).containsText("Phiên làm việc đã hết.");
        assertThat(Draft.state(writer)).containsText("Giữ trên máy này");
        Audit.isClean(writer);
        link(writer, "Đăng nhập").click();
        Product.signIn(writer, "chuyen-vien.stttt");
        assertThat(writer).hasURL(report);
        assertThat(Draft.paragraph(writer, WORDS)).isVisible();
        Draft.isSaved(writer);
        assertThat(Draft.kept(product, report, "")).containsExactly(WORDS);
    }

    @Test
    void whoSignsInAgainInAnotherTabWritesOn(Product product) {
        Page writer = product.as("chuyen-vien.stttt");
        String report = open(writer);
        product.sql().sql("delete from spring_session").update();
        Draft.add(writer, "Thuận lợi", WORDS);
        assertThat(writer.locator("[data-expired]")).isVisible();
        Page tab = writer.context().newPage();
        tab.navigate("/sign-in");
        Product.signIn(tab, "chuyen-vien.stttt");
        Draft.isSaved(writer);
        assertThat(writer.locator("[data-expired]")).isHidden();
        assertThat(Draft.kept(product, report, "")).containsExactly(WORDS);
    }

    @Test
    void whatIsTypedWhileTheOtherSubmitsIsKeptAndOneIsTold(Product product) {
        Page writer = product.as("chuyen-vien.stttt");
        Page other = product.as("chuyen-vien-2.stttt");
        String report = open(writer);
        Draft.add(writer, "Thuận lợi", "Câu đã lưu.");
        Draft.isSaved(writer);
        other.navigate(report + "/submission");
        button(other, "Nộp báo cáo").click();
        assertThat(other.locator(".toasts")).containsText("Đã nộp báo cáo.");

        Draft.typeOn(writer, "Câu đã lưu.", " Câu đến muộn.");
        assertThat(writer.locator("[data-refused]")).containsText("Báo cáo đã nộp nên không sửa được chữ.");
        assertThat(writer.locator("[data-refused]")).containsText("Chữ chưa lưu vẫn giữ trên máy này.");
        assertThat(Draft.state(writer)).containsText("Chưa lưu");
        assertThat(Draft.paragraph(writer, "Câu đã lưu.")).hasText("Câu đã lưu. Câu đến muộn.");
        assertThat(Draft.kept(product, report, "")).containsExactly("Câu đã lưu.");
        Audit.isClean(writer);
        writer.reload();
        assertThat(writer.locator("[data-leftover]")).containsText("Câu đến muộn.");
        Audit.isClean(writer);
    }

    private static String open(Page writer) {
        String report = Rounds.write(writer, Rounds.open(writer, "Sở Thông tin và Truyền thông"));
        // of what the program wrote by itself nothing is in the way
        for (Locator field : writer.locator(".paragraph [data-text]").all()) {
            field.fill("");
        }
        writer.locator("h1").click();
        assertThat(writer.locator(".paragraph")).hasCount(0);
        return report;
    }
}
