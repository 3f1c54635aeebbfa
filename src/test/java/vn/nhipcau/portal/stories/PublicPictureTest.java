package vn.nhipcau.portal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.editions.Newsroom;
import vn.nhipcau.library.media.Drawn;
import vn.nhipcau.library.media.MakeRenditions;

/** Pictures on visitors' pages: the cleaned forms alone, and only as long as their rights last. */
@ProductTest
class PublicPictureTest {
    @Autowired
    private Browser browser;

    @Autowired
    private Given given;

    @Autowired
    private MakeRenditions renditions;

    private Newsroom room;
    private Browser visitor;
    private String medium;
    private String address;

    @BeforeEach
    void aStoryWithAPicture() {
        room = new Newsroom(browser, given);
        visitor = browser.fresh();
        medium = room.brought("anh.jpg", Drawn.ofCamera(700, 500, 1, Given.unique("ảnh công khai")));
        renditions.all();
        room.describe(medium, "alt.vi", "Cầu treo qua suối", "credit.vi", "Ảnh: Sở");
        String edition = room.written(
                "PARAGRAPH", "Cầu đã xong.", "PICTURE", Newsroom.number(medium) + "\nCầu treo nhìn từ bản.");
        room.publish(edition);
        address = room.writer.get(edition).page().select("a[href^=/vi/]").attr("href");
    }

    @Test
    void visitorsGetThePublicFormsWithTheirWords() {
        Document page = visitor.get(address).page();
        Element picture = page.expectFirst(".prose img");
        assertThat(picture.attr("alt")).isEqualTo("Cầu treo qua suối");
        assertThat(page.select(".prose figcaption").text()).contains("Cầu treo nhìn từ bản.");
        String file = picture.attr("src");
        assertThat(file).startsWith("/files/" + Newsroom.number(medium) + "/");
        assertThat(visitor.get(file).status()).isEqualTo(200);
        assertThat(visitor.get(file).response().getHeader("Set-Cookie")).isNull();
        assertThat(page.select("source").eachAttr("srcset"))
                .allSatisfy(each -> assertThat(each).startsWith("/files/"));
        assertThat(visitor.get(medium + "/file").status()).isEqualTo(302);
    }

    @Test
    void aPictureThatIsClosedLeavesPageAndFileAtOnce() {
        String file = visitor.get(address).page().select(".prose img").attr("src");
        room.editor.post(medium + "/withdrawal", "version", room.version(medium), "why", "Người trong ảnh đề nghị");
        Document page = visitor.get(address).page();
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("main").text()).contains("Cầu đã xong.").doesNotContain("Người trong ảnh");
        assertThat(visitor.get(file).status()).isEqualTo(404);
    }
}
