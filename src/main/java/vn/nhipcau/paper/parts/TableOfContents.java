package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Line;

/** A table of contents names every heading once before it comes; nothing stands there that stands nowhere else. */
public final class TableOfContents {
    private static final Pattern HEADING = Pattern.compile("(?iu)[\\s#*_]*mục\\s+lục[\\s:*_]*");
    private static final Pattern LEADER =
            Pattern.compile(".*(?:\\.{3,}|…{2,}|[_·]{4,}|(?:\\s\\.){3,})\\s*\\d{1,3}[\\s*_]*");
    /** Word's own tables have a tab there, but so have rows of a copied sheet. */
    private static final Pattern TABBED = Pattern.compile("[^\\t]*\\t\\s*\\d{1,3}");

    /** Without its heading a list of page numbers is one only when it is long. */
    private static final int FEWEST = 3;

    private TableOfContents() {}

    /** The lines without the table. */
    public static List<Line> without(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            boolean heading = HEADING.matcher(lines.get(at).text()).matches();
            int end = end(lines, heading ? at + 1 : at, heading);
            boolean table = end - at >= FEWEST;
            if (!table) {
                kept.add(lines.get(at));
            }
            at = table ? end : at + 1;
        }
        return kept;
    }

    /** Behind the last entry; a long one may be broken before its page number. */
    private static int end(List<Line> lines, int start, boolean heading) {
        int end = start;
        for (int at = start; at < lines.size() && at - end < 2; at++) {
            Line line = lines.get(at);
            boolean entry = isEntry(line.text(), heading);
            if (line.cell() == null && entry) {
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean isEntry(String line, boolean heading) {
        String text = line.stripTrailing();
        // most lines end in no figure: looking for leaders in them all would take longer than reading them
        boolean numbered = !text.isEmpty() && "0123456789*_".indexOf(text.charAt(text.length() - 1)) >= 0;
        return numbered
                && (LEADER.matcher(line).matches()
                        || (heading && TABBED.matcher(line).matches()));
    }
}
