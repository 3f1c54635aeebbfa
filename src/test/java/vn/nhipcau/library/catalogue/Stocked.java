package vn.nhipcau.library.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.Given;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.people.Role;

/** Things that tests put into the library: editions as visitors see them, media with their rights. */
public final class Stocked {
    private final Given given;
    private final StoredFiles files;
    private final long agency;
    private final long writer;

    public Stocked(Given given, StoredFiles files, long agency) {
        this.given = given;
        this.files = files;
        this.agency = agency;
        this.writer = given.member(agency, Role.FOCAL_PERSON).id();
    }

    /** An edition with a title in each language, shown in those, and how visitors see it. */
    public String edition(String kind, Map<String, String> titles, String content) {
        long id = given.write(() -> {
            long made = given.sql()
                    .sql("""
                    insert into edition (kind, agency_id, when_older, made_at, made_by)
                    values (:kind, :agency, 'LAST_GOOD', timestamptz '2022-05-10', :by) returning id
                    """)
                    .param("kind", kind)
                    .param("agency", agency)
                    .param("by", writer)
                    .query(Long.class)
                    .single();
            titles.forEach((language, title) -> text(made, language, title, content, true));
            return made;
        });
        return "edition-" + id;
    }

    public String news(String title, String words) {
        return edition("NEWS", Map.of("vi", title), paragraph(words));
    }

    /** A news that nobody published yet. */
    public String draft(String title) {
        String key = edition("NEWS", Map.of(), "");
        given.write(() -> {
            text(number(key), "vi", title, paragraph(title), false);
            return true;
        });
        return key;
    }

    static String paragraph(String words) {
        return "{\"type\":\"paragraph\",\"id\":\"p1\",\"runs\":[{\"text\":\"" + words + "\",\"marks\":[]}]}";
    }

    private void text(long edition, String language, String title, String blocks, boolean shown) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "id",
                edition,
                "language",
                language,
                "title",
                title,
                "content",
                "{\"blocks\":[" + blocks + "]}",
                "by",
                writer,
                "state",
                shown ? "PUBLISHED" : "DRAFT",
                "shown",
                shown));
        given.sql().sql("""
                insert into edition_text (edition_id, language, state, title, content, saved_at, saved_by, shown, shown_since)
                values (:id, :language, :state, :title, cast(:content as jsonb), timestamptz '2022-05-10', :by,
                        case when :shown then 1 end, case when :shown then timestamptz '2022-05-10' end)
                """).params(values).update();
        given.sql().sql("""
                insert into edition_version (edition_id, language, number, reason, at, member_id, actor, title, lead,
                                             fields, facts, content)
                values (:id, :language, 1, 'PUBLISHED', timestamptz '2022-05-10', :by, 'Người thử', :title, '',
                        '{}', '{}', cast(:content as jsonb))
                """).params(values).update();
    }

    /** A medium with a title in Vietnamese; columns of its row by name and SQL value besides. */
    public String medium(String kind, String title, byte[] bytes, String mediaType, Map<String, String> columns) {
        String sha256 = files.keep(bytes, mediaType);
        Map<String, String> row = new HashMap<>(Map.of(
                "kind",
                "'" + kind + "'",
                "sha256",
                "'" + sha256 + "'",
                "media_type",
                "'" + mediaType + "'",
                "file_name",
                "'" + title + "'",
                "size",
                String.valueOf(bytes.length),
                "consent",
                "'NONE_SHOWN'",
                "licence",
                "'own'",
                "holder",
                "'Sở thử'",
                "uploaded_at",
                "timestamptz '2022-05-11'",
                "agency_id",
                String.valueOf(agency)));
        row.put("words", "fold('" + title + "')");
        row.putAll(columns);
        long id = given.write(() -> {
            long made = given.sql()
                    .sql("insert into media (" + String.join(", ", row.keySet()) + ") values ("
                            + String.join(", ", row.values()) + ") returning id")
                    .query(Long.class)
                    .single();
            given.sql()
                    .sql(
                            "insert into media_text (media_id, language, title, credit) values (:id, 'vi', :title, 'Ảnh: Sở thử')")
                    .param("id", made)
                    .param("title", title)
                    .update();
            return made;
        });
        return "medium-" + id;
    }

    /** A PDF of its own bytes, which are what is given out too. */
    public String pdf(String title, Map<String, String> columns) {
        byte[] bytes = ("%PDF-1.4 " + Given.unique(title)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String key = medium("PDF", title, bytes, "application/pdf", columns);
        given.sql()
                .sql("insert into media_public select id, 'pdf', sha256, size from media where id = :id")
                .param("id", number(key))
                .update();
        return key;
    }

    /** A leaflet of the year 2021 with the file that is kept with it, null where there is none. */
    public String leaflet(String title, @Nullable String file) {
        long id = given.write(() -> given.sql()
                .sql("""
                insert into publication (kind, title, year, agency_id, file_id, made_at, made_by, words)
                select 'LEAFLET', :title, 2021, :agency, :file, now(), min(id), fold(:title) from member
                returning id
                """)
                .param("title", title)
                .param("agency", agency)
                .param("file", file == null ? null : number(file))
                .query(Long.class)
                .single());
        return "publication-" + id;
    }

    static long number(String key) {
        return Long.parseLong(key.replaceAll("\\D", ""));
    }
}
