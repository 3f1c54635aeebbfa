package vn.nhipcau.world.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Trail;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.world.load.Cast.Body;

/** The confirmed plan of each year, with the tasks that it gives. */
@Component
class LoadPlans {
    private static final int TASKS = 20;
    private static final int DUTIES = 6;
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private final Rows rows;
    private final Trail trail;

    LoadPlans(Rows rows, Trail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * A task as far as activities ask for it.
     *
     * @param quarter 1 to 4, 0 where it goes on all the year
     */
    record Assigned(long id, int year, int quarter, Set<Long> agencies) {
        boolean fits(LocalDate day, long agency) {
            return year == day.getYear()
                    && (quarter == 0 || quarter == (day.getMonthValue() + 2) / 3)
                    && agencies.contains(agency);
        }
    }

    private record PlanRow(
            long id,
            String state,
            String horizon,
            String type,
            String number,
            String symbol,
            String place,
            int year,
            int month,
            int day,
            String issuer,
            String title,
            int forYear,
            int toYear,
            Instant madeAt,
            long madeBy,
            Instant confirmedAt,
            long confirmedBy,
            int version) {}

    private record TaskRow(
            long id,
            long planId,
            int position,
            String number,
            String title,
            String content,
            String timeText,
            boolean ongoing,
            String product,
            boolean withdrawn,
            int version) {}

    private record SpanRow(long taskId, int position, LocalDate fromDay, LocalDate toDay) {}

    private record RoleRow(
            long id,
            long taskId,
            int position,
            String role,
            String written,
            String meaning,
            @Nullable Long agencyId,
            @Nullable Long groupId) {}

    private record DutyRow(
            long id, long planId, int position, String written, String meaning, long agencyId, String text) {}

    private record DateRow(long planId, int month, int day) {}

    private static final class Draft {
        private final List<PlanRow> plans = new ArrayList<>();
        private final List<TaskRow> tasks = new ArrayList<>();
        private final List<SpanRow> spans = new ArrayList<>();
        private final List<RoleRow> roles = new ArrayList<>();
        private final List<DutyRow> duties = new ArrayList<>();
        private final List<DateRow> dates = new ArrayList<>();
        private final List<Assigned> assigned = new ArrayList<>();
    }

    List<Assigned> fill(Size size, Grammar words, Cast cast) {
        Random random = new Random(size.seed() + 1);
        Draft draft = new Draft();
        for (int year = size.today().getYear() - size.years() + 1;
                year <= size.today().getYear();
                year++) {
            plan(year, words, cast, random, draft);
        }
        rows.into("plan", draft.plans);
        rows.into("task", draft.tasks);
        rows.into("task_span", draft.spans);
        rows.into("task_role", draft.roles);
        rows.into("standing_duty", draft.duties);
        rows.into("plan_reporting_date", draft.dates);
        rows.goOnAfter("plan", "task", "task_role", "standing_duty");
        trail.writeByProgram(Province.ACTOR, "plan.confirmed", draft.plans.size() + " kế hoạch", null);
        return draft.assigned;
    }

    private static void plan(int year, Grammar words, Cast cast, Random random, Draft draft) {
        long plan = draft.plans.size() + 1L;
        draft.plans.add(head(plan, year, words, cast, random));
        draft.dates.add(new DateRow(plan, 5, 25));
        draft.dates.add(new DateRow(plan, 11, 25));
        Set<String> titles = new LinkedHashSet<>();
        while (titles.size() < TASKS) {
            titles.add(words.one("task", random));
        }
        titles.forEach(title -> task(plan, year, title, words, cast, random, draft));
        for (int position = 1; position <= DUTIES; position++) {
            Body body = cast.bodies().get(random.nextInt(cast.bodies().size()));
            String duty = words.one("duty", random);
            draft.duties.add(
                    new DutyRow(draft.duties.size() + 1L, plan, position, body.name(), "AGENCY", body.id(), duty));
        }
    }

    private static PlanRow head(long plan, int year, Grammar words, Cast cast, Random random) {
        int day = random.nextInt(5, 26);
        Instant signed =
                LocalDate.of(year, 1, day).atTime(9, 0).atZone(Text.ZONE).toInstant();
        return new PlanRow(
                plan,
                "CONFIRMED",
                "ANNUAL",
                "KH",
                Integer.toString(random.nextInt(8, 90)),
                "KH-UBND",
                Province.PLACE,
                year,
                1,
                day,
                cast.committee().name(),
                words.one("plan", random, Map.of("year", Integer.toString(year))),
                year,
                year,
                signed,
                cast.officer(),
                signed,
                cast.officer(),
                1);
    }

    private static void task(long plan, int year, String title, Grammar words, Cast cast, Random random, Draft draft) {
        long task = draft.tasks.size() + 1L;
        int position = (int) ((task - 1) % TASKS) + 1;
        int quarter = random.nextInt(5);
        draft.tasks.add(new TaskRow(
                task,
                plan,
                position,
                Integer.toString(position),
                title,
                words.one("content", random),
                quarter == 0 ? "Thường xuyên" : "Quý " + QUARTERS.get(quarter - 1) + "/" + year,
                quarter == 0,
                words.one("product", random),
                false,
                1));
        if (quarter > 0) {
            YearMonth first = YearMonth.of(year, 3 * quarter - 2);
            draft.spans.add(
                    new SpanRow(task, 0, first.atDay(1), first.plusMonths(2).atEndOfMonth()));
        }
        draft.assigned.add(new Assigned(task, year, quarter, actors(task, cast, random, draft)));
    }

    /** One leads, some coordinate, one advises; every other task names one of the two groups as well. */
    private static Set<Long> actors(long task, Cast cast, Random random, Draft draft) {
        Set<Body> named = named(cast.reporting(), random);
        Set<Long> agencies = new LinkedHashSet<>();
        int position = 0;
        for (Body body : named) {
            String role = position == 0 ? "LEAD" : position == 4 ? "ADVISOR" : "COORDINATOR";
            draft.roles.add(new RoleRow(
                    draft.roles.size() + 1L, task, position++, role, body.name(), "AGENCY", body.id(), null));
            agencies.add(body.id());
        }
        group(task, position, cast, random.nextInt(4) + 1, draft).forEach(body -> agencies.add(body.id()));
        return agencies;
    }

    /** The first two groups are named; there are no others. */
    private static List<Body> group(long task, int position, Cast cast, int group, Draft draft) {
        AgencyKind kind = group == 1 ? AgencyKind.DEPARTMENT : AgencyKind.COMMUNE;
        if (group > 2 || cast.of(kind).isEmpty()) {
            return List.of();
        }
        draft.roles.add(new RoleRow(
                draft.roles.size() + 1L,
                task,
                position,
                "COORDINATOR",
                group == 1 ? "các sở, ban, ngành" : "UBND các xã, phường",
                "GROUP",
                null,
                (long) group));
        return cast.of(kind);
    }

    /** Two to five, every other from among the first, which are those of the province. */
    private static Set<Body> named(List<Body> bodies, Random random) {
        Set<Body> named = new LinkedHashSet<>();
        int wanted = Math.min(2 + random.nextInt(4), bodies.size());
        while (named.size() < wanted) {
            named.add(bodies.get(random.nextInt(random.nextBoolean() ? Math.min(20, bodies.size()) : bodies.size())));
        }
        return named;
    }
}
