package vn.nhipcau.paper.parts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item: "II.", "1.", "1.2.", "a)", "-".
 *
 * @param number as written, without dot and bracket; the sign itself for a bullet
 * @param depth how many numbers it has
 * @param end where the words of the item begin
 */
public record ItemMark(Style style, String number, int depth, int end) {
    public enum Style {
        ARTICLE,
        PART,
        ROMAN,
        UPPER,
        NUMBER,
        DECIMAL,
        LETTER,
        BULLET
    }

    private record Rule(Style style, Pattern pattern) {
        Rule(Style style, String pattern) {
            this(style, Pattern.compile(pattern));
        }
    }

    private static final String WORDS = "(?=[\\p{L}\\p{N}“\"'‘(\\[«]|$)";

    /** "45/KH-UBND" at the beginning of a line is the number of a document. */
    private static final String NO_SYMBOL = "(?!\\p{L}{1,9}\\s?[-–/]\\s?\\p{Lu})";

    private static final List<Rule> RULES = List.of(
            new Rule(Style.ARTICLE, "(?:Điều|ĐIỀU)\\s+(\\d{1,2})\\s*[.:]\\s*"),
            new Rule(
                    Style.PART,
                    "(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\\s+((?:THỨ|thứ|Thứ)\\s+\\p{L}+|[IVX]{1,5}|\\d{1,2}|[A-D])(?:\\s*[.:–-]\\s*|\\s*$|\\s+(?=\\p{Lu}))"),
            new Rule(Style.NUMBER, "(?:Nhiệm vụ|NHIỆM VỤ|Hoạt động|HOẠT ĐỘNG)\\s+(\\d{1,2})\\s*[.:]\\s*" + WORDS),
            new Rule(Style.DECIMAL, "([IVX]{1,5}(?:\\.\\d{1,2}){1,3})(?:\\s?[.):]\\s*|\\s+)" + WORDS),
            new Rule(Style.ROMAN, "([IVX]{1,5})(?:\\s?[.)]\\s*|\\s?[/–-]\\s+|/(?=\\p{Lu}))" + WORDS),
            new Rule(Style.UPPER, "([A-HĐ])(?:\\s?[.)]\\s+|\\s?[/–-]\\s+)" + WORDS),
            new Rule(
                    Style.DECIMAL,
                    "(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:\\s?[.):/]\\s*" + WORDS + "|\\s+(?=[\\p{Lu}“\"(]))(?!\\d)"),
            new Rule(
                    Style.NUMBER,
                    "(\\d{1,3})(?:\\s?[.):](?!\\d)\\s*|/\\s*(?=\\p{Lu})" + NO_SYMBOL + "|\\s?[–-]\\s+(?=\\p{Lu}))"
                            + WORDS),
            new Rule(Style.NUMBER, "\\((\\d{1,2})\\)\\s*" + WORDS),
            new Rule(
                    Style.LETTER,
                    "([a-zđ](?:\\.\\d{1,2}|\\d{1,2})?)(?:\\s?\\)\\s*|\\s?[.]\\s+|/\\s*(?=\\p{Lu}))" + WORDS),
            new Rule(Style.BULLET, "([-‐‑‒–—―−⁃•●○▪■◦·∙*+✓✔➢►»→§](?:\\s*[-‐‑‒–—―−•+](?!\\d)){0,9})\\s*" + WORDS),
            new Rule(Style.BULLET, "(o)\\s+(?=\\p{Lu})"));

    /** The mark at the start of a text, null when it begins with plain words. */
    public static @Nullable ItemMark of(String text) {
        for (Rule rule : RULES) {
            Matcher mark = rule.pattern().matcher(text);
            if (mark.lookingAt() && !isAbbreviation(rule.style(), text, mark.end())) {
                String number = mark.group(1);
                int depth = 1 + (int) number.chars().filter(c -> c == '.').count();
                return new ItemMark(rule.style(), number, depth, mark.end());
            }
        }
        return null;
    }

    /** "v. v." and "m. Nam" are no items. */
    private static boolean isAbbreviation(Style style, String text, int end) {
        return style == Style.LETTER && text.startsWith("v.", end);
    }

    public boolean isBullet() {
        return style == Style.BULLET;
    }

    /** A bullet below another one: "+" or "- +". */
    public boolean isInnerBullet() {
        return isBullet() && (number.indexOf('+') >= 0 || number.indexOf('o') >= 0 || number.indexOf('○') >= 0);
    }

    /** The mark has a place in a row: it may begin a task or section. */
    public boolean isNumbered() {
        return !isBullet();
    }

    /** Marks with equal keys stand on one level. */
    public String level() {
        return style == Style.DECIMAL || style == Style.LETTER ? style.name() + depth : style.name();
    }

    /** Its place in the row, 0 when that is no simple number. */
    public int ordinal() {
        return switch (style) {
            case NUMBER, ARTICLE -> Integer.parseInt(number);
            case ROMAN ->
                List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
                                .indexOf(number)
                        + 1;
            default -> 0;
        };
    }
}
