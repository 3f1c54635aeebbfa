package vn.nhipcau.work.telling;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.jobs.Job;

@Configuration
class TellingJob {
    /** What is to be told stands in the database; this only looks often enough. */
    @Bean
    Job tells(Tell tell, Clock clock) {
        return new Job("telling", Duration.ofMinutes(1), () -> tell.at(clock.instant()));
    }
}
