package vn.nhipcau.paper.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.OwnLines;

/** Lines of a report that are headings by their looks. */
record ReportLines(String format) implements OwnLines {
    private static final Pattern SIGNS = Pattern.compile("\\s*(#{1,6})\\s.*");
    private static final Pattern BOLD = Pattern.compile("\\s*\\*\\*(?!\\*)[^*]+\\*\\*[\\s:.]*");
    private static final Pattern STAR = Pattern.compile("\\s*\\*(?!\\*)\\s*\\p{Lu}[^*]*");
    private static final int BOLD_LEVEL = 7;

    boolean isMarkdown() {
        return format.equals("md");
    }

    /** Level of a heading by its style or signs, 0 for other lines. */
    int style(Line line) {
        if (!isMarkdown()) {
            return line.heading();
        }
        Matcher signs = SIGNS.matcher(spaced(line));
        if (signs.matches()) {
            return signs.group(1).length();
        }
        return BOLD.matcher(spaced(line)).matches() ? BOLD_LEVEL : 0;
    }

    /** "* Tuyến biên giới": in Markdown that is a bullet. */
    boolean isStar(Line line) {
        return !isMarkdown()
                && STAR.matcher(spaced(line)).matches()
                && !Heading.isSentence(spaced(line).strip());
    }

    private static String spaced(Line line) {
        return line.text().replace('\u00a0', ' ');
    }

    @Override
    public boolean standsAlone(Line line) {
        boolean plain = ItemMark.of(spaced(line).strip()) == null;
        return line.cell() == null && ((style(line) > 0 && (plain || isMarkdown())) || isStar(line));
    }
}
