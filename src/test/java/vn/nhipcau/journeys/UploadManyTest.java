package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.media.Drawn;

/** An editor brings many files at once and is told of each what became of it. */
@Journey
class UploadManyTest {
    private static final byte[] PICTURE = Drawn.ofCamera(900, 600, 1, "many");

    private static FilePayload[] files() {
        return new FilePayload[] {
            new FilePayload("sông Hiếu.jpg", "image/jpeg", PICTURE),
            new FilePayload("nút.png", "image/png", Drawn.svg("nút").getBytes(StandardCharsets.UTF_8)),
            new FilePayload("trang.jpg", "image/jpeg", "<!doctype html><p>x</p>".getBytes(StandardCharsets.UTF_8))
        };
    }

    @Test
    void threeFilesAtOnceEachWithItsAnswer(Product product) {
        Page editor = product.as("bien-tap.stttt");
        editor.navigate("/media/new");
        editor.locator("input[type=file]").setInputFiles(files());
        editor.locator("form[data-uploads] button.primary").click();
        Locator rows = editor.locator(".uploads > li");
        assertThat(rows.nth(0)).containsText("Đã vào kho");
        assertThat(rows.nth(1)).containsText("Tên tệp ghi đuôi .png, nội dung là SVG");
        assertThat(rows.nth(2)).containsText("không phải ảnh");
        rows.nth(0).locator("a").click();
        assertThat(editor.locator("h1")).hasText("sông Hiếu.jpg");
        assertThat(editor.locator("main")).containsText("Thu-Anh Ben-Hai 900");
        assertThat(editor.locator("main")).containsText("30/4/2022");
    }

    @Test
    void withoutScriptsTheSameFormTellsTheSame(Product product) {
        Page editor = product.as("bien-tap.stttt", Device.WITHOUT_SCRIPTS);
        editor.navigate("/media/new");
        FilePayload[] files = files();
        editor.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("nhà.jpg", "image/jpeg", Drawn.picture("jpeg", 400, 300, "plain")), files[2], files[2]
        });
        editor.locator("form[enctype] button.primary").click();
        assertThat(editor.locator("#arrived")).hasText("1 trong 3 tệp nay có trong kho");
        assertThat(editor.locator(".arrivals li")).hasCount(3);
    }

    /** Thirty megabytes are the limit of every other address: this one has its own. */
    @Test
    void filmLargerThanAnyOtherUploadGetsThrough(Product product) {
        Page editor = product.as("bien-tap.stttt");
        editor.navigate("/media/new");
        byte[] film = Drawn.film("large" + " ".repeat(40 << 20));
        editor.locator("input[type=file]").setInputFiles(new FilePayload("dài.mp4", "video/mp4", film));
        editor.locator("form[data-uploads] button.primary").click();
        assertThat(editor.locator(".uploads > li")).containsText("Đã vào kho");
        editor.locator(".uploads a").click();
        assertThat(editor.locator("video")).isVisible();
        assertThat(editor.locator("main .head").innerText()).contains("1280 × 720", "0:04", "40 MB");
    }

    @Test
    void pressOnThePictureSetsTheFocalPoint(Product product) {
        Page editor = product.as("bien-tap.stttt");
        long id = product.sql()
                .sql("select min(id) from media where kind = 'PICTURE'")
                .query(Long.class)
                .single();
        product.bean(vn.nhipcau.library.media.MakeRenditions.class).all();
        editor.navigate("/media/" + id + "/edit");
        var box = editor.locator(".focalview").boundingBox();
        editor.locator(".focalview").click(new Locator.ClickOptions().setPosition(box.width * 0.25, box.height * 0.8));
        assertThat(editor.locator("#focalX")).hasValue("25");
        assertThat(editor.locator("#focalY")).hasValue("80");
        editor.locator(".formbar .primary").click();
        assertThat(editor.locator(".toasts")).containsText("Đã lưu mô tả.");
    }
}
