package vn.nhipcau;

import java.io.PrintStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.base.web.Office;
import vn.nhipcau.people.members.FirstAdministrator;
import vn.nhipcau.people.members.Members.Post;
import vn.nhipcau.world.SampleClock;
import vn.nhipcau.world.World;

/** What happens before the first request is answered: the sample is filled in, or the first administrator made. */
final class FirstStart implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Office office;
    private final World world;
    private final FirstAdministrator administrator;
    private @Nullable String firstPassword;

    FirstStart(JdbcClient jdbc, Clock clock, Office office, World world, FirstAdministrator administrator) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.office = office;
        this.world = world;
        this.administrator = administrator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (clock instanceof SampleClock sample) {
            jdbc.sql("select max(at) from trail")
                    .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                    .optional()
                    .ifPresent(last -> sample.goOnFrom(last.toInstant()));
            world.fillOnce();
        } else {
            firstPassword = administrator.makeOnce().orElse(null);
        }
    }

    /** Prints what a person needs to sign in for the first time. */
    void announce(PrintStream out) {
        if (office.demo()) {
            for (Post post : world.posts()) {
                out.println(post.signInName() + "  " + post.post() + ", " + post.agencyName());
            }
            out.println("password " + World.PASSWORD);
        } else if (firstPassword != null) {
            out.println(FirstAdministrator.SIGN_IN_NAME + "  password " + firstPassword);
        }
    }
}
