package vn.nhipcau.work.reminders;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.jobs.Job;

@Configuration
class RemindersJob {
    /** What is due follows from the product's clock; this only looks often enough. */
    @Bean
    Job reminds(Remind remind, Clock clock) {
        return new Job("reminders", Duration.ofMinutes(3), () -> remind.at(clock.instant()));
    }
}
