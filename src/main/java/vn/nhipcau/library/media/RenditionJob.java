package vn.nhipcau.library.media;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.nhipcau.base.jobs.Job;

/** Public forms are made at once where the program serves; the job finds what was left lying. */
@Configuration
class RenditionJob {
    private final MakeRenditions renditions;
    private final boolean serves;

    RenditionJob(MakeRenditions renditions, @Value("${nhipcau.jobs:false}") boolean serves) {
        this.renditions = renditions;
        this.serves = serves;
    }

    @Bean
    Job makesRenditions() {
        return new Job("renditions", Duration.ofMinutes(1), renditions::all);
    }

    @TransactionalEventListener
    void wanted(NewMedia.RenditionsWanted wanted) {
        if (serves) {
            Thread.ofVirtual().name("renditions-" + wanted.id()).start(renditions::all);
        }
    }
}
