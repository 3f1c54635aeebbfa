package vn.nhipcau.work.planning;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.PlanPaper;

/** The head of a plan's paper, and the years it is for. */
record PlanHead(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable String issuer,
        String title,
        int forYear,
        int toYear) {
    private static final Pattern YEARS =
            Pattern.compile("(?:năm|giai đoạn|Năm|Giai đoạn)\\s+(20\\d\\d)(?:\\s*[-–]\\s*(20\\d\\d))?");

    /** The head that was read; the years come from the title, else from the paper's date, else from today. */
    static PlanHead of(PlanPaper paper, String untitled, Year now) {
        PaperDate date = paper.date();
        String title = Objects.requireNonNullElse(paper.abstractText(), untitled);
        int written = date == null || date.year() == null ? now.getValue() : date.year();
        Matcher years = YEARS.matcher(title);
        int from = written;
        int to = written;
        while (years.find()) {
            from = Integer.parseInt(years.group(1));
            to = years.group(2) == null ? from : Math.max(from, Integer.parseInt(years.group(2)));
        }
        return new PlanHead(
                paper.type(),
                paper.number(),
                paper.symbol(),
                paper.place(),
                date == null ? null : date.year(),
                date == null ? null : date.month(),
                date == null ? null : date.day(),
                paper.issuer(),
                title,
                from,
                to);
    }

    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("horizon", Horizon.of(forYear, toYear).name());
        columns.put("type", type);
        columns.put("number", number);
        columns.put("symbol", symbol);
        columns.put("place", place);
        columns.put("year", year);
        columns.put("month", month);
        columns.put("day", day);
        columns.put("issuer", issuer);
        columns.put("title", title);
        columns.put("forYear", forYear);
        columns.put("toYear", toYear);
        return columns;
    }
}
