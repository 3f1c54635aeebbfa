package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;

/**
 * The head of the first page, found by its words wherever they stand: in cells, behind tabs, in text boxes, one below the other.
 *
 * @param subject what an official letter is about
 */
record Letterhead(
        @Nullable TextRow nation,
        @Nullable TextRow motto,
        List<TextRow> superior,
        List<TextRow> issuer,
        @Nullable TextRow number,
        @Nullable TextRow date,
        List<TextRow> subject) {
    private static final int ROWS = 40;
    private static final int SHORT = 90;
    private static final Pattern NUMBER = Pattern.compile("so ?[:.]? ?[\\d.… _]*/.*|so ?:.*");
    private static final Pattern DATE = Pattern.compile("(?!can cu).*\\bngay\\b.*\\bthang\\b.*\\bnam\\b.*");
    private static final Pattern OTHER = Pattern.compile(
            "(?:du thao|mau so|hoa toc|thuong khan|khan|luu hanh noi bo|xem xong|\\(?phu luc|kinh gui|v/v|ve viec|can cu).*");

    /** Everything below the head of the page begins with one of these. */
    private static final Pattern BELOW = Pattern.compile("(?:kinh gui|can cu).*");

    static Letterhead find(List<Paragraph> paragraphs) {
        List<TextRow> rows = head(paragraphs);
        TextRow nation = first(rows, words -> words.contains("cong hoa xa hoi"));
        TextRow motto = first(rows, words -> words.contains("doc lap") && words.contains("hanh phuc"));
        TextRow number = first(rows, words -> NUMBER.matcher(words).matches());
        TextRow date = first(rows, words -> DATE.matcher(words).matches());
        TextRow subject = rows.stream()
                .filter(row -> fold(row).startsWith("v/v"))
                .findFirst()
                .orElse(null);
        TextRow end = number != null ? number : date != null ? date : subject;
        List<TextRow> above = end == null ? List.of() : rows.subList(0, rows.indexOf(end));
        List<TextRow> names = above.stream()
                .filter(row -> Words.hasLetters(row.text())
                        && !OTHER.matcher(fold(row)).matches())
                .filter(row -> !row.equals(nation) && !row.equals(motto) && !row.equals(date))
                .filter(row -> nation == null || number == null || !isUnder(row, nation, number))
                .toList();
        int split = IssuingNames.split(names);
        return new Letterhead(
                nation,
                motto,
                List.copyOf(names.subList(0, split)),
                List.copyOf(names.subList(split, names.size())),
                number,
                date,
                subject(rows, subject));
    }

    private static List<TextRow> head(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .limit(2 * ROWS)
                .flatMap(paragraph -> TextRow.of(paragraph).stream())
                .filter(row -> !row.isBlank())
                .takeWhile(row -> !BELOW.matcher(fold(row)).matches())
                .limit(ROWS)
                .toList();
    }

    /** What else stands in the cell of the nation's name; the number's cell is another. */
    private static boolean isUnder(TextRow row, TextRow nation, TextRow number) {
        Frame frame = nation.paragraph().frame();
        return frame.cell() != null
                && row.paragraph().frame().isWith(frame)
                && row.paragraph().index() > nation.paragraph().index()
                && !number.paragraph().frame().isWith(frame);
    }

    private static List<TextRow> subject(List<TextRow> rows, @Nullable TextRow first) {
        List<TextRow> subject = new ArrayList<>();
        if (first == null) {
            return subject;
        }
        Frame start = first.paragraph().frame();
        boolean isCell = start.cell() != null || start.isTextBox();
        for (TextRow row : rows.subList(rows.indexOf(first), rows.size())) {
            if (row.equals(first)
                    || (row.isInOneWith(first) && row.column() == first.column())
                    || (isCell && row.paragraph().frame().isWith(start))) {
                subject.add(row);
            }
        }
        return subject;
    }

    private static @Nullable TextRow first(List<TextRow> rows, Predicate<String> wanted) {
        return rows.stream()
                .filter(row -> row.text().length() < SHORT && wanted.test(fold(row)))
                .findFirst()
                .orElse(null);
    }

    private static String fold(TextRow row) {
        return Folding.fold(row.words());
    }

    /** The last paragraph of the head; -1 where there is none. */
    int lastIndex() {
        int last = -1;
        for (TextRow row : rows()) {
            last = Math.max(last, row.paragraph().index());
        }
        return last;
    }

    List<TextRow> rows() {
        List<TextRow> rows = new ArrayList<>();
        for (TextRow row : new TextRow[] {nation, motto, number, date}) {
            if (row != null) {
                rows.add(row);
            }
        }
        rows.addAll(superior);
        rows.addAll(issuer);
        rows.addAll(subject);
        return rows;
    }
}
