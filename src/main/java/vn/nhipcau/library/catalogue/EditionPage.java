package vn.nhipcau.library.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.Part;
import vn.nhipcau.library.Point;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.editions.EditionVersion;

/**
 * An edition in one language as a page of its own, which a browser and a word processor open: nothing in it is fetched from
 * elsewhere.
 *
 * @param version as visitors see it
 * @param source who says it
 * @param pictures names of the pictures that lie beside the page, by the number of the medium
 */
record EditionPage(EditionVersion version, String source, Map<Long, String> pictures) {
    private static final String STYLE = "body{max-width:45em;margin:2em auto;padding:0 1em;font:1.1em/1.6 serif}"
            + "img{max-width:100%}td,th{border:1px solid #888;padding:.3em .6em}table{border-collapse:collapse}";

    /** The whole page. */
    String html() {
        String title = escaped(version.said().title());
        String lead = version.said().lead();
        return "<!doctype html>\n<html lang=\"" + version.language() + "\"><head><meta charset=\"utf-8\"><title>"
                + title
                + "</title><style>" + STYLE + "</style></head><body>\n<h1>" + title + "</h1>\n"
                + (lead.isBlank() ? "" : "<p><strong>" + escaped(lead) + "</strong></p>\n")
                + version.said().content().blocks().stream().map(this::block).collect(Collectors.joining("\n"))
                + "\n<p lang=\"vi\"><small>" + escaped(source) + "</small></p>\n</body></html>\n";
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading h -> in("h" + h.level(), runs(h.runs()));
            case Block.Paragraph p -> in("p", runs(p.runs()));
            case Block.Listing l -> in(l.ordered() ? "ol" : "ul", each("li", l.items()));
            case Block.Quote q -> in("blockquote", in("p", runs(q.runs())) + caption("footer", q.source()));
            case Block.Picture p -> figure(List.of(p.media()), p.caption());
            case Block.Gallery g -> figure(g.media(), g.caption());
            case Block.Film f -> figure(List.of(f.media()), f.caption());
            case Block.Attachment a -> figure(List.of(a.media()), a.label());
            case Block.FigureOfRecords f ->
                in("figure", in("p", in("strong", escaped(f.figure()))) + caption("figcaption", f.label()));
            case Block.Table t -> table(t);
            case Block.Map m -> in("ul", places(m.points())) + caption("p", m.caption());
        };
    }

    /** Pictures that lie beside are seen; of the others the caption stands. */
    private String figure(List<Long> media, List<Run> caption) {
        String seen = media.stream()
                .filter(pictures::containsKey)
                .map(id -> "<img src=\"" + pictures.get(id) + "\" alt=\"\">")
                .collect(Collectors.joining());
        return seen.isEmpty() && caption.isEmpty() ? "" : in("figure", seen + caption("figcaption", caption));
    }

    private static String table(Block.Table table) {
        StringBuilder rows = new StringBuilder(caption("caption", table.caption()));
        for (int i = 0; i < table.rows().size(); i++) {
            rows.append(in(
                    "tr",
                    each(i == 0 && table.headed() ? "th" : "td", table.rows().get(i))));
        }
        return in("table", rows.toString());
    }

    private static String places(List<Point> points) {
        return points.stream()
                .map(point -> in("li", runs(point.label()) + " (" + point.latitude() + ", " + point.longitude() + ")"))
                .collect(Collectors.joining());
    }

    private static String each(String element, List<Part> parts) {
        return parts.stream().map(part -> in(element, runs(part.runs()))).collect(Collectors.joining());
    }

    private static String caption(String element, List<Run> words) {
        return words.isEmpty() ? "" : in(element, runs(words));
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(EditionPage::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String words = escaped(run.text());
        for (Mark mark : run.marks().reversed()) {
            words = switch (mark) {
                case Mark.Bold _ -> in("strong", words);
                case Mark.Italic _ -> in("em", words);
                case Mark.Foreign foreign -> "<span lang=\"" + escaped(foreign.language()) + "\">" + words + "</span>";
                // an address of this site leads nowhere from a file
                case Mark.Link link ->
                    link.address().startsWith("/")
                            ? words
                            : "<a href=\"" + escaped(link.address()) + "\">" + words + "</a>";
            };
        }
        return words;
    }

    private static String in(String element, String words) {
        return "<" + element + ">" + words + "</" + element + ">";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
