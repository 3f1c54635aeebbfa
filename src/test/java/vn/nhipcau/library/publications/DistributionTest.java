package vn.nhipcau.library.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Copies come in and go out: the book of them is never struck out, and never do more go than there are. */
@ProductTest
class DistributionTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Stock stock;

    private final String title = Given.unique("Tờ gấp Bến Đò");
    private Browser officer;
    private String address = "";
    private String vi = "";
    private String en = "";

    DistributionTest(@Autowired Browser browsers) {
        officer = browsers.as("bien-tap.stttt");
    }

    @BeforeEach
    void makeOne() {
        address = made(title);
        List<String> prints =
                officer.get(address).page().select("[name=print] option").eachAttr("value");
        vi = prints.get(0);
        en = prints.get(1);
    }

    private String made(String name) {
        return Objects.requireNonNull(officer.post(
                        "/publications",
                        "kind",
                        "LEAFLET",
                        "title",
                        name,
                        "year",
                        "2022",
                        "prints[0].language",
                        "vi",
                        "prints[1].language",
                        "en")
                .next());
    }

    @Test
    void stockIsWhatCameInLessWhatWentOutAndBrokePutRightByCounting() {
        move("RECEIVED", vi, "500");
        move("RECEIVED", en, "300");
        move("DAMAGED", vi, "12", "Ướt khi vận chuyển");
        assertThat(send("SCHOOL", "Trường Bến Đò", "100", "40").next()).isEqualTo(address + "/handouts");
        // 500 − 12 − 100 = 388; counted 385
        move("COUNTED", vi, "385", "Kiểm kê cuối tháng");
        assertThat(left()).containsExactly(385, 260);
        assertThat(officer.get(address)
                        .page()
                        .select(".movements tbody tr td:nth-last-child(2)")
                        .eachText())
                .containsExactly("−3", "−40", "−100", "−12", "+300", "+500");
        assertThat(given.trailed("publication.received", title)).isEqualTo(2);
        assertThat(given.trailed("publication.damaged", title)).isEqualTo(1);
        assertThat(given.trailed("publication.counted", title)).isEqualTo(1);
        assertThat(given.trailed("publication.sent", title)).isEqualTo(1);
    }

    @Test
    void neverDoMoreGoThanThereAre() {
        move("RECEIVED", vi, "50");
        Answer refused = send("SCHOOL", "Trường Bến Đò", "51", "");
        assertThat(refused.text("main")).contains("Trong kho chỉ còn 50 bản, không đủ 51 bản.");
        assertThat(officer.get(address + "/handouts").page().select(".handouts tbody tr"))
                .as("no line is left of it")
                .isEmpty();
        assertThat(move("DAMAGED", vi, "51", "Cháy").text("main")).contains("chỉ còn 50 bản");
        assertThat(left()).containsExactly(50, 0);
    }

    @Test
    void twoAtOnceCannotGiveTheSameCopies() {
        move("RECEIVED", vi, "100");
        Browser other = browsers.as("bien-tap-2.stttt");
        List<Integer> statuses = Stream.of(officer, other)
                .map(who -> CompletableFuture.supplyAsync(() -> who.post(
                                address + "/handouts",
                                "kind",
                                "GATE",
                                "receiver",
                                "Cửa khẩu Lao Bảo",
                                "copies." + vi,
                                "60",
                                "sent",
                                "true")
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses.getFirst()).isEqualTo(302);
        assertThat(statuses.getLast()).isGreaterThanOrEqualTo(400).isLessThan(500);
        assertThat(left()).containsExactly(40, 0);
    }

    @Test
    void whatWasNotedWronglyIsUndoneByItsContraryWithAReason() {
        move("RECEIVED", vi, "500");
        String movement =
                officer.get(address).page().select("form[action*=/movements/]").attr("action");
        assertThat(officer.post(movement, "reason", " ").text("main")).contains("Ghi lý do");
        assertThat(left()).containsExactly(500, 0);
        officer.post(movement, "reason", "Gõ nhầm 50 thành 500");
        assertThat(left()).containsExactly(0, 0);
        assertThat(officer.get(address).text(".movements")).contains("Gõ nhầm 50 thành 500", "đã hủy");
        assertThat(officer.post(movement, "reason", "Lần nữa").text("main")).contains("không hủy được");
        assertThat(given.trailed("publication.undone", title)).isEqualTo(1);
    }

    @Test
    void receiptCannotBeUndoneOnceItsCopiesAreGone() {
        move("RECEIVED", vi, "50");
        String movement =
                officer.get(address).page().select("form[action*=/movements/]").attr("action");
        send("GATE", "Cửa khẩu La Lay", "20", "");
        assertThat(officer.post(movement, "reason", "Nhầm").text("main"))
                .contains("Trong kho chỉ còn 30 bản, không đủ 50 bản.");
    }

    @Test
    void plannedLineIsSentConfirmedAndTakenBack() {
        move("RECEIVED", vi, "50");
        plan("EMBASSY", "Tổng Lãnh sự quán Lào tại Đà Nẵng", "30");
        assertThat(left()).containsExactly(50, 0);
        String line = line();
        officer.post(line + "/sending");
        assertThat(left()).containsExactly(20, 0);
        assertThat(officer.post(line + "/removal").text("main")).contains("không bỏ được");
        officer.post(line + "/confirmation");
        assertThat(officer.get(address + "/handouts").text(".handouts .state")).isEqualTo("Đã nhận");
        officer.post(line + "/return", "reason", "Gửi trả vì sai địa chỉ");
        assertThat(left()).containsExactly(50, 0);
        assertThat(officer.get(address + "/handouts").text(".handouts .state")).isEqualTo("Dự kiến");
        assertThat(officer.get(address).text(".movements")).contains("Gửi trả vì sai địa chỉ");
        for (String act : List.of("planned", "sent", "confirmed", "returned")) {
            assertThat(given.trailed("publication." + act, title)).as(act).isEqualTo(1);
        }
    }

    @Test
    void pageWarnsWhereMoreIsPlannedThanIsLeft() {
        move("RECEIVED", vi, "50");
        plan("SCHOOL", "Trường Bến Đò", "80");
        assertThat(officer.get(address + "/handouts").text(".notice.warn"))
                .contains("chờ gửi 80 bản nhưng kho chỉ còn 50, thiếu 30");
    }

    @Test
    void listOfAnEarlierPublicationIsTakenOverAsAPlan() {
        move("RECEIVED", vi, "500");
        send("SCHOOL", "Trường Bến Đò", "100", "");
        plan("GATE", "Cửa khẩu Lao Bảo", "70");
        String later = made(Given.unique("Tờ gấp sau"));
        String from = address.substring(address.lastIndexOf('/') + 1);
        officer.post(later + "/handouts/copy", "from", from);
        Answer taken = officer.get(later + "/handouts");
        assertThat(taken.page().select(".handouts tbody th > span").eachText())
                .containsExactly("Cửa khẩu Lao Bảo", "Trường Bến Đò");
        assertThat(taken.page().select(".handouts tbody td:nth-child(2)").eachText())
                .containsExactly("70", "100");
        assertThat(taken.page().select(".handouts .state").eachText()).containsExactly("Dự kiến", "Dự kiến");
        officer.post(later + "/handouts/copy", "from", from);
        assertThat(officer.get(later + "/handouts").page().select(".handouts tbody tr"))
                .as("who stands there already is not taken twice")
                .hasSize(2);
    }

    @Test
    void destinationsTellSentAndPlannedOfEachKindWithTheirTotal() {
        move("RECEIVED", vi, "500");
        move("RECEIVED", en, "500");
        send("SCHOOL", "Trường Bến Đò", "100", "20");
        send("SCHOOL", "Trường Gio An", "50", "");
        plan("GATE", "Cửa khẩu Lao Bảo", "70");
        assertThat(officer.get(address + "/handouts")
                        .page()
                        .select(".destinations tbody tr")
                        .eachText())
                .containsExactly("Cửa khẩu 1 0 70", "Trường học 2 170 0", "Cộng 3 170 70");
    }

    @Test
    void sheetToSignHasEachReceiverACellForTheSignatureAndTheSums() throws IOException {
        move("RECEIVED", vi, "500");
        send("SCHOOL", "Trường Bến Đò", "100", "");
        plan("GATE", "Cửa khẩu Lao Bảo", "70");
        byte[] bytes = officer.get(address + "/handouts.xlsx").bytes();
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
        Answer answer = officer.post(address + "/handouts", "kind", "AGENCY", "copies." + vi, "x");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field.invalid :is(input, select)").eachAttr("name"))
                .containsExactly("agency", "copies." + vi);
    }

    private static List<String> words(XSSFRow row) {
        List<String> words = new java.util.ArrayList<>();
        row.forEach(cell -> words.add(cell.toString()));
        return words;
    }

    private Answer move(String kind, String print, String copies, String... reason) {
        return officer.post(
                address + "/movements",
                "kind",
                kind,
                "print",
                print,
                "copies",
                copies,
                "day",
                "16/5/2022",
                "reason",
                String.join("", reason));
    }

    private Answer send(String kind, String receiver, String copiesVi, String copiesEn) {
        return officer.post(
                address + "/handouts",
                "kind",
                kind,
                "receiver",
                receiver,
                "copies." + vi,
                copiesVi,
                "copies." + en,
                copiesEn,
                "sent",
                "true");
    }

    private void plan(String kind, String receiver, String copies) {
        officer.post(address + "/handouts", "kind", kind, "receiver", receiver, "copies." + vi, copies);
    }

    private String line() {
        String action = officer.get(address + "/handouts")
                .page()
                .select("form[action$=/sending]")
                .attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }

    private List<Integer> left() {
        return stock.of(Long.parseLong(address.substring(address.lastIndexOf('/') + 1))).stream()
                .map(Balance::stock)
                .toList();
    }
}
