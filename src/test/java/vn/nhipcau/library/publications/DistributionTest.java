package vn.nhipcau.library.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Who gets copies is planned, sent, confirmed, taken back, and told in sums. */
@ProductTest
class DistributionTest {
    @Autowired
    Given given;

    private final LeafletDesk desk;

    DistributionTest(@Autowired Browser browsers, @Autowired Stock stock) {
        desk = new LeafletDesk(browsers.as("bien-tap.stttt"), stock);
    }

    @Test
    void plannedLineIsSentConfirmedAndTakenBack() {
        desk.move("RECEIVED", desk.vi, "50");
        desk.plan("EMBASSY", "Tổng Lãnh sự quán Lào tại Đà Nẵng", "30");
        assertThat(desk.left()).containsExactly(50, 0);
        String line = desk.line();
        desk.officer.post(line + "/sending");
        assertThat(desk.left()).containsExactly(20, 0);
        assertThat(desk.officer.post(line + "/removal").text("main")).contains("không bỏ được");
        desk.officer.post(line + "/confirmation");
        assertThat(desk.officer.get(desk.address + "/handouts").text(".handouts .state"))
                .isEqualTo("Đã nhận");
        desk.officer.post(line + "/return", "reason", "Gửi trả vì sai địa chỉ");
        assertThat(desk.left()).containsExactly(50, 0);
        assertThat(desk.officer.get(desk.address + "/handouts").text(".handouts .state"))
                .isEqualTo("Dự kiến");
        assertThat(desk.officer.get(desk.address).text(".movements")).contains("Gửi trả vì sai địa chỉ");
        for (String act : List.of("planned", "sent", "confirmed", "returned")) {
            assertThat(given.trailed("publication." + act, desk.title)).as(act).isEqualTo(1);
        }
    }

    @Test
    void pageWarnsWhereMoreIsPlannedThanIsLeft() {
        desk.move("RECEIVED", desk.vi, "50");
        desk.plan("SCHOOL", "Trường Bến Đò", "80");
        assertThat(desk.officer.get(desk.address + "/handouts").text(".notice.warn"))
                .contains("chờ gửi 80 bản nhưng kho chỉ còn 50, thiếu 30");
    }

    @Test
    void listOfAnEarlierPublicationIsTakenOverAsAPlan() {
        desk.move("RECEIVED", desk.vi, "500");
        desk.send("SCHOOL", "Trường Bến Đò", "100", "");
        desk.plan("GATE", "Cửa khẩu Lao Bảo", "70");
        String later = LeafletDesk.made(desk.officer, Given.unique("Tờ gấp sau"));
        String from = desk.address.substring(desk.address.lastIndexOf('/') + 1);
        desk.officer.post(later + "/handouts/copy", "from", from);
        Answer taken = desk.officer.get(later + "/handouts");
        assertThat(taken.page().select(".handouts tbody th > span").eachText())
                .containsExactly("Cửa khẩu Lao Bảo", "Trường Bến Đò");
        assertThat(taken.page().select(".handouts tbody td:nth-child(2)").eachText())
                .containsExactly("70", "100");
        assertThat(taken.page().select(".handouts .state").eachText()).containsExactly("Dự kiến", "Dự kiến");
        desk.officer.post(later + "/handouts/copy", "from", from);
        assertThat(desk.officer.get(later + "/handouts").page().select(".handouts tbody tr"))
                .as("who stands there already is not taken twice")
                .hasSize(2);
    }

    @Test
    void destinationsTellSentAndPlannedOfEachKindWithTheirTotal() {
        desk.move("RECEIVED", desk.vi, "500");
        desk.move("RECEIVED", desk.en, "500");
        desk.send("SCHOOL", "Trường Bến Đò", "100", "20");
        desk.send("SCHOOL", "Trường Gio An", "50", "");
        desk.plan("GATE", "Cửa khẩu Lao Bảo", "70");
        assertThat(desk.officer
                        .get(desk.address + "/handouts")
                        .page()
                        .select(".destinations tbody tr")
                        .eachText())
                .containsExactly("Cửa khẩu 1 0 70", "Trường học 2 170 0", "Cộng 3 170 70");
    }

    @Test
    void sheetToSignHasEachReceiverACellForTheSignatureAndTheSums() throws IOException {
        desk.move("RECEIVED", desk.vi, "500");
        desk.send("SCHOOL", "Trường Bến Đò", "100", "");
        desk.plan("GATE", "Cửa khẩu Lao Bảo", "70");
        byte[] bytes = desk.officer.get(desk.address + "/handouts.xlsx").bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(words(sheet.getRow(0)))
                    .containsExactly(
                            "STT",
                            "Nơi nhận",
                            "Loại nơi nhận",
                            "Tiếng Việt",
                            "Tiếng Anh",
                            "Cộng",
                            "Ngày dự kiến",
                            "Ngày gửi",
                            "Ngày xác nhận",
                            "Ký nhận",
                            "Ghi chú");
            assertThat(words(sheet.getRow(1))).startsWith("1.0", "Cửa khẩu Lao Bảo", "Cửa khẩu", "70.0", "0.0", "70.0");
            assertThat(words(sheet.getRow(3))).contains("Cộng", "170.0", "0.0");
        }
    }

    @Test
    void handoutNeedsAReceiverAndCopies() {
        Answer answer = desk.officer.post(desk.address + "/handouts", "kind", "AGENCY", "copies." + desk.vi, "x");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field.invalid :is(input, select)").eachAttr("name"))
                .containsExactly("agency", "copies." + desk.vi);
    }

    private static List<String> words(XSSFRow row) {
        List<String> words = new java.util.ArrayList<>();
        row.forEach(cell -> words.add(cell.toString()));
        return words;
    }
}
