package vn.nhipcau.paper.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;

/** The year that a plan is for: the one meant where a time has none. */
final class PlanYear {
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?<!đến )(?<!tới )(?<!cuối )(?<!tháng \\d )(?<!tháng \\d\\d )năm\\s+((?:19|20)\\d\\d)(?!\\s*[-–]\\s*\\d)");
    private static final Pattern RANGE = Pattern.compile("((?:19|20)\\d\\d)\\s*[-–]\\s*(?:19|20)\\d\\d");

    private PlanYear() {}

    /** The year of a title, else that of the paper's date, else of the sentence that announces the plan; 0 when none has one. */
    static int of(List<@Nullable String> titles, @Nullable PaperDate date, String announced) {
        for (String text : titles) {
            int year = text == null ? 0 : last(YEAR, text);
            if (year > 0) {
                return year;
            }
        }
        if (date != null && date.year() != null) {
            return date.year();
        }
        for (String text : titles) {
            Matcher range = text == null ? null : RANGE.matcher(text);
            if (range != null && range.find()) {
                return Integer.parseInt(range.group(1));
            }
        }
        return last(YEAR, announced);
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
