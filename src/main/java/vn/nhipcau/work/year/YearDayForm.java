package vn.nhipcau.work.year;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What a person typed of a day.
 *
 * @param date {@code 7/4}, or {@code 28/6/2022} for one year alone
 */
public record YearDayForm(
        @Nullable What what,
        String name,
        String nameEn,
        String date,
        @Nullable Boolean lunar,
        String since,
        String source,
        @Nullable Boolean checked,
        @Nullable Integer version) {
    private static final int LONGEST = 200;
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

    /** Kind and rule as one choice. */
    public enum What {
        ANNIVERSARY,
        PRESS_ON_DAY,
        PRESS_QUARTERLY;

        public String key() {
            return "work.days.what." + name();
        }
    }

    public YearDayForm {
        name = Typed.line(name);
        nameEn = Typed.line(nameEn);
        date = Typed.line(date);
        since = Typed.line(since);
        source = Typed.line(source);
    }

    static YearDayForm fresh() {
        return new YearDayForm(What.ANNIVERSARY, "", "", "", false, "", "", false, null);
    }

    static YearDayForm of(YearDay day) {
        return new YearDayForm(
                day.rule() == YearDay.Rule.QUARTER_END
                        ? What.PRESS_QUARTERLY
                        : day.kind() == YearDay.Kind.ANNIVERSARY ? What.ANNIVERSARY : What.PRESS_ON_DAY,
                day.nameVi(),
                day.nameEn().equals(day.nameVi()) ? "" : day.nameEn(),
                day.date(),
                day.lunar(),
                Objects.toString(day.since(), ""),
                Objects.requireNonNullElse(day.source(), ""),
                day.checked(),
                day.version());
    }

    public boolean isLunar() {
        return Boolean.TRUE.equals(lunar);
    }

    public boolean isChecked() {
        return Boolean.TRUE.equals(checked);
    }

    YearDayForm over(int version) {
        return new YearDayForm(what, name, nameEn, date, lunar, since, source, checked, version);
    }

    Faults faults() {
        return Faults.NONE
                .when(what == null, "what", "base.field.missing")
                .when(name.isEmpty(), "name", "base.field.missing")
                .when(name.length() > LONGEST, "name", "base.field.long", LONGEST)
                .when(nameEn.length() > LONGEST, "nameEn", "base.field.long", LONGEST)
                .when(hasDate() && !isDate(), "date", "work.days.date.wrong")
                .when(!since.isEmpty() && !since.matches("[12]\\d{3}"), "since", "work.days.since.wrong")
                .when(source.length() > LONGEST, "source", "base.field.long", LONGEST);
    }

    /**
     * What is wrong beside the days that are kept already.
     *
     * @param id of the day that is being changed, 0 for a new one
     */
    Faults faults(List<YearDay> kept, long id) {
        Faults faults = faults();
        return faults.isEmpty()
                ? faults.when(
                        kept.stream().anyMatch(each -> each.id() != id && each.holds(day(id))),
                        "name",
                        "work.days.name.taken",
                        name)
                : faults;
    }

    /**
     * The day that was typed.
     *
     * @param id 0 for a new one
     */
    YearDay day(long id) {
        Matcher typed = DATE.matcher(date);
        boolean dated = hasDate() && typed.matches();
        return new YearDay(
                id,
                what == What.ANNIVERSARY ? YearDay.Kind.ANNIVERSARY : YearDay.Kind.PRESS_MEETING,
                what == What.PRESS_QUARTERLY ? YearDay.Rule.QUARTER_END : YearDay.Rule.DATE,
                name,
                nameEn.isEmpty() ? name : nameEn,
                dated ? Integer.valueOf(typed.group(2)) : null,
                dated ? Integer.valueOf(typed.group(1)) : null,
                dated && isLunar(),
                dated && typed.group(3) != null ? Integer.valueOf(typed.group(3)) : null,
                what != What.ANNIVERSARY || since.isEmpty() ? null : Integer.valueOf(since),
                Typed.orNull(source),
                isChecked(),
                version == null ? 0 : version);
    }

    private boolean hasDate() {
        return what != What.PRESS_QUARTERLY;
    }

    /** Whether there is such a day: in the lunar calendar up to the 30th, in ours as the month has it. */
    private boolean isDate() {
        Matcher typed = DATE.matcher(date);
        if (!typed.matches()) {
            return false;
        }
        int day = Integer.parseInt(typed.group(1));
        int month = Integer.parseInt(typed.group(2));
        if (isLunar()) {
            return day >= 1 && day <= 30 && month >= 1 && month <= 12;
        }
        try {
            return typed.group(3) == null
                    ? MonthDay.of(month, day).getDayOfMonth() == day
                    : LocalDate.of(Integer.parseInt(typed.group(3)), month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
