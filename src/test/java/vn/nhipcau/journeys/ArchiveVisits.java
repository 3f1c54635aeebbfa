package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** The pages of the archive, with two reports in it: one of Word, and one whose reading left doubts. */
final class ArchiveVisits {
    private static final String OFFICER = "chuyen-vien.stttt";
    private static final String FOCAL = "dau-moi.svhttdl";

    private final Product product;

    ArchiveVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        Page officer = product.as(OFFICER, Device.WITHOUT_SCRIPTS);
        String word = file(officer, "bac-giang-2021.docx");
        String text = file(officer, "ha-tinh-2021.txt");
        long id = Long.parseLong(text.replaceAll("\\D", ""));
        return List.of(
                new Visit("/archive", "/archive", OFFICER),
                new Visit("/archive", "/archive?q=th%C3%B4ng%20tin&sort=issuer", FOCAL),
                new Visit("/archive", "/archive?q=nothing", FOCAL),
                new Visit("/archive/new", "/archive/new", OFFICER),
                new Visit("/archive/figures", "/archive/figures", FOCAL),
                new Visit("/archive/{report}", text + "?view=look", OFFICER),
                new Visit("/archive/{report}", text + "?view=outline" + open("section", id), OFFICER),
                new Visit("/archive/{report}", text + "?view=figures" + open("figure", id), OFFICER),
                new Visit("/archive/{report}", text + "?view=references" + open("reference", id), OFFICER),
                new Visit("/archive/{report}", word + "?view=paper", OFFICER),
                new Visit("/archive/{report}", word + "?view=figures", FOCAL),
                new Visit("/archive/{report}/form", word + "/form", OFFICER));
    }

    private String open(String table, long report) {
        return "&open="
                + product.sql()
                        .sql("select min(id) from archived_" + table + " where report_id = :report")
                        .param("report", report)
                        .query(Long.class)
                        .single();
    }

    /** Drops a report, or finds the one that was dropped before. */
    private static String file(Page officer, String name) {
        officer.navigate("/archive/new");
        officer.locator(".drop input[type=file]")
                .setInputFiles(Path.of("src", "test", "resources", "papers", "reports", name));
        officer.locator("form[enctype] button.primary").click();
        officer.waitForURL(url -> url.matches(".*/archive/\\d+"));
        return officer.url().replaceAll("^https?://[^/]+", "");
    }
}
