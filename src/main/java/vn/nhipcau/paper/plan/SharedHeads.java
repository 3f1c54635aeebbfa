package vn.nhipcau.paper.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.plan.NamedAgency.Kind;

/**
 * Heads written once for several bodies: "các Sở: Tài chính, Y tế", where each gets its head back, and "UBND các huyện Cam
 * Lộ, Gio Linh", one phrase with its places.
 */
final class SharedHeads {
    private static final Pattern DEPARTMENTS = Pattern.compile(
            "(?:[Cc]ác|[Nn]hững)\\s+([Ss]ở|[Bb]ộ)\\s*:?\\s+(?=\\p{Lu})(?!(?:Ban|Ngành|Đoàn)(?:[,\\s]|$))");
    private static final Pattern COMMITTEES = Pattern.compile(
            "(UBND|[ỦU]y ban [Nn]hân dân|Uỷ ban [Nn]hân dân)\\s+các\\s+(huyện|quận|thị xã|thành phố|xã|phường|đặc khu)\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern LEVELS =
            Pattern.compile("(?iu).*(?:huyện|thị xã|thành phố|xã|phường|quận|địa phương)");
    private static final Pattern PLACE = Pattern.compile(
            "(?:(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\\s+)?(\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){0,20})");
    private static final Pattern GAP = Pattern.compile("(?:[\\s,]|và(?=\\s))++");

    private final AgencyWords words;
    private final String text;

    SharedHeads(AgencyWords words) {
        this.words = words;
        this.text = words.text();
    }

    /** Adds the bodies of a phrase that begins at {@code at} and gives its end; {@code at} when it is no such phrase. */
    int read(int at, List<NamedAgency> found) {
        Matcher departments = DEPARTMENTS.matcher(text).region(at, text.length());
        if (departments.lookingAt()) {
            int end = each(capital(departments.group(1)), departments.end(), found);
            return end > departments.end() ? end : at;
        }
        Matcher committees = COMMITTEES.matcher(text).region(at, text.length());
        return committees.lookingAt() ? places(at, committees.end(), found) : at;
    }

    /** Adds the names of a list announced by a group and a colon; {@code from} when no known name follows. */
    int listed(int from, List<NamedAgency> found) {
        int start = skip(from);
        return start < text.length() && words.known(start) > 0
                ? from
                : zeroIfNone(from, each("Sở", start, found), start);
    }

    private static int zeroIfNone(int from, int end, int start) {
        return end > start ? end : from - 1;
    }

    private int each(String head, int from, List<NamedAgency> found) {
        int at = from;
        int end = from;
        while (at < text.length()) {
            int known = words.knownBehind(head, at);
            if (known < 0 || words.startsEntry(at)) {
                break;
            }
            found.add(new NamedAgency(head + " " + text.substring(at, known), Kind.KNOWN, at, known));
            end = known;
            at = skip(known);
        }
        return end;
    }

    /** End of the places listed behind "UBND các huyện, thị xã:"; {@code end} when other words follow the colon. */
    int placesEnd(int start, int end) {
        boolean levels = LEVELS.matcher(text.substring(start, end)).matches();
        int at = skip(end + 1);
        int last = end;
        Matcher place = PLACE.matcher(text);
        while (levels && place.region(at, text.length()).lookingAt() && !words.startsEntry(at)) {
            last = place.end();
            at = skip(last);
        }
        return last;
    }

    /** The contract keeps "UBND các huyện A, B" as one phrase. */
    private int places(int start, int from, List<NamedAgency> found) {
        int at = from;
        int end = from;
        Matcher place = PLACE.matcher(text);
        while (place.region(at, text.length()).lookingAt() && !words.startsEntry(at)) {
            end = place.end();
            at = skip(end);
        }
        found.add(new NamedAgency(text.substring(start, end), Kind.GROUP, start, end));
        return end;
    }

    private int skip(int from) {
        Matcher gap = GAP.matcher(text).region(from, text.length());
        return gap.lookingAt() ? gap.end() : from;
    }

    private static String capital(String head) {
        return head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1);
    }
}
