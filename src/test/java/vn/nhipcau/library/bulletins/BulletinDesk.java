package vn.nhipcau.library.bulletins;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;

/** An officer who puts an issue together, and editions to choose from. */
final class BulletinDesk {
    /** Own sentences, simple ones; somebody at home in the language has still to read them. */
    static final String LAO = "ດ່ານສາກົນລາວບາວເປີດທຸກມື້. ປະຊາຊົນສອງຝັ່ງໄປມາຫາກັນໄດ້ສະດວກ.";

    static final String CHINESE = "老保国际口岸每天开放。两国边民往来方便。";
    static final String VIETNAMESE =
            "Cửa khẩu quốc tế Lao Bảo mở cửa mỗi ngày. Nhân dân hai bên qua lại thuận tiện, thuở ấy đường về nghĩa tình ẩm ướt.";

    final Browser officer;
    final String title = Given.unique("Bản tin Bến Đò");
    final String address;

    private final Given given;
    private final long member;
    private final long agency;

    BulletinDesk(Browser browsers, Given given) {
        this.given = given;
        officer = browsers.as("bien-tap.stttt");
        var row = given.sql()
                .sql("select id, agency_id from member where sign_in_name = 'bien-tap.stttt'")
                .query((found, number) -> new long[] {found.getLong("id"), found.getLong("agency_id")})
                .single();
        member = row[0];
        agency = row[1];
        address = Objects.requireNonNull(officer.post(
                        "/publications",
                        "kind",
                        "BULLETIN",
                        "title",
                        title,
                        "year",
                        "2022",
                        "permit",
                        "BULLETIN",
                        "permitNumber",
                        "02/GP-STTTT",
                        "prints[0].language",
                        "vi",
                        "prints[0].second",
                        "lo",
                        "prints[0].copies",
                        "600")
                .next());
    }

    /** An edition that visitors see in Vietnamese alone. */
    long edition(String name, String... paragraphs) {
        return given.write(() -> {
            long id = given.sql()
                    .sql("""
                    insert into edition (kind, agency_id, when_older, made_at, made_by)
                    values ('NEWS', :agency, 'LAST_GOOD', now(), :by) returning id
                    """)
                    .param("agency", agency)
                    .param("by", member)
                    .query(Long.class)
                    .single();
            text(id, "vi", name, null, paragraphs);
            return id;
        });
    }

    /** Its translation, of the version of the original that stands. */
    void translate(long edition, String language, String name, String... paragraphs) {
        given.write(() -> {
            text(edition, language, name, 1, paragraphs);
            return edition;
        });
    }

    private void text(
            long edition,
            String language,
            String name,
            @org.jspecify.annotations.Nullable Integer of,
            String... paragraphs) {
        String content = content(paragraphs);
        given.sql()
                .sql("""
                insert into edition_text (edition_id, language, state, title, lead, content, saved_at, saved_by)
                values (:id, :language, 'PUBLISHED', :title, '', cast(:content as jsonb), now(), :by)
                """)
                .param("id", edition)
                .param("language", language)
                .param("title", name)
                .param("content", content)
                .param("by", member)
                .update();
        version(edition, language, 1, name, of, paragraphs);
    }

    /** A newer version, which visitors see from now on. */
    void version(
            long edition,
            String language,
            int number,
            String name,
            @org.jspecify.annotations.Nullable Integer of,
            String... paragraphs) {
        given.write(() -> {
            given.sql()
                    .sql("""
                    insert into edition_version (edition_id, language, number, reason, at, member_id, actor, title, lead,
                                                 fields, facts, content, of_number)
                    values (:id, :language, :number, 'PUBLISHED', now(), :by, 'Người thử', :title, '', '{}', '{}',
                            cast(:content as jsonb), :of)
                    """)
                    .param("id", edition)
                    .param("language", language)
                    .param("number", number)
                    .param("by", member)
                    .param("title", name)
                    .param("content", content(paragraphs))
                    .param("of", of)
                    .update();
            return given.sql()
                    .sql(
                            "update edition_text set shown = :number, shown_since = now() where edition_id = :id and language = :language")
                    .param("number", number)
                    .param("id", edition)
                    .param("language", language)
                    .update();
        });
    }

    private static String content(String... paragraphs) {
        List<String> blocks = new ArrayList<>();
        for (String words : paragraphs) {
            if (words.startsWith("{")) {
                blocks.add(words);
                continue;
            }
            blocks.add("{\"type\":\"paragraph\",\"id\":\"p" + blocks.size() + "\",\"runs\":[{\"text\":\"" + words
                    + "\",\"marks\":[]}]}");
        }
        return "{\"blocks\":[" + String.join(",", blocks) + "]}";
    }

    /** Puts the issue together out of these. */
    Answer put(String second, int version, Long... editions) {
        List<String> fields = new ArrayList<>(List.of(
                "number", "1/2022",
                "day", "16/5/2022",
                "second", second,
                "secondTitle", "Ben Do Bulletin",
                "responsible", "Giám đốc Sở",
                "version", String.valueOf(version)));
        for (Long edition : editions) {
            fields.add("added");
            fields.add(edition.toString());
        }
        return officer.post(address + "/issue", fields.toArray(String[]::new));
    }
}
