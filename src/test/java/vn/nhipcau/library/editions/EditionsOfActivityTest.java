package vn.nhipcau.library.editions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** An activity leads to what was told of it, and that counts as its output once visitors read it. */
@ProductTest
class EditionsOfActivityTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    private Newsroom room;
    private String activity = "";

    @BeforeEach
    void people() {
        room = new Newsroom(browser, given);
        activity = "/activities/" + given.sql().sql("""
                        select max(id) from activity a
                        where not exists (select 1 from edition e where e.activity_id = a.id) and not withdrawn
                        """).query(Long.class).single();
    }

    private String begun() {
        String next = String.valueOf(room.writer
                .post("/editions", "kind", "NEWS", "activity", "" + Newsroom.number(activity))
                .next());
        return next.replaceAll("/edit$", "");
    }

    @Test
    void whoWritesEditionsBeginsOneFromTheActivity() {
        assertThat(room.writer
                        .get(activity)
                        .page()
                        .select("[aria-labelledby=outputs] a")
                        .attr("href"))
                .isEqualTo("/editions/new?activity=" + Newsroom.number(activity));
        Browser reader = browser.as(given.member(given.agency(), Role.READER).signInName());
        assertThat(reader.get(activity).page().select("[aria-labelledby=outputs]"))
                .isEmpty();
    }

    @Test
    void editionStandsOnTheActivityWithItsStateInEachLanguageAndCountsWhenVisitorsReadIt() {
        String edition = begun();
        room.write(edition, "", "PARAGRAPH", "Một đoạn.");
        Browser reader = browser.as(given.member(given.agency(), Role.READER).signInName());
        assertThat(reader.get(activity).text("[aria-labelledby=outputs] li"))
                .isEqualTo(room.title + " Tin Tiếng Việt: Đang viết");
        assertThat(reader.get(activity).page().select(".facts dt").eachText()).doesNotContain("Sản phẩm");
        room.publish(edition);
        room.translator.post(edition + "/translations", "into", "en");
        assertThat(reader.get(activity).text("[aria-labelledby=outputs] li"))
                .isEqualTo(room.title + " Tin Tiếng Việt: Đã xuất bản Tiếng Anh: Đang viết");
        assertThat(reader.get(activity)
                        .page()
                        .select(".facts dt:contains(Sản phẩm) + dd")
                        .text())
                .isEqualTo("1 tin (vi)");
        String other = begun();
        room.write(other, "", "PARAGRAPH", "Một đoạn khác.");
        room.publish(other);
        assertThat(reader.get(activity)
                        .page()
                        .select(".facts dt:contains(Sản phẩm) + dd")
                        .text())
                .isEqualTo("2 tin (vi)");
        room.move(room.judge, other, "withdrawal", "reason", "Thử");
        assertThat(reader.get(activity)
                        .page()
                        .select(".facts dt:contains(Sản phẩm) + dd")
                        .text())
                .isEqualTo("1 tin (vi)");
    }

    @Test
    void droppedEditionIsGoneFromTheActivity() {
        String edition = begun();
        room.writer.post(edition + "/removal");
        assertThat(room.writer.get(activity).page().select("[aria-labelledby=outputs] li"))
                .isEmpty();
    }
}
