package vn.nhipcau.paper.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;

/** The year that a plan is for: the one meant where a time has none. */
final class PlanYear {
    private static final Pattern YEAR =
            Pattern.compile("(?iu)(?<!đến )(?<!tới )(?<!cuối )năm\\s+((?:19|20)\\d\\d)(?!\\s*[-–]\\s*\\d)");
    private static final Pattern RANGE = Pattern.compile("((?:19|20)\\d\\d)\\s*[-–]\\s*(?:19|20)\\d\\d");

    private PlanYear() {}

    /** The year in the first of these texts that names one, else that of the paper's date; 0 when nothing does. */
    static int of(List<@Nullable String> texts, @Nullable PaperDate date) {
        for (String text : texts) {
            int year = text == null ? 0 : last(YEAR, text);
            if (year > 0) {
                return year;
            }
        }
        if (date != null && date.year() != null) {
            return date.year();
        }
        for (String text : texts) {
            Matcher range = text == null ? null : RANGE.matcher(text);
            if (range != null && range.find()) {
                return Integer.parseInt(range.group(1));
            }
        }
        return 0;
    }

    private static int last(Pattern pattern, String text) {
        int year = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            year = Integer.parseInt(matcher.group(1));
        }
        return year;
    }
}
