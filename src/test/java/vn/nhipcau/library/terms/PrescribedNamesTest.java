package vn.nhipcau.library.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** A text with another name for one of the province's islands does not reach visitors, whoever approves it. */
@ProductTest
class PrescribedNamesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Test
    void otherNameKeepsATextBackAndTheRightOneLetsItOut() {
        assertThat(isShown(sent("Triển lãm về quần đảo Spratly."))).isFalse();
        assertThat(isShown(sent("Triển lãm về quần đảo Trường Sa."))).isTrue();
    }

    @Test
    void pageSaysWhichNameIsRight() {
        String edition = sent("Tàu ra Tiger Island mỗi tuần.");
        assertThat(browsers.as("bien-tap.stttt").get(edition + "/texts/vi").body())
                .contains("Viết “Cồn Cỏ” thay cho “Tiger Island”");
    }

    /** Written, submitted, approved and published as far as it goes. */
    private String sent(String words) {
        long agency = given.agency();
        Browser writer = browsers.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        Browser judge = browsers.as(given.member(agency, Role.LEADER).signInName());
        String next =
                Objects.requireNonNull(writer.post("/editions", "kind", "NEWS").next());
        String edition = next.replaceFirst("(/editions/\\d+).*", "$1");
        String version =
                writer.get(edition + "/edit").page().select("[name=version]").val();
        writer.post(
                edition + "/edit",
                "version",
                version,
                "factsVersion",
                "1",
                "title",
                Given.unique("Tin đảo"),
                "block",
                "p1",
                "type",
                "PARAGRAPH",
                "text",
                words);
        writer.post(edition + "/texts/vi/submission");
        judge.post(edition + "/texts/vi/approval");
        judge.post(edition + "/texts/vi/publication");
        return edition;
    }

    private boolean isShown(String edition) {
        return given.sql()
                .sql("select shown is not null from edition_text where edition_id = :id and language = 'vi'")
                .param("id", Long.parseLong(edition.replaceAll("\\D", "")))
                .query(Boolean.class)
                .single();
    }
}
