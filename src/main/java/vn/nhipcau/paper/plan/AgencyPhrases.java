package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.plan.NamedAgency.Kind;

/**
 * Splits what stands behind "Cơ quan chủ trì:" into bodies and groups. Names hold commas and "và" themselves, so known names
 * are taken first, then names by their head, and a separator only parts two entries where another entry begins behind it.
 */
final class AgencyPhrases {
    private static final Pattern GAP = Pattern.compile(
            "(?:[\\s,;.+•/]|[-–](?=\\s)|(?:và|cùng|với|hoặc|cùng với|và/hoặc|do|là|gồm|gồm có|bao gồm)(?![\\p{L}\\p{N}])){1,100}");
    private static final Pattern SEPARATOR = Pattern.compile(
            "[;:(]|[.](?=\\s|$)|,|/(?=\\s?\\p{Lu})|\\s(?:và|cùng với|cùng|hoặc)\\s|\\s[-–]\\s(?=\\p{Ll})");
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:[,;.:()/]|$)|\\s+(?:[-–+]\\s|(?:và|cùng|hoặc|với|chủ trì|phối hợp|tham mưu|thực hiện|triển khai|là|làm|để|theo)(?![\\p{L}\\p{N}]))");
    private static final Pattern VERB = Pattern.compile(LeadingAgencies.VERBS);
    /** Inside a name that no list knows only these surely end it: "Quỹ Hải đăng" holds a verb of its own. */
    private static final Pattern NAME_END =
            Pattern.compile("\\s(?:chủ trì|phối hợp|tham mưu|thực hiện|triển khai)(?![\\p{L}])");

    private static final Pattern NO_NAME =
            Pattern.compile("(?iu)[\\s\\p{P}]*(?:không(?: có)?|nt|như trên)?[\\s\\p{P}]*");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)?");

    private final AgencyWords words;
    private final LongNames names;
    private final String text;
    private final List<NamedAgency> found = new ArrayList<>();

    private AgencyPhrases(KnownAgencies known, String text) {
        this.words = new AgencyWords(known, text);
        this.names = new LongNames(words);
        this.text = text;
    }

    /** The entries of one line that holds nothing but agencies, in order. */
    static List<NamedAgency> split(KnownAgencies known, String text) {
        if (NO_NAME.matcher(text).matches()) {
            return List.of();
        }
        AgencyPhrases phrases = new AgencyPhrases(known, text);
        phrases.read();
        return phrases.found;
    }

    private void read() {
        int at = skipGap(0);
        while (at < text.length()) {
            int end = entry(at);
            at = skipGap(skipRemark(Math.max(end, at + 1)));
        }
    }

    private int skipGap(int from) {
        Matcher gap = GAP.matcher(text).region(from, text.length());
        return gap.lookingAt() ? gap.end() : from;
    }

    /** Behind a name: a bracket, or words such as "thực hiện", up to the next separator. */
    private int skipRemark(int from) {
        Matcher remark = REMARK.matcher(text).region(from, text.length());
        int at = remark.lookingAt() ? remark.end() : from;
        if (at < text.length() && VERB.matcher(text).region(at, text.length()).lookingAt()) {
            Matcher next = SEPARATOR.matcher(text);
            at = next.find(at + 1) ? next.start() : text.length();
        }
        return at;
    }

    private int entry(int at) {
        int distributed = new SharedHeads(words).read(at, found);
        if (distributed > at) {
            return distributed;
        }
        int known = words.known(at);
        if (!words.startsGroup(at)) {
            if (known > 0 && words.manyBehind(known)) {
                return group(at, known);
            }
            if (known > 0 && isWhole(known) && !names.goesOn(at, known)) {
                return add(at, known, Kind.KNOWN);
            }
        }
        if (words.startsGroup(at) || words.startsCommonNoun(at)) {
            return group(at, at);
        }
        if (VERB.matcher(text).region(Math.max(0, at - 1), text.length()).lookingAt()) {
            Matcher next = SEPARATOR.matcher(text);
            return next.find(at) ? Math.max(next.start(), at + 1) : text.length();
        }
        return named(at);
    }

    /** The name ends here: a separator follows, or where the break of a line was lost, the next name. */
    private boolean isWhole(int end) {
        return TAIL.matcher(text).region(end, text.length()).lookingAt()
                || (text.charAt(end) == ' ' && words.startsEntry(end + 1));
    }

    private int group(int at, int from) {
        int end = groupEnd(from);
        // "Các sở, ngành: Tài chính, Y tế" announces single bodies
        boolean announces = end < text.length() && text.charAt(end) == ':';
        if (announces) {
            int listed = new SharedHeads(words).listed(end + 1, found);
            if (listed > end) {
                return listed;
            }
            end = new SharedHeads(words).placesEnd(at, end);
        }
        return add(at, end, Kind.GROUP);
    }

    private int groupEnd(int from) {
        Matcher separator = SEPARATOR.matcher(text);
        for (int at = from; separator.find(at); at = separator.end()) {
            int behind = skipGap(separator.start());
            boolean goesOn = isSoft(separator.group()) && !words.startsEntry(behind);
            if (!goesOn) {
                return separator.start();
            }
        }
        return text.length();
    }

    private static boolean isSoft(String separator) {
        return separator.equals(",") || separator.equals("/") || separator.length() > 2;
    }

    /** A name that no list knows: up to a separator behind which another entry begins, or that no name would hold. */
    private int named(int at) {
        boolean headed = words.startsHead(at);
        int end = text.length();
        Matcher separator = SEPARATOR.matcher(text);
        for (int from = at; separator.find(from); from = separator.end()) {
            int behind = skipGap(separator.start());
            boolean inside = headed
                    && isSoft(separator.group())
                    && behind < text.length()
                    && ((!words.startsEntry(behind)
                                    && names.closes(separator.group().strip(), behind))
                            || names.isCaredFor(at, separator.start()));
            if (!inside) {
                end = separator.start();
                break;
            }
        }
        Matcher verb = NAME_END.matcher(text).region(at, end);
        if (headed && verb.find()) {
            end = verb.start();
        }
        boolean many = text.substring(at, end)
                .matches(
                        ".*\\s(?:các|cấp) (?:huyện|thị xã|thành phố|quận|xã|phường|địa phương|sở|ban|cơ quan|đơn vị).*");
        return add(at, end, many ? Kind.GROUP : Kind.UNKNOWN);
    }

    private int add(int from, int to, Kind kind) {
        int end = to;
        while (end > from && " .,;:–-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > from) {
            found.add(new NamedAgency(text.substring(from, end), kind, from, end));
        }
        return to;
    }
}
