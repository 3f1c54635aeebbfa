package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Papers that an office has on its table, and the way they come into the program. */
final class Papers {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Papers() {}

    static Path plan(String file) {
        return Path.of("src", "test", "resources", "papers", "plan", file);
    }

    /** Puts a file in its place and asks for it to be read. */
    static void drop(Page page, Path file) {
        page.navigate("/plans/new");
        page.locator(".drop input[type=file]").setInputFiles(file);
        page.locator("form[enctype] button.primary").click();
    }

    /** A small plan of two tasks for 2022, whose names are all known; each has a title of its own. Leaves its bench open. */
    static long readSmallPlan(Page page) {
        String title = "Kế hoạch giới thiệu làng nghề, đợt " + NUMBER.incrementAndGet();
        page.navigate("/plans/new");
        page.locator(".drop input[type=file]")
                .setInputFiles(new FilePayload(
                        "lang-nghe.txt", "text/plain", paper(title).getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button.primary").click();
        page.waitForURL(url -> url.matches(".*/plans/\\d+"));
        return numberIn(page.url());
    }

    /** The plan's number in an address. */
    static long numberIn(String address) {
        return Long.parseLong(address.replaceAll(".*/plans/(\\d+).*", "$1"));
    }

    private static String paper(String title) {
        return """
                UBND TỈNH QUẢNG TRỊ

                Số: 61/KH-UBND
                Quảng Trị, ngày 4 tháng 4 năm 2022

                KẾ HOẠCH
                %s năm 2022

                UBND tỉnh Quảng Trị ban hành Kế hoạch như sau:

                I. NHIỆM VỤ
                1. Làm phim ngắn về nghề làm nón
                - Cơ quan chủ trì: Sở Ngoại vụ.
                - Cơ quan phối hợp: Báo Quảng Trị.
                - Thời gian thực hiện: Quý II/2022.

                2. In tờ gấp về nghề nấu rượu
                - Cơ quan chủ trì: Sở Công Thương.
                - Cơ quan phối hợp: Sở Ngoại vụ.
                - Thời gian thực hiện: Tháng 9/2022.
                """.formatted(title);
    }
}
