package vn.nhipcau.work.regimes;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.jobs.Job;

@Configuration
class RegimesJob {
    private static final String ACTOR = "Nhịp Cầu";

    /** Rounds open in the first minutes of their day. */
    @Bean
    Job opensRounds(OpenRounds open, Clock clock) {
        return new Job("rounds", Duration.ofMinutes(5), () -> open.openDue(ACTOR, Text.day(clock.instant())));
    }
}
