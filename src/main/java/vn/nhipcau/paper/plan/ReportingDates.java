package vn.nhipcau.paper.plan;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Problem;
import vn.nhipcau.paper.parts.Paragraph;

/** The days before which agencies report each year: "báo cáo định kỳ trước ngày 25/5 và 25/11". */
final class ReportingDates {
    private static final String DAY =
            "(?:ngày\\s+)?\\d{1,2}\\s*(?:/\\s*\\d{1,2}(?:/\\d{4})?|[.-]\\d{1,2}(?:[.-]\\d{4})?(?![\\d/])|tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?)";
    private static final Pattern BEFORE =
            Pattern.compile("(?iu)(?:trước|chậm nhất(?: là| vào)?|(?:vào|đến) ngày)\\s+(" + DAY
                    + "(?:\\s*(?:\\([^)]*\\)|hằng năm|hàng năm|[^.;,()\\d]{0,40})?\\s*(?:,|và|;|hoặc)\\s*(?:báo cáo năm\\s*)?(?:trước\\s+)?"
                    + DAY + "){0,20})");
    private static final Pattern ONE = Pattern.compile("(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})(?:[/.-]\\d{4})?");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern REPORT = Pattern.compile("(?iu).*báo cáo.*");

    private final List<MonthDay> days = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The days named in the first of these parts that names any. */
    static ReportingDates of(List<List<Paragraph>> parts) {
        ReportingDates dates = new ReportingDates();
        for (List<Paragraph> part : parts) {
            part.forEach(dates::take);
            if (!dates.days.isEmpty()) {
                break;
            }
        }
        return dates;
    }

    private void take(Paragraph paragraph) {
        for (String sentence : SENTENCE.split(paragraph.text(), -1)) {
            Matcher before = BEFORE.matcher(sentence);
            while (REPORT.matcher(sentence).matches() && before.find()) {
                days(before.group(1), paragraph);
            }
        }
    }

    private void days(String text, Paragraph paragraph) {
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            try {
                MonthDay day = MonthDay.of(Integer.parseInt(one.group(2)), Integer.parseInt(one.group(1)));
                if (!days.contains(day)) {
                    days.add(day);
                }
            } catch (DateTimeException e) {
                problems.add(
                        new Problem(null, "date.impossible", paragraph.whole().firstLine(), one.group()));
            }
        }
    }

    List<MonthDay> days() {
        return days;
    }

    List<Problem> problems() {
        return problems;
    }
}
