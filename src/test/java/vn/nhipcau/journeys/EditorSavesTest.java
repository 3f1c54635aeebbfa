package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is typed in an edition is saved by itself; lost lines, other writers and closed windows take nothing away. */
@Journey
class EditorSavesTest {
    private static final String NO_LINE = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED.*";

    @Test
    void whatIsTypedIsSavedWithoutAnyButton(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Đảo Cồn Cỏ", "Tàu chạy mỗi sáng.");
        writer.locator("#lead").fill("Hai giờ từ Cửa Việt.");
        Writing.isSaved(writer);
        writer.reload();
        assertThat(writer.locator("#title")).hasValue("Đảo Cồn Cỏ");
        assertThat(writer.locator("#lead")).hasValue("Hai giờ từ Cửa Việt.");
        assertThat(Writing.text(writer)).hasText("Tàu chạy mỗi sáng.");
        assertThat(writer.locator("[role=alert]:visible")).hasCount(0);
        assertThat(Writing.words(product, edition)).containsExactly("Tàu chạy mỗi sáng.");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsSaved(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Ảnh sai số");
        writer.locator("#picture").fill("ảnh đẹp");
        Writing.text(writer).click();
        writer.keyboard().type("Một đoạn.");
        assertThat(Writing.state(writer)).containsText("Đã lưu, trừ chỗ báo đỏ");
        assertThat(writer.locator(".field.invalid")).containsText("Ghi số của ảnh, ví dụ 12.");
        assertThat(Writing.words(product, edition)).containsExactly("Một đoạn.");
        Audit.isClean(writer);
        writer.locator("#picture").fill("");
        Writing.text(writer).click();
        assertThat(writer.locator(".field.invalid")).hasCount(0);
    }

    @Test
    void whatIsTypedWithoutALineIsSavedWhenItIsBack(Product product) {
        product.expect(NO_LINE);
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Mất mạng", "Câu đầu.");
        writer.context().setOffline(true);
        Writing.typeOn(writer, "Câu đầu.", " Câu hai.");
        assertThat(writer.locator("[data-offline]")).containsText("Mất kết nối.");
        assertThat(Writing.state(writer)).containsText("Giữ trên máy này");
        Audit.isClean(writer);
        assertThat(Writing.words(product, edition)).containsExactly("Câu đầu.");
        writer.context().setOffline(false);
        Writing.isSaved(writer);
        assertThat(writer.locator("[data-offline]")).isHidden();
        assertThat(Writing.words(product, edition)).containsExactly("Câu đầu. Câu hai.");
    }

    @Test
    void whatWasTypedInAWindowThatClosedIsThereInTheNext(Product product) {
        product.expect(NO_LINE);
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Cửa sổ đóng", "Câu đầu.");
        writer.context().setOffline(true);
        Writing.typeOn(writer, "Câu đầu.", "\nCâu gõ khi mất mạng.");
        writer.close();
        writer.context().setOffline(false);
        Page again = writer.context().newPage();
        again.navigate(edition + "/edit");
        assertThat(Writing.text(again)).containsText("Câu gõ khi mất mạng.");
        Writing.isSaved(again);
        assertThat(Writing.words(product, edition)).containsExactly("Câu đầu.", "Câu gõ khi mất mạng.");
    }

    @Test
    void wayToTheEditionWaitsUntilAllIsSaved(Product product) {
        Page writer = product.as("bien-tap.stttt");
        Writing.begin(writer, "Xem ngay", "Câu đầu.");
        Writing.typeOn(writer, "Câu đầu.", " Câu cuối.");
        Sight.link(writer, "Xem bài").click();
        assertThat(writer.locator(".said p")).hasText("Câu đầu. Câu cuối.");
    }

    @Test
    void anAnswerThatIsLostOnTheWayIsNoOtherWriter(Product product) {
        product.expect("Failed to load resource: net::ERR_CONNECTION_FAILED.*");
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Lạc thư", "Câu đầu.");
        writer.route(
                "**/text",
                route -> {
                    route.fetch();
                    route.abort("connectionfailed");
                },
                new Page.RouteOptions().setTimes(1));
        Writing.typeOn(writer, "Câu đầu.", " Câu hai.");
        assertThat(Writing.state(writer)).containsText("Giữ trên máy này");
        Writing.typeOn(writer, "Câu đầu.", " Câu ba.");
        Writing.isSaved(writer);
        assertThat(writer.locator("#theirs")).isHidden();
        assertThat(Writing.words(product, edition)).containsExactly("Câu đầu. Câu hai. Câu ba.");
    }

    @Test
    void anEndedSessionLosesNothing(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Hết phiên", "Câu đầu.");
        product.sql().sql("delete from spring_session").update();
        Writing.typeOn(writer, "Câu đầu.", " Câu hai.");
        assertThat(writer.locator("[data-expired]")).containsText("Phiên làm việc đã hết.");
        Audit.isClean(writer);
        writer.locator("[data-expired] a").click();
        Product.signIn(writer, "bien-tap.stttt");
        assertThat(Writing.text(writer)).hasText("Câu đầu. Câu hai.");
        Writing.isSaved(writer);
        assertThat(Writing.words(product, edition)).containsExactly("Câu đầu. Câu hai.");
    }

    @Test
    void whatTwoWriteInDifferentPlacesIsPutTogether(Product product) {
        Page first = product.as("bien-tap.stttt");
        Page second = product.as("bien-tap-2.stttt");
        String edition = Writing.begin(first, "Hai người viết", "Đoạn một.", "Đoạn hai.");
        second.navigate(edition + "/edit");
        Writing.typeOn(first, "Đoạn một.", " Của người thứ nhất.");
        Writing.isSaved(first);
        Writing.typeOn(second, "Đoạn hai.", "\nĐoạn ba, của người thứ hai.");
        assertThat(second.locator("#merged")).containsText("phần của hai người đã được ghép lại");
        Writing.isSaved(second);
        assertThat(Writing.words(product, edition))
                .containsExactly("Đoạn một. Của người thứ nhất.", "Đoạn hai.", "Đoạn ba, của người thứ hai.");
    }

    @Test
    void whoComesSecondInAParagraphSeesBothAndChooses(Product product) {
        Page first = product.as("bien-tap.stttt");
        Page second = product.as("bien-tap-2.stttt");
        String edition = Writing.begin(first, "Cùng một đoạn", "Đoạn chung.");
        second.navigate(edition + "/edit");
        Writing.typeOn(first, "Đoạn chung.", " Chữ thứ nhất.");
        Writing.isSaved(first);
        Writing.typeOn(second, "Đoạn chung.", " Chữ thứ hai.");
        Locator told = second.locator("#theirs");
        assertThat(told).containsText("Nội dung vừa được người khác sửa.");
        assertThat(told.locator(".said")).hasText("Đoạn chung. Chữ thứ nhất.");
        assertThat(Writing.state(second)).containsText("Chưa lưu được");
        assertThat(Writing.text(second)).hasText("Đoạn chung. Chữ thứ hai.");
        assertThat(Writing.words(product, edition)).containsExactly("Đoạn chung. Chữ thứ nhất.");
        Audit.isClean(second);

        button(second, "Lấy bản của người kia").click();
        Writing.isSaved(second);
        assertThat(Writing.text(second)).hasText("Đoạn chung. Chữ thứ nhất.");
        second.keyboard().press("Control+z");
        Writing.isSaved(second);
        assertThat(Writing.words(product, edition)).containsExactly("Đoạn chung. Chữ thứ hai.");

        Writing.typeOn(first, "Đoạn chung.", " Thêm.");
        button(first, "Giữ bản của tôi").click();
        Writing.isSaved(first);
        assertThat(Writing.words(product, edition)).containsExactly("Đoạn chung. Chữ thứ nhất. Thêm.");
    }

    @Test
    void whatIsTypedAfterItWentToTheJudgeIsKeptAndOneIsTold(Product product) {
        Page writer = product.as("bien-tap.stttt");
        Page other = product.as("bien-tap-2.stttt");
        String edition = Writing.begin(writer, "Đã gửi duyệt", "Câu đầu.");
        other.navigate(edition);
        button(other, "Gửi duyệt").click();
        Writing.typeOn(writer, "Câu đầu.", " Câu đến muộn.");
        assertThat(writer.locator("[data-refused]")).containsText("Bài không còn là bản đang viết.");
        assertThat(writer.locator("[data-refused]")).containsText("Chữ chưa lưu vẫn giữ trên máy này.");
        assertThat(Writing.text(writer)).hasText("Câu đầu. Câu đến muộn.");
        assertThat(Writing.words(product, edition)).containsExactly("Câu đầu.");
    }
}
