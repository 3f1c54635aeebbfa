package vn.nhipcau.people.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.Given.Made;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.notices.Notices;
import vn.nhipcau.people.Role;

/** The bell in the bar and the page that it leads to. */
@ProductTest
class NoticePagesTest {
    private static final Instant MORNING = Instant.parse("2022-05-16T01:00:00Z");

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Notices notices;

    @Test
    void whoWasToldNothingSeesThatNothingCame() {
        Browser browser = browsers.as(given.member(given.agency(), Role.READER).signInName());
        Answer page = browser.get("/notices");
        assertThat(page.text(".empty h2")).isEqualTo("Chưa có thông báo");
        assertThat(bell(page)).isEqualTo("Thông báo: 0 chưa đọc");
        assertThat(page.page().select(".tools .dot")).isEmpty();
    }

    @Test
    void bellSaysOnEveryPageHowManyAreNotRead() {
        Made member = given.member(given.agency(), Role.READER);
        tell(member, "Còn 3 ngày đến hạn nộp báo cáo", "/reports");
        tell(member, "Còn 1 ngày đến hạn nộp báo cáo", "/reports");
        Browser browser = browsers.as(member.signInName());
        Answer plans = browser.get("/plans");
        assertThat(bell(plans)).isEqualTo("Thông báo: 2 chưa đọc");
        assertThat(plans.page().select(".tools a.dot[href=/notices]")).hasSize(1);
        assertThat(browser.get("/notices?language=en")
                        .page()
                        .select(".tools a[href=/notices]")
                        .attr("aria-label"))
                .isEqualTo("Notices: 2 unread");
    }

    @Test
    void noticeLeadsToItsThingAndIsReadThen() {
        Made member = given.member(given.agency(), Role.READER);
        tell(member, "Còn 3 ngày đến hạn nộp báo cáo", "/reports");
        tell(member, "Còn 1 ngày đến hạn nộp báo cáo", "/tasks");
        Browser browser = browsers.as(member.signInName());
        Answer page = browser.get("/notices");
        assertThat(page.page().select(".notices a").eachText())
                .containsExactly(
                        "Chưa đọc: Còn 1 ngày đến hạn nộp báo cáo", "Chưa đọc: Còn 3 ngày đến hạn nộp báo cáo");
        Answer led = browser.get(page.page().select(".notices a").attr("href"));
        assertThat(led.next()).isEqualTo("/tasks");
        Answer after = browser.get("/notices");
        assertThat(after.page().select(".notices .unread a").eachText())
                .containsExactly("Chưa đọc: Còn 3 ngày đến hạn nộp báo cáo");
        assertThat(bell(after)).isEqualTo("Thông báo: 1 chưa đọc");
    }

    @Test
    void anothersNoticeIsNeitherShownNorRead() {
        Made one = given.member(given.agency(), Role.READER);
        Made two = given.member(given.agency(), Role.READER);
        tell(one, "Còn 3 ngày đến hạn nộp báo cáo", "/reports");
        String address = browsers.as(one.signInName())
                .get("/notices")
                .page()
                .select(".notices a")
                .attr("href");
        assertThat(browsers.as(two.signInName()).get(address).next()).isEqualTo("/notices");
        assertThat(notices.unread(one.id())).isEqualTo(1);
    }

    /** What came after the page was opened stays unread. */
    @Test
    void allThatWereSeenAreMarkedAsRead() {
        Made member = given.member(given.agency(), Role.READER);
        tell(member, "Một", "/reports");
        tell(member, "Hai", "/reports");
        Browser browser = browsers.as(member.signInName());
        String last = browser.get("/notices").page().select("input[name=last]").val();
        tell(member, "Ba", "/reports");
        browser.post("/notices/reading", "last", last);
        assertThat(browser.get("/notices").page().select(".notices .unread a").eachText())
                .containsExactly("Chưa đọc: Ba");
    }

    private void tell(Made member, String title, String address) {
        notices.put(
                member.id(),
                new Notices.Words(Language.VI, title, List.of("Kỳ thử: hạn nộp 25/5/2022."), address),
                MORNING);
    }

    private static String bell(Answer page) {
        return page.page().select(".tools a[href=/notices]").attr("aria-label");
    }
}
