package vn.nhipcau.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import vn.nhipcau.paper.HostileFiles.Hostile;

/** PDF files that run, call, carry or stamp something, or whose pages have no end. */
final class HostilePrints {
    private static final String TEXT = "BT /F 12 Tf 90 700 Td (Ke hoach) Tj ET";
    private static final String MARK = "/Contents<FEFF004D1EAC0054>";

    private HostilePrints() {}

    static List<Hostile> all() {
        return List.of(
                catalog(
                        "script",
                        "chạy được",
                        "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>"),
                catalog("script-on-opening", "chạy được", "/OpenAction<</S/JavaScript/JS(a)>>"),
                catalog("launch", "chạy được", "/OpenAction<</S/GoTo/Next<</S/Launch/F(cmd.exe)>>>>"),
                catalog("launch-on-closing", "chạy được", "/AA<</WC<</S/Launch/F(cmd.exe)>>>>"),
                catalog("carrier", "nhúng", "/Names<</EmbeddedFiles<</Names[]>>>>"),
                page("attachment", "nhúng", "/Annots[<</Subtype/FileAttachment>>]"),
                page("launch-on-press", "chạy được", "/Annots[<</Subtype/Link/A<</S/Launch/F(cmd.exe)>>>>]"),
                page("stamp", "dấu mật", "/Annots[<</Subtype/Stamp" + MARK + ">>]"),
                new Hostile("many-pages.pdf", "", () -> pages(100_000)),
                new Hostile(
                        "drawing.pdf",
                        "bung ra quá lớn",
                        () -> HostileFiles.pdf("0 0 m ".repeat(2_600_000) + TEXT, "")),
                new Hostile(
                        "broken-table.pdf",
                        "",
                        () -> replaced("%%EOF", "startxref\n999999999\n%%EOF", "(Ke hoach) Tj", "")));
    }

    private static Hostile catalog(String name, String reason, String entries) {
        return new Hostile(name + ".pdf", reason, () -> replaced("/Type/Catalog", "/Type/Catalog" + entries));
    }

    private static Hostile page(String name, String reason, String entries) {
        return new Hostile(name + ".pdf", reason, () -> replaced("/Type/Page/", entries + "/Type/Page/"));
    }

    private static byte[] replaced(String... pairs) {
        String pdf = new String(HostileFiles.pdf(TEXT, ""), ISO_8859_1);
        for (int i = 0; i < pairs.length; i += 2) {
            pdf = pdf.replace(pairs[i], pairs[i + 1]);
        }
        return pdf.getBytes(ISO_8859_1);
    }

    /** A tree of one page that is said to be there again and again. */
    private static byte[] pages(int count) {
        return replaced("/Kids[3 0 R]/Count 1", "/Kids[" + "3 0 R ".repeat(count) + "]/Count " + count);
    }
}
