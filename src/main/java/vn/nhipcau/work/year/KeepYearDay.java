package vn.nhipcau.work.year;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Adds days of the year, changes them, takes them away. */
@Component
public class KeepYearDay {
    static final String ADDRESS = "/year/days";

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    KeepYearDay(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void add(Visitor by, YearDay day) {
        jdbc.sql("""
                insert into year_day (kind, rule, name_vi, name_en, month, day, lunar, only_year, since, source, checked,
                                      changed_at)
                values (:kind, :rule, :nameVi, :nameEn, :month, :day, :lunar, :onlyYear, :since, :source, :checked, :at)
                """).params(columns(day)).update();
        trail.write(by, "day.added", day.nameVi(), ADDRESS, null);
    }

    /** Makes it that; false where someone changed it since that version was read. */
    @Transactional
    public boolean change(Visitor by, YearDay before, YearDay day) {
        int rows = jdbc.sql("""
                update year_day
                set kind = :kind, rule = :rule, name_vi = :nameVi, name_en = :nameEn, month = :month, day = :day,
                    lunar = :lunar, only_year = :onlyYear, since = :since, source = :source, checked = :checked,
                    changed_at = :at, version = version + 1
                where id = :id and version = :version
                """)
                .params(columns(day))
                .param("id", before.id())
                .param("version", day.version())
                .update();
        if (rows == 1) {
            trail.write(
                    by,
                    "day.changed",
                    day.nameVi(),
                    ADDRESS,
                    changes(before, day).detail());
        }
        return rows == 1;
    }

    /** Takes it away; false where someone changed it since that version was read. */
    @Transactional
    public boolean remove(Visitor by, YearDay day, int version) {
        int rows = jdbc.sql("delete from year_day where id = :id and version = :version")
                .param("id", day.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            trail.write(by, "day.removed", day.nameVi(), ADDRESS, day.date());
        }
        return rows == 1;
    }

    static Changes changes(YearDay before, YearDay after) {
        return new Changes()
                .of("work.days.name", before.nameVi(), after.nameVi())
                .of("work.days.nameEn", before.nameEn(), after.nameEn())
                .of("work.days.what", before.kind().key(), after.kind().key())
                .of("work.days.rule", before.rule().key(), after.rule().key())
                .of("work.days.date", before.date(), after.date())
                .of("work.days.lunar", calendar(before), calendar(after))
                .of("work.days.since", before.since(), after.since())
                .of("work.days.source", before.source(), after.source())
                .of("work.days.checked", yes(before.checked()), yes(after.checked()));
    }

    private static @Nullable String calendar(YearDay day) {
        return day.lunar() ? "work.days.lunar" : null;
    }

    private static String yes(boolean so) {
        return so ? "work.days.yes" : "work.days.no";
    }

    private Map<String, @Nullable Object> columns(YearDay day) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", day.kind().name());
        columns.put("rule", day.rule().name());
        columns.put("nameVi", day.nameVi());
        columns.put("nameEn", day.nameEn());
        columns.put("month", day.month());
        columns.put("day", day.day());
        columns.put("lunar", day.lunar());
        columns.put("onlyYear", day.onlyYear());
        columns.put("since", day.since());
        columns.put("source", day.source());
        columns.put("checked", day.checked());
        columns.put("at", clock.instant().atOffset(ZoneOffset.UTC));
        return columns;
    }
}
