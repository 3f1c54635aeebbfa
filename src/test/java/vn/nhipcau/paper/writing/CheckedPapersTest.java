package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.paper.checking.Outcome;
import vn.nhipcau.paper.checking.PaperCheck;
import vn.nhipcau.paper.writing.Part.Heading;
import vn.nhipcau.paper.writing.Part.Paragraph;

/** What the program writes is held against what it demands of others. */
class CheckedPapersTest {
    private static final List<Part> BODY = List.of(
            new Heading(1, "I", "Kết quả"),
            new Heading(2, "1", "Xây dựng văn bản"),
            new Heading(3, "1.1", "Ở tỉnh"),
            new Paragraph("Đã ban hành kế hoạch."));

    private static List<Outcome> check(OfficialPaper paper) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        PaperWriter.write(paper, docx);
        return PaperCheck.check(docx.toByteArray());
    }

    private static List<Outcome> faults(OfficialPaper paper) throws IOException {
        return check(paper).stream().filter(Outcome::isFault).toList();
    }

    static Stream<OfficialPaper> papers() {
        return Stream.of(SamplePapers.provincialReport(), SamplePapers.departmentReport(), SamplePapers.letter());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void writtenPapersHoldEveryRule(OfficialPaper paper) throws IOException {
        assertThat(faults(paper)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
                "SỞ NGOẠI VỤ",
                "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP VÀ KHU KINH TẾ",
                "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH",
                "BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH",
                "ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH",
            })
    void namesOfEveryLengthHoldEveryRule(String issuer) throws IOException {
        List<Annex> annexes = List.of(new Annex("Danh mục nhiệm vụ", true, List.of(SamplePapers.tasks(100))));
        assertThat(faults(SamplePapers.of("ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ", issuer, BODY, annexes)))
                .isEmpty();
        assertThat(faults(SamplePapers.of(null, issuer, BODY, List.of()))).isEmpty();
    }

    @Test
    void fullReportIsLookedAtByNearlyEveryRule() throws IOException {
        assertThat(check(SamplePapers.provincialReport()))
                .extracting(Outcome::rule)
                .hasSizeGreaterThan(75)
                .contains(
                        "margin.left",
                        "motto.line",
                        "issuer.line",
                        "abstract.line",
                        "bases.ends",
                        "annex.pages",
                        "table.head");
    }
}
