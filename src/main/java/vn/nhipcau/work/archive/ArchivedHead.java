package vn.nhipcau.work.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.ReportPaper;
import vn.nhipcau.people.agencies.Agencies;

/**
 * The head of an archived report's paper, and the years it speaks of.
 *
 * @param type code of the paper, BC
 * @param date as far as it is filled in
 * @param forYear first year that it reports on, null where its title names none
 * @param toYear last one, null with the first
 */
public record ArchivedHead(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable PaperDate date,
        @Nullable String issuer,
        String title,
        @Nullable Integer forYear,
        @Nullable Integer toYear) {
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)(?:\\s*(?:-|den)\\s*(20\\d\\d))?(?!\\d)");

    /** "Tổng kết năm 2021, phương hướng năm 2022": what follows is not reported on. */
    private static final Pattern AHEAD = Pattern.compile("(?<=.)\\b(?:phuong huong|nhiem vu|ke hoach cong tac nam)\\b");

    private record Years(int from, int to) {}

    /** The head that was read; the title is the file's name where the paper has none, "Báo cáo" where the file has none either. */
    static ArchivedHead of(ReportPaper paper, String fileName, List<Agencies.KnownName> known) {
        String abstractText = Typed.line(paper.abstractText());
        String read = !abstractText.isEmpty() ? abstractText : fileName.isBlank() ? "Báo cáo" : fileName.strip();
        // behind "Báo cáo" it goes on in small letters; by itself it begins
        String title = read.substring(0, 1).toUpperCase(Locale.ROOT) + read.substring(1);
        Integer from = null;
        Integer to = null;
        // of several the last is the period, "thực hiện Kế hoạch 2016-2020 trong năm 2018", unless it is of what is
        // planned
        for (Years years : years(AHEAD.split(Folding.fold(title), 2)[0])) {
            from = years.from();
            to = years.to();
        }
        return new ArchivedHead(
                paper.type(),
                paper.number(),
                paper.symbol(),
                paper.place(),
                paper.date(),
                paper.issuer() == null ? null : IssuerName.of(paper.issuer(), known),
                title,
                from,
                to);
    }

    /** Whether the title names several periods, so that the one taken may be the wrong one. */
    boolean hasSeveralYears() {
        return years(Folding.fold(title)).stream().distinct().count() > 1;
    }

    private static List<Years> years(String folded) {
        return YEARS.matcher(folded)
                .results()
                .map(found -> {
                    int first = Integer.parseInt(found.group(1));
                    return new Years(
                            first, found.group(2) == null ? first : Math.max(first, Integer.parseInt(found.group(2))));
                })
                .toList();
    }

    /** "123/BC-UBND"; empty without a symbol. */
    public String numberAndSymbol() {
        return symbol == null ? "" : (number == null ? "…" : number) + "/" + symbol;
    }

    /** "2021" or "2016–2020"; empty where unknown. */
    public String years() {
        if (forYear == null || toYear == null) {
            return "";
        }
        return forYear.equals(toYear) ? forYear.toString() : forYear + "–" + toYear;
    }

    /** The date as far as it is filled in: "20/1/2021", "1/2021", "2021"; empty for none. */
    public String dated() {
        return date == null
                ? ""
                : Stream.of(date.day(), date.month(), date.year())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining("/"));
    }

    /** The whole day, null while a part of it is missing. */
    public @Nullable LocalDate day() {
        return date == null ? null : date.whole();
    }

    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("type", type);
        columns.put("number", number);
        columns.put("symbol", symbol);
        columns.put("place", place);
        columns.put("year", date == null ? null : date.year());
        columns.put("month", date == null ? null : date.month());
        columns.put("day", date == null ? null : date.day());
        columns.put("issuer", issuer);
        columns.put("title", title);
        columns.put("titleWords", Wanted.folded(title + " " + numberAndSymbol()));
        columns.put("titleKeys", Wanted.key(title + " " + numberAndSymbol()));
        columns.put("forYear", forYear);
        columns.put("toYear", toYear);
        return columns;
    }
}
