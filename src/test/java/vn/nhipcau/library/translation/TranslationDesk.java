package vn.nhipcau.library.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.people.Role;

/** People around a translation, and what each of them does. */
public final class TranslationDesk {
    public static final String FOREST = "Rừng trên đảo còn nguyên sinh.";
    public static final String BOAT = "Tàu ra đảo chạy lúc 7 giờ 30.";

    public final Browser writer;
    public final Browser judge;
    public final Browser translator;
    public final Browser reviewer;

    private final Given given;
    private final String title = Given.unique("Ra đảo");

    public TranslationDesk(Browser browser, Given given) {
        this.given = given;
        long agency = given.agency();
        writer = browser.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        judge = browser.as(given.member(agency, Role.EDITOR).signInName());
        translator = browser.as(given.member(given.agency(), Role.TRANSLATOR).signInName());
        reviewer = browser.as(given.member(given.agency(), Role.TRANSLATOR).signInName());
    }

    public String published(String words) {
        writer.post("/editions", "kind", "NEWS");
        String edition = "/editions/"
                + given.sql()
                        .sql("select max(id) from edition")
                        .query(Long.class)
                        .single();
        write(edition, words);
        for (String move : List.of("submission", "approval", "publication")) {
            Browser who = move.equals("submission") ? writer : judge;
            assertThat(who.post(edition + "/texts/vi/" + move).status())
                    .as(move)
                    .isEqualTo(302);
        }
        return edition;
    }

    public String translated(String words) {
        String edition = published(words);
        begin(edition);
        translateAll(edition);
        move(translator, edition, "submission");
        reviewAll(edition);
        move(judge, edition, "approval");
        assertThat(move(judge, edition, "publication").status()).isEqualTo(302);
        return edition;
    }

    public void write(String edition, String words) {
        writer.post(
                edition + "/edit",
                "version",
                version(edition),
                "factsVersion",
                "1",
                "title",
                title,
                "block",
                "p1",
                "type",
                "PARAGRAPH",
                "text",
                words);
    }

    public void rewrite(String edition, String words) {
        writer.post(edition + "/texts/vi/draft");
        write(edition, words);
    }

    public void begin(String edition) {
        assertThat(translator.post(edition + "/translations", "into", "en").status())
                .isEqualTo(302);
    }

    void translateAll(String edition) {
        for (Element sentence : bench(translator, edition).select(".sentence")) {
            String source = sentence.select(".source").text();
            String target = source.equals(FOREST)
                    ? "The forest is pristine."
                    : source.equals(BOAT) ? "The boat leaves at 7:30." : "Translated words";
            translator.post(
                    edition + "/texts/en/sentences/" + key(sentence),
                    "version",
                    versionOf(edition, key(sentence)),
                    "target",
                    target,
                    "act",
                    "done");
        }
    }

    void reviewAll(String edition) {
        for (String key : keys(edition)) {
            reviewer.post(edition + "/texts/en/sentences/" + key + "/review", "version", versionOf(edition, key));
        }
    }

    public static Browser.Answer move(Browser who, String edition, String move) {
        return who.post(edition + "/texts/en/" + move);
    }

    static Document bench(Browser who, String edition) {
        return who.get(edition + "/texts/en/translation").page();
    }

    List<String> keys(String edition) {
        return bench(translator, edition).select(".sentence").stream()
                .map(TranslationDesk::key)
                .toList();
    }

    static String key(Element sentence) {
        return sentence.id().substring(2);
    }

    List<String> states(String edition) {
        return bench(translator, edition).select(".sentence .mark").eachText();
    }

    String version(String edition) {
        return given.sql()
                .sql("select version from edition_text where edition_id = :id and language = 'vi'")
                .param("id", id(edition))
                .query(String.class)
                .single();
    }

    String versionOf(String edition, String key) {
        return given.sql()
                .sql("""
                select coalesce(max(version), 0) from segment_translation
                where edition_id = :id and language = 'en' and key = :key
                """)
                .param("id", id(edition))
                .param("key", key)
                .query(String.class)
                .single();
    }

    /** What visitors read in English. */
    String shown(String edition) {
        return given.sql().sql("""
                select v.content -> 'blocks' -> 0 -> 'runs' -> 0 ->> 'text'
                from edition_text t
                join edition_version v on v.edition_id = t.edition_id and v.language = t.language and v.number = t.shown
                where t.edition_id = :id and t.language = 'en'
                """).param("id", id(edition)).query(String.class).single();
    }

    public static long id(String edition) {
        return Long.parseLong(edition.replaceAll("\\D", ""));
    }
}
