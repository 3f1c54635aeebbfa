package vn.nhipcau.library.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** A memory comes in from another program, and goes out to one. */
@ProductTest
class MemoryFilesTest {
    @Autowired
    private Browser browser;

    @Autowired
    private Given given;

    private final String wall = Given.unique("Thành cổ xây bằng gạch nung");
    private final String gate = Given.unique("Cổng thành mở về bốn hướng");

    private Browser editor;

    @BeforeEach
    void people() {
        editor = browser.as(given.member(given.agency(), Role.EDITOR).signInName());
    }

    @Test
    void whatIsNewComesInAndWhatIsKnownIsPassedOver() {
        String tmx = tmx(
                unit("vi", wall, "lo", "ກຳແພງ") + unit("vi", wall, "lo", "ກຳແພງ") + unit("vi", gate, "sv", "porten"));
        String file = brought(tmx);
        Browser.Answer look = editor.get(file);
        assertThat(look.text(".filecounts dd")).isEqualTo("1 0 1");
        assertThat(look.text(".comefiles"))
                .contains(
                        "Tiếng Việt → Tiếng Lào · 1 cặp câu mới",
                        "Tiếng Việt → sv · 1 cặp câu bằng thứ tiếng không dùng");
        assertThat(kept(wall)).as("before anybody says so").isZero();
        assertThat(editor.post(file + "/taking").status()).isEqualTo(302);
        assertThat(kept(wall)).isEqualTo(1);
        assertThat(given.trailed("memory.imported", "bo-nho.tmx")).isPositive();
        String again = brought(tmx(unit("vi", wall, "lo", "ກຳແພງ") + unit("vi", gate, "lo", "ປະຕູ")));
        assertThat(editor.get(again).text(".filecounts dd")).isEqualTo("1 1 0");
        editor.post(again + "/taking");
        assertThat(kept(wall)).isEqualTo(1);
        assertThat(kept(gate)).isEqualTo(1);
    }

    @Test
    void aFileIsTakenOnce() {
        String file = brought(tmx(unit("vi", wall, "lo", "ກຳແພງ")));
        editor.post(file + "/taking");
        assertThat(editor.post(file + "/taking").body()).contains("đã được đưa vào bộ nhớ dịch");
        assertThat(kept(wall)).isEqualTo(1);
    }

    @Test
    void whatLeavesComesBackTheSame() {
        editor.post(brought(tmx(unit("vi", wall + " &amp; &lt;hào&gt;", "lo", "ກຳແພງ"))) + "/taking");
        byte[] left = editor.get("/memory.tmx?from=vi&to=lo").bytes();
        String words = new String(left, StandardCharsets.UTF_8);
        assertThat(words).contains(wall + " &amp; &lt;hào", "<seg>ກຳແພງ</seg>");
        assertThat(words).doesNotContain("xml:lang=\"zh\"");
        assertThat(bring(left).status()).isEqualTo(302);
        assertThat(editor.get(Objects.requireNonNull(bring(left).next())).text(".filecounts dd"))
                .startsWith("0 ");
    }

    @Test
    void aFileThatBreaksOffBringsWhatStandsBefore() {
        String file = brought(
                "<tmx version=\"1.4\"><header srclang=\"vi\"/><body>" + unit("vi", wall, "lo", "ກຳແພງ") + "<tu><tuv");
        assertThat(editor.get(file).body()).contains("Chỉ đọc được những cặp câu đứng trước chỗ ấy");
        editor.post(file + "/taking");
        assertThat(kept(wall)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xin chào", "<xliff version=\"1.2\"/>", "<tmx version=\"1.4\"><header/><body/></tmx>"})
    void whatHasNoPairsIsRefused(String content) {
        Browser.Answer answer = bring(content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[role=alert]")).contains("Không nhận được gì");
    }

    @Test
    void translatorsNeitherTakeItInNorOut() {
        Browser translator =
                browser.as(given.member(given.agency(), Role.TRANSLATOR).signInName());
        assertThat(translator.get("/memory.tmx").status()).isEqualTo(403);
        assertThat(translator.get("/memory").body()).doesNotContain("/memory/import", "/memory.tmx");
    }

    private String brought(String tmx) {
        Browser.Answer answer = bring(tmx.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(302);
        return Objects.requireNonNull(answer.next());
    }

    private Browser.Answer bring(byte[] file) {
        return editor.send(MockMvcRequestBuilders.multipart(URI.create("/memory/import"))
                .file(new MockMultipartFile("file", "bo-nho.tmx", "application/octet-stream", file))
                .with(csrf()));
    }

    private int kept(String source) {
        return given.sql()
                .sql("select count(*) from memory_entry where starts_with(source, :source) and removed_at is null")
                .param("source", source)
                .query(Integer.class)
                .single();
    }

    private static String tmx(String units) {
        return "<tmx version=\"1.4\"><header srclang=\"vi\"/><body>" + units + "</body></tmx>";
    }

    private static String unit(String from, String source, String to, String target) {
        return "<tu><tuv xml:lang=\"" + from + "\"><seg>" + source + "</seg></tuv><tuv xml:lang=\"" + to + "\"><seg>"
                + target + "</seg></tuv></tu>";
    }
}
