package vn.nhipcau.library.translation;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.jobs.Job;

/** A machine is asked at once where the program serves; the job finds what was left lying. */
@Configuration
class MachineJob {
    private final WorkOffMachineQueue work;
    private final boolean serves;

    MachineJob(WorkOffMachineQueue work, @Value("${nhipcau.jobs:false}") boolean serves) {
        this.work = work;
        this.serves = serves;
    }

    @Bean
    Job machineTranslates() {
        return new Job("machine-translation", Duration.ofMinutes(1), work::all);
    }

    void wake() {
        if (serves) {
            Thread.ofVirtual().name("machine-translation").start(work::all);
        }
    }
}
