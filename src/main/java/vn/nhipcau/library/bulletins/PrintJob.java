package vn.nhipcau.library.bulletins;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.nhipcau.base.jobs.Job;

/** Sheets are made at once where the program serves; the job finds what was left lying. */
@Configuration
class PrintJob {
    private final PrintIssues printing;
    private final boolean serves;

    PrintJob(PrintIssues printing, @Value("${nhipcau.jobs:false}") boolean serves) {
        this.printing = printing;
        this.serves = serves;
    }

    @Bean
    Job printsIssues() {
        return new Job("issues", Duration.ofMinutes(1), printing::all);
    }

    @TransactionalEventListener
    void wanted(PrintQueue.Wanted wanted) {
        if (serves) {
            Thread.ofVirtual().name("issue-" + wanted.publication()).start(printing::all);
        }
    }
}
