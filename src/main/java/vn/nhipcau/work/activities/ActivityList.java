package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * What the list of activities is asked for.
 *
 * @param q words of what was done, where and with whom
 * @param period {@code 2022}, {@code 2022-1} and {@code 2022-2} for its halves, {@code all}, {@code days}; empty for this year
 * @param material code of a language in which there was material; {@code language} is that of the interface
 * @param from the first day on which they began, {@code to} the last, as typed
 */
public record ActivityList(
        @Nullable String q,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long agency,
        @Nullable String kind,
        @Nullable Long task,
        @Nullable String material,
        @Nullable String country,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "day", "a.from_day",
            "what", "a.what collate \"vi-x-icu\"");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-([12]))?");

    public ActivityList {
        q = Typed.line(q);
        period = Typed.line(period);
        from = Typed.line(from);
        to = Typed.line(to);
        kind = Typed.line(kind);
        material = Typed.line(material);
        country = Typed.line(country);
        if (period.isEmpty() && !(from + to).isEmpty()) {
            period = "days";
        }
    }

    /** Days, both included; open where null. */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-day");
    }

    /** The period asked for, this year where none was. */
    public String periodOn(LocalDate today) {
        return Objects.requireNonNull(period).isEmpty() ? Integer.toString(today.getYear()) : period;
    }

    public Days daysOn(LocalDate today) {
        String asked = periodOn(today);
        Matcher part = PERIOD.matcher(asked);
        if (asked.equals("days")) {
            return new Days(Typed.day(from).orElse(null), Typed.day(to).orElse(null));
        }
        if (!part.matches()) {
            return new Days(null, null);
        }
        LocalDate year = LocalDate.of(Integer.parseInt(part.group(1)), 1, 1);
        String half = part.group(2);
        return new Days(
                "2".equals(half) ? year.plusMonths(6) : year,
                ("1".equals(half) ? year.plusMonths(6) : year.plusYears(1)).minusDays(1));
    }

    /** Whether anything narrows the list besides the period. */
    public boolean narrowed() {
        return agency != null || task != null || !(q + kind + material + country).isEmpty();
    }

    Where where(LocalDate today) {
        Where where = new Where().words(Objects.requireNonNull(q), Where.holds("a.words"));
        Days days = daysOn(today);
        if (days.first() != null) {
            where.and("a.from_day >= :first", "first", days.first());
        }
        if (days.last() != null) {
            where.and("a.from_day <= :last", "last", days.last());
        }
        if (agency != null) {
            where.and("a.id in (select activity_id from activity_agency where agency_id = :agency)", "agency", agency);
        }
        if (task != null) {
            where.and("a.id in (select activity_id from activity_task where task_id = :task)", "task", task);
        }
        only(where, "a.kind = :kind", "kind", kind);
        only(where, "a.languages @> array[:material]::text[]", "material", material);
        only(where, "a.countries @> array[:country]::text[]", "country", country);
        return where;
    }

    private static void only(Where where, String condition, String name, @Nullable String value) {
        Optional.ofNullable(value).filter(v -> !v.isEmpty()).ifPresent(v -> where.and(condition, name, v));
    }
}
