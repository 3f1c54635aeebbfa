package vn.nhipcau.work.activities;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** An agency writes down what it did, and mends what it wrote. */
@Component
public class LogActivity {
    private final JdbcClient jdbc;
    private final Activities activities;
    private final ActivityParts parts;
    private final Kinds kinds;
    private final Trail trail;
    private final Clock clock;

    LogActivity(JdbcClient jdbc, Activities activities, ActivityParts parts, Kinds kinds, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.parts = parts;
        this.kinds = kinds;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps a new activity and returns its id. */
    @Transactional
    public long log(Visitor by, ActivityContent content) {
        long id = jdbc.sql("""
                insert into activity (kind, what, from_day, to_day, place, partners, languages, countries, fields,
                  made_at, made_by)
                values (:kind, :what, :from, :to, :place, :partners, :languages, :countries, :fields::jsonb, :at, :by)
                returning id
                """)
                .params(params(content))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.member())
                .query(Long.class)
                .single();
        parts.replace(id, content);
        trail.write(by, "activity.logged", content.what(), "/activities/" + id, null);
        return id;
    }

    /** Writes it anew; false when someone changed it meanwhile. */
    @Transactional
    public boolean change(Visitor by, long id, int version, ActivityContent content) {
        Changes changes = changes(id, content);
        boolean written = jdbc.sql("""
                update activity set kind = :kind, what = :what, from_day = :from, to_day = :to, place = :place,
                  partners = :partners, languages = :languages, countries = :countries, fields = :fields::jsonb,
                  version = version + 1
                where id = :id and version = :version
                """)
                        .params(params(content))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
        if (written) {
            parts.replace(id, content);
            trail.write(by, "activity.changed", content.what(), "/activities/" + id, changes.detail());
        }
        return written;
    }

    /** How it stands now, and how it would by these words. */
    Changes changes(long id, ActivityContent content) {
        Activity now = activities.find(id).orElseThrow(NotFound::new);
        Activity then = activities.asIf(now, content);
        return new Changes()
                .of("work.activity.what", now.what(), then.what())
                .of("work.activity.from", now.from(), then.from())
                .of("work.activity.to", now.to(), then.to())
                .of("work.activity.place", now.place(), then.place())
                .of("work.activity.kind", kinds.name(now.kind()), kinds.name(then.kind()))
                .of("work.activity.fields", kinds.words(now), kinds.words(then))
                .of("work.activity.figures", figures(now), figures(then))
                .of(
                        "work.activity.languages",
                        keys("work.language.", now.languages()),
                        keys("work.language.", then.languages()))
                .of("work.activity.countries", countries(now), countries(then))
                .of("work.activity.agencies", agencies(now), agencies(then))
                .of("work.activity.partners", now.partners(), then.partners())
                .of("work.activity.tasks", tasks(parts.tasks(id)), tasks(parts.tasks(content.tasks())))
                .of("work.activity.evidence", evidence(parts.evidence(id)), evidence(content.evidence()));
    }

    private static String keys(String prefix, List<String> codes) {
        return codes.stream().map(prefix::concat).collect(Collectors.joining(", "));
    }

    private static String countries(Activity activity) {
        return activity.countries().stream()
                .map(code -> Countries.name(code, Language.VI))
                .collect(Collectors.joining("; "));
    }

    private static String figures(Activity activity) {
        return activity.figures().stream().map(Figure::words).collect(Collectors.joining("; "));
    }

    private static String agencies(Activity activity) {
        return activity.agencies().stream().map(Activity.Doer::name).collect(Collectors.joining("; "));
    }

    private static String tasks(List<TaskNamed> tasks) {
        return tasks.stream().map(TaskNamed::shown).collect(Collectors.joining("; "));
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::title).collect(Collectors.joining("; "));
    }

    private static Map<String, @Nullable Object> params(ActivityContent content) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("kind", content.kind());
        params.put("what", content.what());
        params.put("from", content.from());
        params.put("to", content.to());
        params.put("place", content.place());
        params.put("partners", content.partners());
        params.put("languages", content.languages().toArray(String[]::new));
        params.put("countries", content.countries().toArray(String[]::new));
        params.put("fields", JsonMapper.shared().writeValueAsString(content.fields()));
        return params;
    }
}
