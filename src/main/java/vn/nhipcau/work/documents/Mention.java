package vn.nhipcau.work.documents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in which a document is met, and what stands there of it.
 *
 * @param address of the paper's page, {@code title} that page's
 * @param written each spelling of number and symbol once
 * @param numbers the same in normal form: several where a person said that they are one document
 * @param badDay a day stands there that no calendar has
 * @param settled a person said which document is meant: reading the paper again does not move it
 */
public record Mention(
        long documentId,
        String address,
        String title,
        Relation relation,
        int times,
        List<String> written,
        List<String> numbers,
        @Nullable LocalDate day,
        boolean badDay,
        @Nullable String issuer,
        @Nullable String abstractText,
        boolean settled) {

    static Mention of(ResultSet row, int number) throws SQLException {
        return new Mention(
                row.getLong("document_id"),
                row.getString("address"),
                row.getString("title"),
                Relation.valueOf(row.getString("relation")),
                row.getInt("times"),
                list(row.getArray("written")),
                list(row.getArray("numbers")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("bad_day"),
                row.getString("issuer"),
                row.getString("abstract"),
                row.getBoolean("settled"));
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    boolean bears(String reference) {
        return numbers.stream().anyMatch(reference::equalsIgnoreCase);
    }

    /** The spellings that differ from the document's number. */
    public List<String> otherSpellings(OfficialDocument document) {
        return written.stream().filter(one -> !one.equals(document.reference())).toList();
    }
}
