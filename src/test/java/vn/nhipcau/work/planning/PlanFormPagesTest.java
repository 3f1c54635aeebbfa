package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
import vn.nhipcau.work.papers.WrittenPlan;

/** The officer who reads a plan in sees whether its file has the form of the decree. */
@ProductTest
class PlanFormPagesTest {
    private static final PaperDate DATE = new PaperDate(2026, 1, null);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    private String plan(Browser officer, String name, byte[] file) {
        var request = MockMvcRequestBuilders.multipart("/plans/file")
                .file(new MockMultipartFile("file", name, "application/octet-stream", file));
        request.with(SecurityMockMvcRequestPostProcessors.csrf());
        return Objects.requireNonNull(officer.send(request).next());
    }

    @Test
    void benchSaysHowManyFaultsThePaperHasAndLeadsToThem() throws IOException {
        Browser officer = browsers.as("chuyen-vien.stttt");
        String plan = plan(officer, "ke-hoach.docx", WrittenPlan.withNarrowMargin(DATE));
        Answer bench = officer.get(plan + "?view=paper");
        assertThat(bench.text(".formline")).isEqualTo("Thể thức: 1 điều chưa đúng theo Nghị định 30 — xem");
        Answer form = officer.get(bench.page().select(".formline a").attr("href"));
        assertThat(form.text(".findings .demand")).isEqualTo("Lề trái rộng 30–35 mm");
        assertThat(officer.get(plan + "?view=paper&language=en").text(".formline"))
                .isEqualTo("Form: 1 fault under Decree 30 — look");
    }

    @Test
    void dateThatTheOfficerCorrectsDecidesWhoseRulesHold() throws IOException {
        Browser officer = browsers.as("chuyen-vien.stttt");
        String plan = plan(officer, "ke-hoach.docx", WrittenPlan.withNarrowMargin(DATE));
        given.write(() -> given.sql()
                .sql("update plan set year = 2018, month = 5, day = 2 where id = :id")
                .param("id", Long.parseLong(plan.replaceAll("\\D", "")))
                .update());
        assertThat(officer.get(plan + "?view=paper").text(".formline"))
                .isEqualTo("Thể thức: văn bản theo quy định khác Nghị định 30 — xem");
    }

    @Test
    void planFromAnotherKindOfFileSaysThatOnlyWordFilesAreChecked() {
        Browser officer = browsers.as("chuyen-vien.stttt");
        String text = "KẾ HOẠCH\nThông tin đối ngoại năm 2026\n\nNỘI DUNG\n1. Họp báo\nChủ trì: Sở Ngoại vụ.";
        String plan = plan(officer, "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
        Answer bench = officer.get(plan + "?view=paper");
        assertThat(bench.text(".formline")).isEqualTo("Chỉ kiểm được thể thức của tệp .docx.");
        assertThat(officer.get(plan + "/form").text(".notice")).contains("ke-hoach.txt");
    }

    @Test
    void formOfAPlanStillBeingReadIsTheOfficersAlone() throws IOException {
        String plan = plan(browsers.as("chuyen-vien.stttt"), "ke-hoach.docx", WrittenPlan.of(DATE));
        Browser reader = browsers.as(given.member(given.agency(), Role.READER).signInName());
        assertThat(reader.get(plan + "/form").status()).isEqualTo(404);
    }

    @Test
    void everyoneSeesTheFormOfAConfirmedPlan() {
        Browser reader = browsers.as(given.member(given.agency(), Role.READER).signInName());
        long plan = given.sql()
                .sql("select min(id) from plan where state = 'CONFIRMED' and file_name like '%.docx'")
                .query(Long.class)
                .single();
        Answer page = reader.get("/plans/" + plan);
        Answer form = reader.get(page.page().select("a[href$=/form]").attr("href"));
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text(".outcomes")).isNotEmpty();
    }
}
