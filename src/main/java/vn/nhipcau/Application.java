package vn.nhipcau;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.web.Office;
import vn.nhipcau.world.SampleClock;
import vn.nhipcau.world.World;

/** The product's parts, put together. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
class Application {
    @Bean
    Texts texts() {
        return new Texts();
    }

    @Bean
    Office office(@Value("${nhipcau.demo:false}") boolean demo) {
        return demo
                ? new Office(Build.stamp(), World.PASSWORD, World.offered())
                : new Office(Build.stamp(), null, List.of());
    }

    /** The one clock. The sample's stands in the spring of 2022 and runs on while the program does. */
    @Bean
    Clock clock(@Value("${nhipcau.demo:false}") boolean demo, @Value("${nhipcau.today:}") String today) {
        return demo ? new SampleClock(today.isEmpty() ? null : java.time.LocalDate.parse(today)) : Clock.systemUTC();
    }

    /** A province that is being loaded answers no request. */
    @Bean
    @ConditionalOnWebApplication
    FirstStart firstStart(
            JdbcClient jdbc,
            Clock clock,
            vn.nhipcau.base.web.Office office,
            World world,
            vn.nhipcau.people.members.FirstAdministrator administrator) {
        return new FirstStart(jdbc, clock, office, world, administrator);
    }
}
