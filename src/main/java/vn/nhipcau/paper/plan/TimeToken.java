package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/**
 * A word of a time phrase.
 *
 * @param first day, month, quarter, year or plain number, by kind; 0 where the kind has none
 * @param second month of a date, year of a month
 * @param year 0 where not written
 */
record TimeToken(Kind kind, int first, int second, int year) {
    enum Kind {
        ONGOING,
        HALF_FIRST,
        HALF_LAST,
        DATE,
        MONTH_OF_YEAR,
        YEAR,
        QUARTER,
        NUMBER,
        QUARTER_WORD,
        MONTH_WORD,
        DAY_WORD,
        WHOLE_YEAR,
        ONWARDS,
        FROM,
        BEFORE,
        UNTIL,
        AFTER,
        RANGE,
        LIST,
        OTHER
    }

    private static final String YEAR_BEHIND = "(?:\\s*(?:/|,?\\s*nam)\\s*(\\d{4})(?!\\d))?";

    private static final String DAYS =
            "\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?:\\s*(?:,|va)\\s*\\d{1,2}/\\d{1,2}(?:/\\d{4})?){0,40}";

    /** Tried in this order at each place: the longer reading first. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Kind.OTHER,
                    "(?:tuan|dot|lan|ky|khoa)\\s+(?:thu\\s+)?(?:\\d{1,2}|[ivx]+)\\b|(?:\\d{1,2}\\s*(?:gio|h)\\b(?:\\s*\\d{2})?)"),
            // around a day of remembrance: which days, nobody says
            new Rule(Kind.OTHER, "dip\\s+(?:le\\s+)?" + DAYS),
            new Rule(
                    Kind.ONGOING,
                    "thuong xuyen|lien tuc|thuong nien|hang (?:nam|ngay|thang|quy|tuan)|dinh ky|moi (?:nam|thang|quy)"),
            new Rule(Kind.HALF_FIRST, "(\\d{1,2}|ba|sau|chin) thang dau\\s*(?:cua )?nam()(?:\\s*(\\d{4}))?"),
            new Rule(Kind.HALF_FIRST, "nua dau\\s*(?:cua )?()nam()(?:\\s*(\\d{4}))?"),
            new Rule(Kind.HALF_LAST, "(\\d{1,2}|ba|sau|chin) thang cuoi\\s*(?:cua )?nam()(?:\\s*(\\d{4}))?"),
            new Rule(Kind.HALF_LAST, "nua cuoi\\s*(?:cua )?()nam()(?:\\s*(\\d{4}))?"),
            new Rule(Kind.DATE, "(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4,})"),
            new Rule(Kind.DATE, "(\\d{1,2})-(\\d{1,2})-(\\d{4})(?!\\d)"),
            new Rule(Kind.DATE, "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)"),
            new Rule(Kind.DATE, "(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?!\\s*/\\s*\\d{1,2}\\b)" + YEAR_BEHIND),
            new Rule(Kind.MONTH_OF_YEAR, "(\\d{1,2})(?:\\s*[/-]\\s*|\\.)(\\d{4})(?!\\d)"),
            new Rule(Kind.DATE, "(\\d{1,2})\\s*/\\s*(\\d{1,2})(?!\\d)()"),
            new Rule(Kind.DATE, "(\\d{1,2})\\.(\\d{1,2})(?![.\\d])()"),
            new Rule(Kind.OTHER, "(?:dau|giua|cuoi) nam(?: \\d{4})?(?!\\d)"),
            new Rule(Kind.WHOLE_YEAR, "(?:ca|trong|suot|toan) nam(?!\\s*(?:hoc|,?\\s*\\d{4}))"),
            new Rule(Kind.ONWARDS, "tro di|(?:nhung|cac) nam (?:tiep theo|sau|ke tiep)"),
            new Rule(Kind.YEAR, "(?:/\\s*|,?\\s*nam\\s+)?(20\\d\\d|19\\d\\d)(?!\\d)"),
            new Rule(Kind.QUARTER_WORD, "quy\\b"),
            new Rule(Kind.MONTH_WORD, "thang\\b"),
            new Rule(Kind.DAY_WORD, "ngay\\b"),
            new Rule(Kind.FROM, "(?:bat dau |ke )?tu\\b"),
            new Rule(Kind.BEFORE, "truoc\\b"),
            new Rule(Kind.UNTIL, "het\\b|cham nhat(?: (?:la|vao|den))?|(?:khong )?qua\\b|muon nhat(?: la)?"),
            new Rule(Kind.RANGE, "[-~→]+>?|(?:cho )?(?:den|toi)(?: het)?\\b"),
            new Rule(Kind.AFTER, "sau\\b"),
            new Rule(Kind.LIST, "[,;+&]|va\\b|hoac\\b"),
            new Rule(Kind.QUARTER, "(iv|i{1,3})\\b"),
            new Rule(Kind.NUMBER, "(\\d{1,2})(?!\\d)"),
            new Rule(Kind.OTHER, "[\\p{L}\\p{N}]+|\\S"));

    private record Rule(Kind kind, Pattern pattern) {
        Rule(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /** The words of a phrase, white space left out. */
    static List<TimeToken> of(String text) {
        String folded = Folding.fold(text);
        List<TimeToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            if (Character.isWhitespace(folded.charAt(at))) {
                at++;
                continue;
            }
            at = next(folded, at, tokens);
        }
        return tokens;
    }

    private static int next(String folded, int at, List<TimeToken> tokens) {
        for (Rule rule : RULES) {
            Matcher words = rule.pattern().matcher(folded).region(at, folded.length());
            words.useTransparentBounds(true);
            if (words.lookingAt()) {
                tokens.add(new TimeToken(rule.kind(), group(words, 1), group(words, 2), group(words, 3)));
                return words.end();
            }
        }
        return at + 1;
    }

    private static int group(Matcher words, int group) {
        String value = words.groupCount() < group ? null : words.group(group);
        if (value == null || value.isEmpty()) {
            return 0;
        }
        return switch (value) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii", "ba" -> 3;
            case "iv" -> 4;
            case "sau" -> 6;
            case "chin" -> 9;
            default -> value.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(value);
        };
    }
}
