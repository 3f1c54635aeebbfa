package vn.nhipcau.work.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.paper.RoleKind;

/**
 * What the list of tasks is asked for.
 *
 * @param year that the tasks' plans are for, null for all years
 * @param agency that has a role, its own or by a group, null for any
 * @param when {@code 1} to {@code 4} a quarter of the year, {@code ongoing}, {@code undated}; empty for any time
 */
public record TaskList(
        @Nullable String q,
        @Nullable Integer year,
        @Nullable Long agency,
        @Nullable RoleKind role,
        @Nullable String when,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "number", "t.position",
            "title", "t.title collate \"vi-x-icu\"",
            "time", "(select min(coalesce(s.from_day, s.to_day)) from task_span s where s.task_id = t.id)");

    static final String SELECT = """
            select t.id as task, p.id as plan, p.title as plan_title, p.for_year, p.to_year
            from task t join plan p on p.id = t.plan_id""";

    public TaskList {
        q = Typed.line(q);
        when = Objects.requireNonNullElse(when, "");
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "number");
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !Objects.requireNonNull(q).isEmpty()
                || agency != null
                || role != null
                || !Objects.requireNonNull(when).isEmpty();
    }

    Where where() {
        Where where =
                new Where().and("p.state = 'CONFIRMED' and not t.withdrawn").words(Objects.requireNonNull(q), """
                        position(fold(:word) in fold(t.number || ' ' || t.title || ' ' || t.content || ' '
                          || coalesce(t.product, ''))) > 0""");
        if (year != null) {
            where.and(":year between p.for_year and p.to_year", "year", year);
        }
        acting(where);
        return timed(where);
    }

    private void acting(Where where) {
        if (agency == null && role == null) {
            return;
        }
        String condition = "exists (select 1 from task_role r where r.task_id = t.id";
        if (role != null) {
            condition += " and r.role = :role";
            where.given("role", role.name());
        }
        if (agency != null) {
            condition += " " + """
                    and (r.agency_id = :agency
                          or r.group_id in (select group_id from agency_group_member where agency_id = :agency))""";
            where.given("agency", agency);
        }
        where.and(condition + ")");
    }

    private Where timed(Where where) {
        return switch (Objects.requireNonNull(when)) {
            case "ongoing" -> where.and("t.ongoing");
            case "undated" ->
                where.and("not t.ongoing and not exists (select 1 from task_span s where s.task_id = t.id)");
            case "1", "2", "3", "4" -> {
                LocalDate first = LocalDate.of(
                        Objects.requireNonNullElse(year, LocalDate.EPOCH.getYear()), Integer.parseInt(when) * 3 - 2, 1);
                yield year == null
                        ? where
                        : where.given("first", first)
                                .given("last", first.plusMonths(3).minusDays(1))
                                .and("""
                                        t.ongoing or exists (select 1 from task_span s where s.task_id = t.id
                                          and coalesce(s.from_day, '-infinity') <= :last
                                          and coalesce(s.to_day, 'infinity') >= :first)""");
            }
            default -> where;
        };
    }
}
