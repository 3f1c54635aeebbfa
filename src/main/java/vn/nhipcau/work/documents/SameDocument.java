package vn.nhipcau.work.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private record Bearing(String number, Bearer bearer) {}

    /** The documents that bear each of these numbers, or bore it before a person joined two; numbers in small letters. */
    Map<String, List<Bearer>> bearers(Collection<String> references) {
        return jdbc
                .sql("""
                select lower(d.reference) as number, d.id, d.day, d.issuer from official_document d
                where lower(d.reference) = any(:numbers)
                union
                select lower(n.number), d.id, d.day, d.issuer
                from document_mention m
                cross join unnest(m.numbers) n (number)
                join official_document d on d.id = m.document_id
                where m.settled and lower(n.number) = any(:numbers)
                order by 1, 2
                """)
                .param(
                        "numbers",
                        references.stream().map(SameDocument::number).distinct().toArray(String[]::new))
                .query((row, n) -> new Bearing(
                        row.getString("number"),
                        new Bearer(row.getLong("id"), row.getObject("day", LocalDate.class), row.getString("issuer"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Bearing::number, Collectors.mapping(Bearing::bearer, Collectors.toCollection(ArrayList::new))));
    }

    static String number(String reference) {
        return reference.toLowerCase(Locale.ROOT);
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
