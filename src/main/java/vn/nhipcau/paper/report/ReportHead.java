package vn.nhipcau.paper.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.parts.Letterhead;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.references.DocumentNumber;

/** What the letterhead leaves open and the opening sentence may tell. */
record ReportHead(
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String abstractText) {
    private static final Pattern CLAUSE = Pattern.compile("(?:^|[;,.]\\s+)(?=\\p{Lu})");
    private static final Pattern REPORTS = Pattern.compile(
            "(?u)\\s+(?:(?:kính|xin|trân trọng|tổng hợp,?)\\s+)?(?:báo cáo|ban hành|xây dựng|tổng hợp)(?![\\p{L}])");
    private static final Pattern OF = Pattern.compile("\\scủa\\s+(?=\\p{Lu})");
    private static final Pattern NAMED = Pattern.compile("(?iu)báo cáo\\s*:?\\s*(?=\\S)");

    /**
     * Puts the head together.
     *
     * @param closing the sentence that ends the report, empty where it has none
     */
    static ReportHead of(Letterhead head, List<Paragraph> opening, String closing, KnownAgencies known) {
        String type = head.type();
        String title = head.abstractText();
        if (type == null && head.symbol() != null) {
            type = DocumentNumber.typeCode(head.symbol().split("[-/]", 2)[0]);
            Matcher named = NAMED.matcher(title == null ? "" : title);
            title = "BC".equals(type) && named.lookingAt() && title != null ? title.substring(named.end()) : title;
        }
        String issuer = head.issuer() == null ? issuer(opening, known) : head.issuer();
        return new ReportHead(type, issuer == null ? owner(closing, known) : issuer, title);
    }

    /** "Trên đây là Báo cáo … của UBND tỉnh …". */
    private static @Nullable String owner(String closing, KnownAgencies known) {
        String key = Folding.key(closing);
        Matcher of = OF.matcher(closing);
        String owner = null;
        while (of.find()) {
            int end = known.longest(closing, key, of.end());
            owner = end > 0 ? closing.substring(of.end(), end) : owner;
        }
        return owner;
    }

    private static @Nullable String issuer(List<Paragraph> opening, KnownAgencies known) {
        for (Paragraph paragraph : opening) {
            String text = paragraph.words().text();
            String key = Folding.key(text);
            Matcher clause = CLAUSE.matcher(text);
            while (clause.find()) {
                int end = known.longest(text, key, clause.end());
                if (end > 0 && REPORTS.matcher(text).region(end, text.length()).lookingAt()) {
                    return text.substring(clause.end(), end);
                }
            }
        }
        return null;
    }
}
