package vn.nhipcau.library.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Copies come in and go out: the book of them is never struck out, and never do more go than there are. */
@ProductTest
class StockTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    private final LeafletDesk desk;

    StockTest(@Autowired Browser browsers, @Autowired Stock stock) {
        desk = new LeafletDesk(browsers.as("bien-tap.stttt"), stock);
    }

    @Test
    void stockIsWhatCameInLessWhatWentOutAndBrokePutRightByCounting() {
        desk.move("RECEIVED", desk.vi, "500");
        desk.move("RECEIVED", desk.en, "300");
        desk.move("DAMAGED", desk.vi, "12", "Ướt khi vận chuyển");
        assertThat(desk.send("SCHOOL", "Trường Bến Đò", "100", "40").next()).isEqualTo(desk.address + "/handouts");
        // 500 − 12 − 100 = 388; counted 385
        desk.move("COUNTED", desk.vi, "385", "Kiểm kê cuối tháng");
        assertThat(desk.left()).containsExactly(385, 260);
        assertThat(desk.officer
                        .get(desk.address)
                        .page()
                        .select(".movements tbody tr td:nth-last-child(2)")
                        .eachText())
                .containsExactly("−3", "−40", "−100", "−12", "+300", "+500");
        assertThat(given.trailed("publication.received", desk.title)).isEqualTo(2);
        assertThat(given.trailed("publication.damaged", desk.title)).isEqualTo(1);
        assertThat(given.trailed("publication.counted", desk.title)).isEqualTo(1);
        assertThat(given.trailed("publication.sent", desk.title)).isEqualTo(1);
    }

    @Test
    void neverDoMoreGoThanThereAre() {
        desk.move("RECEIVED", desk.vi, "50");
        Answer refused = desk.send("SCHOOL", "Trường Bến Đò", "51", "");
        assertThat(refused.text("main")).contains("Trong kho chỉ còn 50 bản, không đủ 51 bản.");
        assertThat(desk.officer.get(desk.address + "/handouts").page().select(".handouts tbody tr"))
                .as("no line is left of it")
                .isEmpty();
        assertThat(desk.move("DAMAGED", desk.vi, "51", "Cháy").text("main")).contains("chỉ còn 50 bản");
        assertThat(desk.left()).containsExactly(50, 0);
    }

    @Test
    void twoAtOnceCannotGiveTheSameCopies() {
        desk.move("RECEIVED", desk.vi, "100");
        Browser other = browsers.as("bien-tap-2.stttt");
        List<Integer> statuses = Stream.of(desk.officer, other)
                .map(who -> CompletableFuture.supplyAsync(() -> who.post(
                                desk.address + "/handouts",
                                "kind",
                                "GATE",
                                "receiver",
                                "Cửa khẩu Lao Bảo",
                                "copies." + desk.vi,
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
        assertThat(desk.left()).containsExactly(40, 0);
    }

    @Test
    void whatWasNotedWronglyIsUndoneByItsContraryWithAReason() {
        desk.move("RECEIVED", desk.vi, "500");
        String movement = desk.officer
                .get(desk.address)
                .page()
                .select("form[action*=/movements/]")
                .attr("action");
        assertThat(desk.officer.post(movement, "reason", " ").text("main")).contains("Ghi lý do");
        assertThat(desk.left()).containsExactly(500, 0);
        desk.officer.post(movement, "reason", "Gõ nhầm 50 thành 500");
        assertThat(desk.left()).containsExactly(0, 0);
        assertThat(desk.officer.get(desk.address).text(".movements")).contains("Gõ nhầm 50 thành 500", "đã hủy");
        assertThat(desk.officer.post(movement, "reason", "Lần nữa").text("main"))
                .contains("không hủy được");
        assertThat(given.trailed("publication.undone", desk.title)).isEqualTo(1);
    }

    @Test
    void receiptCannotBeUndoneOnceItsCopiesAreGone() {
        desk.move("RECEIVED", desk.vi, "50");
        String movement = desk.officer
                .get(desk.address)
                .page()
                .select("form[action*=/movements/]")
                .attr("action");
        desk.send("GATE", "Cửa khẩu La Lay", "20", "");
        assertThat(desk.officer.post(movement, "reason", "Nhầm").text("main"))
                .contains("Trong kho chỉ còn 30 bản, không đủ 50 bản.");
    }
}
