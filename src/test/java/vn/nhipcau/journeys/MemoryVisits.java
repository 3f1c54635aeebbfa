package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** The memory of translations, with some of several scripts in it. */
final class MemoryVisits {
    private static final String EDITOR = "bien-tap.stttt";
    private static final String FOCAL = "dau-moi.svhttdl";

    private final Product product;

    MemoryVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        product.sql().sql("""
                with trailed as (
                  insert into trail (at, actor, act, title) values (now(), 'Biên tập', 'memory.restored', 'Cửa khẩu'))
                insert into memory_entry (from_language, to_language, source, target, meaning, title, origin, kept_at)
                values ('vi', 'lo', 'Cửa khẩu mở cửa cả ngày.', 'ດ່ານເປີດໝົດມື້', 'Cửa khẩu mở cửa cả ngày.', 'Cửa khẩu', 'REVIEWED', now()),
                       ('vi', 'zh', 'Cửa khẩu mở cửa cả ngày.', '口岸全天开放。', 'Cửa khẩu mở cửa cả ngày.', null, 'IMPORTED', now())
                on conflict do nothing
                """).update();
        Page editor = product.as(EDITOR, Device.WITHOUT_SCRIPTS);
        editor.navigate("/memory/import");
        editor.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("bo-nho.tmx", "application/x-tmx+xml", """
                        <tmx version="1.4"><header srclang="vi"/><body>
                        <tu><tuv xml:lang="vi"><seg>Chợ Đông Ba</seg></tuv><tuv xml:lang="en"><seg>Dong Ba market</seg></tuv></tu>
                        <tu><tuv xml:lang="vi"><seg>Chợ</seg></tuv><tuv xml:lang="sv"><seg>torg</seg></tuv></tu>
                        <tu>""".getBytes(StandardCharsets.UTF_8)));
        editor.locator("form[enctype] button.primary").click();
        return List.of(
                new Visit("/memory/import", "/memory/import", EDITOR),
                new Visit("/memory/import/{file}", editor.url().replaceAll("^https?://[^/]+", ""), EDITOR),
                new Visit("/memory", "/memory", EDITOR),
                new Visit("/memory", "/memory?q=c%E1%BB%ADa&to=lo", FOCAL),
                new Visit("/memory", "/memory?q=nothing-such", FOCAL));
    }
}
