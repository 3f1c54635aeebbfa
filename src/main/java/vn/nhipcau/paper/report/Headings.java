package vn.nhipcau.paper.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.Paragraph;

/** Tells the headings of a report from its paragraphs. */
record Headings(ReportLines lines) {
    private static final Pattern ANNEX = Pattern.compile(
            "((?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\\s+(?:SỐ\\s+|số\\s+)?(?:[IVX]{1,4}|\\d{1,2}|[A-Z])(?![\\p{L}\\p{N}]))?)\\s*(?:[.:–-]\\s*(.*)|$)");
    private static final Pattern TYPE = Pattern.compile("BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH|TỜ TRÌNH|THÔNG BÁO");
    private static final int LONGEST_CAPITALS = 150;
    private static final int LONGEST_UNMARKED = 200;

    /** "Phụ lục I" on a line of its own, or with its title. */
    static boolean isAnnex(Item item) {
        return !item.isTable() && ANNEX.matcher(item.plain()).matches();
    }

    /** A heading without a mark, by its style, its looks, its capitals. */
    boolean isUnmarked(Item item) {
        return unmarked(item, true) != null;
    }

    /**
     * The heading that a paragraph is, null when it is none.
     *
     * @param followed text stands below it
     */
    @Nullable
    Heading of(Item item, boolean followed) {
        if (item.isTable()) {
            return null;
        }
        Matcher annex = ANNEX.matcher(item.plain());
        if (annex.matches()) {
            String title = annex.group(2);
            Level level = new Level(Level.Kind.ANNEX, 1);
            return Heading.titled(level, List.of(annex.group(1)), title == null ? "" : title, 0);
        }
        ItemMark mark = item.paragraph().mark();
        if (mark == null || mark.isBullet()) {
            return unmarked(item, followed);
        }
        Level level = Level.of(mark, item.paragraph().text());
        Heading.Words words = new Heading.Words(item.text(), item.plain(), lines.style(item.line()));
        return Heading.marked(level, Level.numbers(mark), words, followed);
    }

    private @Nullable Heading unmarked(Item item, boolean followed) {
        ItemMark mark = item.paragraph().mark();
        String title = item.plain();
        if (item.isTable() || title.isEmpty()) {
            return null;
        }
        if (lines.isStar(item.line())) {
            return Heading.titled(new Level(Level.Kind.STAR, 1), List.of(), title.replaceFirst("^\\*\\s*", ""), 0);
        }
        int style = lines.style(item.line());
        boolean sentence = Heading.isSentence(title) && lines.isMarkdown() && !(followed && Heading.isShort(title));
        if (mark == null && style > 0 && !sentence && title.length() <= LONGEST_UNMARKED) {
            return Heading.titled(new Level(Level.Kind.STYLED, style), List.of(), title, style);
        }
        boolean capitals = mark == null
                && Paragraph.isCapitals(title)
                && title.length() <= LONGEST_CAPITALS
                && title.indexOf(' ') > 0
                && !title.endsWith(";")
                && !TYPE.matcher(title).matches();
        return capitals ? Heading.titled(new Level(Level.Kind.CAPITALS, 1), List.of(), title, 0) : null;
    }
}
