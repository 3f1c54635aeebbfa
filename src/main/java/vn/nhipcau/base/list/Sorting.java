package vn.nhipcau.base.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is ordered by.
 *
 * @param column as it is named in addresses: {@code ?sort=-name}
 * @param expression its SQL, of our own making
 */
public record Sorting(String column, boolean descending, String expression) {
    /**
     * The order asked for, or the usual one where what was asked is no column.
     *
     * @param expressions by column
     */
    public static Sorting of(@Nullable String asked, Map<String, String> expressions, String usual) {
        String wanted = asked == null ? usual : asked;
        boolean descending = wanted.startsWith("-");
        String column = descending ? wanted.substring(1) : wanted;
        String expression = expressions.get(column);
        return expression == null ? of(usual, expressions, usual) : new Sorting(column, descending, expression);
    }

    public String orderBy(String then) {
        return "order by " + expression + (descending ? " desc" : "") + " nulls last, " + then;
    }

    /** For {@code aria-sort}: null on columns that do not order the list now. */
    public @Nullable String at(String other) {
        return !column.equals(other) ? null : descending ? "descending" : "ascending";
    }

    /** What a press on the head of a column asks for. */
    public String next(String other) {
        return column.equals(other) && !descending ? "-" + other : other;
    }
}
