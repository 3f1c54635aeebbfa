package vn.nhipcau.library.bulletins;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionVersion;
import vn.nhipcau.library.editions.EditionVersions;

/** Which editions may stand in an issue: both languages approved, and the second one says what the first does. */
@Component
class Candidates {
    /** What visitors see goes before what is only approved: that is what translators had before them. */
    private static final String CANDIDATE = """
            select e.id, o.title, coalesce(s.title, '') as second_title, s.edition_id is not null as begun,
                   case when o.shown is not null then o.shown
                        when o.state in ('APPROVED', 'SCHEDULED') then approved_version(e.id, 'vi') end as original,
                   case when s.state in ('APPROVED', 'SCHEDULED') then approved_version(e.id, s.language)
                        else s.shown end as translation
            from edition e
            join edition_text o on o.edition_id = e.id and o.language = 'vi'
            left join edition_text s on s.edition_id = e.id and s.language = :second
            where not e.dropped
            """;

    private final JdbcClient jdbc;
    private final EditionVersions versions;

    Candidates(JdbcClient jdbc, EditionVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** The newest editions beside those that are chosen already, fitting ones first. */
    List<Candidate> beside(List<Long> chosen, String second) {
        return jdbc
                .sql(CANDIDATE + " and not (e.id = any(:chosen)) and o.title <> '' order by e.id desc limit 60")
                .param("second", second)
                .param("chosen", chosen.toArray(Long[]::new))
                .query((row, number) -> candidate(row, second))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(one -> !one.fits()))
                .toList();
    }

    /** These editions, by their numbers; those that were dropped are left out. */
    Map<Long, Candidate> of(List<Long> editions, String second) {
        return jdbc
                .sql(CANDIDATE + " and e.id = any(:editions)")
                .param("second", second)
                .param("editions", editions.toArray(Long[]::new))
                .query((row, number) -> candidate(row, second))
                .list()
                .stream()
                .collect(Collectors.toMap(Candidate::edition, one -> one));
    }

    /** What a version says. */
    EditionText.Said said(long edition, String language, int version) {
        return versions.find(edition, language, version).orElseThrow().said();
    }

    private Candidate candidate(ResultSet row, String second) throws SQLException {
        long edition = row.getLong("id");
        Integer original = row.getObject("original", Integer.class);
        Integer translation = row.getObject("translation", Integer.class);
        return new Candidate(
                edition,
                row.getString("title"),
                row.getString("second_title"),
                original,
                translation,
                why(edition, second, original, row.getBoolean("begun"), translation));
    }

    private Candidate.@Nullable Why why(
            long edition, String second, @Nullable Integer original, boolean begun, @Nullable Integer translation) {
        if (original == null) {
            return Candidate.Why.NO_ORIGINAL;
        }
        if (translation == null) {
            return begun ? Candidate.Why.NOT_APPROVED : Candidate.Why.NOT_BEGUN;
        }
        return isStale(edition, second, original, translation) ? Candidate.Why.STALE : null;
    }

    /** A new version of the original that says the same leaves its translation good. */
    private boolean isStale(long edition, String second, int original, int translation) {
        Integer of = versions.find(edition, second, translation)
                .map(EditionVersion::ofNumber)
                .orElse(null);
        return of == null || (of != original && !units(edition, of).equals(units(edition, original)));
    }

    private List<Unit> units(long edition, int version) {
        return versions.find(edition, ContentLanguage.ORIGINAL, version)
                .map(one -> one.said().units())
                .orElse(List.of());
    }
}
