package vn.nhipcau.work.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.paper.PaperDate;

/**
 * The head of an archived report as a person typed it.
 *
 * @param date as far as the paper has it: {@code 20/1/2021}, {@code 1/2021} or {@code 2021}
 * @param years {@code 2021} or {@code 2016-2020}
 */
public record HeadForm(
        int version,
        @Nullable String title,
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String years) {
    private static final int LONGEST = 2000;
    private static final Pattern DATE =
            Pattern.compile("(?:(?:(0?[1-9]|[12]\\d|3[01])/)?(0?[1-9]|1[0-2])/)?((?:19|20)\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)(?:\\s*[-–]\\s*((?:19|20)\\d\\d))?");

    public HeadForm {
        title = Typed.line(title);
        type = Typed.line(type);
        number = Typed.line(number);
        symbol = Typed.line(symbol);
        place = Typed.line(place);
        date = Typed.line(date);
        issuer = Typed.line(issuer);
        years = Typed.line(years);
    }

    public static HeadForm of(ArchivedReport report) {
        ArchivedHead head = report.head();
        return new HeadForm(
                report.version(),
                head.title(),
                head.type(),
                head.number(),
                head.symbol(),
                head.place(),
                head.dated(),
                head.issuer(),
                head.years());
    }

    Faults faults() {
        String text = String.valueOf(title);
        return Faults.NONE
                .when(text.isEmpty(), "title", "base.field.missing")
                .when(text.length() > LONGEST, "title", "base.field.long", LONGEST)
                .when(!isEmpty(date) && paperDate().isEmpty(), "date", "work.archive.date.wrong")
                .when(!isEmpty(years) && span().isEmpty(), "years", "work.archive.years.wrong");
    }

    ArchivedHead head() {
        Integer[] span = span().orElse(new Integer[2]);
        return new ArchivedHead(
                orNull(type),
                orNull(number),
                orNull(symbol),
                orNull(place),
                paperDate().orElse(null),
                orNull(issuer),
                String.valueOf(title),
                span[0],
                span[1]);
    }

    private Optional<PaperDate> paperDate() {
        Matcher typed = DATE.matcher(String.valueOf(date));
        return typed.matches()
                ? Optional.of(new PaperDate(number(typed, 3), number(typed, 2), number(typed, 1)))
                : Optional.empty();
    }

    private Optional<Integer[]> span() {
        Matcher typed = YEARS.matcher(String.valueOf(years));
        if (!typed.matches()) {
            return Optional.empty();
        }
        Integer from = Integer.valueOf(typed.group(1));
        Integer to = typed.group(2) == null ? from : Integer.valueOf(typed.group(2));
        return to < from ? Optional.empty() : Optional.of(new Integer[] {from, to});
    }

    private static @Nullable Integer number(Matcher typed, int group) {
        return typed.group(group) == null ? null : Integer.valueOf(typed.group(group));
    }

    private static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isEmpty();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null ? null : Typed.orNull(typed);
    }
}
