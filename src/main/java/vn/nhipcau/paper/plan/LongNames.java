package vn.nhipcau.paper.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that go on over a comma or "và" though a shorter one is known: "Trung tâm Văn hóa" is only the beginning of "Trung tâm
 * Văn hóa, Thể thao và Truyền thanh".
 */
final class LongNames {
    private static final Pattern JOINT = Pattern.compile(",\\s+|\\s+và\\s+");
    private static final Pattern NEXT = Pattern.compile("[;:(.]|,\\s*|\\s(?:và|cùng với|cùng|hoặc)\\s+|\\s[-–]\\s");
    private static final Pattern VERB = Pattern.compile(LeadingAgencies.VERBS);

    private final AgencyWords words;
    private final String text;

    LongNames(AgencyWords words) {
        this.words = words;
        this.text = words.text();
    }

    /** The name from {@code at} goes on behind {@code end}. */
    boolean goesOn(int at, int end) {
        if (isCaredFor(at, end)) {
            return true;
        }
        Matcher joint = JOINT.matcher(text).region(end, text.length());
        String name = text.substring(at, end);
        if (!joint.lookingAt() || joint.end() >= text.length() || !AgencyHeads.enumerates(name)) {
            return false;
        }
        int behind = joint.end();
        boolean another = words.startsEntry(behind) || words.startsCommonNoun(behind) || isWholeBehind(name, behind);
        return !another && isField(behind) && closes(joint.group().strip(), behind);
    }

    /** "Sở Tài chính, Kế hoạch và Đầu tư": two bodies that share their head, for the second holds the "và" itself. */
    private boolean isWholeBehind(String name, int behind) {
        int end = words.knownBehind(name.split(" ", 2)[0], behind);
        return end > behind && text.substring(behind, end).contains(" và ");
    }

    /** A field of work rather than a verb or a remark. */
    private boolean isField(int at) {
        return Character.isUpperCase(text.charAt(at))
                || !VERB.matcher(text).region(at - 1, text.length()).lookingAt();
    }

    /** More of what is looked after follows. */
    boolean isCaredFor(int at, int end) {
        return AgencyHeads.caresFor(text.substring(at, end), text.substring(end).strip());
    }

    /** "A, B, C và D" inside one name: behind a comma a capital only goes on when "và" closes the row. */
    boolean closes(String joint, int behind) {
        int at = behind;
        String before = joint;
        while (before.equals(",") && Character.isUpperCase(text.charAt(at))) {
            Matcher next = NEXT.matcher(text);
            boolean goesOn = next.find(at)
                    && next.end() < text.length()
                    && !words.startsEntry(next.end())
                    && next.group().strip().matches(",|và");
            if (!goesOn) {
                return false;
            }
            before = next.group().strip();
            at = next.end();
        }
        return true;
    }
}
