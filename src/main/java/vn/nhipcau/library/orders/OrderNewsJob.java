package vn.nhipcau.library.orders;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.jobs.Job;

@Configuration
class OrderNewsJob {
    /** What is to be told stands in the database; this only looks often enough. */
    @Bean
    Job tellsOrders(TellOrders tell, Clock clock) {
        return new Job("orders", Duration.ofMinutes(1), () -> tell.at(clock.instant()));
    }
}
