package vn.nhipcau.work.planning;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** The head of a plan as a person typed it. */
public record PlanHeadForm(
        int version,
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String forYear,
        @Nullable String toYear,
        @Nullable String reportingDates) {

    static PlanHeadForm empty(int year) {
        String it = Integer.toString(year);
        return new PlanHeadForm(0, "KH", "", "KH-UBND", "", "", "", it, "", "", it, it, "");
    }

    public static PlanHeadForm of(Plan plan, String reportingDates) {
        return new PlanHeadForm(
                plan.version(),
                plan.type(),
                plan.number(),
                plan.symbol(),
                plan.place(),
                text(plan.day()),
                text(plan.month()),
                text(plan.year()),
                plan.issuer(),
                plan.title(),
                text(plan.forYear()),
                text(plan.toYear()),
                reportingDates);
    }

    Faults faults() {
        return Faults.NONE
                .when(Typed.line(title).isEmpty(), "title", "work.plan.title.missing")
                .when(!within(forYear, 2000, 2100), "forYear", "work.plan.year.wrong")
                .when(
                        !Typed.line(toYear).isEmpty()
                                && (!within(toYear, 2000, 2100) || number(toYear) < number(forYear)),
                        "toYear",
                        "work.plan.toYear.wrong")
                .when(!emptyOr(day, 1, 31), "day", "work.plan.day.wrong")
                .when(!emptyOr(month, 1, 12), "month", "work.plan.month.wrong")
                .when(!emptyOr(year, 1990, 2100), "year", "work.plan.year.wrong")
                .when(
                        ReportingDates.typed(Typed.line(reportingDates)).isEmpty(),
                        "reportingDates",
                        "work.plan.reportingDates.wrong");
    }

    PlanHead head() {
        return new PlanHead(
                Typed.orNull(Typed.line(type)),
                Typed.orNull(Typed.line(number)),
                Typed.orNull(Typed.line(symbol)),
                Typed.orNull(Typed.line(place)),
                orNull(year),
                orNull(month),
                orNull(day),
                Typed.orNull(Typed.line(issuer)),
                Typed.line(title),
                number(forYear),
                Typed.line(toYear).isEmpty() ? number(forYear) : number(toYear));
    }

    private static boolean emptyOr(@Nullable String typed, int least, int most) {
        return Typed.line(typed).isEmpty() || within(typed, least, most);
    }

    private static boolean within(@Nullable String typed, int least, int most) {
        return number(typed) >= least && number(typed) <= most;
    }

    private static int number(@Nullable String typed) {
        String line = Typed.line(typed);
        return line.matches("\\d{1,4}") ? Integer.parseInt(line) : -1;
    }

    private static @Nullable Integer orNull(@Nullable String typed) {
        return Typed.line(typed).isEmpty() ? null : Integer.valueOf(number(typed));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
