package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Sums that the database counts are those that one counts activity by activity. */
@ProductTest
class TalliesTest {
    private static final long SEED = 2021_12_15;
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 15);
    private static final LocalDate LAST = LocalDate.of(2020, 5, 15);
    private static final List<String> KINDS = List.of("EVENT", "PUBLICATION", "VISIT");
    private static final List<String> UNITS =
            List.of("tờ rơi", "cuốn", "Cuốn", "tin", "người", "phim", "Phim", "đêm diễn");

    @Autowired
    Given given;

    @Autowired
    Tallies tallies;

    @Autowired
    Activities activities;

    @Autowired
    Indicators indicators;

    @Test
    void databaseCountsWhatTheRecordsSay() {
        Random random = new Random(SEED);
        List<Long> agencies = Stream.generate(given::agency).limit(6).toList();
        for (int i = 0; i < 150; i++) {
            activity(random, agencies);
        }
        Indicators.Register register = indicators.register();
        for (int i = 0; i < 40; i++) {
            List<Long> of = agencies.stream().filter(a -> random.nextBoolean()).toList();
            List<String> kinds =
                    KINDS.stream().filter(k -> random.nextBoolean()).toList();
            Tallies.Scope scope = new Tallies.Scope(of, FIRST, LAST, kinds);
            List<Activity> counted = activities.between(of, FIRST, LAST).stream()
                    .filter(a -> kinds.isEmpty() || kinds.contains(a.kind()))
                    .toList();
            String told = "seed " + SEED + ", " + of + " " + kinds;
            assertThat(tallies.count(scope)).as(told).isEqualTo(counted.size());
            List<Total> byHand = Total.of(counted, register);
            assertThat(words(tallies.totals(scope))).as(told).containsExactlyInAnyOrderElementsOf(words(byHand));
            for (Total total : byHand) {
                assertThat(tallies.ids(scope, total.key(), 1).rows())
                        .as(told + " " + total.key())
                        .containsExactlyElementsOf(counted.stream()
                                .filter(a -> a.figures().stream()
                                        .anyMatch(f -> Total.keyOf(f, register).equals(total.key())))
                                .map(Activity::id)
                                .limit(vn.nhipcau.base.list.Listed.ROWS)
                                .toList());
            }
        }
    }

    @Test
    void databaseCountsForEachAgencyWhatItDid() {
        Random random = new Random(SEED + 1);
        List<Long> agencies = Stream.generate(given::agency).limit(5).toList();
        for (int i = 0; i < 60; i++) {
            activity(random, agencies);
        }
        List<Long> asked = agencies.subList(1, 5);
        Tallies.Scope scope = new Tallies.Scope(asked, FIRST, LAST, List.of("EVENT", "VISIT"));
        List<Activity> counted = activities.between(agencies, FIRST, LAST).stream()
                .filter(a -> scope.kinds().contains(a.kind()))
                .toList();
        Map<Long, Integer> counts = tallies.countsByAgency(scope);
        Map<Long, List<Total>> totals = tallies.totalsByAgency(scope);
        assertThat(counts.keySet()).isEqualTo(java.util.Set.copyOf(asked));
        for (long agency : asked) {
            List<Activity> own = counted.stream().filter(a -> a.isOf(agency)).toList();
            assertThat(counts.get(agency)).isEqualTo(own.size());
            assertThat(words(totals.getOrDefault(agency, List.of())))
                    .containsExactlyInAnyOrderElementsOf(words(Total.of(own, indicators.register())));
        }
    }

    @Test
    void nobodyDidNothing() {
        Tallies.Scope nobody = new Tallies.Scope(List.of(), FIRST, LAST, List.of());
        assertThat(tallies.count(nobody)).isZero();
        assertThat(tallies.totals(nobody)).isEmpty();
    }

    private static List<String> words(List<Total> totals) {
        return totals.stream()
                .map(t -> t.key() + ": " + t.figure().words() + " in " + t.activities())
                .toList();
    }

    private void activity(Random random, List<Long> agencies) {
        LocalDate day = FIRST.minusDays(10).plusDays(random.nextInt(170));
        long id = given.write(() -> given.sql()
                .sql("""
                        insert into activity (kind, what, from_day, to_day, made_at, made_by, withdrawn)
                        select :kind, 'Thử', :day, :day, now(), min(id), :withdrawn from member returning id
                        """)
                .param("kind", KINDS.get(random.nextInt(KINDS.size())))
                .param("day", day)
                .param("withdrawn", random.nextInt(10) == 0)
                .query(Long.class)
                .single());
        List<Long> doers = new ArrayList<>(agencies);
        java.util.Collections.shuffle(doers, random);
        for (long agency : doers.subList(0, 1 + random.nextInt(3))) {
            given.write(() -> given.sql()
                    .sql("insert into activity_agency values (:id, :agency, 1)")
                    .param("id", id)
                    .param("agency", agency)
                    .update());
        }
        int figures = random.nextInt(4);
        for (int i = 0; i < figures; i++) {
            figure(random, id, i);
        }
    }

    private void figure(Random random, long activity, int position) {
        boolean visits = random.nextInt(3) == 0;
        int which = random.nextInt(3);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("activity", activity);
        row.put("position", position);
        row.put("qualifier", List.of("EXACT", "EXACT", "MORE_THAN", "ABOUT").get(random.nextInt(4)));
        row.put("groups", visits && which > 0 ? random.nextLong(50) : null);
        row.put("visits", visits && which < 2 ? random.nextLong(5_000) : null);
        row.put("value", visits ? null : java.math.BigDecimal.valueOf(random.nextLong(100_000), which));
        row.put("unit", visits ? null : UNITS.get(random.nextInt(UNITS.size())));
        given.write(() -> given.sql().sql("""
                        insert into activity_figure (activity_id, position, qualifier, groups, visits, value, unit)
                        values (:activity, :position, :qualifier, :groups::bigint, :visits::bigint, :value::numeric, :unit)
                        """).params(row).update());
    }
}
