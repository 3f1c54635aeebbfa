package vn.nhipcau.library.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.nhipcau.base.Typed;

/**
 * A table of terms as a spreadsheet program writes or copies it: the first line names the columns.
 *
 * @param unknown heads that mean nothing here
 * @param broken the line from which on it cannot be read, 0 where all of it could
 */
record TermSheet(List<Line> lines, List<String> unknown, long broken) {
    /** The columns besides those of languages, named as the fields of {@link TermForm}. */
    static final List<String> FIELDS = List.of(
            "kind",
            "note",
            "capacity",
            "source",
            "sourceDay",
            "ground",
            "validFrom",
            "validTo",
            "latitude",
            "longitude");

    /**
     * A line.
     *
     * @param number in the file, counted from 1
     * @param cells by column: a field, a language's code, or that with a sign behind
     * @param tooLong whether it has more cells than there are columns
     */
    record Line(long number, Map<String, String> cells, boolean tooLong) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads a table parted by tabs, semicolons or commas.
     *
     * @param columns what heads mean, by their words in small letters
     */
    static TermSheet read(String table, Map<String, String> columns) {
        List<Line> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        long end = 0;
        try (CSVParser parser = CSVParser.parse(table, format(table))) {
            for (CSVRecord row : parser) {
                long number = end + 1;
                end = parser.getCurrentLineNumber();
                if (row.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (heads.isEmpty()) {
                    row.forEach(head -> heads.add(head(head, columns, unknown)));
                } else {
                    lines.add(line(number, row, heads));
                }
            }
        } catch (UncheckedIOException e) {
            return new TermSheet(lines, unknown, end + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TermSheet(lines, unknown, 0);
    }

    private static String head(String head, Map<String, String> columns, List<String> unknown) {
        String name = Typed.line(head);
        String column = columns.get(lower(name));
        if (column == null && !name.isEmpty()) {
            unknown.add(name);
        }
        return Objects.requireNonNullElse(column, "");
    }

    static String lower(String head) {
        return head.toLowerCase(Locale.ROOT);
    }

    private static Line line(long number, CSVRecord row, List<String> heads) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heads.size(), row.size()); i++) {
            if (!heads.get(i).isEmpty()) {
                cells.put(heads.get(i), Typed.line(row.get(i)));
            }
        }
        boolean tooLong = row.stream().skip(heads.size()).anyMatch(cell -> !cell.isBlank());
        return new Line(number, cells, tooLong);
    }

    /** By the sign that the first line has most of. */
    private static CSVFormat format(String table) {
        String first = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(c -> c == sign).count()))
                .orElse(',');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }
}
