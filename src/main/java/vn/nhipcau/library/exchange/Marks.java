package vn.nhipcau.library.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Mark;

/** What our marks are called in files, and which of our marks the codes of others are. */
final class Marks {
    private static final Pattern ADDRESS = Pattern.compile("(?is)<a\\s[^>]*\\bhref\\s*=\\s*[\"']([^\"']*)[\"'].*");
    private static final Pattern LANGUAGE = Pattern.compile("(?is)<\\w+\\s[^>]*\\blang\\s*=\\s*[\"']([a-z]{2,3})\\b.*");
    private static final Pattern ALLOWED = Pattern.compile("(?i)(?:https?://|mailto:|tel:|/(?!/)).*");
    private static final Pattern BOLD = Pattern.compile("(?i)<(?:b|strong)(?:\\s[^>]*)?>");
    private static final Pattern ITALIC = Pattern.compile("(?i)<(?:i|em)(?:\\s[^>]*)?>");

    private Marks() {}

    /** Its name in XLIFF 1.2 and TMX. */
    static String type(Mark mark) {
        return switch (mark) {
            case Mark.Bold() -> "bold";
            case Mark.Italic() -> "italic";
            case Mark.Link link -> "link";
            case Mark.Foreign foreign -> "x-foreign";
        };
    }

    /** How a page writes its beginning. */
    static String opening(Mark mark) {
        return switch (mark) {
            case Mark.Bold() -> "<strong>";
            case Mark.Italic() -> "<em>";
            case Mark.Link(String address) -> "<a href=\"" + XmlOut.escaped(address, true) + "\">";
            case Mark.Foreign(String language) -> "<span lang=\"" + XmlOut.escaped(language, true) + "\">";
        };
    }

    static String closing(Mark mark) {
        return switch (mark) {
            case Mark.Bold() -> "</strong>";
            case Mark.Italic() -> "</em>";
            case Mark.Link link -> "</a>";
            case Mark.Foreign foreign -> "</span>";
        };
    }

    /** What a tool may show of it: where a link leads, in which language words are. */
    static @Nullable String shown(Mark mark) {
        return switch (mark) {
            case Mark.Link(String address) -> address;
            case Mark.Foreign(String language) -> language;
            case Mark.Bold() -> null;
            case Mark.Italic() -> null;
        };
    }

    /** The mark that a code of another program stands for; null where it is none of ours. */
    static @Nullable Mark of(Piece code) {
        String data = code.text();
        Matcher address = ADDRESS.matcher(data);
        if (address.matches() && ALLOWED.matcher(address.group(1)).matches()) {
            return new Mark.Link(address.group(1).replace("&quot;", "\"").replace("&amp;", "&"));
        }
        Matcher language = LANGUAGE.matcher(data);
        if (language.matches()) {
            return new Mark.Foreign(language.group(1).toLowerCase(Locale.ROOT));
        }
        if (BOLD.matcher(data).matches()) {
            return new Mark.Bold();
        }
        if (ITALIC.matcher(data).matches()) {
            return new Mark.Italic();
        }
        String shown = String.valueOf(code.shown());
        return switch (code.type().toLowerCase(Locale.ROOT)) {
            case "link" -> ALLOWED.matcher(shown).matches() ? new Mark.Link(shown) : null;
            case "x-foreign" -> shown.matches("[a-z]{2,3}") ? new Mark.Foreign(shown) : null;
            case "bold", "b", "x-bold", "strong", "x-strong", "fmt xlf:b" -> new Mark.Bold();
            case "italic", "i", "x-italic", "em", "x-em", "fmt xlf:i" -> new Mark.Italic();
            default -> null;
        };
    }
}
