package vn.nhipcau.work.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.ProductTest;

/** The page of legal deadlines and what it counts. The sample's day is 16/5/2022. */
@ProductTest
class DeadlinePagesTest {
    @Autowired
    Browser browsers;

    Browser focal;

    @BeforeEach
    void signIn() {
        focal = browsers.as("dau-moi.svhttdl");
    }

    @Test
    void todaysActsAreListedAndOnRequestAll() {
        Document now = focal.get("/deadlines").page();
        assertThat(now.select(".deadlines tbody tr")).hasSize(7);
        assertThat(now.select(".deadlines").text()).doesNotContain("262/2026");
        Document all = focal.get("/deadlines?law=all").page();
        assertThat(all.select(".deadlines tbody tr")).hasSize(18);
        assertThat(all.select(".deadlines").text())
                .contains("10 ngày trước ngày dự định vào Việt Nam", "24 giờ trước lúc họp báo", "Trước ngày 20/12");
    }

    @Test
    void everyRowThatNobodyComparedSaysSo() {
        Document all = focal.get("/deadlines?law=all").page();
        assertThat(all.select(".deadlines tbody tr").stream()
                        .filter(row -> !row.text().contains("chưa đối chiếu"))
                        .map(row -> row.select("[lang=vi]").text()))
                .containsExactly(
                        "điểm b khoản 2 Điều 5 Nghị định 09/2017/NĐ-CP",
                        "điểm a khoản 2 Điều 5 Nghị định 09/2017/NĐ-CP");
    }

    @Test
    void endIsCountedWithTheDaysLeftOut() {
        Answer answer = focal.get("/deadlines?matter=PRESS_PERMIT&day=29/4/2022");
        assertThat(answer.text(".dueday")).isEqualTo("Chậm nhất hết thứ Ba, 17/5/2022");
        assertThat(answer.text(".dueanswer"))
                .contains("10 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ", "Nghị định 88/2012/NĐ-CP");
        assertThat(answer.page().select(".skipped li").eachText())
                .hasSize(8)
                .startsWith(
                        "thứ Bảy, 30/4/2022 Ngày Chiến thắng",
                        "Chủ nhật, 1/5/2022 Ngày Quốc tế lao động",
                        "thứ Hai, 2/5/2022 Nghỉ bù Ngày Chiến thắng",
                        "thứ Ba, 3/5/2022 Nghỉ bù Ngày Quốc tế lao động",
                        "thứ Bảy, 7/5/2022 nghỉ hằng tuần");
    }

    @Test
    void hoursAreCountedFromTheTimeTyped() {
        assertThat(focal.get("/deadlines?matter=FIRST_STATEMENT&day=1/5/2022&time=22:15")
                        .text(".dueday"))
                .isEqualTo("Chậm nhất 22:15 thứ Hai, 2/5/2022");
        assertThat(focal.get("/deadlines?matter=FIRST_STATEMENT&day=1/5/2022&time=8h30&language=en")
                        .text(".dueday"))
                .isEqualTo("By 8:30 on Mon 2 May 2022");
    }

    @Test
    void endThatMovedSaysWhy() {
        Answer answer = focal.get("/deadlines?matter=CLARIFICATION&day=4/7/2026");
        assertThat(answer.text(".dueday")).isEqualTo("Chậm nhất hết thứ Hai, 13/7/2026");
        assertThat(answer.text(".dueanswer")).contains("thứ Bảy, 11/7/2026", "khoản 5 Điều 148 Bộ luật Dân sự 2015");
    }

    @Test
    void yearWithoutItsNoticeIsSaidBesideTheEnd() {
        assertThat(focal.get("/deadlines?matter=PRESS_PERMIT&day=28/12/2022").text(".dueanswer .notice"))
                .contains("Chưa có thông báo nghỉ lễ năm 2023.");
        assertThat(focal.get("/deadlines?matter=FIRST_STATEMENT&day=28/12/2023").text(".dueanswer .notice"))
                .doesNotContain("Chưa có thông báo");
    }

    @Test
    void whatCannotBeCountedIsSaid() {
        assertThat(focal.get("/deadlines?matter=GUIDE_REPORT&day=16/5/2022").text(".dueanswer"))
                .contains("Không có văn bản nào");
        assertThat(focal.get("/deadlines?matter=PROGRAMME_CHANGE&day=16/5/2022").text(".dueanswer"))
                .contains("Văn bản không đặt thời hạn");
        Answer wrong = focal.get("/deadlines?matter=PRESS_PERMIT&day=31/4/2022&time=25:00");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#errors a").eachAttr("href")).containsExactly("#day", "#time");
        assertThat(focal.get("/deadlines?matter=NOTHING&day=1/1/2022").status()).isEqualTo(400);
    }
}
