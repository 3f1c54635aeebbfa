package vn.nhipcau.paper.checking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks by which the parts of a text are numbered: Annex I, II.6 of the decree. */
enum ItemKind {
    CHAPTER("(?:Phần|Chương|Mục|Tiểu mục) [\\dIVXLC]+\\b"),
    ARTICLE("Điều \\d+\\."),
    ROMAN("[IVXL]{1,7}\\."),
    DECIMAL("\\d{1,2}(?:\\.\\d{1,2}){1,9}\\.?"),
    ARABIC("\\d{1,2}\\."),
    LETTER("[a-zđ]\\)"),
    DASH("[-–+•*]");

    private static final Pattern WRONG =
            Pattern.compile("(?:[IVX]{1,5} ?(?:[/):]|[-–] ?)|\\d{1,2} ?[/):]|[a-hđ] ?[/.:])(?= ?\\p{L})[^/\\d]*.*");
    private static final Pattern FRACTION_OR_DATE = Pattern.compile("\\d+ ?/ ?\\d.*");

    private final Pattern pattern;

    ItemKind(String mark) {
        pattern = Pattern.compile("(" + mark + ")\\s*(.*)", Pattern.DOTALL);
    }

    static Optional<ItemKind> of(String words) {
        for (ItemKind kind : values()) {
            if (kind.pattern.matcher(words).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** "1/ …", "1) …", "a. …": marks that the decree does not know. */
    static boolean isWronglyMarked(String words) {
        return of(words).isEmpty()
                && WRONG.matcher(words).matches()
                && !FRACTION_OR_DATE.matcher(words).matches();
    }

    /** The words behind the mark. */
    String title(String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? matcher.group(2) : words;
    }

    String mark(String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
