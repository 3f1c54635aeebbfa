package vn.nhipcau.world.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.FigureWords;
import vn.nhipcau.world.load.Cast.Body;
import vn.nhipcau.world.load.LoadPlans.Assigned;

/** What the agencies of a generated province did, each activity with all that may be known of it. */
@Component
class LoadActivities {
    /** So many are written in one transaction. */
    static final int AT_ONCE = 5000;

    private final Rows rows;
    private final JdbcClient jdbc;

    LoadActivities(Rows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    private record ActivityRow(
            long id,
            String kind,
            String what,
            LocalDate fromDay,
            LocalDate toDay,
            @Nullable String place,
            @Nullable String partners,
            List<String> languages,
            List<String> countries,
            Map<String, String> fields,
            Instant madeAt,
            long madeBy,
            boolean withdrawn,
            int version) {}

    private record AgencyRow(long activityId, long agencyId, int position) {}

    private record TaskRow(long activityId, long taskId) {}

    private record FigureRow(
            long id,
            long activityId,
            int position,
            String qualifier,
            @Nullable Long groups,
            @Nullable Long visits,
            @Nullable BigDecimal value,
            @Nullable String unit) {}

    private record LinkRow(long id, long activityId, int position, String title, String address) {}

    /** Goes through the years and remembers how many it has written. */
    final class Run {
        private final Size size;
        private final Grammar words;
        private final Cast cast;
        private final List<Assigned> tasks;
        private final Random random;
        private final List<ActivityRow> activities = new ArrayList<>();
        private final List<AgencyRow> agencies = new ArrayList<>();
        private final List<TaskRow> done = new ArrayList<>();
        private final List<FigureRow> figures = new ArrayList<>();
        private final List<LinkRow> links = new ArrayList<>();
        /** On which day each began: they were written down in the order of the years. */
        private final int[] begun;

        private long written;
        private long figure;
        private long link;

        Run(Size size, Grammar words, Cast cast, List<Assigned> tasks) {
            this.size = size;
            this.words = words;
            this.cast = cast;
            this.tasks = tasks;
            random = new Random(size.seed() + 2);
            begun = random.ints(size.activities(), 0, days()).sorted().toArray();
        }

        long written() {
            return written;
        }

        /** Writes the next of them; false where those were the last. */
        boolean more() {
            for (int i = 0; i < AT_ONCE && written < size.activities(); i++) {
                activity(++written);
            }
            rows.into("activity", activities);
            rows.into("activity_agency", agencies);
            rows.into("activity_task", done);
            rows.into("activity_figure", figures);
            rows.into("activity_evidence", links);
            trail(activities.getFirst().id());
            List.of(activities, agencies, done, figures, links).forEach(List::clear);
            rows.goOnAfter("activity", "activity_figure", "activity_evidence");
            return written < size.activities();
        }

        private void activity(long id) {
            List<Body> doers = doers();
            LocalDate from = size.begin().plusDays(begun[(int) id - 1]);
            LocalDate to = random.nextInt(5) == 0 ? from.plusDays(random.nextInt(30)) : from;
            to = to.isAfter(yesterday()) ? from : to;
            String kind = words.one("kind", random);
            boolean abroad = Set.of("VISIT", "MEETING").contains(kind);
            boolean translated =
                    Set.of("PUBLICATION", "BROADCAST", "EXHIBITION").contains(kind);
            String[] told =
                    words.one(kind, random, Map.of("day", Typed.day(from))).split(" ?::", -1);
            activities.add(new ActivityRow(
                    id,
                    kind,
                    told[0],
                    from,
                    to,
                    empty(words.one(words.has(kind + ".place") ? kind + ".place" : "place", random)),
                    empty(words.one("partner", random)),
                    translated ? list(words.one("foreign", random)) : List.of(),
                    abroad ? List.of(words.one("country", random)) : List.of(),
                    fields(told.length > 2 ? told[2] : ""),
                    made(to),
                    doers.getFirst().writer(),
                    random.nextInt(200) == 0,
                    1));
            parts(id, told.length > 1 ? told[1] : "", from, doers);
        }

        private void parts(long id, String counted, LocalDate from, List<Body> doers) {
            for (int i = 0; i < doers.size(); i++) {
                agencies.add(new AgencyRow(id, doers.get(i).id(), i));
            }
            List<Assigned> fitting = tasks.stream()
                    .filter(task -> task.fits(from, doers.getFirst().id()))
                    .toList();
            if (!fitting.isEmpty() && random.nextInt(10) < 8) {
                done.add(new TaskRow(
                        id, fitting.get(random.nextInt(fitting.size())).id()));
            }
            figures(id, counted);
            if (random.nextInt(6) == 0) {
                String address = "https://tin.example/" + from.getYear() + "/" + id;
                links.add(new LinkRow(++link, id, 0, words.one("evidence", random), address));
            }
        }

        /** One in ten is done together by two or three. */
        private List<Body> doers() {
            List<Body> all = cast.reporting();
            Set<Body> doers = new LinkedHashSet<>();
            int wanted = random.nextInt(10) == 0 ? random.nextInt(2, 4) : 1;
            while (doers.size() < Math.min(wanted, all.size())) {
                doers.add(all.get(random.nextInt(all.size())));
            }
            return List.copyOf(doers);
        }

        private void figures(long activity, String all) {
            int position = 0;
            for (String one : all.split(";", -1)) {
                if (!one.isBlank()) {
                    Figure read = FigureWords.read(one).orElseThrow(() -> new IllegalStateException(one));
                    String qualifier = read.qualifier().name();
                    figures.add(new FigureRow(
                            ++figure,
                            activity,
                            position++,
                            qualifier,
                            read.groups(),
                            read.visits(),
                            read.value(),
                            read.unit()));
                }
            }
        }

        private Map<String, String> fields(String all) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String one : all.split(";", -1)) {
                if (!one.isBlank()) {
                    int equals = one.indexOf('=');
                    fields.put(one.substring(0, equals).strip(), one.substring(equals + 1));
                }
            }
            return fields;
        }

        private Instant made(LocalDate to) {
            LocalDate day = to.plusDays(random.nextInt(6));
            return (day.isAfter(yesterday()) ? yesterday() : day)
                    .atTime(random.nextInt(8, 17), random.nextInt(60))
                    .atZone(Text.ZONE)
                    .toInstant();
        }

        private int days() {
            return (int) ChronoUnit.DAYS.between(size.begin(), size.today());
        }

        private LocalDate yesterday() {
            return size.today().minusDays(1);
        }
    }

    /** Each of them as it was logged, as if a person had done it through the pages. */
    private void trail(long first) {
        jdbc.sql("""
                insert into trail (at, member_id, agency_id, actor, act, title, address)
                select a.made_at, m.id, m.agency_id, m.post || ' · ' || agency_name_now(m.agency_id), 'activity.logged',
                       a.what, '/activities/' || a.id
                from activity a join member m on m.id = a.made_by
                where a.id >= :first
                order by a.id
                """).param("first", first).update();
    }

    private static @Nullable String empty(String words) {
        return words.isEmpty() ? null : words;
    }

    private static List<String> list(String words) {
        return Arrays.asList(words.split(",", -1));
    }
}
