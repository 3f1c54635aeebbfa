package vn.nhipcau.paper.writing;

import java.util.List;

/** What the body of a paper is made of. */
public sealed interface Part {
    /**
     * A title inside the paper; another level is an {@link IllegalArgumentException}.
     *
     * @param level 1 ("I."), 2 ("1."), 3 ("a)" or "1.1.")
     * @param mark with or without its point or bracket; empty when the title has no number
     */
    record Heading(int level, String mark, String text) implements Part {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** Running text; a line break begins a new paragraph. */
    record Paragraph(String text) implements Part {}

    /** Items with a dash before each. */
    record Bullets(List<String> items) implements Part {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table with a head row that is repeated on each page. It has a column at least and no more than Word bears, and no row has
     * more cells than there are columns: else an {@link IllegalArgumentException}.
     *
     * @param rows a short row is filled up with empty cells
     */
    record PaperTable(List<Column> columns, List<List<String>> rows) implements Part {
        /** Word opens no file in which a table has more. */
        static final int MOST_COLUMNS = 63;

        public PaperTable {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || width > MOST_COLUMNS) {
                throw new IllegalArgumentException(width + " columns");
            }
            if (rows.stream().anyMatch(row -> row.size() > width)) {
                throw new IllegalArgumentException("a row is longer than the " + width + " columns");
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param width its share of the page, beside the shares of the others
     */
    record Column(String title, double width) {}
}
