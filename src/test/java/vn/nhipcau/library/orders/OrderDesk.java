package vn.nhipcau.library.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.library.translation.TranslatedEditions;

/** People around an order, and what each of them does. */
final class OrderDesk {
    static final String WORDS = "Rừng trên đảo còn nguyên sinh. Tàu ra đảo chạy lúc 7 giờ 30.";

    final TranslatedEditions editions;
    private final Given given;
    private final OfficeCalendar calendar;
    private final Clock clock;

    OrderDesk(Browser browser, Given given, OfficeCalendar calendar, Clock clock) {
        editions = new TranslatedEditions(browser, given);
        this.given = given;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }

    LocalDate workingDay(int after) {
        return calendar.plusWorkingDays(today(), after);
    }

    /** The member who is signed in there. */
    String member(Browser who) {
        return given.sql()
                .sql("select id from member where sign_in_name = :name")
                .param(
                        "name",
                        who.get("/account")
                                .page()
                                .select("[autocomplete=username]")
                                .val())
                .query(String.class)
                .single();
    }

    Browser.Answer order(Browser who, String edition, String... changed) {
        List<String> sent = new ArrayList<>(List.of(
                "language",
                "en",
                "translator.en",
                member(editions.translator()),
                "reviewer.en",
                member(editions.reviewer()),
                "due",
                Typed.day(workingDay(5))));
        for (int i = 0; i < changed.length; i += 2) {
            int at = sent.indexOf(changed[i]);
            if (at >= 0) {
                sent.set(at + 1, changed[i + 1]);
            } else {
                sent.addAll(List.of(changed[i], changed[i + 1]));
            }
        }
        return who.post(edition + "/orders", sent.toArray(String[]::new));
    }

    /** Orders the English and returns the address of the order. */
    String ordered(String edition) {
        return String.valueOf(order(editions.writer(), edition).next());
    }

    static String state(Browser who, String order) {
        return who.get(order).page().select(".head .state").text();
    }

    static List<String> todos(Browser who) {
        return who.get("/work")
                .page()
                .select("section[aria-labelledby=todos] h3")
                .eachText();
    }

    static List<String> row(Document page, String order) {
        Element row = page.selectFirst("tr:has(th a[href=" + order + "])");
        return row == null ? List.of() : row.select("td").eachText();
    }

    void setDue(String order, LocalDate day) {
        given.write(() -> given.sql()
                .sql("update translation_order set due = :day where id = :id")
                .param("day", day)
                .param("id", TranslatedEditions.id(order))
                .update());
    }
}
