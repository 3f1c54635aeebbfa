package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The lead office keeps anniversaries and press meetings. */
@ProductTest
class YearDayPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Test
    void dayIsAddedChangedAndRemoved() {
        Browser officer = browser.as("chuyen-vien.stttt");
        String name = Given.unique("Ngày truyền thống");
        assertThat(add(officer, name, "14/2", "1997").next()).isEqualTo("/year/days");
        assertThat(officer.get("/year?year=2022").text(".ydays")).contains("14/2 25 năm " + name);
        String address = address(officer, name);

        String renamed = name + " của ngành";
        Answer saved = officer.post(address, "what", "ANNIVERSARY", "name", renamed, "date", "15/2", "version", "1");
        assertThat(saved.next()).isEqualTo("/year/days");
        assertThat(officer.get("/year?year=2022").text(".ydays")).contains("15/2 " + renamed);

        assertThat(officer.post(address + "/removal", "version", "2").next()).isEqualTo("/year/days");
        assertThat(officer.get("/year/days").body()).doesNotContain("href=\"" + address + "\"");
        assertThat(given.trailed("day.removed", renamed)).isEqualTo(1);
    }

    @Test
    void changedMeanwhileKeepsWhatWasTyped() {
        Browser officer = browser.as("chuyen-vien.stttt");
        String name = Given.unique("Ngày hội");
        add(officer, name, "1/3", "");
        String address = address(officer, name);
        officer.post(address, "what", "ANNIVERSARY", "name", name + " một", "date", "1/3", "version", "1");
        Answer second =
                officer.post(address, "what", "ANNIVERSARY", "name", name + " hai", "date", "1/3", "version", "1");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("#name").val()).isEqualTo(name + " hai");
        assertThat(second.text("#changed")).contains(name + " một");
        assertThat(officer.post(address + "/removal", "version", "1").status()).isEqualTo(409);
        officer.post(address + "/removal", "version", "2");
    }

    @ParameterizedTest
    @CsvSource({"31/4,", "0/5,", "29/2/2022,", "7-4,", "7/4, 72"})
    void daysThatDoNotExistAreRefused(String date, @org.jspecify.annotations.Nullable String since) {
        Browser officer = browser.as("chuyen-vien.stttt");
        Answer answer = add(officer, "Ngày lạ", date, since == null ? "" : since);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#date").val()).isEqualTo(date);
    }

    /** Of the tenth of the third month by the moon; the tenth of March is another day, and so is another name. */
    @Test
    void dayThatIsThereAlreadyIsRefusedAtItsName() {
        Browser officer = browser.as("chuyen-vien.stttt");
        String[] ancestors = {"what", "ANNIVERSARY", "name", "giỗ tổ  Hùng Vương", "date", "10/3", "lunar", "true"};
        Answer refused = officer.post("/year/days", ancestors);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#name-error"))
                .isEqualTo("“giỗ tổ Hùng Vương” đã có vào đúng ngày này. Sửa mục đã có, không ghi thêm.");
        assertThat(refused.page().select("#date").val()).isEqualTo("10/3");

        assertThat(add(officer, "Giỗ Tổ Hùng Vương", "10/3", "").next()).isEqualTo("/year/days");
        String address = addresses(officer, "Giỗ Tổ Hùng Vương").stream()
                .filter(each ->
                        officer.get(each).page().select("[name=lunar][checked]").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(officer.post(
                                address,
                                "what",
                                "ANNIVERSARY",
                                "name",
                                "Giỗ Tổ Hùng Vương",
                                "date",
                                "10/3",
                                "version",
                                "1")
                        .next())
                .as("is not in its own way")
                .isEqualTo("/year/days");
        String[] moved = {
            "what", "ANNIVERSARY", "name", "Giỗ Tổ Hùng Vương", "date", "10/3", "lunar", "true", "version", "2"
        };
        assertThat(officer.post(address, moved).status()).isEqualTo(422);
        officer.post(address + "/removal", "version", "2");
    }

    @Test
    void dayOfOneYearThatComesEachYearAnywayIsRefused() {
        Browser officer = browser.as("chuyen-vien.stttt");
        assertThat(add(officer, "Quốc khánh", "2/9/2022", "").status()).isEqualTo(422);
        assertThat(add(officer, "Họp mặt Quốc khánh", "2/9/2022", "").next()).isEqualTo("/year/days");
        officer.post(address(officer, "Họp mặt Quốc khánh") + "/removal", "version", "1");
    }

    /** The law is sure, the day of the press is the lead office's own to say. */
    @Test
    void eachSaysWhetherItWasChecked() {
        assertThat(browser.as("doc.tinhuy")
                        .get("/year/days")
                        .page()
                        .select(".daylist tr:has(.gap) th")
                        .eachText())
                .contains("Họp báo quý")
                .doesNotContain("Quốc khánh");
    }

    private static Answer add(Browser officer, String name, String date, String since) {
        return officer.post(
                "/year/days", "what", "ANNIVERSARY", "name", name, "date", date, "since", since, "checked", "true");
    }

    private static String address(Browser officer, String name) {
        return addresses(officer, name).getFirst();
    }

    private static List<String> addresses(Browser officer, String name) {
        return officer.get("/year/days").page().select(".daylist th a").stream()
                .filter(link -> link.text().equals(name))
                .map(link -> link.attr("href"))
                .toList();
    }
}
