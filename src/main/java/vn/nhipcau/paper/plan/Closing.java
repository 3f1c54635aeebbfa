package vn.nhipcau.paper.plan;

import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.parts.Paragraph;

/** The sentences between the last section and the recipients, which belong to no duty. */
final class Closing {
    private static final Pattern WORDS = Pattern.compile("(?u)Trên đây là.*");
    private static final Pattern STOPPED = Pattern.compile(".*[.;!]");
    private static final Pattern VERB = Pattern.compile(LeadingAgencies.VERBS);
    private static final int LONGEST_NAMES = 150;

    private Closing() {}

    /** Index of the first of them; {@code to} when there are none. */
    static int start(List<Paragraph> all, int from, int to) {
        int words = to;
        for (int i = to - 1; i >= from; i--) {
            words = WORDS.matcher(all.get(i).text()).matches() ? i : words;
        }
        return Math.min(words, behindItems(all, from, to));
    }

    /** Behind the last marked item of the section on organisation, plain paragraphs speak to all again. */
    private static int behindItems(List<Paragraph> all, int from, int to) {
        int section = -1;
        int item = -1;
        for (int i = from; i < to; i++) {
            Paragraph paragraph = all.get(i);
            if (isOrganisation(paragraph)) {
                section = i;
            } else if (paragraph.mark() != null || paragraph.cell() != null) {
                item = i;
            }
        }
        if (section < 0 || item < section) {
            return to;
        }
        Paragraph last = all.get(item);
        boolean namesOnly = last.isNumbered()
                && last.text().length() < LONGEST_NAMES
                && !STOPPED.matcher(last.text()).matches()
                && !VERB.matcher(last.text()).find();
        return Math.min(to, namesOnly ? item + 2 : item + 1);
    }

    static boolean isOrganisation(Paragraph paragraph) {
        boolean heading = paragraph.isNumbered() || Paragraph.isCapitals(paragraph.text());
        return heading && SectionKind.ofItem(paragraph.words().text()) == SectionKind.ORGANISATION;
    }
}
