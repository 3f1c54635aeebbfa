package vn.nhipcau.library.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.library.media.Brought;
import vn.nhipcau.people.Role;

/** Those who write, judge and translate an edition with pictures, and what each of them does. */
public final class Newsroom {
    public final Browser writer;
    public final Browser judge;
    public final Browser editor;
    public final Browser translator;
    public final String title = Given.unique("Tin có ảnh");

    private final Given given;

    public Newsroom(Browser browser, Given given) {
        this.given = given;
        long agency = given.agency();
        writer = browser.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        judge = browser.as(given.member(agency, Role.LEADER).signInName());
        editor = browser.as("bien-tap.stttt");
        translator = browser.as(given.member(given.agency(), Role.TRANSLATOR).signInName());
    }

    /** Brings a file into the library and returns the address of its page. */
    public String brought(String fileName, byte[] bytes) {
        return String.valueOf(
                Brought.send(editor, "text/html", Brought.file(fileName, bytes)).next());
    }

    /** Says of a medium what is needed for the public, and what else is given. */
    public void describe(String medium, String... more) {
        List<String> sent = new ArrayList<>(List.of("consent", "NONE_SHOWN", "licence", "own"));
        for (int i = 0; i < more.length; i += 2) {
            int at = sent.indexOf(more[i]);
            if (at >= 0) {
                sent.set(at + 1, more[i + 1]);
            } else {
                sent.addAll(List.of(more[i], more[i + 1]));
            }
        }
        sent.addAll(List.of("version", version(medium)));
        assertThat(editor.post(medium, sent.toArray(String[]::new)).status()).isEqualTo(302);
    }

    public String version(String medium) {
        return editor.get(medium + "/edit").page().select("[name=version]").val();
    }

    public static long number(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    /** Begins an edition and writes these blocks, each its type and its text. */
    public String written(String... blocks) {
        writer.post("/editions", "kind", "NEWS");
        String edition = "/editions/"
                + given.sql()
                        .sql("select max(id) from edition")
                        .query(Long.class)
                        .single();
        assertThat(write(edition, "", blocks).status()).isEqualTo(302);
        return edition;
    }

    public Browser.Answer write(String edition, String picture, String... blocks) {
        Document form = writer.get(edition + "/edit").page();
        List<String> sent = new ArrayList<>(List.of(
                "version",
                form.select("[name=version]").val(),
                "factsVersion",
                form.select("[name=factsVersion]").val(),
                "title",
                title,
                "picture",
                picture));
        for (int i = 0; i < blocks.length; i += 2) {
            sent.addAll(List.of("block", "b" + i, "type", blocks[i], "text", blocks[i + 1]));
        }
        return writer.post(edition + "/edit", sent.toArray(String[]::new));
    }

    public Browser.Answer move(Browser who, String edition, String move, String... more) {
        return who.post(edition + "/texts/vi/" + move, more);
    }

    public void publish(String edition) {
        for (String move : List.of("submission", "approval", "publication")) {
            assertThat(move(move.equals("submission") ? writer : judge, edition, move)
                            .status())
                    .as(move)
                    .isEqualTo(302);
        }
    }

    /** The pages that a medium's own page says it stands on, those that the public reads marked with a star. */
    public List<String> uses(String medium) {
        return editor.get(medium).page().select("[aria-labelledby=uses] li").stream()
                .map(use ->
                        use.select("a").attr("href") + (use.select(".tag.good").isEmpty() ? "" : "*"))
                .toList();
    }

    public List<String> objections(String edition) {
        return writer.get(edition)
                .page()
                .select("[aria-labelledby=life] .notice li")
                .eachText();
    }

    public static List<String> words(String attribute) {
        return Arrays.asList(attribute.split(" ", -1));
    }
}
