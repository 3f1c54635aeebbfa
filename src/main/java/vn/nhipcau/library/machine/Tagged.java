package vn.nhipcau.library.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Tidy;

/** A sentence whose codes are written as elements of HTML, which machines carry over. */
final class Tagged {
    private static final Pattern TAG = Pattern.compile("<[/!?a-zA-Z][^>]*>");
    private static final Pattern OURS = Pattern.compile("<span\\s+id\\s*=\\s*[\"']?c([1-9][0-9]?)[\"']?\\s*>");
    private static final Pattern END = Pattern.compile("</span\\s*>");

    private Tagged() {}

    static String html(Coded source) {
        StringBuilder html = new StringBuilder();
        Matcher code = Coded.CODE.matcher(source.text());
        int at = 0;
        while (code.find()) {
            html.append(escaped(source.text().substring(at, code.start())));
            html.append(code.group(1).isEmpty() ? "<span id=\"c" + code.group(2) + "\">" : "</span>");
            at = code.end();
        }
        return html.append(escaped(source.text().substring(at))).toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text with codes again; null where not every code of the source stands there once, or another element does. */
    static @Nullable String back(String html, Coded source) {
        StringBuilder text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find()) {
            text.append(words(html.substring(at, tag.start())));
            at = tag.end();
            Matcher ours = OURS.matcher(tag.group());
            if (ours.matches()) {
                open.push(ours.group(1));
                text.append('<').append(ours.group(1)).append('>');
            } else if (END.matcher(tag.group()).matches() && !open.isEmpty()) {
                text.append("</").append(open.pop()).append('>');
            } else {
                return null;
            }
        }
        String back = text.append(words(html.substring(at))).toString();
        return open.isEmpty() && codes(back).equals(codes(source.text())) ? Tidy.line(back) : null;
    }

    /** Words that look like a code would become one. */
    static String words(String html) {
        return Coded.CODE
                .matcher(HtmlUtils.htmlUnescape(html))
                .replaceAll(code -> "‹" + code.group().substring(1));
    }

    private static List<String> codes(String text) {
        return Coded.CODE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
