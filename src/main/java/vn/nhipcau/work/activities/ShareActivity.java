package vn.nhipcau.work.activities;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** An agency says that it did an activity too, or that it did not; and takes an activity back, or not after all. */
@Component
public class ShareActivity {
    private final JdbcClient jdbc;
    private final Activities activities;
    private final ActivityParts parts;
    private final Trail trail;

    ShareActivity(JdbcClient jdbc, Activities activities, ActivityParts parts, Trail trail) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.parts = parts;
        this.trail = trail;
    }

    /** The visitor's agency did it too, for these tasks besides. */
    @Transactional
    public void join(Visitor by, long id, List<Long> tasks) {
        Activity activity = activities.find(id).orElseThrow(NotFound::new);
        if (activity.withdrawn()) {
            throw new Refused("work.activity.withdrawnMeanwhile");
        }
        boolean added = parts.addAgency(id, by.agency());
        parts.addTasks(id, tasks);
        if (added) {
            touch(id);
        }
        trail.write(by, "activity.joined", activity.what(), activity.address(), null);
    }

    /**
     * The visitor's agency did not do it.
     *
     * @throws Refused where no other agency would be left
     */
    @Transactional
    public void leave(Visitor by, long id) {
        Activity activity = own(by, id);
        if (activity.agencies().size() == 1) {
            throw new Refused("work.activity.lastAgency");
        }
        parts.removeAgency(id, by.agency());
        touch(id);
        trail.write(by, "activity.left", activity.what(), activity.address(), null);
    }

    /** It no longer counts; it stays to be seen. */
    @Transactional
    public void withdraw(Visitor by, long id) {
        mark(by, own(by, id), true);
    }

    @Transactional
    public void restore(Visitor by, long id) {
        mark(by, own(by, id), false);
    }

    private void mark(Visitor by, Activity activity, boolean withdrawn) {
        if (activity.withdrawn() != withdrawn) {
            jdbc.sql("update activity set withdrawn = :withdrawn where id = :id")
                    .param("withdrawn", withdrawn)
                    .param("id", activity.id())
                    .update();
            touch(activity.id());
            if (withdrawn) {
                trail.write(by, "activity.withdrawn", activity.what(), activity.address(), null);
            } else {
                trail.write(by, "activity.restored", activity.what(), activity.address(), null);
            }
        }
    }

    /** Whoever has it open to mend it is told. */
    private void touch(long id) {
        jdbc.sql("update activity set version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** The activity, where it is one of the visitor's agency. */
    Activity own(Visitor by, long id) {
        Activity activity = activities.find(id).orElseThrow(NotFound::new);
        if (!activity.isOf(by.agency())) {
            throw new Forbidden();
        }
        return activity;
    }
}
