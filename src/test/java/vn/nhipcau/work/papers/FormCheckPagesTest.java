package vn.nhipcau.work.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.people.Role;

/** Anyone holds a paper against the decree; it is looked at and forgotten. */
@ProductTest
class FormCheckPagesTest {
    private static final PaperDate TODAY = new PaperDate(2026, 11, null);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    Browser reader;

    @BeforeEach
    void signIn() {
        reader = browsers.as(given.member(given.agency(), Role.READER).signInName());
    }

    private Answer check(String language, String name, byte[] file) {
        var request = MockMvcRequestBuilders.multipart(URI.create("/papers/check?language=" + language))
                .file(new MockMultipartFile("file", name, "application/octet-stream", file));
        request.with(SecurityMockMvcRequestPostProcessors.csrf());
        return reader.send(request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Có 1 điều chưa đúng | Lề trái rộng 30–35 mm | 25 mm | trang đầu | Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I.3",
                "en | 1 fault | The left margin is 30–35 mm | 25 mm | first page | Decree 30/2020/NĐ-CP, Annex I, part I item 3",
            })
    void faultIsNamedWithWhatWasFoundWhereAndWhoDemandsIt(
            String language, String head, String demand, String found, String where, String source) throws IOException {
        Answer answer = check(language, "../kế hoạch.docx", WrittenPlan.withNarrowMargin(TODAY));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text(".outcome-sum h2")).startsWith(head + " · ");
        assertThat(answer.text(".findings .demand")).isEqualTo(demand);
        assertThat(answer.page().select(".findings dd").eachText()).containsExactly(found, where);
        assertThat(answer.text(".findings .source")).isEqualTo(source);
        assertThat(answer.text(".head .filename")).isEqualTo("kế hoạch.docx");
    }

    @Test
    void wordsOfThePaperAreQuotedOnce() throws IOException {
        byte[] plan = WrittenPlan.changed(WrittenPlan.of(TODAY), "KH-UBND", "KH - UBND");
        Answer answer = check("en", "a.docx", plan);
        assertThat(answer.page().select(".findings dd"))
                .singleElement()
                .satisfies(found -> assertThat(found.text()).startsWith("“Số: ").endsWith("/KH - UBND”"))
                .satisfies(found ->
                        assertThat(found.select("[lang=vi]").eachText()).containsExactly(found.text()));
    }

    @Test
    void paperWithoutAFaultIsSaidToBeInOrder() throws IOException {
        Answer answer = check("vi", "a.docx", WrittenPlan.of(TODAY));
        assertThat(answer.text(".notice.good")).startsWith("Không thấy điều nào chưa đúng.");
        assertThat(answer.page().select(".findings")).isEmpty();
        assertThat(answer.text("details .holds")).contains("Lề trái rộng 30–35 mm · 30 mm");
    }

    @Test
    void paperFromBeforeTheDecreeHasNoFaults() throws IOException {
        Answer answer = check("vi", "a.docx", WrittenPlan.withNarrowMargin(new PaperDate(2017, 3, 7)));
        assertThat(answer.text(".outcomes .notice")).contains("Thông tư 01/2011/TT-BNV");
        assertThat(answer.text(".outcomes")).doesNotContain("chưa đúng");
        assertThat(answer.text(".outcomes summary")).startsWith("Khác Nghị định 30 ở 1 điều");
        assertThat(answer.page().select(".findings .bad")).isEmpty();
    }

    @Test
    void paperOfThePartyIsNotHeldAgainstTheDecree() throws IOException {
        byte[] paper = WrittenPlan.changed(
                WrittenPlan.of(TODAY), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(check("en", "a.docx", paper).text(".outcomes .notice")).contains("Guidance 36-HD/VPTW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Chỉ kiểm được tệp .docx. | Tệp đã bị bỏ",
                "en | Only .docx files can be checked | The file was dropped",
            })
    void otherFileIsRefusedInTheReadersWords(String language, String why, String dropped) {
        Answer answer = check(language, "a.txt", "Kế hoạch năm 2026".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".notice.bad")).startsWith(why).contains(dropped);
        assertThat(answer.page().select("input[type=file]")).hasSize(1);
    }

    @Test
    void nothingIsKept() throws IOException {
        long files = count("stored_file");
        long trail = count("trail");
        check("vi", "a.docx", WrittenPlan.of(new PaperDate(2026, 11, 19)));
        assertThat(count("stored_file")).isEqualTo(files);
        assertThat(count("trail")).isEqualTo(trail);
    }

    private long count(String table) {
        return given.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
