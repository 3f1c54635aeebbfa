package vn.nhipcau.paper.writing;

import java.util.Collection;
import java.util.Comparator;
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

    /**
     * Running text; a line break begins a new paragraph.
     *
     * @param footnotes in the order of their places
     */
    record Paragraph(String text, List<Footnote> footnotes) implements Part {
        public Paragraph {
            footnotes = footnotes.stream()
                    .sorted(Comparator.comparingInt(Footnote::at))
                    .toList();
            if (footnotes.stream().anyMatch(note -> note.at() < 0 || note.at() > text.length())) {
                throw new IllegalArgumentException("a footnote outside its paragraph");
            }
        }

        public Paragraph(String text) {
            this(text, List.of());
        }
    }

    /**
     * A note at the foot of the page on which its mark stands.
     *
     * @param at where in the paragraph's text the mark stands, behind so many {@code char}s; a place outside is an
     *     {@link IllegalArgumentException} of the paragraph
     */
    record Footnote(int at, String text) {}

    /** Items of a list, with a dash before each. */
    record Bullets(List<String> items) implements Part {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table with a head row that is repeated on each page. It has a column at least and no more than Word bears, and no row has
     * more cells than there are columns: else an {@link IllegalArgumentException}, while it is written if the rows come only then.
     *
     * @param rows a short row is filled up with empty cells. What is no collection is asked for its rows each time the table is
     *     written, and only the first ones are in memory together: they decide how wide the columns are
     */
    record PaperTable(List<Column> columns, Iterable<? extends List<String>> rows) implements Part {
        /** Word opens no file in which a table has more. */
        static final int MOST_COLUMNS = 63;

        public PaperTable {
            columns = List.copyOf(columns);
            int width = columns.size();
            if (width == 0 || width > MOST_COLUMNS) {
                throw new IllegalArgumentException(width + " columns");
            }
            if (rows instanceof Collection<? extends List<String>> known) {
                rows = known.stream().map(List::copyOf).toList();
                known.forEach(row -> requireFitting(row, width));
            }
        }

        static void requireFitting(List<String> row, int width) {
            if (row.size() > width) {
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
