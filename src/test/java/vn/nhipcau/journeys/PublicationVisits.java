package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** The pages of publications: found and not found, one with a list and one without, an issue begun and one not. */
final class PublicationVisits {
    private static final String EDITOR = "bien-tap.stttt";
    private static final String READER = "doc.tinhuy";

    private final Product product;

    PublicationVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        String book = "/publications/" + first("kind = 'BOOK'");
        String board = "/publications/" + first("kind = 'BILLBOARD'");
        String bulletin = "/publications/" + first("kind = 'BULLETIN'");
        Page editor = product.as(EDITOR, Device.WITHOUT_SCRIPTS);
        editor.navigate(bulletin + "/issue/edit");
        editor.locator("#number").fill("1/2022");
        editor.locator("#foreword").fill("Số này kể chuyện hai bên cửa khẩu.");
        editor.locator("#secondForeword").fill("This issue tells of both sides of the gate.");
        editor.locator(".formbar button.primary").click();
        return List.of(
                new Visit("/publications", "/publications", EDITOR),
                new Visit("/publications", "/publications?q=nothing&kind=FILM", READER),
                new Visit("/publications/new", "/publications/new", EDITOR),
                new Visit("/publications/{id}", book, EDITOR),
                new Visit("/publications/{id}", board, READER),
                new Visit("/publications/{id}/edit", board + "/edit", EDITOR),
                new Visit("/publications/{id}/handouts", book + "/handouts", EDITOR),
                new Visit("/publications/{id}/handouts", board + "/handouts", EDITOR),
                new Visit("/publications/{id}/issue", bulletin + "/issue", EDITOR),
                new Visit("/publications/{id}/issue", bulletin + "/issue", READER),
                new Visit("/publications/{id}/issue/edit", bulletin + "/issue/edit", EDITOR));
    }

    private long first(String condition) {
        return product.sql()
                .sql("select min(id) from publication where " + condition)
                .query(Long.class)
                .single();
    }
}
