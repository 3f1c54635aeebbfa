package vn.nhipcau.library.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Editors keep terms, translators propose, everybody looks them up. */
@ProductTest
class TermPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Terms terms;

    private final String name = Given.unique("Bến Đò Mươi");

    @Test
    void searchFindsATermByAnyLanguageWithAndWithoutMarks() {
        Browser reader = browsers.as("doc.tinhuy");
        for (String q : List.of("con%20co", "C%E1%BB%93n%20C%E1%BB%8F", "tiger%20island", "%E6%98%8F%E6%9E%9C")) {
            assertThat(reader.get("/terms?q=" + q)
                            .page()
                            .select(".termlist tbody th a")
                            .eachText())
                    .as(q)
                    .contains("Cồn Cỏ");
        }
        assertThat(reader.get("/terms?q=con%20co").page().select("main form[method=post], a[href='/terms/new']"))
                .isEmpty();
    }

    @Test
    void listIsNarrowedByKindLackingLanguagePrescribedAndLetter() {
        Browser reader = browsers.as("doc.tinhuy");
        assertThat(names(reader, "/terms?show=prescribed")).containsExactly("Cồn Cỏ", "Hoàng Sa", "Trường Sa");
        assertThat(names(reader, "/terms?show=lacking&lang=lo&kind=PLACE")).contains("Cửa Tùng");
        assertThat(names(reader, "/terms?show=lacking&lang=lo")).doesNotContain("Savannakhet");
        assertThat(names(reader, "/terms?kind=PERSON")).containsExactly("Lê Duẩn");
        assertThat(names(reader, "/terms?letter=%C4%90")).contains("Đông Hà").doesNotContain("Densavan");
        assertThat(reader.get("/terms?lang=zh&q=hoang%20sa").text(".termlist tbody td"))
                .contains("黄沙群岛");
    }

    @Test
    void termIsAddedShownWithItsLanguagesAndLeavesATrail() {
        Browser editor = browsers.as("bien-tap.stttt");
        String address = next(
                send(editor, "/terms", name, "en", "Muoi Ferry", "Muoi Pier\nPier of Muoi", "Ten Ferry = dịch cả tên"));
        Answer page = editor.get(address);
        assertThat(page.text("h1")).isEqualTo(name);
        assertThat(page.page().select(".forms [lang=en]").eachText())
                .contains("Muoi Ferry", "Muoi Pier", "Pier of Muoi", "Ten Ferry");
        assertThat(page.text(".forms .never")).contains("dịch cả tên");
        assertThat(given.trailed("term.added", name)).isEqualTo(1);
        assertThat(Sample.found(terms.finder(), "At Muoi Pier, not Ten Ferry", "en"))
                .containsExactly("Muoi Pier", "not Ten Ferry");
    }

    @Test
    void faultsAreSaidAtTheirFieldsAndWhatWasTypedStays() {
        Browser editor = browsers.as("bien-tap.stttt");
        Answer answer = editor.post(
                "/terms",
                fields(
                                List.of(
                                        "kind",
                                        "PLACE",
                                        "validFrom",
                                        "31/2/2022",
                                        "latitude",
                                        "91",
                                        "longitude",
                                        "",
                                        "prescribed",
                                        "true"),
                                "",
                                "en",
                                "Muoi",
                                "",
                                "muoi = again\nnameless")
                        .toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field.invalid :is(input, textarea)").eachAttr("name"))
                .containsExactly("forms[0].main", "forms[1].forbidden", "validFrom", "latitude", "longitude", "ground");
        assertThat(answer.page().select("[name='forms[1].main']").val()).isEqualTo("Muoi");
        assertThat(answer.text("#errors")).contains("Tiếng Anh", "Ghi tên tiếng Việt");
    }

    @Test
    void twoTermsOfOneNameMustLieInDifferentTimes() {
        Browser editor = browsers.as("bien-tap.stttt");
        next(send(editor, "/terms", name, "en", "Muoi", "", ""));
        Answer again = send(editor, "/terms", name, "en", "Muoi", "", "");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("#errors")).contains(name);
    }

    @Test
    void twoEditorsKeepBothTheirWords() {
        Browser one = browsers.as("bien-tap.stttt");
        Browser other = browsers.as("bien-tap-2.stttt");
        String address = next(send(one, "/terms", name, "en", "Muoi Ferry", "", ""));
        assertThat(send(one, address, name, "en", "Muoi Landing", "", "", "version", "1")
                        .next())
                .isEqualTo(address);
        Answer late = send(other, address, name, "en", "Muoi Quay", "", "", "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[name='forms[1].main']").val()).isEqualTo("Muoi Quay");
        assertThat(late.text("#changed")).contains("Muoi Landing", "Muoi Quay");
        String newer = late.page().select("[name=version]").val();
        assertThat(send(other, address, name, "en", "Muoi Quay", "", "", "version", newer)
                        .next())
                .isEqualTo(address);
        assertThat(other.get(address).text(".trail")).contains("Muoi Ferry", "Muoi Landing", "Muoi Quay");
    }

    @Test
    void translatorProposesATermAndAnEditorApprovesIt() {
        Browser translator = browsers.as("dich-en.sngv");
        assertThat(translator.get("/terms/new").page().select("[name=ground]")).isEmpty();
        String address = next(send(translator, "/terms", name, "en", "Muoi Ferry", "", ""));
        assertThat(translator.get(address).text("h1 + p")).contains("Chờ duyệt");
        assertThat(translator.post(address + "/approval", "version", "1").status())
                .isEqualTo(403);
        assertThat(Sample.found(terms.finder(), name, "vi")).isEmpty();
        Browser editor = browsers.as("bien-tap.stttt");
        assertThat(names(editor, "/terms?show=proposed")).contains(name);
        editor.post(address + "/approval", "version", "1");
        assertThat(Sample.found(terms.finder(), name, "vi")).containsExactly(name);
        assertThat(given.trailed("term.proposed", name)).isEqualTo(1);
        assertThat(given.trailed("term.approved", name)).isEqualTo(1);
    }

    @Test
    void translatorCannotPrescribe() {
        Answer answer = browsers.as("dich-en.sngv")
                .post(
                        "/terms",
                        fields(List.of("kind", "PLACE", "prescribed", "true", "ground", "Tôi"), name, "en", "M", "", "")
                                .toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#errors")).contains("biên tập viên");
    }

    @Test
    void proposedFormIsTakenAsTheMainOneAndTheFormerMayBeWrittenOn() {
        Browser editor = browsers.as("bien-tap.stttt");
        String address = next(send(editor, "/terms", name, "en", "Muoi Ferry", "", ""));
        Browser translator = browsers.as("dich-en.sngv");
        translator.post(address + "/proposals", "lang", "en", "words", "Mươi Ferry", "why", "giữ dấu");
        translator.post(address + "/proposals", "lang", "lo", "words", "ມຶຍ", "why", "");
        assertThat(editor.get(address).text("#proposals")).contains("Mươi Ferry", "giữ dấu", "Biên dịch tiếng Anh");
        List<String> acts = editor.get(address)
                .page()
                .select("#proposals form[action$=/approval]")
                .eachAttr("action");
        editor.post(acts.getFirst(), "version", "1", "main", "true", "checked", "true");
        Term term = terms.find(id(address)).orElseThrow();
        assertThat(term.written("en")).containsExactly("Mươi Ferry", "Muoi Ferry");
        assertThat(editor.post(acts.getLast(), "version", "1").status())
                .as("the term was changed since")
                .isEqualTo(409);
        editor.post(acts.getLast().replace("approval", "removal"));
        assertThat(editor.get(address).page().select(".proposed")).isEmpty();
        assertThat(given.trailed("term.formDeclined", name)).isEqualTo(1);
    }

    @Test
    void pastedTextShowsWhatIsRightWrongAndMissing() {
        Answer answer = browsers.as("doc.tinhuy")
                .post(
                        "/terms/check",
                        "lang",
                        "en",
                        "text",
                        "Boats from Cua Viet reach Tiger Island.",
                        "original",
                        "Tàu từ Cửa Việt ra đảo Cồn Cỏ theo Hành lang kinh tế Đông - Tây.");
        assertThat(answer.page().select("mark.term").eachText()).containsExactly("Cua Viet");
        assertThat(answer.page().select("mark.never").eachText()).containsExactly("Tiger Island");
        assertThat(answer.text("[aria-labelledby=wrong]")).contains("Cồn Cỏ island", "Không đăng được");
        assertThat(answer.page().select("[aria-labelledby=missing] a").eachText())
                .containsExactly("Cồn Cỏ", "Hành lang kinh tế Đông - Tây");
        assertThat(answer.page().select("#text").val()).startsWith("Boats from");
    }

    private static List<String> names(Browser browser, String address) {
        return browser.get(address).page().select(".termlist tbody th a").eachText();
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private static Answer send(
            Browser browser,
            String address,
            String name,
            String language,
            String main,
            String allowed,
            String forbidden,
            String... more) {
        return browser.post(
                address,
                Stream.concat(
                                fields(List.of("kind", "PLACE"), name, language, main, allowed, forbidden).stream(),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<String> fields(
            List<String> facts, String name, String language, String main, String allowed, String forbidden) {
        List<String> fields = new ArrayList<>(facts);
        fields.addAll(List.of("forms[0].language", "vi", "forms[0].main", name, "forms[0].checked", "true"));
        fields.addAll(List.of("forms[1].language", language, "forms[1].main", main));
        fields.addAll(List.of("forms[1].allowed", allowed, "forms[1].forbidden", forbidden));
        return fields;
    }

    private static String next(Answer answer) {
        return Objects.requireNonNull(answer.next());
    }
}
