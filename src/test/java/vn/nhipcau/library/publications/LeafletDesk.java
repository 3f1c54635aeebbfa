package vn.nhipcau.library.publications;

import java.util.List;
import java.util.Objects;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;

/** An officer at the book of one leaflet, which is printed in Vietnamese and in English. */
final class LeafletDesk {
    final String title = Given.unique("Tờ gấp Bến Đò");
    final Browser officer;
    final String address;
    final String vi;
    final String en;

    private final Stock stock;

    LeafletDesk(Browser officer, Stock stock) {
        this.officer = officer;
        this.stock = stock;
        address = made(officer, title);
        List<String> prints =
                officer.get(address).page().select("[name=print] option").eachAttr("value");
        vi = prints.get(0);
        en = prints.get(1);
    }

    static String made(Browser officer, String title) {
        return Objects.requireNonNull(officer.post(
                        "/publications",
                        "kind",
                        "LEAFLET",
                        "title",
                        title,
                        "year",
                        "2022",
                        "prints[0].language",
                        "vi",
                        "prints[1].language",
                        "en")
                .next());
    }

    Answer move(String kind, String print, String copies, String... reason) {
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

    Answer send(String kind, String receiver, String copiesVi, String copiesEn) {
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

    void plan(String kind, String receiver, String copies) {
        officer.post(address + "/handouts", "kind", kind, "receiver", receiver, "copies." + vi, copies);
    }

    String line() {
        String action = officer.get(address + "/handouts")
                .page()
                .select("form[action$=/sending]")
                .attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }

    List<Integer> left() {
        return stock.of(Long.parseLong(address.substring(address.lastIndexOf('/') + 1))).stream()
                .map(Balance::stock)
                .toList();
    }
}
