package vn.nhipcau.base.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Wakes the jobs while the program serves; commands and tests do without. Of several programs one does each. */
@Configuration
@ConditionalOnProperty("nhipcau.jobs")
class Jobs {
    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final Duration LEAVE = Duration.ofSeconds(3);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<Job> jobs) {
        List<RecurringTask<Void>> tasks = jobs.stream().map(Jobs::task).toList();
        return Scheduler.create(database)
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(LOOK)
                .shutdownMaxWait(LEAVE)
                .build();
    }

    /** Not before the first page can be had. */
    @EventListener(ApplicationReadyEvent.class)
    void begin(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((instance, context) -> job.work().run());
    }
}
