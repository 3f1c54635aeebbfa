package vn.nhipcau.work.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.references.DocumentNumber;

/**
 * Finds the document of the register that a paper means. Every committee has its "10/KH-UBND" every year: such a number is the
 * same document only where neither day nor issuer says otherwise. A number that a person said to be a document's is that
 * document's too.
 */
@Component
class SameDocument {
    private final JdbcClient jdbc;

    SameDocument(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document that bears the number. */
    record Bearer(
            long id, @Nullable LocalDate day, @Nullable String issuer) {}

    Optional<Long> find(Mentioned mentioned) {
        List<Bearer> bearers = jdbc.sql("""
                select id, day, issuer from official_document
                where lower(reference) = lower(:reference)
                   or id in (select document_id from document_mention
                             where settled and lower(:reference) = any (lower(numbers::text)::text[]))
                order by id
                """)
                .param("reference", mentioned.reference())
                .query(new SimplePropertyRowMapper<>(Bearer.class))
                .list();
        return among(bearers, mentioned);
    }

    static Optional<Long> among(List<Bearer> bearers, Mentioned mentioned) {
        boolean unmistakable = DocumentNumber.of(mentioned.reference()).isUnmistakable();
        return bearers.stream()
                .filter(bearer -> unmistakable
                        || (mayBeSameDay(bearer.day(), mentioned.day())
                                && mayBeSameIssuer(bearer.issuer(), mentioned.issuer())))
                .min(Comparator.comparing(
                        bearer -> bearer.day() == null || !bearer.day().equals(mentioned.day())))
                .map(Bearer::id);
    }

    private static boolean mayBeSameDay(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.equals(other);
    }

    /** "UBND tỉnh" may be "Ủy ban nhân dân tỉnh Quảng Trị", and not "Ủy ban nhân dân tỉnh Quảng Bình" once a name was told. */
    static boolean mayBeSameIssuer(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        String first = key(one);
        String second = key(other);
        return first.contains(second) || second.contains(first);
    }

    private static String key(String issuer) {
        return Folding.key(issuer).strip().replaceFirst("^ubnd ", "ủy ban nhân dân ");
    }
}
