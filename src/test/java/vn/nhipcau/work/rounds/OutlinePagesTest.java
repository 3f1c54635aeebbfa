package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The pages of outlines, from request to row. */
@ProductTest
class OutlinePagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Sections sections;

    @Autowired
    Given given;

    Browser officer;

    @BeforeEach
    void signIn() {
        officer = browsers.as("chuyen-vien.stttt");
    }

    @Test
    void provinceAndDepartmentHaveAnOutlineToBeginWith() {
        assertThat(officer.get("/outlines")
                        .page()
                        .select("table.list tbody th a")
                        .eachText())
                .contains("Đề cương báo cáo của tỉnh", "Đề cương báo cáo của sở, ban, ngành");
        assertThat(sections.ofOutline(1).stream().filter(s -> s.depth() == 1).map(Section::title))
                .containsExactly("Đặc điểm tình hình", "Kết quả thực hiện", "Đánh giá", "Phương hướng", "Kiến nghị");
        Section activities = sections.ofOutline(1).stream()
                .filter(s -> s.fullMark().equals("II.5"))
                .findFirst()
                .orElseThrow();
        assertThat(activities.title()).isEqualTo("Hoạt động");
        assertThat(activities.ownParagraph()).isTrue();
        assertThat(activities.kinds()).contains("EXHIBITION", "VISIT").doesNotContain("DOCUMENT", "TRAINING");
    }

    @Test
    void outlineIsAddedWithItsSectionsAndTrail() {
        String title = Given.unique("Đề cương chuyên đề");
        Answer added = officer.post(
                "/outlines",
                "title",
                title,
                "note",
                "Cho báo cáo chuyên đề",
                "sections[0].depth",
                "1",
                "sections[0].title",
                "Kết quả",
                "sections[1].depth",
                "2",
                "sections[1].title",
                "Ấn phẩm",
                "sections[1].hint",
                "Số bản, ngôn ngữ",
                "sections[1].kinds",
                "PUBLICATION",
                "sections[1].kinds",
                "EXHIBITION",
                "sections[1].own",
                "true");
        String address = Objects.requireNonNull(added.next());
        assertThat(officer.get(address).page().select(".outlined b").eachText()).containsExactly("Kết quả", "Ấn phẩm");
        Section second = sections.ofOutline(Long.parseLong(address.replaceAll("\\D", "")))
                .getLast();
        assertThat(second)
                .isEqualTo(new Section(
                        second.id(),
                        2,
                        2,
                        "Ấn phẩm",
                        "Số bản, ngôn ngữ",
                        List.of("EXHIBITION", "PUBLICATION"),
                        true,
                        "1",
                        "I.1"));
        assertThat(given.trailed("outline.added", title)).isEqualTo(1);
    }

    @Test
    void sectionsMoveWithoutScriptAndKeepWhatWasTyped() {
        Answer moved = officer.post(
                "/outlines",
                "title",
                "Gõ dở",
                "sections[0].depth",
                "1",
                "sections[0].title",
                "Một",
                "sections[1].depth",
                "1",
                "sections[1].title",
                "Hai",
                "arrange",
                "up-1");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.page().select("#title").val()).isEqualTo("Gõ dở");
        assertThat(moved.page().select(".sectionform .line .input").eachAttr("value"))
                .containsExactly("Hai", "Một");
        assertThat(moved.page().select("#up-0").attr("aria-disabled")).isEqualTo("true");
        assertThat(given.trailed("outline.added", "Gõ dở")).isZero();
    }

    @Test
    void copyBeginsANewOutline() {
        Answer copy = officer.get("/outlines/new?from=2");
        assertThat(copy.page().select("#title").val()).isEqualTo("Đề cương báo cáo của sở, ban, ngành (bản mới)");
        assertThat(copy.page().select(".sectionform"))
                .hasSize(sections.ofOutline(2).size());
        assertThat(copy.page().select("form[action=/outlines] [name=version]")).isEmpty();
    }

    @Test
    void faultsStandAtTheirSections() {
        Answer answer = officer.post(
                "/outlines",
                "title",
                "",
                "sections[0].depth",
                "1",
                "sections[0].title",
                "Một",
                "sections[1].depth",
                "2",
                "sections[1].title",
                " ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href")).containsExactly("#title", "#title-1");
        assertThat(answer.text("#title-1-error")).isEqualTo("Gõ tên mục, hoặc bỏ mục này.");
        assertThat(officer.post("/outlines", "title", "Trống").text("#errors"))
                .contains("Đề cương cần ít nhất một mục.");
    }

    @Test
    void whoSavesLaterIsToldAndKeepsTheText() {
        String address = Objects.requireNonNull(officer.post(
                        "/outlines",
                        "title",
                        Given.unique("Đề cương thử"),
                        "sections[0].depth",
                        "1",
                        "sections[0].title",
                        "Một")
                .next());
        String version =
                officer.get(address + "/edit").page().select("[name=version]").val();
        assertThat(save(address, version, "Một", "Hai").next()).isEqualTo(address);
        Answer late = save(address, version, "Một", "Ba");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#changed")).contains("vừa được người khác sửa", "II Hai", "II Ba");
        assertThat(late.page().select("#title-1").val()).isEqualTo("Ba");
        String now = late.page().select("[name=version]").val();
        assertThat(save(address, now, "Một", "Ba").next()).isEqualTo(address);
        assertThat(given.trailed("outline.changed", "Đề cương đổi")).isEqualTo(2);
    }

    private Answer save(String address, String version, String... titles) {
        List<String> form = new ArrayList<>(List.of("title", "Đề cương đổi", "version", version));
        for (int i = 0; i < titles.length; i++) {
            form.addAll(List.of("sections[" + i + "].depth", "1", "sections[" + i + "].title", titles[i]));
        }
        return officer.post(address, form.toArray(String[]::new));
    }
}
