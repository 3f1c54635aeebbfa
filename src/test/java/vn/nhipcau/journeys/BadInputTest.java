package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be taken is refused in the reader's words, and nothing of it stays. */
@Journey
class BadInputTest {
    /** A file, and words of the answer. */
    private record Refusal(String file, String vietnamese, String english) {
        String in(String language) {
            return language.equals("vi") ? vietnamese : english;
        }
    }

    private static final List<Refusal> REFUSED = List.of(
            new Refusal("truncated.docx", "Tệp bị hỏng hoặc chưa tải hết", "damaged or incomplete"),
            new Refusal("picture.docx", "Mở tệp rồi lưu lại dạng .docx", "save it as .docx"),
            new Refusal("old-word.docx", "Mở tệp rồi lưu lại dạng .docx", "save it as .docx"),
            new Refusal("no-document.docx", "Mở tệp rồi lưu lại dạng .docx", "save it as .docx"),
            new Refusal("entity.docx", "Tệp bị hỏng", "damaged"),
            new Refusal("bomb.docx", "Tệp bung ra quá lớn", "unpacks to far more"),
            new Refusal("scanned.pdf", "PDF chỉ có ảnh chụp", "holds pictures only"),
            new Refusal("encrypted.pdf", "Tệp có mật khẩu mở", "opens with a password"),
            new Refusal("empty.txt", "Tệp không có chữ nào", "holds no text"),
            new Refusal("blank.txt", "Tệp không có chữ nào", "holds no text"),
            new Refusal("windows-1258.txt", "không phải UTF-8", "not in UTF-8"),
            new Refusal("secret.txt", "Tệp có dấu mật", "secrecy mark"),
            new Refusal("top-secret.txt", "Tệp có dấu mật", "secrecy mark"),
            new Refusal("highest-secret.docx", "Tệp có dấu mật", "secrecy mark"));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aFileThatCannotBeTakenIsRefusedInTheReadersWords(String language, Product product) throws IOException {
        Page officer = product.as("chuyen-vien.stttt");
        officer.navigate("/account?language=" + language);
        String before = kept(product);
        for (Refusal refusal : REFUSED) {
            Papers.drop(officer, Papers.plan("hostile/" + refusal.file()));
            Locator told = officer.locator(".notice.bad");
            assertThat(told).containsText(refusal.in(language));
            assertThat(told)
                    .containsText(
                            language.equals("vi")
                                    ? "Tệp đã bị bỏ, chưa lưu ở đâu."
                                    : "The file was dropped and kept nowhere.");
        }
        Audit.isClean(officer);
        assertThat(kept(product)).isEqualTo(before);
    }

    @Test
    void everyHostileFileIsRefusedOrRead() throws IOException {
        try (var files = Files.list(Papers.plan("hostile"))) {
            List<String> read = List.of("honey.txt", "utf-16.txt");
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(file -> !file.endsWith(".md") && !file.endsWith(".json"))
                            .filter(file -> !read.contains(file)))
                    .containsExactlyInAnyOrderElementsOf(
                            REFUSED.stream().map(Refusal::file).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"honey.txt", "utf-16.txt"})
    void aPaperThatOnlyLooksSuspiciousIsRead(String file, Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        Papers.drop(officer, Papers.plan("hostile/" + file));
        officer.waitForURL(url -> url.matches(".*/plans/\\d+"));
        assertThat(officer.locator("#rec")).containsText("nhiệm vụ");
    }

    @Test
    void anUploadOfTwoHundredMegabytesIsRefusedInWords(Product product, @TempDir Path folder) throws IOException {
        Path huge = folder.resolve("ke-hoach.docx");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Page officer = product.as("chuyen-vien.stttt");
        String before = kept(product);
        Papers.drop(officer, huge);
        assertThat(officer.locator("h1").filter(Sight.having("Tệp lớn quá 30 MB")))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        assertThat(officer.locator("main")).containsText("Tệp đã bị bỏ, chưa lưu ở đâu.");
        assertThat(kept(product)).isEqualTo(before);
    }

    @Test
    void aZipBombIsRefusedInWords(Product product, @TempDir Path folder) throws IOException {
        Path bomb = folder.resolve("ke-hoach.docx");
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabytes = 0; megabytes < 400; megabytes++) {
                zip.write(blanks);
            }
        }
        Page officer = product.as("chuyen-vien.stttt");
        String before = kept(product);
        Papers.drop(officer, bomb);
        assertThat(officer.locator(".notice.bad")).containsText("Tệp bung ra quá lớn so với một văn bản.");
        assertThat(kept(product)).isEqualTo(before);
    }

    /** All that the product keeps of plans: rows and files. */
    private static String kept(Product product) throws IOException {
        int plans = product.sql()
                .sql("select count(*) from plan")
                .query(Integer.class)
                .single();
        String rows = product.sql()
                .sql("select coalesce(string_agg(sha256, ' ' order by sha256), '') from stored_file")
                .query(String.class)
                .single();
        try (var files = Files.walk(product.files())) {
            return plans + " plans, " + rows + ", "
                    + files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
